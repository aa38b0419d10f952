package org.parley.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.bargain.Solution;
import org.parley.inquiry.Findings;
import org.parley.number.Ratio;
import org.parley.report.table.FindingsTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Found;
import org.parley.report.words.Names;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A frontier as a picture: value against value for two parties, an axis for each where there are more, named points marked. */
public final class FindingsChart {

    /** Vectors drawn; more are evenly thinned, which the sentence says. */
    private static final int POINTS = 3_000;

    private static final int LINES = 300;

    /** Pixels for the names of all axes and, where there is room, of one. */
    private static final int NAMES = 630;

    private static final int NAME = 96;

    private final Findings findings;
    private final List<String> parties;
    private final List<List<Ratio>> vectors;
    private final Map<List<Ratio>, List<String>> named;

    private FindingsChart(Findings findings) {
        this.findings = findings;
        this.parties = findings.model().names();
        this.vectors = findings.frontier()
                .<List<List<Ratio>>>map(frontier ->
                        frontier.points().stream().map(point -> point.values()).toList())
                .or(() -> findings.cover()
                        .map(cover -> cover.points().stream()
                                .map(point -> point.values())
                                .toList()))
                .orElse(List.of());
        this.named = named();
    }

    /** None where there is nothing to draw. */
    public static Optional<Chart> of(Findings findings) {
        FindingsChart chart = new FindingsChart(findings);
        return chart.vectors.isEmpty() || chart.parties.isEmpty() ? Optional.empty() : Optional.of(chart.chart());
    }

    /** The points with their names; one vector may have several. */
    private Map<List<Ratio>, List<String>> named() {
        Map<List<Ratio>, List<String>> all = new LinkedHashMap<>();
        for (Solution solution : findings.points()) {
            // Where every point ties, none stands out.
            if (solution.points().size() < Math.max(2, vectors.size())) {
                solution.points()
                        .forEach(point -> all.computeIfAbsent(point.values(), none -> new ArrayList<>())
                                .add(solution.name()));
            }
        }
        return all;
    }

    private Chart chart() {
        boolean two = parties.size() == 2;
        String sentence = sentence(two);
        ObjectNode option = Option.described(sentence);
        option.setAll(two ? plane() : axes());
        ArrayNode series = option.putArray("series");
        series.add(two ? cloud() : lines());
        int place = 0;
        for (Map.Entry<List<Ratio>, List<String>> entry : named.entrySet()) {
            series.add(two ? mark(place, entry) : line(place, entry));
            place++;
        }
        return new Chart(
                "frontier",
                "What " + Names.joined(parties, "and") + " could have",
                sentence,
                option,
                "tall",
                new FindingsTables(findings).frontier());
    }

    private int drawn(boolean two) {
        return Math.min(two ? POINTS : LINES, vectors.size());
    }

    private String sentence(boolean two) {
        String axes = two
                ? "Value to " + parties.get(0) + " across, value to " + parties.get(1) + " up. "
                : "An axis for each party, a line for each vector. ";
        String of = findings.cover().isPresent()
                ? Figures.count(vectors.size(), "point") + " of a cover. "
                : Figures.count(vectors.size(), "efficient vector") + " over " + new Found(findings).over() + ". ";
        String thinned = drawn(two) < vectors.size()
                ? Figures.count(drawn(two)) + " of them are drawn, evenly chosen; the table has all. "
                : "";
        String noDeal = findings.reservations().stream().anyMatch(Optional::isPresent)
                ? "No deal is worth "
                        + IntStream.range(0, parties.size())
                                .mapToObj(p ->
                                        findings.reservations()
                                                        .get(p)
                                                        .map(Figures::value)
                                                        .orElse("an unstated value") + " to " + parties.get(p))
                                .collect(Collectors.joining(", "))
                        + ". "
                : "";
        return (axes
                        + of
                        + thinned
                        + noDeal
                        + named.entrySet().stream()
                                .map(entry ->
                                        Names.joined(entry.getValue(), "and") + " at " + Found.values(entry.getKey()))
                                .collect(Collectors.joining("; ", "", named.isEmpty() ? "" : ".")))
                .strip();
    }

    private ObjectNode plane() {
        ObjectNode option = Option.parse("""
                {
                  "grid": {"left": 62, "right": 26, "top": 22, "bottom": 98},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 26}
                }""");
        option.set(
                "xAxis",
                Option.unitAxis("Value to " + parties.get(0), values(0)).put("nameGap", 30));
        option.set(
                "yAxis",
                Option.unitAxis("Value to " + parties.get(1), values(1)).put("nameGap", 40));
        return option;
    }

    private ObjectNode axes() {
        ObjectNode option = Option.parse("""
                {
                  "grid": {"left": 48, "right": 48, "top": 22, "bottom": 98},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 34},
                  "xAxis": {"type": "category", "boundaryGap": true, "axisTick": {"show": false},
                    "axisLine": {"lineStyle": {"color": "--soft"}},
                    "axisLabel": {"interval": 0, "color": "--ink", "lineHeight": 15, "fontSize": 13},
                    "splitLine": {"show": false}}
                }""");
        ArrayNode categories = option.withObject("/xAxis").putArray("data");
        parties.forEach(categories::add);
        // Long names of many parties are broken anywhere, so that none runs into the next.
        int room = Math.min(NAME, NAMES / parties.size());
        option.withObject("/xAxis/axisLabel").put("width", room).put("overflow", room < NAME ? "breakAll" : "break");
        Stream<Ratio> all = IntStream.range(0, parties.size()).boxed().flatMap(this::values);
        option.set("yAxis", Option.unitAxis("Value", all).put("nameGap", 30));
        return option;
    }

