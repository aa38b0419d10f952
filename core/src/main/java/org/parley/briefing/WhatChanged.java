package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.dispute.Position;
import org.parley.dispute.Statement;
import org.parley.preference.Dossier;
import org.parley.preference.Testimony;

/** Section 5: what changed between two dates, and what it did to the zone and the margin. */
final class WhatChanged {

    private final Dossier dossier;
    private final Dispute dispute;
    private final LocalDate since;
    private final LocalDate asOf;

    private WhatChanged(Dossier dossier, LocalDate since, LocalDate asOf) {
        this.dossier = dossier;
        this.dispute = dossier.dispute();
        this.since = since;
        this.asOf = asOf;
    }

    static Changes of(Dossier dossier, LocalDate since, LocalDate asOf, Outlooks outlooks) {
        Trend trend = Trends.of(dossier, Optional.of(since), asOf, outlooks);
        Difference difference = Comparison.of(
                trend.points().getFirst().outlook(), trend.points().getLast().outlook());
        WhatChanged section = new WhatChanged(dossier, since, asOf);
        List<Changes.Change> entries = section.entries();
        return new Changes(section.answer(entries.size(), difference), since, difference, trend, entries);
    }

    private String answer(int entries, Difference difference) {
        Outlook before = difference.before();
        Outlook now = difference.after();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                entries == 0
                        ? "Nothing new has been entered since " + Dates.words(since)
                                + ", and no position was withdrawn."
                        : "Since " + Dates.words(since) + " there " + (entries == 1 ? "is " : "are ")
                                + Words.count(entries, "new entry", "new entries") + ".");
        if (!before.counted().equals(now.counted())) {
            sentences.add("The figures then counted " + Words.parties(dispute, before.counted()) + "; now they count "
                    + Words.parties(dispute, now.counted()) + ".");
        }
        Comparison.shares(before.allRedLines(), now.allRedLines(), Comparison.Tense.PAST)
                .ifPresent(clause -> sentences.add("The " + clause + "."));
        Comparison.margins(before.allRedLines(), now.allRedLines(), Comparison.Tense.PAST)
                .ifPresent(clause -> sentences.add(Words.capital(clause) + "."));
        if (before.confirmedRedLines().isPresent() || now.confirmedRedLines().isPresent()) {
            confirmed(before, now).ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private static Optional<String> confirmed(Outlook before, Outlook now) {
        Outlook.Figures then = before.confirmedOrAll();
        Outlook.Figures current = now.confirmedOrAll();
        List<String> clauses = new ArrayList<>();
        Comparison.shares(then, current, Comparison.Tense.PAST).ifPresent(clause -> clauses.add("the " + clause));
        Comparison.margins(then, current, Comparison.Tense.PAST).ifPresent(clauses::add);
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        boolean same = then.equals(before.allRedLines()) && current.equals(now.allRedLines());
        return Optional.of(
                same
                        ? "With confirmed red lines only, the same holds."
                        : "With confirmed red lines only, " + String.join(", and ", clauses) + ".");
    }

    private List<Changes.Change> entries() {
        List<Changes.Change> changes = new ArrayList<>();
        for (Position position : dispute.positions()) {
            String who = dispute.parties().get(position.party()).name() + " on “"
                    + dispute.issues().get(position.issue()).name() + "”: "
                    + position.evidence().says();
            if (between(position.evidence().from())) {
                changes.add(change(
                        position.evidence().from(),
                        Changes.Kind.POSITION,
                        who,
                        position.evidence().place()));
            }
            position.withdrawn()
                    .filter(this::between)
                    .ifPresent(date -> changes.add(change(
                            date,
                            Changes.Kind.POSITION_WITHDRAWN,
                            who,
                            position.evidence().place())));
        }
        for (Testimony testimony : dossier.testimonies()) {
            testimony
                    .entries()
                    .filter(entry -> between(entry.evidence().from()))
                    .forEach(entry -> changes.add(change(
                            entry.evidence().from(),
                            Changes.Kind.PREFERENCE,
                            EntryWords.of(dispute, testimony.party(), entry),
                            entry.evidence().place())));
        }
        for (Statement statement : dispute.statements()) {
            if (between(statement.date())) {
                changes.add(change(
                        statement.date(),
                        Changes.Kind.STATEMENT,
                        statement.speaker() + ": " + statement.says(),
                        statement.id().toString()));
            }
        }
        changes.sort(Comparator.comparing(Changes.Change::kind)
                .thenComparing(Changes.Change::date, Comparator.reverseOrder()));
        return changes;
    }

    private boolean between(LocalDate date) {
        return date.isAfter(since) && !date.isAfter(asOf);
    }

    private static Changes.Change change(LocalDate date, Changes.Kind kind, String what, String place) {
        return new Changes.Change(date, kind, what, place);
    }
}
