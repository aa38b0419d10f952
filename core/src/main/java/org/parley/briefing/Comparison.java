package org.parley.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.verdict.Acceptance;
import org.parley.verdict.Share;

/** Compares two outlooks of one dispute, item by item. */
final class Comparison {

    /** Ways out that are named before the rest is counted. */
    private static final int NAMED = 3;

    /** Whether the second situation is now, or only assumed. */
    enum Tense {
        PAST,
        PRESENT;

        private String went() {
            return this == PAST ? "went" : "goes";
        }

        private String rose() {
            return this == PAST ? "rose" : "rises";
        }

        private String fell() {
            return this == PAST ? "fell" : "falls";
        }

        private String hardly() {
            return this == PAST ? "has hardly changed from " : "hardly changes from ";
        }
    }

    private static final String NOT_WORKED_OUT = "not worked out";

    private final Outlook before;
    private final Outlook after;
    private final Dispute dispute;
    private final List<Difference.Item> items = new ArrayList<>();

    private Comparison(Outlook before, Outlook after) {
        this.before = before;
        this.after = after;
        this.dispute = after.knowledge().dispute();
    }

    static Difference of(Outlook before, Outlook after) {
        return new Comparison(before, after).difference();
    }

    private Difference difference() {
        figures();
        item(
                Difference.Kind.COUNTED,
                Words.parties(before.knowledge().dispute(), before.counted()),
                Words.parties(dispute, after.counted()));
        item(Difference.Kind.OPEN_ISSUES, open(before), open(after));
        item(Difference.Kind.STICKING_POINT, sticking(before), sticking(after));
        item(Difference.Kind.SMALLEST_CHANGES, smallest(before), smallest(after));
        candidates();
        firstCandidate();
        consents();
        return new Difference(answer(), before, after, items);
    }

    private void item(Difference.Kind kind, String then, String now) {
        item(kind, "", then, now);
    }

    private void item(Difference.Kind kind, String about, String then, String now) {
        if (!then.equals(now)) {
            items.add(new Difference.Item(kind, about, then, now));
        }
    }

    private void figures() {
        Outlook.Figures then = before.allRedLines();
        Outlook.Figures now = after.allRedLines();
        item(Difference.Kind.ZONE, zone(then), zone(now));
        exactly(Difference.Kind.SHARE, then.share(), now.share(), share(then), share(now));
        exactly(Difference.Kind.MARGIN, then.margin(), now.margin(), margin(then), margin(now));
        item(Difference.Kind.ALLOWED, Words.number(then.allowed()), Words.number(now.allowed()));
        if (before.confirmedRedLines().isEmpty() && after.confirmedRedLines().isEmpty()) {
            return;
        }
        Outlook.Figures confirmedThen = before.confirmedOrAll();
        Outlook.Figures confirmedNow = after.confirmedOrAll();
        item(Difference.Kind.ZONE_CONFIRMED, zone(confirmedThen), zone(confirmedNow));
        exactly(
                Difference.Kind.SHARE_CONFIRMED,
                confirmedThen.share(),
                confirmedNow.share(),
                share(confirmedThen),
                share(confirmedNow));
        exactly(
                Difference.Kind.MARGIN_CONFIRMED,
                confirmedThen.margin(),
                confirmedNow.margin(),
                margin(confirmedThen),
                margin(confirmedNow));
    }

    /** Compared as it is, and told as it is written: what differs by less than is written is told as hardly changed. */
    private void exactly(Difference.Kind kind, Object exactThen, Object exactNow, String then, String now) {
        if (!exactThen.equals(exactNow)) {
            items.add(new Difference.Item(kind, "", then, then.equals(now) ? now + " (hardly changed)" : now));
        }
    }

    private static String zone(Outlook.Figures figures) {
        return figures.allowed().signum() == 0
                ? "none: rules and red lines exclude every settlement"
                : figures.margin().isEmpty() ? "cannot be said: nobody is counted" : figures.zone() ? "exists" : "none";
    }

