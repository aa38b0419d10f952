package org.parley.report.chart;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the first, second, … candidate is told from the others without colour, and with. */
record Marks(String symbol, String colour, List<Integer> dashes) {

    private static final List<Marks> ALL = List.of(
            new Marks("circle", "--c1", List.of()),
            new Marks("rect", "--c2", List.of(9, 5)),
            new Marks("triangle", "--c3", List.of(2, 4)),
            new Marks("diamond", "--c4", List.of(12, 4, 2, 4)),
            new Marks("roundRect", "--c5", List.of(16, 6)),
            new Marks("arrow", "--c6", List.of(4, 2, 4, 8)));

    static Marks of(int candidate) {
        return ALL.get(candidate % ALL.size());
    }

    ObjectNode line(int width) {
        ObjectNode style = Option.object().put("width", width).put("color", colour);
        if (dashes.isEmpty()) {
            return style.put("type", "solid");
        }
        ArrayNode type = JsonNodeFactory.instance.arrayNode();
        dashes.forEach(type::add);
        style.set("type", type);
        return style;
    }
}
