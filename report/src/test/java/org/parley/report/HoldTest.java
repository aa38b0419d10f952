package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.briefing.Behaving;
import org.parley.briefing.Briefing;
import org.parley.briefing.Hold;
import org.parley.dispute.View;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.inquiry.Asker;

/** Whether a settlement of a case would hold, as JSON, page and text. */
class HoldTest {

    private static final Concept NASH = Concepts.NASH;
    private static final Concept GMR = Concepts.of("GMR").orElseThrow();

    /** @param state another one to be explained, or empty */
    private static HeldAnswer held(String state) {
        Briefing briefing = Cases.example("ending-a-war-2025", new View.Team());
        Hold hold = briefing.hold().orElseThrow();
        return new HeldAnswer(
                briefing.knowledge(),
                hold,
                Optional.of(Behaving.of(hold, List.of(GMR, NASH, NASH, NASH))),
                Optional.of(state)
                        .filter(name -> !name.isEmpty())
                        .map(name -> Asker.glance(hold.endurance().central().subject(), name)));
    }

    @Test
    void whatHoldsIfPartiesBehaveDifferentlyIsToldInEveryForm() {
        HeldAnswer held = held("");
        String sentence =
                "If Ukraine reckons with any answer that the others could give (GMR), and Russia, United States and"
                        + " European allies leave for any better state (R), the ceasefire holds in none of ";
        assertThat(TerminalStability.glance(held, 200, false).replaceAll("\\s+", " "))
                .contains(sentence);
        assertThat(HtmlStability.render(held).replace('\u00a0', ' ')).contains(sentence);
        assertThat(JsonStability.render(held)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "violate-ru", "violate-ru+answer-ua+resupply"})
    void theJsonIsAsItsSchemaSays(String state) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FrontierTest.schemaText("stability"));
        assertThat(schema.validate(JsonStability.render(held(state)), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 100, 140})
    void noLineOfTheTextIsTooLong(int width) {
        assertThat(TerminalStability.render(held("violate-ru"), width, false).lines())
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
    }

    @Test
    void thePictureShowsWhatTheSentencesSay() {
        HeldAnswer held = held("");
        String page = HtmlStability.render(held);
        assertThat(page).contains("chart-chain", "chart-states", "credibly deterred (SEQ), in ");
        held.hold().clauses().forEach(clause -> assertThat(page).contains(clause.replace(" %", "\u00a0%")));
        assertThat(page).doesNotContain("The model of the central reading");
        assertThat(HtmlStability.render(held("violate-ru"))).contains("The model of the central reading");
        for (String other : List.of(
                HtmlStability.render(held("violate-ru")), TerminalStability.render(held("violate-ru"), 100, false))) {
            assertThat(other).contains("violate-ru").doesNotContain("too many states for that", "Left out");
        }
    }

    @Test
    void picturesAndTablesNameMovesAsTheCaseDoesNotByTheirIds() {
        String page = HtmlStability.render(held(""));
        String chain =
                page.substring(page.indexOf("id=\"chart-chain\""), page.indexOf("Who is tempted, and what deters it"));
        assertThat(chain)
                .contains(">attack again</text>", ">fight back</text>", ">as agreed</text>")
                .doesNotContain("violate-ru", "answer-ua");
        String graph = page.substring(page.indexOf("id=\"chart-states\""), page.indexOf("id=\"hold-moves\""));
        assertThat(graph)
                .contains("Ukraine gains by moving from attack again to attack again + fight back.")
                .contains(">3: attack again + fight back</th>")
                .doesNotContain(">violate-ru");
        assertThat(TerminalStability.render(held(""), 100, false)).contains("3: attack again + fight back  ");
    }

    @Test
    void atAGlanceTablesAreLeftOutAndSaidToBe() {
        String glance = TerminalStability.glance(held(""), 100, false);
        assertThat(glance).contains("What it rests on", "with --full").doesNotContain("What parties could do.");
        assertThat(glance.lines().count()).isLessThan(60);
    }

    @Test
    void noTwoPartsOfAPageHaveTheSameId() {
        assertThat(Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(HtmlStability.render(held("violate-ru")))
                        .results()
                        .map(found -> found.group(1)))
                .contains("chart-chain", "chart-chain-state")
                .doesNotHaveDuplicates();
    }
}
