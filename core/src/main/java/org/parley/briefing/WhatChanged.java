package org.parley.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.dispute.Position;
import org.parley.dispute.Statement;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Dossier;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;
import org.parley.preference.Worth;
import org.parley.verdict.Share;

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

    static Changes of(Dossier dossier, LocalDate since, LocalDate asOf, Closeness before, Closeness now) {
        WhatChanged section = new WhatChanged(dossier, since, asOf);
        List<Changes.Change> entries = section.entries();
        return new Changes(
                section.answer(entries.size(), before, now),
                since,
                figures(before.allRedLines(), now.allRedLines()),
                confirmed(before, now),
                entries);
    }

    private static Optional<Changes.Figures> confirmed(Closeness before, Closeness now) {
        return before.confirmedRedLines().isEmpty() && now.confirmedRedLines().isEmpty()
                ? Optional.empty()
                : Optional.of(figures(
                        before.confirmedRedLines().orElse(before.allRedLines()),
                        now.confirmedRedLines().orElse(now.allRedLines())));
    }

    private static Changes.Figures figures(Closeness.Assessment before, Closeness.Assessment now) {
        return new Changes.Figures(
                before.share(), now.share(), margin(before), margin(now), before.allowed(), now.allowed());
    }

    private static Optional<Ratio> margin(Closeness.Assessment assessment) {
        return assessment.central().flatMap(Closeness.Central::zone).map(Closeness.Zone::margin);
    }

    private String answer(int entries, Closeness before, Closeness now) {
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
        Changes.Figures all = figures(before.allRedLines(), now.allRedLines());
        shares(all).ifPresent(clause -> sentences.add("The " + clause + "."));
        margins(all).ifPresent(clause -> sentences.add(Words.capital(clause) + "."));
        confirmed(before, now).ifPresent(figures -> {
            List<String> clauses = new ArrayList<>();
            shares(figures).ifPresent(clause -> clauses.add("the " + clause));
            margins(figures).ifPresent(clauses::add);
            if (figures.equals(all) && !clauses.isEmpty()) {
                sentences.add("With confirmed red lines only, the same holds.");
            } else if (!clauses.isEmpty()) {
                sentences.add("With confirmed red lines only, " + String.join(", and ", clauses) + ".");
            }
        });
        return String.join(" ", sentences);
    }

    private static Optional<String> shares(Changes.Figures figures) {
        Optional<Share> then = figures.shareThen();
        return figures.shareNow()
                .flatMap(now -> then.map(old -> {
                    String from = old.percent();
                    String to = now.percent();
                    return "share of readings with a zone of agreement "
                            + (old.equals(now)
                                    ? "is unchanged, " + to
                                    : from.equals(to)
                                            ? "has hardly changed from " + to
                                            : "went from " + from + " to " + to);
                }));
    }

    private static Optional<String> margins(Changes.Figures figures) {
        Optional<Ratio> then = figures.marginThen();
        Optional<Ratio> now = figures.marginNow();
        if (then.isPresent() && now.isPresent()) {
            return Optional.of("the margin of the central reading " + change(then.get(), now.get()));
        }
        if (then.isPresent() && figures.allowedNow().signum() == 0) {
            return Optional.of("now the red lines and rules exclude every settlement");
        }
        return now.isPresent() && figures.allowedThen().signum() == 0
                ? Optional.of("then the red lines and rules excluded every settlement")
                : Optional.empty();
    }

    private static String change(Ratio then, Ratio now) {
        String from = Words.number(then);
        String to = Words.number(now);
        int sign = now.compareTo(then);
        if (sign == 0) {
            return "is unchanged, " + to;
        }
        return from.equals(to)
                ? "has hardly changed from " + to
                : (sign > 0 ? "rose" : "fell") + " from " + from + " to " + to;
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
                            words(testimony.party(), entry),
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

    private String words(int party, Entry entry) {
        String about = switch (entry) {
            case Importance importance -> "what matters most";
            case Worth worth ->
                "what the options of “" + dispute.issues().get(worth.issue()).name() + "” are worth";
            case RedLine line ->
                line.status().word() + " red line "
                        + (line.name().isEmpty()
                                ? "(" + line.refuses().words(dispute.issues()) + ")"
                                : line.called(dispute.issues()));
            case NoDeal noDeal -> "no deal: " + alternative(noDeal);
            case Interaction interaction -> "together: " + interaction.when().words(dispute.issues());
        };
        String says = entry.evidence().says();
        return dispute.parties().get(party).name() + ", " + about + (says.isEmpty() ? "" : ". " + says);
    }

    private static String alternative(NoDeal noDeal) {
        return switch (noDeal.alternative()) {
            case NoDeal.Valued valued ->
                valued.amount().equals(Amount.UNKNOWN)
                        ? "unknown"
                        : valued.amount().words();
            case NoDeal.AsGoodAs as -> "as good as a settlement";
        };
    }
}
