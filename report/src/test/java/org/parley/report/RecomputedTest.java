package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.report.Recomputed.number;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.briefing.Briefing;
import org.parley.dispute.View;
import org.parley.number.Ratio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecomputedTest {

    static Stream<Briefing> briefings() {
        return Stream.of(
                Cases.example("ending-a-war-2025", new View.Team()),
                Cases.example("river-basin", new View.Team()),
                Cases.example("camp-david-1978", new View.Team()),
                Cases.example("panama-canal-1974", new View.Team()),
                Cases.example("pay-dispute", new View.Team()),
                Cases.example("panama-canal-1974", new View.Public()),
                Cases.example("camp-david-1978", new View.Public()),
                Cases.example("ending-a-war-2025", new View.OfParty("russia")),
                Cases.ofTests("hostile"),
                Cases.ofTests("empty-zone"));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void everyFigureOfTheCentralReadingFollowsFromTheJsonAlone(Briefing briefing) {
        JsonNode json = new JsonMapper().readTree(JsonBriefing.render(briefing));
        check(json, json.at("/howClose/allRedLines"), false);
        if (json.get("howClose").has("confirmedRedLines")) {
            check(json, json.at("/howClose/confirmedRedLines"), true);
        }
    }

    @Test
    void anEmptyZoneHasAMarginBelowZero() {
        JsonNode json = new JsonMapper().readTree(JsonBriefing.render(Cases.ofTests("empty-zone")));
        assertThat(json.at("/howClose/allRedLines/central/zone").stringValue()).isEqualTo("0");
        assertThat(new Recomputed(json, false).margin()).isLessThan(Ratio.ZERO);
    }

    private static void check(JsonNode json, JsonNode stated, boolean confirmedOnly) {
        Recomputed again = new Recomputed(json, confirmedOnly);
        assertThat(String.valueOf(again.combinations))
                .isEqualTo(stated.get("combinations").stringValue());
        assertThat(String.valueOf(again.meetingRules))
                .isEqualTo(stated.get("meetingRules").stringValue());
        assertThat(again.values).hasSize(Integer.parseInt(stated.get("allowed").stringValue()));
        JsonNode central = stated.get("central");
        if (central == null) {
            assertThat(again.values.isEmpty() || json.at("/howClose/measured").isEmpty())
                    .isTrue();
            return;
        }
        boolean counted = !json.at("/howClose/counted").isEmpty();
        assertThat(central.has("zone")).isEqualTo(counted);
        List<List<Ratio>> over = again.values;
        if (counted) {
            List<List<Ratio>> zone = again.zone();
            assertThat(zone).hasSize(Integer.parseInt(central.get("zone").stringValue()));
            assertThat(again.margin()).isEqualTo(number(central.get("margin")));
            assertThat(again.noDeal()).isEqualTo(numbers(central.get("noDeal")));
            over = zone.isEmpty() ? over : zone;
        } else {
            assertThat(again.least()).isEqualTo(numbers(central.get("least")));
        }
        List<List<Ratio>> frontier = new ArrayList<>();
        central.get("frontier").forEach(point -> frontier.add(numbers(point.get("values"))));
        assertThat(frontier).isEqualTo(Recomputed.frontier(over));
        central.get("frontier").forEach(point -> {
            long attained = again.values.stream()
                    .filter(numbers(point.get("values"))::equals)
                    .count();
            assertThat(point.get("count").stringValue()).isEqualTo(String.valueOf(attained));
        });
        List<Ratio> ideal = numbers(central.get("ideal"));
        for (int k = 0; k < ideal.size(); k++) {
            int party = k;
            Ratio most = over.stream()
                    .map(vector -> vector.get(party))
                    .max(Ratio::compareTo)
                    .orElseThrow();
            assertThat(ideal.get(k)).isEqualTo(most);
        }
    }

    private static List<Ratio> numbers(JsonNode byParty) {
        return byParty.valueStream().map(Recomputed::number).toList();
    }
}
