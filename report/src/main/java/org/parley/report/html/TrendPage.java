package org.parley.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.briefing.Trend;
import org.parley.preference.Knowledge;
import org.parley.report.chart.Chart;
import org.parley.report.chart.TrendChart;
import org.parley.report.table.Table;
import org.parley.report.table.TrendTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/**
 * Everything on the page of a trend.
 *
 * @param table of all dates
 * @param open which issues are not known to be closed; empty for none
 */
public record TrendPage(
        Assets assets,
        String title,
        String audience,
        String notice,
        List<Page.Fact> facts,
        String answer,
        List<Chart> charts,
        Table table,
        String open) {

    public static TrendPage of(Trend trend) {
        Knowledge last = trend.points().getLast().outlook().knowledge();
        Names names = new Names(last.dispute());
        TrendTables tables = new TrendTables(names, trend);
        List<Chart> charts = Stream.of(TrendChart.shares(trend), TrendChart.margins(trend))
                .flatMap(Optional::stream)
                .toList();
        String date = Figures.date(last.asOf());
        return new TrendPage(
                Assets.of(charts, names.audience(last.view()) + " · " + date),
                last.dispute().title(),
                names.audience(last.view()),
                last.dispute().notice(),
                List.of(
                        new Page.Fact("Trend to", date),
                        new Page.Fact("View", last.view().word()),
                        new Page.Fact("Readings", Figures.count(trend.sampling().readings())),
                        new Page.Fact("Seed", String.valueOf(trend.sampling().seed()))),
                Prose.kept(trend.answer()),
                charts,
                tables.table(trend.points()),
                tables.openAtLast());
    }
}
