package org.parley.report.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.briefing.Briefing;
import org.parley.briefing.Closeness.Central;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;
import org.parley.report.table.CandidateTables;
import org.parley.report.table.Focus;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import org.parley.verdict.Spread;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Value against value for two parties of known values: lines of no deal, or of the least that each could get, the frontier, candidates with their spread. */
final class ValueChart {

    private static final int LISTED = 6;

    private final Briefing briefing;
    private final Focus focus;
    private final Central central;
    private final Names names;
    private final List<Plotted> plotted;
    private final List<String> parties;

    ValueChart(Briefing briefing, Focus focus) {
        this.briefing = briefing;
        this.focus = focus;
        this.central = focus.central();
        this.names = new Names(briefing.knowledge().dispute());
        this.plotted = Plotted.of(briefing);
        this.parties = names.parties(briefing.closeness().measured());
    }

    Chart chart() {
        String sentence = sentence();
        ObjectNode option = Option.described(sentence);
        option.setAll(Option.parse("""
                {
                  "grid": {"left": 62, "right": 26, "top": 22, "bottom": 88},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 26}
                }"""));
        option.set(
                "xAxis",
                Option.unitAxis("Value to " + parties.get(0), values(0)).put("nameGap", 30));
        option.set(
                "yAxis",
                Option.unitAxis("Value to " + parties.get(1), values(1)).put("nameGap", 40));
        ArrayNode series = option.putArray("series");
        series.add(frontier());
        boolean spread = plotted.stream()
                .flatMap(each -> each.verdicts().stream())
                .flatMap(verdict -> verdict.spread().stream())
                .anyMatch(each -> !each.low().equals(each.high()));
        if (spread) {
            series.add(spreads());
        }
        series.add(candidates());
        return new Chart(
                "values",
                "What " + parties.get(0) + " and " + parties.get(1) + " could have",
                sentence,
                option,
                "tall",
                CandidateTables.of(briefing).frontier(focus));
    }

    private String sentence() {
        String shown =
                plotted.stream().limit(LISTED).map(each -> each.words(names)).collect(Collectors.joining("; "));
        return focus.opening() + "Value to " + parties.get(0) + " across, value to " + parties.get(1)
                + " up. "
                + (focus.fromLeast()
                        ? "What no deal is worth is not known; the least that each could get is "
                        : "No deal is worth ")
                + Figures.value(central.disagreement().get(0)) + " and "
                + Figures.value(central.disagreement().get(1))
                + ". The frontier has "
                + Figures.count(central.frontier().points().size(), "point") + " over " + focus.over() + "."
                + (shown.isEmpty() ? "" : " Candidates: " + shown + ".");
    }

    private Stream<Ratio> values(int axis) {
        return Stream.of(
                        central.frontier().points().stream()
                                .map(point -> point.values().get(axis)),
                        Stream.of(central.disagreement().get(axis)),
                        plotted.stream().map(each -> each.values().get(axis)),
                        plotted.stream()
                                .flatMap(each -> each.verdicts().get(axis).spread().stream())
                                .flatMap(spread -> Stream.of(spread.low(), spread.high())))
                .flatMap(each -> each);
    }

