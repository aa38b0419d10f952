package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.dispute.Dispute;
import org.parley.verdict.Share;

/** The sentence on a trend. */
final class TrendWords {

    /** Setbacks that are told before the rest is counted. */
    private static final int NAMED = 3;

    private TrendWords() {}

    static String answer(Dispute dispute, List<Trend.Point> points, boolean confirmedOnly) {
        List<Trend.Point> known = points.stream()
                .filter(point -> share(point, confirmedOnly).isPresent())
                .toList();
        Trend.Point last = points.getLast();
        if (known.isEmpty()) {
            return "How close the parties can be brought cannot be said at any date: nobody can be counted.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(course(known, confirmedOnly));
        List<Trend.Point> setbacks = points.stream()
                .filter(point -> point.course() == Trend.Course.SETBACK)
                .toList();
        for (Trend.Point setback : setbacks.stream().limit(NAMED).toList()) {
            sentences.add(setback(points.get(points.indexOf(setback) - 1), setback, confirmedOnly));
        }
        if (setbacks.size() > NAMED) {
            int more = setbacks.size() - NAMED;
            sentences.add("There " + (more == 1 ? "was 1 more setback." : "were " + more + " more setbacks."));
        }
        if (setbacks.isEmpty() && known.size() > 1) {
            sentences.add("There was no setback.");
        }
        for (Trend.Point other : points) {
            if (other.course() == Trend.Course.OTHER) {
                sentences.add("Since " + Dates.words(other.date()) + " the figures count "
                        + Words.parties(dispute, other.outlook().counted())
                        + ", so that earlier ones cannot be compared with them.");
            }
        }
        int open = last.outlook().openIssues().open().size();
        sentences.add(
                open == 0
                        ? "No issue is known to be without an option that all could live with."
                        : Words.count(open, "issue has", "issues have") + " no option that all could live with: "
                                + Words.issues(
                                        dispute, last.outlook().openIssues().open()) + ".");
        return String.join(" ", sentences);
    }

    private static Optional<Share> share(Trend.Point point, boolean confirmedOnly) {
        return (confirmedOnly
                        ? point.outlook().confirmedOrAll()
                        : point.outlook().allRedLines())
                .share();
    }

    private static String percent(Trend.Point point, boolean confirmedOnly) {
        return share(point, confirmedOnly).map(Share::percent).orElse("unknown");
    }

    private static String course(List<Trend.Point> known, boolean confirmedOnly) {
        Trend.Point first = known.getFirst();
        Trend.Point last = known.getLast();
        String lines = confirmedOnly ? "With confirmed red lines only, the" : "The";
        String share = lines + " share of readings with a zone of agreement ";
        if (known.size() == 1) {
            return share + "is known for one date only, " + Dates.words(first.date()) + ": "
                    + percent(first, confirmedOnly) + ".";
        }
        int change = share(last, confirmedOnly)
                .orElseThrow()
                .ratio()
                .compareTo(share(first, confirmedOnly).orElseThrow().ratio());
        return change == 0
                ? share + "is " + percent(last, confirmedOnly) + ", as on " + Dates.words(first.date()) + "."
                : share + (change > 0 ? "rose" : "fell") + " from " + percent(first, confirmedOnly) + " on "
                        + Dates.words(first.date()) + " to " + percent(last, confirmedOnly) + " on "
                        + Dates.words(last.date()) + ".";
    }

    private static String setback(Trend.Point before, Trend.Point setback, boolean confirmedOnly) {
        String because =
                setback.causes().stream().limit(NAMED).map(Trend.Cause::words).collect(Collectors.joining("; "));
        String from = percent(before, confirmedOnly);
        String to = percent(setback, confirmedOnly);
        int more = setback.causes().size() - NAMED;
        return "Setback on " + Dates.words(setback.date()) + " ("
                + (from.equals(to) ? "the margin fell" : from + " to " + to) + "): " + because
                + (more > 0 ? "; and " + more + " more" : "") + ".";
    }
}
