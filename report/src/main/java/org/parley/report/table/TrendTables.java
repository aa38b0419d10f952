package org.parley.report.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.briefing.OpenIssues;
import org.parley.briefing.Outlook;
import org.parley.briefing.Trend;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;

/** Tables on how things developed. */
public record TrendTables(Names names, Trend trend) {

    public static TrendTables of(Trend trend) {
        return new TrendTables(
                new Names(trend.points().getLast().outlook().knowledge().dispute()), trend);
    }

    /** Share, margin and open issues at these dates, and what changed them. */
    public Table table(List<Trend.Point> points) {
        boolean both = points.stream()
                .anyMatch(point -> point.outlook().confirmedRedLines().isPresent());
        Table.Builder table = Table.titled("Zone, margin and open issues by date")
                .words("Date")
                .figures("Readings with a zone")
                .figures("Margin");
        if (both) {
            table.figures("Zone, confirmed red lines only").figures("Margin, confirmed only");
        }
        table.figures("Open issues").words("Course").words("Because of");
        for (Trend.Point point : points) {
            Outlook outlook = point.outlook();
            List<String> figures =
                    List.of(OutlookTables.share(outlook.allRedLines().share()), margin(outlook.allRedLines()));
            List<String> confirmed =
                    List.of(OutlookTables.share(outlook.confirmedOrAll().share()), margin(outlook.confirmedOrAll()));
            table.row(Stream.of(
                            List.of(Figures.date(point.date())),
                            figures,
                            both ? confirmed : List.<String>of(),
                            List.of(open(outlook.openIssues()), course(point.course()), because(point)))
                    .flatMap(List::stream)
                    .toList());
        }
        return table.table();
    }

    /** Which issues are open at the last date. */
    public String openAtLast() {
        OpenIssues issues = trend.points().getLast().outlook().openIssues();
        return issues.unknown().isEmpty()
                ? ""
                : "Not known whether they have an option that all could live with: "
                        + Names.joined(
                                issues.unknown().stream().map(names::issue).toList(), "and") + ".";
    }

    private static String margin(Outlook.Figures figures) {
        return figures.margin().map(Figures::signed).orElse(figures.allowed().signum() == 0 ? "none" : "not known");
    }

    private static String open(OpenIssues issues) {
        return issues.open().size()
                + (issues.unknown().isEmpty() ? "" : " (" + issues.unknown().size() + " not known)");
    }

    /** {@code setback}. */
    public static String course(Trend.Course course) {
        return switch (course) {
            case START -> "start";
            case SAME -> "the same";
            case PROGRESS -> "progress";
            case SETBACK -> "setback";
            case OTHER -> "other parties counted";
        };
    }

    private static String because(Trend.Point point) {
        return point.causes().stream()
                .map(cause -> cause.words() + (cause.place().isEmpty() ? "" : " (" + cause.place() + ")"))
                .collect(Collectors.joining("; "));
    }
}