    private ObjectNode frontier() {
        ObjectNode series = Option.parse("""
                {
                  "type": "line", "name": "Frontier", "symbol": "emptyCircle", "symbolSize": 7, "z": 3,
                  "lineStyle": {"color": "--soft", "width": 1.5, "type": [4, 3]},
                  "itemStyle": {"color": "--soft", "borderColor": "--soft"},
                  "emphasis": {"scale": 1.6},
                  "markLine": {"silent": true, "symbol": "none",
                    "lineStyle": {"color": "--ink", "width": 1.6, "type": [7, 4]},
                    "label": {"color": "--ink", "fontSize": 12, "position": "insideEndTop", "formatter": "{b}",
                      "width": 190, "overflow": "truncate"}},
                  "markArea": {"silent": true, "itemStyle": {"color": "--zone"}}
                }""");
        ArrayNode data = series.putArray("data");
        for (Frontier.Point point : central.frontier().points()) {
            Ratio x = point.values().get(0);
            Ratio y = point.values().get(1);
            ObjectNode item = data.addObject()
                    .put(
                            "name",
                            "Frontier: " + parties.get(0) + " " + Figures.value(x) + ", " + parties.get(1) + " "
                                    + Figures.value(y) + "\n" + Figures.count(point.count(), "settlement"));
            item.set("value", Option.pair(x, y));
        }
        ArrayNode lines = series.withObject("/markLine").putArray("data");
        ObjectNode across = lines.addObject().put("name", mark(0)).put("xAxis", from(0));
        if (focus.fromLeast()) {
            // Often at the axis itself, where a label to the left would cover its numbers.
            across.withObject("/label").put("position", "insideEndBottom");
        }
        lines.addObject().put("name", mark(1)).put("yAxis", from(1));
        if (focus.fromLeast()) {
            // Beyond the no-deal lines lies the zone; beyond the least lies everything.
            series.remove("markArea");
            return series;
        }
        ArrayNode corners = series.withObject("/markArea").putArray("data").addArray();
        corners.addObject().put("xAxis", from(0)).put("yAxis", from(1));
        corners.addObject().put("xAxis", most(0)).put("yAxis", most(1));
        return series;
    }

    /** Where the axis ends. */
    private double most(int axis) {
        return Option.unitAxis("", values(axis)).get("max").asDouble();
    }

    private String mark(int axis) {
        return (focus.fromLeast() ? "least, " : "no deal, ") + parties.get(axis);
    }

    private double from(int axis) {
        return central.disagreement().get(axis).toDouble();
    }

    private ObjectNode spreads() {
        ObjectNode series = Option.parse("""
                {
                  "type": "line", "name": "5 to 95 % of readings", "symbol": "rect", "symbolSize": 4, "z": 4,
                  "silent": true, "lineStyle": {"color": "--c1", "width": 1.2, "opacity": 0.75},
                  "itemStyle": {"color": "--c1"}
                }""");
        ArrayNode data = series.putArray("data");
        for (Plotted each : plotted) {
            Ratio x = each.values().get(0);
            Ratio y = each.values().get(1);
            each.verdicts().get(0).spread().ifPresent(s -> across(data, s, y));
            each.verdicts().get(1).spread().ifPresent(s -> up(data, s, x));
        }
        return series;
    }

    private static void across(ArrayNode data, Spread spread, Ratio y) {
        data.add(Option.pair(spread.low(), y))
                .add(Option.pair(spread.high(), y))
                .add(Option.gap());
    }

    private static void up(ArrayNode data, Spread spread, Ratio x) {
        data.add(Option.pair(x, spread.low()))
                .add(Option.pair(x, spread.high()))
                .add(Option.gap());
    }

    private ObjectNode candidates() {
        ObjectNode series = Option.parse("""
                {
                  "type": "scatter", "name": "Candidates", "symbolSize": 15, "z": 5,
                  "itemStyle": {"color": "--c1", "borderColor": "--paper", "borderWidth": 1.5},
                  "label": {"show": true, "position": "top", "fontWeight": "bold", "fontSize": 14, "color": "--ink"},
                  "labelLayout": {"moveOverlap": "shiftY"}
                }""");
        ArrayNode data = series.putArray("data");
        for (Plotted each : plotted) {
            boolean first = plotted.stream()
                    .noneMatch(other ->
                            other.place() < each.place() && other.values().equals(each.values()));
            if (first) {
                data.add(candidate(each));
            }
        }
        return series;
    }

    private ObjectNode candidate(Plotted each) {
        Marks marks = Marks.of(each.place());
        String letters = plotted.stream()
                .filter(other -> other.values().equals(each.values()))
                .map(other -> other.candidate().letter())
                .collect(Collectors.joining(", "));
        String lines = each.candidate().names().isEmpty()
                ? ""
                : "\n" + String.join(", ", each.candidate().names());
        ObjectNode item = Option.object().put("name", each.words(names) + lines).put("symbol", marks.symbol());
        item.set("value", Option.pair(each.values().get(0), each.values().get(1)));
        item.withObject("/itemStyle").put("color", marks.colour());
        item.withObject("/label").put("formatter", letters);
        return item;
    }
}
