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

/** What share of its whole concession each of two sides has made after each step of a balanced way to a candidate. */
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
        String sentence = "What share of its whole concession "
                + names.party(way.parties().get(0)) + " and "
                + names.party(way.parties().get(1)) + " each have made after each of "
                + Figures.count(way.path().steps().size(), "step") + " from their openings to candidate " + way.target()
                + ": the closer the lines, the more balanced the way. They are at most "
                + Figures.percent(way.path().largestGap()) + " apart.";
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
                Option.unitAxis("Share of its whole concession", values.build()).put("nameGap", 44));
        option.set("series", series);
        return new Chart(
                "dance",
                "Step by step to candidate " + way.target(),
                sentence,
                option,
                "tall",
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
        Ratio whole = way.ledger().entries().stream()
                .filter(entry -> entry.step().party() == party)
                .map(Ledger.Entry::loss)
                .reduce(Ratio.ZERO, Ratio::plus);
        Ratio sum = Ratio.ZERO;
        data.addObject().put("name", names.party(party) + ": opening").set("value", Option.pair(0, sum));
        for (int step = 0; step < way.ledger().entries().size(); step++) {
            Ledger.Entry entry = way.ledger().entries().get(step);
            if (entry.step().party() == party) {
                sum = sum.plus(entry.loss());
            }
            // A side that concedes nothing in all is left out of the balance, and stays at 0.
            Ratio share = whole.signum() > 0 ? sum.over(whole) : Ratio.ZERO;
            values.add(share);
            data.addObject()
                    .put("name", names.party(party) + " after step " + (step + 1) + ": " + Figures.percent(share))
                    .set("value", Option.pair(step + 1, share));
        }
        return line;
    }
}
