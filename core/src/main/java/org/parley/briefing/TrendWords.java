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
        Trend.Point last = points.getLast();
        List<Trend.Point> known = comparable(points, confirmedOnly);
        if (known.isEmpty()) {
            return "How close the parties can be brought cannot be said on " + Dates.words(last.date())
                    + ": nobody can be counted.";
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(course(known, confirmedOnly));
        int begun = points.indexOf(known.getFirst());
        if (begun > 0 && !points.get(begun - 1).outlook().counted().isEmpty()) {
            sentences.add("Earlier figures counted "
                    + Words.parties(dispute, points.get(begun - 1).outlook().counted()) + " instead of "
                    + Words.parties(dispute, last.outlook().counted()) + ", and cannot be compared with these.");
        }
        List<Trend.Point> setbacks = known.stream()
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
        List<Integer> open = last.outlook().openIssues().open();
        sentences.add(
                open.isEmpty()
                        ? "No issue is known to be without an option that all could live with."
                        : Words.capital(Words.issues(dispute, open)) + (open.size() == 1 ? " has" : " have")
                                + " no option that all could live with.");
        return String.join(" ", sentences);
    }

    /** The last dates of which there are figures, as far back as the same parties are counted. */
    private static List<Trend.Point> comparable(List<Trend.Point> points, boolean confirmedOnly) {
        int from = points.size();
        List<Integer> counted = points.getLast().outlook().counted();
        while (from > 0
                && share(points.get(from - 1), confirmedOnly).isPresent()
                && points.get(from - 1).outlook().counted().equals(counted)) {
            from--;
        }
        return points.subList(from, points.size());
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