    private static String share(Outlook.Figures figures) {
        return figures.share().map(Share::percent).orElse("not known");
    }

    private static String margin(Outlook.Figures figures) {
        return figures.margin().map(Words::number).orElse("none");
    }

    private String open(Outlook outlook) {
        OpenIssues issues = outlook.openIssues();
        String open = issues.open().isEmpty() ? "none for certain" : Words.issues(dispute, issues.open());
        return open
                + (issues.unknown().isEmpty()
                        ? ""
                        : "; not known for " + issues.unknown().size());
    }

    private String sticking(Outlook outlook) {
        return outlook.stickingPoint()
                .map(sets -> sets.isEmpty()
                        ? "none"
                        : sets.stream()
                                        .limit(NAMED)
                                        .map(set -> Words.issues(dispute, set))
                                        .collect(Collectors.joining(", or "))
                                + more(sets.size()))
                .orElse(outlook.counted().isEmpty() ? "cannot be said: nobody is counted" : NOT_WORKED_OUT);
    }

    private static String smallest(Outlook outlook) {
        return outlook.smallestChanges()
                .map(changes -> changes.isEmpty()
                        ? (outlook.allRedLines().zone() ? "none is needed" : "none was found")
                        : changes.stream()
                                        .limit(NAMED)
                                        .map(Outlook.SmallestChange::words)
                                        .collect(Collectors.joining("; or "))
                                + more(changes.size()))
                .orElse(NOT_WORKED_OUT);
    }

    private static String more(int size) {
        return size > NAMED ? " (or one of " + (size - NAMED) + " more)" : "";
    }

    private void candidates() {
        List<Settlement> then = settlements(before);
        List<Settlement> now = settlements(after);
        if (!then.equals(now)) {
            items.add(new Difference.Item(
                    Difference.Kind.CANDIDATES,
                    "",
                    Words.count(then.size(), "candidate", "candidates"),
                    Words.count(now.size(), "candidate", "candidates") + ", "
                            + Words.number(now.stream()
                                    .filter(settlement -> !then.contains(settlement))
                                    .count())
                            + " new"));
        }
    }

    /** The first candidate, on the issues on which it is another. */
    private void firstCandidate() {
        Optional<Settlement> then = settlements(before).stream().findFirst();
        Optional<Settlement> now = settlements(after).stream().findFirst();
        List<Integer> differing = IntStream.range(0, dispute.issues().size())
                .filter(issue -> then.isEmpty()
                        || now.isEmpty()
                        || then.get().option(issue) != now.get().option(issue))
                .boxed()
                .toList();
        item(
                Difference.Kind.FIRST_CANDIDATE,
                then.map(settlement -> options(settlement, differing)).orElse("none"),
                now.map(settlement -> options(settlement, differing)).orElse("none"));
    }

    private String options(Settlement settlement, List<Integer> issues) {
        return issues.stream()
                .map(issue -> dispute.issues().get(issue).name() + ": "
                        + settlement.option(issue, dispute.issues()).name())
                .collect(Collectors.joining("; "));
    }

    private static List<Settlement> settlements(Outlook outlook) {
        return outlook.candidates().stream().map(Outlook.Candidate::settlement).toList();
    }

    /** On every settlement that is a candidate before or after. */
    private void consents() {
        Set<Settlement> all = new LinkedHashSet<>(settlements(before));
        all.addAll(settlements(after));
        Set<Integer> needed = new LinkedHashSet<>(before.knowledge().dispute().consentNeeded());
        needed.addAll(dispute.consentNeeded());
        for (Settlement settlement : all) {
            for (int party : needed.stream().sorted().toList()) {
                item(
                        Difference.Kind.CONSENT,
                        dispute.parties().get(party).name() + ", " + called(settlement),
                        standing(before, party, settlement),
                        standing(after, party, settlement));
            }
        }
    }

