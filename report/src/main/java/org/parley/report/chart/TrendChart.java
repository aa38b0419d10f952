package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parley.briefing.Outlook;
import org.parley.briefing.Trend;
import org.parley.number.Ratio;
import org.parley.report.table.TrendTables;
import org.parley.report.words.Figures;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Share and margin by date, a step line for each choice of binding red lines; setbacks are marked. */
public final class TrendChart {

    private static final Ratio HUNDRED = Ratio.of(100);

    private TrendChart() {}

    /** None where no share is known at two dates. */
    public static Optional<Chart> shares(Trend trend) {
        return chart(
                trend,
                "trend-share",
                "Readings with a zone of agreement",
                figures -> figures.share().map(share -> share.ratio().times(HUNDRED)),
                value -> value.rounded(0) + " %");
    }

    /** None where no margin is known at two dates. */
    public static Optional<Chart> margins(Trend trend) {
        return chart(trend, "trend-margin", "Margin of the central reading", Outlook.Figures::margin, Figures::signed);
    }

    private static Optional<Chart> chart(
            Trend trend,
            String id,
            String title,
            Function<Outlook.Figures, Optional<Ratio>> figure,
            Function<Ratio, String> words) {
        List<Trend.Point> points = trend.points().stream()
                .dropWhile(point -> point.outlook().counted().isEmpty())
                .toList();
        boolean both = points.stream()
                .anyMatch(point -> point.outlook().confirmedRedLines().isPresent());
        List<ObjectNode> lines = new ArrayList<>();
        line(
                        points,
                        0,
                        both ? "All red lines" : "Zone",
                        point -> figure.apply(point.outlook().allRedLines()),
                        words)
                .ifPresent(lines::add);
        if (both) {
            line(
                            points,
                            1,
                            "Confirmed red lines only",
                            point -> figure.apply(point.outlook().confirmedOrAll()),
                            words)
                    .ifPresent(lines::add);
        }
        if (lines.isEmpty() || points.size() < 2) {
            return Optional.empty();
        }
        setbacks(trend, points, figure).ifPresent(lines::add);
        String sentence = title + ", by date"
                + figure.apply(trend.figures(points.getLast()))
                        .map(last -> "; on " + Figures.date(points.getLast().date()) + " "
                                + (trend.confirmedOnly() ? "with confirmed red lines only " : "") + words.apply(last))
                        .orElse("")
                + ". Setbacks are marked with a triangle that points down.";
        ObjectNode option = Option.described(sentence);
        option.setAll(Option.parse("""
                {
                  "grid": {"left": 64, "right": 28, "top": 20, "bottom": 96},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 40},
                  "xAxis": {"type": "category", "boundaryGap": true, "axisTick": {"show": false},
                    "axisLine": {"onZero": false, "lineStyle": {"color": "--soft"}},
                    "axisLabel": {"color": "--ink", "rotate": 40}},
                  "yAxis": {"type": "value", "axisLabel": {"color": "--soft", "hideOverlap": true},
                    "splitLine": {"lineStyle": {"color": "--line"}}}
                }"""));
        ArrayNode dates = option.withObject("/xAxis").putArray("data");
        points.forEach(point -> dates.add(Figures.date(point.date())));
        if (id.equals("trend-share")) {
            option.withObject("/yAxis").put("min", 0).put("max", 100);
            option.withObject("/yAxis/axisLabel").put("formatter", "{value} %");
        }
        option.set("series", Option.array(lines.toArray(ObjectNode[]::new)));
        return Optional.of(new Chart(
                id, title, sentence, option, "middle", TrendTables.of(trend).table(points)));
    }

    /** None where the figure is known at no date. */
    private static Optional<ObjectNode> line(
            List<Trend.Point> points,
            int k,
            String name,
            Function<Trend.Point, Optional<Ratio>> figure,
            Function<Ratio, String> words) {
        if (points.stream().allMatch(point -> figure.apply(point).isEmpty())) {
            return Optional.empty();
        }
        Marks marks = Marks.of(k);
        ObjectNode line = Option.parse("{\"type\": \"line\", \"symbolSize\": 9, \"connectNulls\": false}")
                .put("name", name)
                .put("symbol", marks.symbol());
        line.withObject("/itemStyle").put("color", marks.colour());
        line.set("lineStyle", marks.line(2));
        ArrayNode data = line.putArray("data");
        for (Trend.Point point : points) {
            Optional<Ratio> value = figure.apply(point);
            ObjectNode one = data.addObject()
                    .put(
                            "name",
                            Figures.date(point.date()) + ", " + name + ": "
                                    + value.map(words).orElse("not known"));
            value.ifPresentOrElse(known -> one.put("value", known.toDouble()), () -> one.put("value", "-"));
        }
        return Optional.of(line);
    }

    /** A mark on the line that the answer is of, at every setback. */
    private static Optional<ObjectNode> setbacks(
            Trend trend, List<Trend.Point> points, Function<Outlook.Figures, Optional<Ratio>> figure) {
        ObjectNode marks = Option.parse("""
                {"type": "scatter", "name": "Setback", "symbol": "triangle", "symbolRotate": 180, "symbolSize": 16,
                 "z": 5, "label": {"show": true, "position": "bottom", "formatter": "setback", "color": "--ink"},
                 "itemStyle": {"color": "--ink"}}""");
        ArrayNode data = marks.putArray("data");
        for (int k = 0; k < points.size(); k++) {
            Trend.Point point = points.get(k);
            Optional<Ratio> value = figure.apply(trend.figures(point));
            if (point.course() == Trend.Course.SETBACK && value.isPresent()) {
                data.addObject()
                        .put("name", "Setback on " + Figures.date(point.date()))
                        .set("value", Option.pair(k, value.get()));
            }
        }
        return data.isEmpty() ? Optional.empty() : Optional.of(marks);
    }
}
