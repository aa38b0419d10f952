package org.parley.report.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Parallel coordinates: an axis for every party of known values, marked at no deal or at the least it could get, a line for every settlement. */
final class ProfileChart {

    /** Frontier lines drawn; more are evenly thinned, which the sentence says. */
    private static final int DRAWN = 300;

    /** About how many pixels an axis from 0 to 1, and a letter, are high. */
    private static final int AXIS = 340;

    private static final int LETTER = 15;

    private final Briefing briefing;
    private final Focus focus;
    private final Central central;
    private final Names names;
    private final List<Plotted> plotted;
    private final List<String> parties;

    ProfileChart(Briefing briefing, Focus focus) {
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
                  "grid": {"left": 48, "right": 48, "top": 22, "bottom": 92},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 34},
                  "xAxis": {"type": "category", "boundaryGap": true, "axisTick": {"show": false},
                    "axisLine": {"lineStyle": {"color": "--soft"}},
                    "axisLabel": {"interval": 0, "color": "--ink", "width": 96, "overflow": "break", "lineHeight": 15, "fontSize": 13},
                    "splitLine": {"show": false}}
                }"""));
        ArrayNode categories = option.withObject("/xAxis").putArray("data");
        parties.forEach(categories::add);
        option.set("yAxis", Option.unitAxis("Value", values()).put("nameGap", 30));
        ArrayNode series = option.putArray("series");
        series.add(frontier());
        plotted.forEach(each -> series.add(candidate(each)));
        series.add(marks());
        return new Chart(
                "values",
                "What " + Names.joined(parties, "and") + " could have",
                sentence,
                option,
                "tall",
                CandidateTables.of(briefing).frontier(focus));
    }

    private String sentence() {
        int points = central.frontier().points().size();
        String from = Stream.iterate(0, k -> k + 1)
                .limit(parties.size())
                .map(k -> Figures.value(central.disagreement().get(k)) + " to " + parties.get(k))
                .collect(Collectors.joining(", "));
        String drawn = points > DRAWN ? " " + DRAWN + " of them are drawn, evenly chosen; the table has all." : "";
        String shown = plotted.stream().map(each -> each.words(names)).collect(Collectors.joining("; "));
        String worth = focus.fromLeast()
                ? "What no deal is worth is not known; the least that each could get is worth "
                : "No deal is worth ";
        return focus.opening() + axes() + worth + from + ". The frontier has "
                + Figures.count(points, "point") + " over " + focus.over() + "." + drawn
                + (shown.isEmpty() ? "" : " Candidates: " + shown + ".");
    }

    private String axes() {
        String alone = briefing.closeness().alone();
        if (!alone.isEmpty()) {
            return alone.substring(0, 1).toUpperCase(Locale.ROOT) + alone.substring(1)
                    + ", so there is one axis and the candidate is what " + parties.getFirst()
                    + " would like best, not a point between the parties. ";
        }
        return "An axis for each " + (focus.fromLeast() ? "party of known values. " : "counted party. ");
    }

    private Stream<Ratio> values() {
        return Stream.of(
                        central.frontier().points().stream().flatMap(point -> point.values().stream()),
                        central.disagreement().stream(),
                        plotted.stream().flatMap(each -> each.values().stream()))
                .flatMap(each -> each);
    }

    private ObjectNode frontier() {
        ObjectNode series = Option.parse("""
                {
                  "type": "line", "name": "Frontier", "symbol": "circle", "symbolSize": 3, "silent": true, "z": 2,
                  "lineStyle": {"color": "--soft", "width": 1, "opacity": 0.4},
                  "itemStyle": {"color": "--soft", "opacity": 0.5},
                  "markLine": {"silent": true, "symbol": "none", "label": {"show": false},
                    "lineStyle": {"color": "--soft", "width": 1, "type": "solid", "opacity": 0.7}}
                }""");
        ArrayNode axes = series.withObject("/markLine").putArray("data");
        for (int k = 0; k < parties.size(); k++) {
            axes.addObject().put("xAxis", k);
        }
        ArrayNode data = series.putArray("data");
        List<Frontier.Point> points = central.frontier().points();
        int drawn = Math.min(DRAWN, points.size());
        for (int i = 0; i < drawn; i++) {
            List<Ratio> values =
                    points.get((int) ((long) i * points.size() / drawn)).values();
            for (int k = 0; k < values.size(); k++) {
                data.add(Option.pair(k, values.get(k)));
            }
            data.add(Option.gap());
        }
        return series;
    }

    private ObjectNode candidate(Plotted each) {
        Marks marks = Marks.of(each.place());
        ObjectNode series = Option.parse("""
                {
                  "type": "line", "symbolSize": 13, "z": 4, "itemStyle": {"borderWidth": 1.5},
                  "label": {"position": "right", "fontWeight": "bold", "fontSize": 14, "color": "--ink", "distance": 9}
                }""");
        series.put("name", each.candidate().letter()).put("symbol", marks.symbol());
        series.set("lineStyle", marks.line(3));
        series.withObject("/itemStyle").put("color", marks.colour()).put("borderColor", "--paper");
        ArrayNode data = series.putArray("data");
        for (int k = 0; k < each.values().size(); k++) {
            ObjectNode item = data.addObject().put("name", each.words(names));
            item.set("value", Option.pair(k, each.values().get(k)));
            item.withObject("/label")
                    .put("show", k == each.values().size() - 1)
                    .put("formatter", each.candidate().letter())
                    .putArray("offset")
                    .add(0)
                    .add(lift(each));
        }
        return series;
    }

    /** Pixels by which a candidate's letter is moved so that letters at the last axis do not overlap. */
    private int lift(Plotted each) {
        List<Plotted> upwards = plotted.stream()
                .sorted(Comparator.comparing((Plotted one) -> one.values().getLast())
                        .thenComparingInt(one -> -one.place()))
                .toList();
        double taken = Double.NEGATIVE_INFINITY;
        for (Plotted one : upwards) {
            double height = one.values().getLast().toDouble() * AXIS;
            taken = Math.max(height, taken + LETTER);
            if (one.equals(each)) {
                return (int) Math.round(height - taken);
            }
        }
        return 0;
    }

    private ObjectNode marks() {
        ObjectNode series = Option.parse("""
                {
                  "type": "scatter", "symbol": "rect", "symbolSize": [44, 4], "z": 3,
                  "itemStyle": {"color": "--ink", "decal": {"symbol": "none"}},
                  "label": {"show": true, "position": "bottom", "distance": 3, "fontSize": 11, "color": "--ink"}
                }""");
        String name = focus.fromLeast() ? "Least" : "No deal";
        series.put("name", name).withObject("/label").put("formatter", name.toLowerCase(Locale.ROOT));
        ArrayNode data = series.putArray("data");
        for (int k = 0; k < parties.size(); k++) {
            ObjectNode item = data.addObject()
                    .put(
                            "name",
                            name + ", " + parties.get(k) + ": "
                                    + Figures.value(central.disagreement().get(k)));
            item.set("value", Option.pair(k, central.disagreement().get(k)));
        }
        return series;
    }
}
