package org.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.briefing.Briefing;
import org.parley.briefing.Changes;
import org.parley.briefing.Difference;
import org.parley.briefing.OpenIssues;
import org.parley.briefing.Outlook;
import org.parley.briefing.Trend;
import org.parley.dispute.View;
import org.parley.report.table.UnknownTables;
import org.parley.report.terminal.TextWidth;

class TerminalBriefingTest {

    private static final int[] WIDTHS = {60, 61, 72, 80, 100, 137, 200};

    static Stream<Briefing> briefings() {
        return JsonBriefingTest.briefings();
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void noLineIsWiderThanTheTerminal(Briefing briefing) {
        for (int width : WIDTHS) {
            assertThat(TerminalBriefing.render(briefing, width, false).lines())
                    .allSatisfy(line -> assertThat(TextWidth.of(line)).as(line).isLessThanOrEqualTo(width));
        }
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void withoutColourThereIsNoControlCharacterButTheLineBreak(Briefing briefing) {
        assertThat(TerminalBriefing.render(briefing, 100, false).chars().filter(c -> c != '\n'))
                .noneMatch(Character::isISOControl);
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void colourAddsNothingButColour(Briefing briefing) {
        String coloured = TerminalBriefing.render(briefing, 100, true);
        assertThat(coloured).contains("\u001b[1m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(TerminalBriefing.render(briefing, 100, false));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void noLineEndsInSpaces(Briefing briefing) {
        assertThat(TerminalBriefing.render(briefing, 100, false).lines()).noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void everySectionOpensWithItsAnswer() {
        Briefing briefing = Cases.ofTests("empty-zone", Optional.of(LocalDate.of(2026, 2, 2)));
        String text = TerminalBriefing.render(briefing, 200, false)
                .replaceAll("\\s+", " ")
                .replace('\u00a0', ' ');
        assertThat(text)
                .contains("1 Where they stand " + "─".repeat(200) + " "
                        + briefing.stand().answer())
                .contains("2 How close " + "─".repeat(200) + " "
                        + briefing.closeness().answer())
                .contains("3 What stands in the way, and what it would take " + "─".repeat(200) + " "
                        + briefing.obstruction().answer())
                .contains("4 Candidate settlements " + "─".repeat(200) + " "
                        + briefing.candidates().answer())
                .contains("5 Who must still say yes " + "─".repeat(200) + " "
                        + briefing.consent().answer())
                .contains("6 What we do not know " + "─".repeat(200) + " "
                        + briefing.unknowns().answer())
                .contains("7 Which answer would help most " + "─".repeat(200) + " "
                        + briefing.flips().answer())
                .contains("8 Ready to meet? " + "─".repeat(200) + " "
                        + briefing.readiness().answer())
                .contains("9 What changed " + "─".repeat(200) + " "
                        + briefing.changes().orElseThrow().answer());
    }

    @Test
    void thenAndNowTellBothKindsOfRedLinesAndWhyAMarginIsMissing() {
        Outlook excluded = outlook(BigInteger.ZERO);
        Outlook unknown = outlook(BigInteger.TWO);
        Changes changes = new Changes(
                "",
                LocalDate.of(2026, 2, 2),
                new Difference("", excluded, unknown, List.of()),
                new Trend("", false, new Briefing.Sampling(1, 1), List.of()),
                List.of());
        assertThat(UnknownTables.thenAndNow(changes).rows())
                .contains(
                        List.of(
                                "Margin, central reading, all red lines",
                                "none: no settlement is allowed",
                                "not known"),
                        List.of("Readings with a zone, confirmed red lines only", "not known", "not known"));
    }

    private static Outlook outlook(BigInteger allowed) {
        Outlook.Figures figures = new Outlook.Figures(Optional.empty(), Optional.empty(), allowed);
        return new Outlook(
                Cases.ofTests("nothing-known").knowledge(),
                List.of(),
                figures,
                Optional.of(figures),
                new OpenIssues(List.of(), List.of()),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Test
    void aNarrowTerminalGetsABlockForEveryIssueAndAWideOneAMatrix() {
        Briefing briefing = Cases.example("camp-david-1978", new View.Team());
        assertThat(TerminalBriefing.render(briefing, 60, false)).doesNotContainPattern("Issue +Israel +Egypt");
        assertThat(TerminalBriefing.render(briefing, 160, false)).containsPattern("Issue +Israel +Egypt");
    }

    @Test
    void theUnknownIsCalledUnknown() {
        assertThat(TerminalBriefing.render(Cases.ofTests("nothing-known"), 60, false))
                .contains("North: unknown")
                .contains("South: unknown");
    }

    @Test
    void whatIsInferredOrFromAThirdIsMarkedInWords() {
        String text = TerminalBriefing.render(Cases.example("pay-dispute", new View.Team()), 100, false);
        assertThat(text).contains("(inferred)").contains("(from a third)");
    }
}
