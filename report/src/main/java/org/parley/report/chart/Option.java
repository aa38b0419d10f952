package org.parley.report.chart;

import java.util.stream.Stream;
import org.parley.number.Ratio;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parts of ECharts options that charts have in common. Text from a case is only ever put in as a value. */
final class Option {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Ratio FIVE = Ratio.of(5);

    private Option() {}

    /** What every chart starts from: no animation, patterns beside colours, no HTML in tooltips. */
    static ObjectNode described(String sentence) {
        ObjectNode option = parse("""
                {
                  "animation": false,
                  "aria": {"enabled": true, "label": {}, "decal": {"show": true}},
                  "textStyle": {"fontFamily": "system-ui, sans-serif", "fontSize": 13, "color": "--ink"},
                  "tooltip": {"renderMode": "richText", "confine": true, "trigger": "item", "formatter": "{b}",
                    "backgroundColor": "--paper", "borderColor": "--line",
                    "textStyle": {"color": "--ink", "fontSize": 13}}
                }""");
        option.withObject("/aria/label").put("description", sentence);
        return option;
    }

    static ObjectNode parse(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array(ObjectNode... items) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (ObjectNode item : items) {
            array.add(item);
        }
        return array;
    }

    /** A point of a chart; for drawing only, so the nearest doubles will do. */
    static ArrayNode pair(Ratio x, Ratio y) {
        return JsonNodeFactory.instance.arrayNode().add(x.toDouble()).add(y.toDouble());
    }

    static ArrayNode pair(int category, Ratio y) {
        return JsonNodeFactory.instance.arrayNode().add(category).add(y.toDouble());
    }

    /** Where a line is interrupted. */
    static ArrayNode gap() {
        return JsonNodeFactory.instance.arrayNode().add("-").add("-");
    }

    /** A value axis from 0 to 1, wider by whole fifths only where a value leaves it. */
    static ObjectNode unitAxis(String name, Stream<Ratio> values) {
        double[] ends = {0, 1};
        values.forEach(value -> {
            ends[0] = Math.min(ends[0], Math.floor(value.times(FIVE).toDouble()) / 5);
            ends[1] = Math.max(ends[1], Math.ceil(value.times(FIVE).toDouble()) / 5);
        });
        ObjectNode axis = parse("""
                {
                  "type": "value", "nameLocation": "middle",
                  "nameTextStyle": {"color": "--ink", "fontSize": 13, "width": 280, "overflow": "truncate"},
                  "axisLabel": {"color": "--soft"},
                  "axisLine": {"show": true, "lineStyle": {"color": "--soft"}},
                  "splitLine": {"lineStyle": {"color": "--line"}}
                }""");
        return axis.put("name", name).put("min", ends[0]).put("max", ends[1]);
    }
}
