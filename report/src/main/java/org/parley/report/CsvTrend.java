package org.parley.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.briefing.Outlook;
import org.parley.briefing.Trend;
import org.parley.number.Ratio;
import org.parley.report.table.TrendTables;

/** A trend as a table for spreadsheets (RFC 4180), a line for each date. What is not known is an empty cell. */
public final class CsvTrend {

    private static final List<String> HEAD = List.of(
            "date",
            "share of readings with a zone",
            "margin",
            "share, confirmed red lines only",
            "margin, confirmed red lines only",
            "open issues",
            "issues not known",
            "course",
            "because of");

    private CsvTrend() {}

    public static String render(Trend trend) {
        StringBuilder text = new StringBuilder();
        line(text, HEAD);
        for (Trend.Point point : trend.points()) {
            Outlook outlook = point.outlook();
            line(
                    text,
                    List.of(
                            point.date().toString(),
                            share(outlook.allRedLines()),
                            decimal(outlook.allRedLines().margin()),
                            share(outlook.confirmedOrAll()),
                            decimal(outlook.confirmedOrAll().margin()),
                            String.valueOf(outlook.openIssues().open().size()),
                            String.valueOf(outlook.openIssues().unknown().size()),
                            TrendTables.course(point.course()),
                            point.causes().stream().map(Trend.Cause::words).collect(Collectors.joining("; "))));
        }
        return text.toString();
    }

    private static String share(Outlook.Figures figures) {
        return decimal(figures.share().map(share -> share.ratio()));
    }

    private static String decimal(Optional<Ratio> value) {
        return value.map(Ratio::decimal).orElse("");
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvFrontier::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }
}
