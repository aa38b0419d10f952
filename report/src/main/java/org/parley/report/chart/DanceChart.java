package org.parley.report.chart;

import java.util.Optional;
import java.util.stream.Stream;
import org.parley.briefing.Briefing;
import org.parley.briefing.Obstruction;
import org.parley.gap.Ledger;
import org.parley.number.Ratio;
import org.parley.report.table.ObstructionTables;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What two sides have given up after each step of a balanced way to a candidate. */
public final class DanceChart {

    private DanceChart() {}

    /** None where there is no such way, or it has no steps. */
    public static Optional<Chart> of(Briefing briefing) {
        return briefing.obstruction()
                .way()
                .filter(way -> !way.path().steps().isEmpty())
                .map(way -> chart(briefing, way));
    }

    private static Chart chart(Briefing briefing, Obstruction.Way way) {
        Names names = new Names(briefing.knowledge().dispute());
        String sentence = "What " + names.party(way.parties().get(0)) + " and "
                + names.party(way.parties().get(1))
                + " have given up of their own value after each of "
                + Figures.count(way.path().steps().size(), "step") + " from their openings to candidate " + way.target()
                + ". The lines cannot be compared with each other: each is on its party’s own scale.";
        ObjectNode option = Option.described(sentence);
        option.setAll(Option.parse("""
                {
                  "grid": {"left": 64, "right": 28, "top": 28, "bottom": 88},
                  "legend": {"bottom": 0, "textStyle": {"color": "--ink"}, "itemWidth": 40},
                  "xAxis": {"type": "value", "name": "Step", "nameLocation": "middle", "nameGap": 30, "minInterval": 1,
                    "nameTextStyle": {"color": "--ink", "fontSize": 13}, "axisLabel": {"color": "--soft"},
                    "splitLine": {"show": false}}
                }"""));
        ArrayNode series = Option.array();
        Stream.Builder<Ratio> values = Stream.builder();
        for (int k = 0; k < way.parties().size(); k++) {
            series.add(line(names, way, k, values));
        }
        option.set(
                "yAxis",
                Option.unitAxis("Given up so far, of its own value", values.build())
                        .put("nameGap", 44));
        option.set("series", series);
        return new Chart(
                "dance",
                "Step by step to candidate " + way.target(),
                sentence,
                option,
                "low",
                new ObstructionTables(names, briefing.obstruction()).ledger());
    }

    private static ObjectNode line(Names names, Obstruction.Way way, int k, Stream.Builder<Ratio> values) {
        Marks marks = Marks.of(k);
        int party = way.parties().get(k);
        ObjectNode line = Option.parse("{\"type\": \"line\", \"step\": \"end\", \"symbolSize\": 9}")
                .put("name", names.party(party))
                .put("symbol", marks.symbol());
        line.withObject("/itemStyle").put("color", marks.colour());
        line.set("lineStyle", marks.line(2));
        ArrayNode data = line.putArray("data");
        Ratio sum = Ratio.ZERO;
        data.addObject().put("name", names.party(party) + ": opening").set("value", Option.pair(0, sum));
        for (int step = 0; step < way.ledger().entries().size(); step++) {
            Ledger.Entry entry = way.ledger().entries().get(step);
            if (entry.step().party() == party) {
                sum = sum.plus(entry.loss());
            }
            values.add(sum);
            data.addObject()
                    .put("name", names.party(party) + " after step " + (step + 1) + ": " + Figures.value(sum))
                    .set("value", Option.pair(step + 1, sum));
        }
        return line;
    }
}
