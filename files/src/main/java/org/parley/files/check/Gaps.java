package org.parley.files.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Party;
import org.parley.dispute.Position;
import org.parley.dispute.Statement;
import org.parley.dispute.StatementId;
import org.parley.files.Places;
import org.parley.preference.Consistency;
import org.parley.preference.Dossier;
import org.parley.preference.Entry;
import org.parley.preference.Knowledge;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;

/** What nobody has said, what nothing is known of, and entries that do not fit one another. */
record Gaps(Dossier dossier, Knowledge knowledge, Places places, Lint lint) {

    void check() {
        checkConsent();
        checkPositions();
        checkContradictions();
        checkDropped();
        checkDates();
    }

    private void checkConsent() {
        Dispute dispute = knowledge.dispute();
        if (dispute.consentNeeded().isEmpty()) {
            lint.warn(places.section("parties"), "nobody's consent is needed: any settlement would do");
        }
        for (int party : dispute.consentNeeded()) {
            Preference preference = knowledge.preferences().get(party);
            Party needed = dispute.parties().get(party);
            if (!preference.valuesKnown()
                    && !preference.noDealKnown()
                    && preference.redLines().isEmpty()) {
                lint.warn(
                        places.party(needed.id()),
                        "the consent of " + needed.name()
                                + " is needed, but nothing is known of what it values; as an "
                                + "estimate, even a single red line would help");
            }
            if (preference.valuesKnown() && preference.noDeal().isEmpty()) {
                lint.warn(
                        places.party(needed.id()),
                        "nothing is known of what no deal is worth to " + needed.name()
                                + "; whether it accepts cannot be computed; add for example "
                                + "`no-deal: [{from: 2026-01-31, worth: hard}]` to team/estimates.yaml");
            }
        }
    }

    private void checkPositions() {
        List<Issue> issues = knowledge.dispute().issues();
        Set<Integer> spokenOf =
                dossier.dispute().positions().stream().map(Position::issue).collect(Collectors.toSet());
        for (int i = 0; i < issues.size(); i++) {
            if (!spokenOf.contains(i)) {
                lint.warn(
                        places.issue(issues.get(i).id()),
                        "no party has a position on issue '" + issues.get(i).id() + "'");
            }
        }
        for (Position position : knowledge.dispute().positions()) {
            if (position.options().isEmpty()
                    && !places.namesNoneOnPurpose(position.evidence().place())) {
                lint.warn(
                        Places.Place.parse(position.evidence().place()),
                        "position '" + position.id() + "' names none of the options of '"
                                + issues.get(position.issue()).id() + "'; is one missing on the table?");
            }
        }
    }

    private void checkContradictions() {
        for (int party = 0; party < knowledge.preferences().size(); party++) {
            String name = knowledge.dispute().parties().get(party).name();
            Consistency.of(knowledge, party)
                    .forEach(contradiction -> lint.warn(
                            Places.Place.parse(contradiction.evidence().place()),
                            "what is stated of " + name + " contradicts itself: " + contradiction.says()));
        }
    }

    /** A red line that is dropped, though none of its id was drawn before. */
    private void checkDropped() {
        for (Testimony testimony : dossier.testimonies()) {
            for (RedLine line : testimony.redLines()) {
                boolean drawn = dossier.testimonies().stream()
                        .filter(other -> other.party() == testimony.party())
                        .flatMap(other -> other.redLines().stream())
                        .anyMatch(other -> other.id().equals(line.id())
                                && other.status() != RedLine.Status.DROPPED
                                && other.evidence()
                                        .from()
                                        .isBefore(line.evidence().from()));
                if (line.status() == RedLine.Status.DROPPED && !drawn) {
                    lint.warn(
                            place(line),
                            "red line '" + line.id() + "' is dropped, but was not drawn before under this id");
                }
            }
        }
    }

    /** Entries that rest only on statements made later. */
    private void checkDates() {
        Map<StatementId, LocalDate> dates = new HashMap<>();
        for (Statement statement : dossier.dispute().statements()) {
            dates.put(statement.id(), statement.date());
        }
        Set<String> seen = new HashSet<>();
        dossier.dispute().positions().forEach(position -> checkDates(position.evidence(), dates, seen));
        dossier.testimonies().stream()
                .flatMap(testimony -> java.util.stream.Stream.of(
                                testimony.importance(),
                                testimony.worth(),
                                testimony.redLines(),
                                testimony.noDeal(),
                                testimony.interactions())
                        .flatMap(List::stream))
                .forEach(entry -> checkDates(entry.evidence(), dates, seen));
    }

    private void checkDates(Evidence evidence, Map<StatementId, LocalDate> dates, Set<String> seen) {
        List<LocalDate> made = evidence.statements().stream()
                .filter(dates::containsKey)
                .map(dates::get)
                .toList();
        if (!made.isEmpty() && made.stream().allMatch(evidence.from()::isBefore) && seen.add(evidence.place())) {
            lint.warn(
                    Places.Place.parse(evidence.place()),
                    "holds from " + evidence.from() + ", but rests only on statements made later, the first on "
                            + java.util.Collections.min(made));
        }
    }

    private static Places.Place place(Entry entry) {
        return Places.Place.parse(entry.evidence().place());
    }
}
