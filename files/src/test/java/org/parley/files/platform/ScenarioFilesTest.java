package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Rectangle;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.number.Ratio;

class ScenarioFilesTest {

    private static Ratio value(Scenario scenario, int profile, int... chosen) {
        return scenario.profiles().get(profile).utility().value(scenario.issues(), chosen);
    }

    @Test
    void geniusEvaluationsAreSharesOfTheGreatestOfTheirIssue() throws Exception {
        Imported imported = Fixtures.own("genius");
        Scenario scenario = imported.scenario();
        assertThat(imported.format()).isEqualTo(Format.GENIUS);
        assertThat(scenario.issues()).extracting(issue -> issue.size()).containsExactly(3, 11, 21, 2);
        assertThat(scenario.continuous()).containsExactly(2);
        assertThat(scenario.profiles()).extracting(Profile::name).containsExactly("captain", "owner");
        // Owner: 0.5 · 2/4 + 0.2 · clamp(0.2 · 10 − 0.5) + 0.2 · triangle(17.5) + 0.1 · 1/3
        Ratio expected = Ratio.parse("0.25")
                .plus(Ratio.parse("0.2"))
                .plus(Ratio.parse("0.2").times(Ratio.parse("0.75")))
                .plus(Ratio.of(1, 30));
        assertThat(value(scenario, 1, 1, 10, 5, 0)).isEqualTo(expected);
        // Captain: 0.4 · 1/10 + 0.4 · (1 − 0.1 · 3) + 0.1 · 1, cut from 1.0000000003, + nothing
        assertThat(value(scenario, 0, 0, 3, 0, 1)).isEqualTo(Ratio.parse("0.42"));
        assertThat(scenario.profiles().get(1).discount()).contains(new Profile.Discount(Ratio.parse("0.75"), true));
        assertThat(scenario.profiles().get(0).discount()).isEmpty();
    }

    @Test
    void theLossReportTellsWhatWasDoneToAGeniusFile() throws Exception {
        assertThat(String.join("\n", Fixtures.own("genius").losses()))
                .contains("'&' is no entity of XML; read as those characters")
                .contains("owner.xml: evaluations are divided by the greatest of their issue (4, 3), as Genius does")
                .contains("weight 0 is of index 1, which is no issue; it is dropped")
                .contains("attribute 'cost' of <item> is dropped (2 times)")
                .contains("<similarity_function> elements and what is in them are dropped")
                .contains("has no evaluation; 0")
                .contains("captain.xml: states no reservation value; 0")
                .contains("discount factor 1 means no discount")
                .contains("no option of issue 'Hours' has an evaluation above 0")
                .contains("stands inside another")
                .contains("grid of 21 numbers");
    }

    @Test
    void rectanglesThatExcludeCountWhereABoundIsBroken() throws Exception {
        Scenario scenario = Fixtures.own("nonlinear").scenario();
        assertThat(value(scenario, 0, 1, 2, 2)).isEqualTo(Ratio.of(30 + 7 + 6, 100));
        assertThat(value(scenario, 0, 1, 2, 0)).isEqualTo(Ratio.of(30 + 50 + 7 + 6, 100));
        assertThat(value(scenario, 0, 0, 0, 4)).isEqualTo(Ratio.of(57, 100));
        assertThat(value(scenario, 1, 3, 4, 2)).isEqualTo(Ratio.of(87, 200));
    }

    @Test
    void theTermsOfRectanglesSumToTheirValueEverywhere() throws Exception {
        Scenario scenario = Fixtures.own("nonlinear").scenario();
        for (Profile profile : scenario.profiles()) {
            List<Rectangle.Term> terms = ((Utility.Rectangles) profile.utility())
                    .terms(scenario.issues())
                    .orElseThrow();
            for (int n = 0; n < 125; n++) {
                int[] chosen = {n / 25, n / 5 % 5, n % 5};
                Ratio sum = terms.stream()
                        .filter(term -> term.when().met(chosen))
                        .map(Rectangle.Term::worth)
                        .reduce(Ratio.ZERO, Ratio::plus);
                assertThat(sum).isEqualTo(profile.utility().value(scenario.issues(), chosen));
            }
        }
    }

    @Test
    void geniusWebIsReadWithOldAndNewKeysAndItsReservationBid() throws Exception {
        Imported imported = Fixtures.own("geniusweb");
        Scenario scenario = imported.scenario();
        assertThat(imported.losses()).isEmpty();
        assertThat(value(scenario, 0, 1, 4)).isEqualTo(Ratio.parse("0.55"));
        assertThat(value(scenario, 1, 2, 2)).isEqualTo(Ratio.parse("0.5"));
        assertThat(scenario.profiles().get(0).reservationValue(scenario.issues()))
                .contains(Ratio.parse("0.13"));
        assertThat(scenario.profiles().get(1).reservation()).isEqualTo(Profile.Reservation.NONE);
    }

    @Test
    void negoLogAndNegmasAreReadAsTheyAre() throws Exception {
        Scenario negolog = Fixtures.own("negolog").scenario();
        assertThat(value(negolog, 1, 0, 1)).isEqualTo(Ratio.parse("0.44"));
        assertThat(negolog.profiles().get(1).reservationValue(negolog.issues())).contains(Ratio.parse("0.4"));
        Scenario negmas = Fixtures.own("negmas").scenario();
        assertThat(value(negmas, 0, 4, 2)).isEqualTo(Ratio.parse("0.75"));
        assertThat(negmas.profiles().get(0).discount()).contains(new Profile.Discount(Ratio.parse("0.9"), false));
        assertThat(negmas.profiles().get(1).reservation()).isEqualTo(Profile.Reservation.NONE);
        assertThat(value(negmas, 1, 1, 1))
                .isEqualTo(Ratio.parse("0.525")
                        .plus(Ratio.parse("0.30000000000000004").times(Ratio.parse("0.3333333333333333"))));
    }

