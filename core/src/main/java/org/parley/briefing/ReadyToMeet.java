package org.parley.briefing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Dispute;
import org.parley.dispute.Thresholds;
import org.parley.gap.Margin;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Dossier;
import org.parley.preference.Knowledge;
import org.parley.verdict.Acceptance.Standing;
import org.parley.verdict.Counted;
import org.parley.verdict.Share;

/** The readiness panel. What is known of some parties only is an upper end: it can miss a threshold, and cannot meet it. */
final class ReadyToMeet {

    private final Dossier dossier;
    private final Thresholds thresholds;
    private final Dispute dispute;
    private final Analysis analysis;
    private final Closeness closeness;
    private final Consent consent;

    private ReadyToMeet(Dossier dossier, Analysis analysis, Closeness closeness, Consent consent) {
        this.dossier = dossier;
        this.thresholds = dossier.thresholds();
        this.dispute = dossier.dispute();
        this.analysis = analysis;
        this.closeness = closeness;
        this.consent = consent;
    }

    static Readiness of(Dossier dossier, Analysis analysis, Closeness closeness, Consent consent) {
        ReadyToMeet panel = new ReadyToMeet(dossier, analysis, closeness, consent);
        List<Readiness.Line> lines = List.of(
                panel.zone(), panel.margin(), panel.marginChange(), panel.openIssues(), panel.missingConsents());
        return new Readiness(answer(lines), lines);
    }

    private static String answer(List<Readiness.Line> lines) {
        List<String> met = named(lines, Readiness.Standing.MET);
        List<String> missed = named(lines, Readiness.Standing.NOT_MET);
        List<String> unknown = named(lines, Readiness.Standing.UNKNOWN);
        int set = met.size() + missed.size() + unknown.size();
        if (set == 0) {
            return "The case does not say when the parties are close enough to meet; the figures stand side by side.";
        }
        return "Of the case’s " + Words.count(set, "threshold", "thresholds") + " for a meeting, "
                + part("met", met) + ", " + part("not met", missed) + ", " + part("not known to be met", unknown)
                + ". Whether that is close enough is for people to judge: the figures are not added up.";
    }

    private static String part(String how, List<String> lines) {
        return Words.number(lines.size())
                + (lines.size() == 1 ? " is " : " are ")
                + how
                + (lines.isEmpty() ? "" : " (" + Words.list(lines) + ")");
    }

    private static List<String> named(List<Readiness.Line> lines, Readiness.Standing standing) {
        return lines.stream()
                .filter(line -> line.standing() == standing)
                .map(line -> switch (line.kind()) {
                    case ZONE -> "zone";
                    case MARGIN -> "margin";
                    case MARGIN_CHANGE -> "trend of the margin";
                    case OPEN_ISSUES -> "open issues";
                    case MISSING_CONSENTS -> "consents";
                })
                .toList();
    }

    private Readiness.Line zone() {
        Optional<Ratio> share = closeness.allRedLines().share().map(Share::ratio);
        return line(
                Readiness.Kind.ZONE,
                closeness.allRedLines().share().map(Share::percent).orElse("not known"),
                thresholds.zone().map(least -> "at least " + percent(least)),
                atLeast(share, thresholds.zone()),
                confirmed(closeness
                        .confirmedRedLines()
                        .flatMap(Closeness.Assessment::share)
                        .map(Share::percent)));
    }

    private Readiness.Line margin() {
        Optional<Ratio> margin = value(analysis.allRedLines());
        boolean excluded = closeness.allRedLines().allowed().signum() == 0;
        return line(
                Readiness.Kind.MARGIN,
                margin.map(Words::number)
                        .orElse(excluded ? "none: rules and red lines exclude every settlement" : "not known"),
                thresholds.margin().map(least -> "at least " + Words.number(least)),
                excluded ? missed(thresholds.margin()) : atLeast(margin, thresholds.margin()),
                confirmed(
                        analysis.confirmedRedLines().flatMap(ReadyToMeet::value).map(Words::number)));
    }

    private static Optional<Ratio> value(Analysis.Case one) {
        return one.margin().map(Margin::value);
    }

    private static String confirmed(Optional<String> figure) {
        return figure.map(words -> "with confirmed red lines only " + words).orElse("");
    }

