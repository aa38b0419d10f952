package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.briefing.Briefing;
import org.parley.number.Ratio;
import org.parley.report.chart.Chart;
import org.parley.report.chart.FrontierChart;
import org.parley.report.chart.ShareChart;
import org.parley.report.chart.TornadoChart;
import org.parley.report.table.ClosenessTables;
import org.parley.report.table.Focus;
import org.parley.report.words.Figures;
import org.parley.report.words.Names;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table behind every chart has the figures that the JSON has. */
class ChartTablesTest {

    static Stream<Briefing> briefings() {
        return JsonBriefingTest.briefings();
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void theFrontiersTableHasEveryPointOfTheJson(Briefing briefing) {
        Optional<Focus> focus = Focus.ofCandidates(briefing);
        Optional<Chart> chart = FrontierChart.of(briefing);
        assertThat(chart.isPresent()).isEqualTo(focus.isPresent());
        if (focus.isEmpty()) {
            return;
        }
        String place = focus.get().confirmedOnly() ? "/howClose/confirmedRedLines" : "/howClose/allRedLines";
        JsonNode points = json(briefing).at(place + "/central/frontier");
        List<List<String>> rows = chart.get().table().rows();
        assertThat(rows).hasSize(points.size());
        for (int i = 0; i < rows.size(); i++) {
            List<String> values = points.get(i)
                    .get("values")
                    .valueStream()
                    .map(ChartTablesTest::shown)
                    .toList();
            assertThat(rows.get(i).subList(1, 1 + values.size())).isEqualTo(values);
            assertThat(rows.get(i).get(1 + values.size()))
                    .isEqualTo(Figures.count(
                            new BigInteger(points.get(i).get("count").stringValue())));
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void theTornadosTableHasEveryInputOfTheJson(Briefing briefing) {
        TornadoChart.of(briefing).ifPresent(chart -> {
            JsonNode inputs = json(briefing).at("/unknowns/inputs");
            List<List<String>> rows = chart.table().rows();
            assertThat(rows).hasSize(inputs.size());
            for (int i = 0; i < rows.size(); i++) {
                JsonNode input = inputs.get(i);
                assertThat(rows.get(i).subList(0, 7))
                        .containsExactly(
                                input.get("words").stringValue(),
                                input.get("known").stringValue(),
                                shown(input.at("/range/low")),
                                signed(input.get("marginAtLow")),
                                shown(input.at("/range/high")),
                                signed(input.get("marginAtHigh")),
                                shown(input.get("change")));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void theSharesTableHasTheSharesOfTheJson(Briefing briefing) {
        ClosenessTables tables =
                new ClosenessTables(new Names(briefing.knowledge().dispute()), briefing.closeness());
        ShareChart.of(tables).ifPresent(chart -> {
            JsonNode share = json(briefing).at("/howClose/allRedLines/share");
            assertThat(chart.table().rows().getFirst().get(1))
                    .isEqualTo(Figures.count(share.get("count").longValue()));
            assertThat(chart.table().rows().getFirst().get(3))
                    .isEqualTo(Figures.count(share.get("of").longValue()));
        });
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyChartIsDescribedAndItsTableIsOnThePage(Briefing briefing) {
        String page = HtmlBriefing.render(briefing);
        ClosenessTables tables =
                new ClosenessTables(new Names(briefing.knowledge().dispute()), briefing.closeness());
        Stream.of(ShareChart.of(tables), FrontierChart.of(briefing), TornadoChart.of(briefing))
                .flatMap(Optional::stream)
                .forEach(chart -> {
                    assertThat(chart.option().at("/aria/label/description").stringValue())
                            .isEqualTo(chart.sentence());
                    assertThat(chart.option().at("/aria/decal/show").booleanValue())
                            .isTrue();
                    assertThat(page).contains("data-chart=\"" + chart.id() + "\"", "id=\"data-" + chart.id() + "\"");
                });
    }

    private static JsonNode json(Briefing briefing) {
        return new JsonMapper().readTree(JsonBriefing.render(briefing));
    }

    private static String shown(JsonNode figure) {
        return Figures.value(number(figure));
    }

    private static String signed(JsonNode figure) {
        return Figures.signed(number(figure));
    }

    private static Ratio number(JsonNode figure) {
        return Recomputed.number(figure);
    }
}