    private String called(Settlement settlement) {
        Optional<String> then = letter(before, settlement);
        Optional<String> now = letter(after, settlement);
        if (then.isPresent() && now.isPresent()) {
            return then.equals(now)
                    ? "candidate " + now.get()
                    : "candidate " + then.get() + " before, " + now.get() + " after";
        }
        return then.map(letter -> "candidate " + letter + " before")
                .orElseGet(() -> "candidate " + now.orElseThrow() + " after");
    }

    private static Optional<String> letter(Outlook outlook, Settlement settlement) {
        return outlook.candidates().stream()
                .filter(candidate -> candidate.settlement().equals(settlement))
                .map(Outlook.Candidate::letter)
                .findFirst();
    }

    private static String standing(Outlook outlook, int party, Settlement settlement) {
        return outlook.knowledge().dispute().consentNeeded().contains(party)
                ? Acceptance.of(outlook.knowledge(), party, settlement)
                        .standing()
                        .name()
                        .toLowerCase(Locale.ROOT)
                : "not needed";
    }

    private String answer() {
        if (items.isEmpty()) {
            return "nothing that is compared changes";
        }
        List<String> clauses = new ArrayList<>();
        shares(before.allRedLines(), after.allRedLines(), Tense.PRESENT)
                .ifPresent(clause -> clauses.add("the " + clause));
        margins(before.allRedLines(), after.allRedLines(), Tense.PRESENT).ifPresent(clauses::add);
        Outlook.Figures then = before.confirmedOrAll();
        Outlook.Figures now = after.confirmedOrAll();
        if (!(then.equals(before.allRedLines()) && now.equals(after.allRedLines()))) {
            shares(then, now, Tense.PRESENT)
                    .ifPresent(clause -> clauses.add("with confirmed red lines only, the " + clause));
        }
        stuck().ifPresent(clauses::add);
        return String.join("; ", clauses);
    }

    private Optional<String> stuck() {
        String then = sticking(before);
        String now = sticking(after);
        if (after.stickingPoint().map(List::isEmpty).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(
                then.equals(now)
                        ? "the sticking point stays " + now
                        : "the sticking point is " + now
                                + (before.stickingPoint().map(List::isEmpty).orElse(true)
                                        ? ""
                                        : " instead of " + then));
    }

    /** {@code share of readings with a zone of agreement went from 37 % to 62 %}. */
    static Optional<String> shares(Outlook.Figures then, Outlook.Figures now, Tense tense) {
        return now.share()
                .flatMap(current -> then.share().map(old -> {
                    String from = old.percent();
                    String to = current.percent();
                    return "share of readings with a zone of agreement "
                            + (old.equals(current)
                                    ? "is unchanged, " + to
                                    : from.equals(to)
                                            ? tense.hardly() + to
                                            : tense.went() + " from " + from + " to " + to);
                }));
    }

    /** {@code the margin of the central reading rose from −0.21 to −0.05}. */
    static Optional<String> margins(Outlook.Figures then, Outlook.Figures now, Tense tense) {
        if (then.margin().isPresent() && now.margin().isPresent()) {
            return Optional.of("the margin of the central reading "
                    + change(then.margin().get(), now.margin().get(), tense));
        }
        if (then.margin().isPresent() && now.allowed().signum() == 0) {
            return Optional.of("now the red lines and rules exclude every settlement");
        }
        return now.margin().isPresent() && then.allowed().signum() == 0
                ? Optional.of(
                        tense == Tense.PAST
                                ? "then the red lines and rules excluded every settlement"
                                : "as known, the red lines and rules exclude every settlement")
                : Optional.empty();
    }

    private static String change(Ratio then, Ratio now, Tense tense) {
        String from = Words.number(then);
        String to = Words.number(now);
        int sign = now.compareTo(then);
        if (sign == 0) {
            return "is unchanged, " + to;
        }
        return from.equals(to)
                ? tense.hardly() + to
                : (sign > 0 ? tense.rose() : tense.fell()) + " from " + from + " to " + to;
    }
}