    private Readiness.Line marginChange() {
        LocalDate then = analysis.knowledge().asOf().minusDays(thresholds.days());
        Knowledge old = dossier.asOf(then);
        Analysis before = Analysis.of(old, CentralReading.of(old, analysis.knowledge(), analysis.central()));
        Optional<Ratio> past =
                before.counted().parties().equals(analysis.counted().parties())
                        ? value(before.allRedLines())
                        : Optional.empty();
        Optional<Ratio> change =
                past.flatMap(earlier -> value(analysis.allRedLines()).map(current -> current.minus(earlier)));
        String since = " since " + Dates.words(then);
        return line(
                Readiness.Kind.MARGIN_CHANGE,
                change.map(value -> (value.signum() > 0 ? "+" : "") + Words.number(value) + since)
                        .orElse("cannot be compared with " + Dates.words(then)),
                thresholds
                        .marginChange()
                        .map(least -> "at least " + Words.number(least) + " in "
                                + Words.count(thresholds.days(), "day", "days")),
                change.isEmpty() ? unknown(thresholds.marginChange()) : known(change.get(), thresholds.marginChange()),
                "");
    }

    private Readiness.Line openIssues() {
        OpenIssues issues = OpenIssues.of(analysis.knowledge());
        int open = issues.open().size();
        int most = open + issues.unknown().size();
        return line(
                Readiness.Kind.OPEN_ISSUES,
                open + (most == open ? "" : ", and " + issues.unknown().size() + " not known"),
                thresholds.openIssues().map(limit -> "at most " + limit),
                atMost(open, most, thresholds.openIssues()),
                open == 0 ? "" : Words.issues(dispute, issues.open()));
    }

    /** Of the candidate that the fewest refuse or say nothing to. */
    private Readiness.Line missingConsents() {
        Optional<Consent.Board> best = consent.boards().stream()
                .min(Comparator.comparingInt(
                        board -> refusing(board).size() + silent(board).size()));
        return best.map(board -> {
                    int refused = refusing(board).size();
                    int most = refused + silent(board).size();
                    String who = (refused == 0 ? "" : "refuses: " + Words.parties(dispute, refusing(board)))
                            + (refused == 0 || most == refused ? "" : "; ")
                            + (most == refused ? "" : "not known: " + Words.parties(dispute, silent(board)));
                    return line(
                            Readiness.Kind.MISSING_CONSENTS,
                            most + " for candidate " + board.letter(),
                            thresholds.missingConsents().map(limit -> "at most " + limit),
                            atMost(refused, most, thresholds.missingConsents()),
                            who);
                })
                .orElseGet(() -> line(
                        Readiness.Kind.MISSING_CONSENTS,
                        "not known: there is no candidate",
                        thresholds.missingConsents().map(limit -> "at most " + limit),
                        unknown(thresholds.missingConsents()),
                        ""));
    }

    private static List<Integer> refusing(Consent.Board board) {
        return standing(board, Standing.REFUSED);
    }

    private static List<Integer> silent(Consent.Board board) {
        return standing(board, Standing.UNKNOWN);
    }

    private static List<Integer> standing(Consent.Board board, Standing standing) {
        return board.entries().stream()
                .filter(entry -> entry.acceptance().standing() == standing)
                .map(Consent.Entry::party)
                .toList();
    }

    private static Readiness.Line line(
            Readiness.Kind kind, String figure, Optional<String> threshold, Readiness.Standing standing, String why) {
        return new Readiness.Line(kind, figure, threshold.orElse(""), standing, why);
    }

    /** What counts some parties only is an upper end. */
    private Readiness.Standing atLeast(Optional<Ratio> figure, Optional<Ratio> least) {
        if (figure.isEmpty()) {
            return unknown(least);
        }
        Readiness.Standing known = known(figure.get(), least);
        List<Counted.Missing> missing = closeness.missing();
        return known == Readiness.Standing.MET && !missing.isEmpty() ? Readiness.Standing.UNKNOWN : known;
    }

    private static Readiness.Standing known(Ratio figure, Optional<Ratio> least) {
        return least.map(limit -> figure.compareTo(limit) >= 0 ? Readiness.Standing.MET : Readiness.Standing.NOT_MET)
                .orElse(Readiness.Standing.NO_THRESHOLD);
    }

    private static Readiness.Standing atMost(int least, int most, Optional<Integer> limit) {
        return limit.map(allowed -> most <= allowed
                        ? Readiness.Standing.MET
                        : least > allowed ? Readiness.Standing.NOT_MET : Readiness.Standing.UNKNOWN)
                .orElse(Readiness.Standing.NO_THRESHOLD);
    }

    private static Readiness.Standing unknown(Optional<?> threshold) {
        return threshold.isPresent() ? Readiness.Standing.UNKNOWN : Readiness.Standing.NO_THRESHOLD;
    }

    private static Readiness.Standing missed(Optional<?> threshold) {
        return threshold.isPresent() ? Readiness.Standing.NOT_MET : Readiness.Standing.NO_THRESHOLD;
    }

    private static String percent(Ratio share) {
        return share.times(Ratio.of(100)).decimal() + " %";
    }
}
