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
        List<Changes.Change> entries = new WhatChanged(dossier, since, asOf).entries();
        Optional<Share> shareThen = before.allRedLines().share();
        Optional<Share> shareNow = now.allRedLines().share();
        Optional<Ratio> marginThen = before.allRedLines().central().map(Closeness.Central::margin);
        Optional<Ratio> marginNow = now.allRedLines().central().map(Closeness.Central::margin);
        return new Changes(
                answer(entries.size(), since, shareThen, shareNow, marginThen, marginNow),
                since,
                shareThen,
                shareNow,
                marginThen,
                marginNow,
                entries);
    }

    private static String answer(
            int entries,
            LocalDate since,
            Optional<Share> shareThen,
            Optional<Share> shareNow,
            Optional<Ratio> marginThen,
            Optional<Ratio> marginNow) {
        String first = entries == 0
                ? "Nothing new has been entered since " + since + ", and no position was withdrawn."
                : "Since " + since + " there " + (entries == 1 ? "is " : "are ")
                        + Words.count(entries, "new entry", "new entries") + ".";
        String share = shareThen.isPresent() && shareNow.isPresent()
                ? shareThen.equals(shareNow)
                        ? " The share of readings with a zone of agreement is unchanged, "
                                + shareNow.get().percent() + "."
                        : " The share of readings with a zone of agreement went from "
                                + shareThen.get().percent() + " to "
                                + shareNow.get().percent() + "."
                : "";
        String margin = "";
        if (marginThen.isPresent() && marginNow.isPresent()) {
            int sign = marginNow.get().compareTo(marginThen.get());
            margin = sign == 0
                    ? " The margin of the central reading is unchanged."
                    : " The margin of the central reading " + (sign > 0 ? "rose" : "fell") + " from "
                            + Words.number(marginThen.get()) + " to " + Words.number(marginNow.get()) + ".";
        }
        return first + share + margin;
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
        changes.sort(Comparator.comparing(Changes.Change::date));
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
                line.status().word() + " red line (" + line.refuses().words(dispute.issues()) + ")";
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
