package org.parley.report.chart;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.parley.briefing.Briefing;
import org.parley.briefing.Unknowns;
import org.parley.number.Ratio;
import org.parley.report.table.Focus;
import org.parley.report.table.UnknownTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What each input that is known as a range does to the margin when it alone is moved to its ends. */
public final class TornadoChart {

    /** Inputs drawn; the table has all. */
    private static final int DRAWN = 8;

    private TornadoChart() {}

    /** None where there is no margin or nothing moves it. */
    public static Optional<Chart> of(Briefing briefing) {
        List<Unknowns.Input> drawn = briefing.unknowns().inputs().stream()
                .filter(input -> input.change().signum() > 0)
                .limit(DRAWN)
                .toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Focus.ofUnknowns(briefing)
                        .flatMap(focus ->
                                focus.central().zone().map(zone -> chart(briefing, drawn, focus, zone.margin())));
    }

    private static Chart chart(Briefing briefing, List<Unknowns.Input> drawn, Focus focus, Ratio centre) {
        int all = briefing.unknowns().inputs().size();
        Unknowns.Input first = drawn.getFirst();
        String sentence =
                focus.opening() + "The margin is " + Figures.signed(centre) + " in the central reading. Moved most by: "
                        + first.words() + " (" + ends(first) + "). " + drawn.size() + " of "
                        + Figures.count(all, "input") + " drawn, by the change of margin; the table has all.";
        ObjectNode option = Option.described(sentence);
        option.setAll(Option.parse("""
                {
                  "grid": {"left": 354, "right": 28, "top": 28, "bottom": 88},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 22},
                  "xAxis": {"type": "value", "name": "Margin (a zone exists from 0 up)", "nameLocation": "middle", "nameGap": 30,
                    "nameTextStyle": {"color": "--ink", "fontSize": 13}, "axisLabel": {"color": "--soft"},
                    "splitLine": {"lineStyle": {"color": "--line"}}},
                  "yAxis": {"type": "category", "inverse": true, "axisTick": {"show": false},
                    "axisLine": {"show": false},
                    "axisLabel": {"color": "--ink", "width": 330, "overflow": "break", "interval": 0, "fontSize": 12,
                      "lineHeight": 14}}
                }"""));
        option.withObject("/xAxis")
                .put("startValue", centre.toDouble())
                .put("min", bound(drawn, centre, RoundingMode.FLOOR))
                .put("max", bound(drawn, centre, RoundingMode.CEILING));
        ArrayNode categories = option.withObject("/yAxis").putArray("data");
        drawn.forEach(input -> categories.add(input.words()));
        ArrayNode series = option.putArray("series");
        series.add(bars("At the low end", "--c4", drawn, Unknowns.Input::marginAtLow));
        series.add(bars("At the high end", "--c1", drawn, Unknowns.Input::marginAtHigh));
        lines((ObjectNode) series.get(0), centre);
        option.set("media", Option.array(Option.parse("""
                {"query": {"maxWidth": 620}, "option": {"grid": {"left": 132, "right": 14},
                  "yAxis": {"axisLabel": {"width": 120, "fontSize": 11, "lineHeight": 13}}}}"""), Option.parse("""
                {"option": {"grid": {"left": 354, "right": 28}, "yAxis": {"axisLabel": {"width": 330, "fontSize": 12, "lineHeight": 14}}}}""")));
        return new Chart(
                "tornado",
                "What would move the margin",
                sentence,
                option,
                drawn.size() > 6 ? "long" : "tall",
                new UnknownTables(new Names(briefing.knowledge().dispute())).inputs(briefing.unknowns()));
    }

    /** The least or greatest margin drawn, with the centre and 0, on a twentieth. */
    private static double bound(List<Unknowns.Input> drawn, Ratio centre, RoundingMode away) {
        boolean least = away == RoundingMode.FLOOR;
        Ratio end = drawn.stream()
                .flatMap(input -> Stream.concat(input.marginAtLow().stream(), input.marginAtHigh().stream()))
                .reduce(least ? centre.min(Ratio.ZERO) : centre.max(Ratio.ZERO), least ? Ratio::min : Ratio::max);
        double twentieths = end.times(Ratio.of(20)).toDouble();
        return (least ? Math.floor(twentieths) : Math.ceil(twentieths)) / 20;
    }

    private static ObjectNode bars(
            String name, String colour, List<Unknowns.Input> drawn, Function<Unknowns.Input, Optional<Ratio>> end) {
        ObjectNode bars = Option.parse("{\"type\": \"bar\", \"barMaxWidth\": 13, \"barGap\": \"8%\"}");
        bars.put("name", name).withObject("/itemStyle").put("color", colour).put("borderColor", "--soft");
        ArrayNode data = bars.putArray("data");
        for (Unknowns.Input input : drawn) {
            Optional<Ratio> margin = end.apply(input);
            ObjectNode item = data.addObject().put("name", input.words() + "\n" + ends(input));
            margin.ifPresentOrElse(value -> item.put("value", value.toDouble()), () -> item.put("value", "-"));
        }
        return bars;
    }

    private static void lines(ObjectNode series, Ratio centre) {
        series.set("markLine", Option.parse("""
                {"silent": true, "symbol": "none",
                  "label": {"color": "--ink", "fontSize": 12, "position": "start", "formatter": "{b}"}}"""));
        ArrayNode lines = series.withObject("/markLine").putArray("data");
        ObjectNode central = lines.addObject()
                .put("name", "central " + Figures.signed(centre))
                .put("xAxis", centre.toDouble());
        central.withObject("/lineStyle").put("color", "--ink").put("width", 1.5).put("type", "solid");
        ObjectNode door = lines.addObject().put("xAxis", 0);
        door.withObject("/label").put("show", false);
        door.withObject("/lineStyle").put("color", "--c2").put("width", 1.5).put("type", "dashed");
    }

    private static String ends(Unknowns.Input input) {
        return "at " + Figures.value(input.range().low()) + ": " + margin(input.marginAtLow()) + ", at "
                + Figures.value(input.range().high()) + ": " + margin(input.marginAtHigh());
    }

    private static String margin(Optional<Ratio> margin) {
        return margin.map(Figures::signed).orElse("no settlement allowed");
    }
}