    @Test
    void contributionsSumToTheValue() throws Exception {
        for (String name : List.of("genius", "geniusweb", "negolog", "negmas")) {
            Scenario scenario = Fixtures.own(name).scenario();
            for (Profile profile : scenario.profiles()) {
                List<List<Ratio>> table = ((Utility.Additive) profile.utility()).contributions(scenario.issues());
                int[] last = scenario.issues().stream()
                        .mapToInt(issue -> issue.size() - 1)
                        .toArray();
                Ratio sum = table.stream().map(List::getLast).reduce(Ratio.ZERO, Ratio::plus);
                assertThat(sum).isEqualTo(profile.utility().value(scenario.issues(), last));
            }
        }
    }

    @Test
    void functionsOfNumbersTellWhereTheyBend() throws Exception {
        Scenario scenario = Fixtures.own("genius").scenario();
        Utility.Additive owner = (Utility.Additive) scenario.profiles().get(1).utility();
        assertThat(owner.evaluations().get(2).breakpoints((Options.Range)
                        scenario.issues().get(2).options()))
                .containsExactly(Ratio.of(20));
        assertThat(owner.evaluations().get(1).breakpoints((Options.Range)
                        scenario.issues().get(1).options()))
                .containsExactly(Ratio.parse("-2.5"), Ratio.parse("2.5"));
    }

    @Test
    void latin1IsReadWhereAFileIsNotUtf8() throws Exception {
        String domain =
                "<utility_space><objective><issue index='1' name='Caf\u00e9'><item value='\u00fc' evaluation='1'/></issue>"
                        + "<weight index='1' value='1'/></objective></utility_space>";
        Map<String, byte[]> files = new LinkedHashMap<>(Map.of("a.xml", domain.getBytes(StandardCharsets.ISO_8859_1)));
        Imported imported = ScenarioFiles.read("x", files, true);
        assertThat(imported.scenario().issues().getFirst().name()).isEqualTo("Caf\u00e9");
        assertThat(imported.losses()).anyMatch(loss -> loss.contains("read as ISO-8859-1"));
        files.put("a.xml", domain.getBytes(StandardCharsets.UTF_8));
        assertThat(ScenarioFiles.read("x", files, true).scenario().issues())
                .isEqualTo(imported.scenario().issues());
    }

    private static void refuses(String file, String text, String... words) {
        assertThatThrownBy(() -> ScenarioFiles.read("x", Map.of(file, text.getBytes(StandardCharsets.UTF_8)), true))
                .isInstanceOf(UnreadableScenarioException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void whatReachesOutsideAFileOrGrowsWithoutEndIsRefused() {
        refuses(
                "a.xml",
                "<!DOCTYPE u [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<utility_space>&x;</utility_space>",
                "a.xml",
                "document type");
        refuses(
                "a.xml",
                "<!DOCTYPE u [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\n<utility_space>&b;</utility_space>",
                "document type");
        refuses("a.xml", "<utility_space>" + "<objective>".repeat(100), "nested deeper than 60");
        refuses("a.json", "{\"a\":" + "[".repeat(5000), "nest");
        refuses("a.yml", "a: &x [1]\nb: *x\n", "line 2", "alias '*x' is refused");
        refuses("a.json", "{\"issues\": {}, \"issues\": {}}", "is not JSON", "issues");
        refuses("a.yml", "issues: []\nissues: []\n", "line 2", "given twice");
    }

    @Test
    void giganticRangesAreRefused() {
        refuses(
                "a.xml",
                "<utility_space>\n<issue index='1' name='n' type='integer' lowerbound='0' upperbound='2000000000'/></utility_space>",
                "line 2",
                "issue 'n': range 0 to 2000000000 has more than 1000000 numbers");
        refuses(
                "a.json",
                "{\"LinearAdditiveUtilitySpace\": {\"domain\": {\"name\": \"d\", \"issuesValues\": {\"n\": {\"range\": [0, 1e300, 1e-300]}}}}}",
                "more than 1000000 numbers");
        refuses(
                "a.json",
                "{\"LinearAdditiveUtilitySpace\": {\"domain\": {\"name\": \"d\", \"issuesValues\": {\"n\": {\"range\": [0, 1e999999999, 1]}}}}}",
                "'1e999999999'");
    }

    @Test
    void errorsNameFileLineFieldValueAndWhatIsAllowed() {
        refuses(
                "p.xml",
                "<utility_space>\n<issue index='1' name='Fee'>\n<item value='a' evaluation='lots'/></issue></utility_space>",
                "p.xml, line 3: evaluation of value 'a' of issue 'Fee' is 'lots'",
                "a number such as");
        refuses(
                "p.xml",
                "<utility_space><issue index='1' name='Fee' type='odd'/></utility_space>",
                "discrete, integer or real");
        refuses("p.json", "{\"SumOfGroupsUtilitySpace\": {}}", "LinearAdditiveUtilitySpace is expected");
        refuses("p.yml", "type: MappingUtilityFunction\nreserved_value: 0\n", "holds no domain");
        refuses("p.txt", "", "is empty");
        refuses("p.xml", "<html/>", "<negotiation_template> or <utility_space>");
    }
}