    private Stream<Ratio> values(int axis) {
        return Stream.concat(
                vectors.stream().map(values -> values.get(axis)), findings.reservations().get(axis).stream());
    }

    private List<List<Ratio>> thinned(boolean two) {
        int drawn = drawn(two);
        return IntStream.range(0, drawn)
                .mapToObj(i -> vectors.get((int) ((long) i * vectors.size() / drawn)))
                .toList();
    }

    private ObjectNode cloud() {
        ObjectNode series = Option.parse("""
                {
                  "type": "scatter", "symbol": "circle", "symbolSize": 6, "z": 2,
                  "itemStyle": {"color": "--soft", "opacity": 0.65, "decal": {"symbol": "none"}},
                  "markLine": {"silent": true, "symbol": "none",
                    "label": {"formatter": "{b}", "color": "--soft", "position": "insideEndTop"},
                    "lineStyle": {"color": "--soft", "width": 1.2, "type": "dashed"}}
                }""");
        series.put("name", findings.cover().isPresent() ? "Cover" : "Frontier");
        ArrayNode data = series.putArray("data");
        for (List<Ratio> values : thinned(true)) {
            ObjectNode item = data.addObject().put("name", Found.values(values));
            item.set("value", Option.pair(values.get(0), values.get(1)));
        }
        ArrayNode lines = series.withObject("/markLine").putArray("data");
        findings.reservations().get(0).ifPresent(worth -> {
            ObjectNode across =
                    lines.addObject().put("name", "no deal, " + parties.get(0)).put("xAxis", worth.toDouble());
            // Often at the axis itself, where a label to the left would cover its numbers.
            across.withObject("/label").put("position", "insideEndBottom");
        });
        findings.reservations()
                .get(1)
                .ifPresent(worth -> lines.addObject()
                        .put("name", "no deal, " + parties.get(1))
                        .put("yAxis", worth.toDouble()));
        return series;
    }

    private ObjectNode mark(int place, Map.Entry<List<Ratio>, List<String>> entry) {
        ObjectNode series = Option.parse("""
                {
                  "type": "scatter", "symbolSize": 15, "z": 5,
                  "itemStyle": {"borderColor": "--ink", "borderWidth": 1.2, "decal": {"symbol": "none"}}
                }""");
        Marks marks = Marks.of(place);
        series.put("name", String.join(", ", entry.getValue())).put("symbol", marks.symbol());
        series.withObject("/itemStyle").put("color", marks.colour());
        ObjectNode item = series.putArray("data")
                .addObject()
                .put("name", String.join(", ", entry.getValue()) + "\n" + Found.values(entry.getKey()));
        item.set("value", Option.pair(entry.getKey().get(0), entry.getKey().get(1)));
        return series;
    }

    private ObjectNode lines() {
        ObjectNode series = Option.parse("""
                {
                  "type": "line", "symbol": "circle", "symbolSize": 3, "silent": true, "z": 2,
                  "lineStyle": {"color": "--soft", "width": 1, "opacity": 0.4},
                  "itemStyle": {"color": "--soft", "opacity": 0.5},
                  "markLine": {"silent": true, "symbol": "none", "label": {"show": false},
                    "lineStyle": {"color": "--soft", "width": 1, "type": "solid", "opacity": 0.7}}
                }""");
        series.put("name", findings.cover().isPresent() ? "Cover" : "Frontier");
        ArrayNode axes = series.withObject("/markLine").putArray("data");
        IntStream.range(0, parties.size()).forEach(k -> axes.addObject().put("xAxis", k));
        ArrayNode data = series.putArray("data");
        for (List<Ratio> values : thinned(false)) {
            for (int k = 0; k < values.size(); k++) {
                data.add(Option.pair(k, values.get(k)));
            }
            data.add(Option.gap());
        }
        return series;
    }

    private ObjectNode line(int place, Map.Entry<List<Ratio>, List<String>> entry) {
        ObjectNode series = Option.parse("""
                {"type": "line", "symbolSize": 13, "z": 4, "itemStyle": {"borderWidth": 1.2, "borderColor": "--ink"}}""");
        Marks marks = Marks.of(place);
        String name = String.join(", ", entry.getValue());
        series.put("name", name).put("symbol", marks.symbol());
        series.set("lineStyle", marks.line(3));
        series.withObject("/itemStyle").put("color", marks.colour());
        ArrayNode data = series.putArray("data");
        for (int k = 0; k < entry.getKey().size(); k++) {
            ObjectNode item = data.addObject().put("name", name + "\n" + Found.values(entry.getKey()));
            item.set("value", Option.pair(k, entry.getKey().get(k)));
        }
        return series;
    }
}
