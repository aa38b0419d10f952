package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Closeness;
import org.parley.report.table.ClosenessTables;
import org.parley.verdict.Share;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** In how many of the drawn readings there is a zone of agreement, as a bar for each choice of binding red lines. */
public final class ShareChart {

    private ShareChart() {}

    /** None where no share is known. */
    public static Optional<Chart> of(ClosenessTables tables) {
        Closeness closeness = tables.closeness();
        List<String> bindings = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        closeness.allRedLines().share().ifPresent(share -> {
            bindings.add("All red lines");
            shares.add(share);
        });
        closeness.confirmedRedLines().flatMap(Closeness.Assessment::share).ifPresent(share -> {
            bindings.add("Confirmed red lines only");
            shares.add(share);
        });
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        String sentence = sentence(bindings, shares);
        ObjectNode option = Option.described(sentence);
        option.setAll(Option.parse("""
                {
                  "grid": {"left": 150, "right": 24, "top": 8, "bottom": 58},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 22},
                  "xAxis": {"type": "value", "min": 0, "max": 100, "axisLabel": {"color": "--soft", "formatter": "{value} %"},
                    "splitLine": {"lineStyle": {"color": "--line"}}},
                  "yAxis": {"type": "category", "inverse": true, "axisTick": {"show": false},
                    "axisLine": {"lineStyle": {"color": "--soft"}},
                    "axisLabel": {"color": "--ink", "width": 132, "overflow": "break", "lineHeight": 15}}
                }"""));
        ArrayNode categories = option.withObject("/yAxis").putArray("data");
        bindings.forEach(categories::add);
        ArrayNode series = option.putArray("series");
        series.add(bar("With a zone", "--c1", shares, true));
        series.add(bar("Without", "--none", shares, false));
        return Optional.of(
                new Chart("shares", "Readings with a zone of agreement", sentence, option, "low", tables.shares()));
    }

    private static ObjectNode bar(String name, String colour, List<Share> shares, boolean with) {
        ObjectNode bar = Option.parse("{\"type\": \"bar\", \"stack\": \"readings\", \"barMaxWidth\": 26}");
        bar.put("name", name).withObject("/itemStyle").put("color", colour).put("borderColor", "--soft");
        ArrayNode data = bar.putArray("data");
        for (Share share : shares) {
            double percent = 100.0 * share.count() / share.of();
            int count = with ? share.count() : share.of() - share.count();
            data.addObject()
                    .put("value", with ? percent : 100 - percent)
                    .put("name", name + ": " + new Share(count, share.of()).words());
        }
        return bar;
    }

    private static String sentence(List<String> bindings, List<Share> shares) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            parts.add(bindings.get(i) + ": a zone of agreement in "
                    + shares.get(i).words() + ".");
        }
        return String.join(" ", parts);
    }
}
