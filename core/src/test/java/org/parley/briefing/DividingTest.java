package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.parley.bargain.AdjustedWinner.IssueShare;
import org.parley.cases.CaseFile;
import org.parley.number.Ratio;
import org.parley.preference.RedLine;
import org.parley.verdict.Progress;

/** Points of adjusted winner: w (s(own best) − s(other's best)). */
class DividingTest {

    private static CaseFile file() {
        return new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Border", "Old line", "New line")
                .issue("Troops", "Stay", "Leave")
                .issue("Aid", "None", "Some");
    }

    private static Optional<Closeness.Division> division(CaseFile file) {
        Briefing briefing = new Briefer(2, 1, ForkJoinPool.commonPool(), Progress.NONE)
                .brief(file.dossier(), CaseFile.DAY, Optional.empty());
        Sentences.of(briefing).forEach(sentence -> Sentences.check(sentence, ""));
        return briefing.closeness().adjustedWinner();
    }

    @Test
    void pointsAreTheDifferenceThatAnIssueMakesAndACommonBestIsSetAside() {
        // Border .5 · .8 = .4 against .25 · 1; Troops .3 · 1 against .5 · .5 = .25; both want aid.
        Closeness.Division division = division(file().of("Ardenia")
                        .weighs("0.5", "0.3", "0.2")
                        .worth("Border", "0.2", "1")
                        .worth("Troops", "0", "1")
                        .worth("Aid", "0", "1")
                        .noDeal("0.4")
                        .of("Borland")
                        .weighs("0.25", "0.5", "0.25")
                        .worth("Border", "1", "0")
                        .worth("Troops", "1", "0.5")
                        .worth("Aid", "0.1", "0.9")
                        .noDeal("0.2"))
                .orElseThrow();
        assertThat(division.aside()).containsExactly(2);
        assertThat(division.division().shares())
                .extracting(IssueShare::first)
                .containsExactly(Ratio.of(400, 7), Ratio.of(300, 7));
        assertThat(division.division().shares())
                .extracting(IssueShare::second)
                .containsExactly(Ratio.of(50), Ratio.of(50));
        // Border: 400/7 x = 100 − 50 x, so x = 14/15: Ardenia gets 14/15 of it, each 160/3.
        assertThat(division.division().each()).isEqualTo(Ratio.of(160, 3));
        assertThat(division.division().split()).hasValue(0);
        assertThat(division.check())
                .isEqualTo(
                        "A share of “Border” is not itself a settlement. In the central reading, with “Border” wholly as"
                                + " Ardenia wants it, the result lies in the zone of agreement; wholly as Borland wants it, it is"
                                + " outside the zone of agreement: it is worth less than no deal to Ardenia.");
    }

    @Test
    void whetherTheResultIsASettlementThatCanBeAgreedIsChecked() {
        // Each gets what it wants, and nothing is split.
        CaseFile file = file().of("Ardenia")
                .weighs("0.5", "0.5", "0")
                .worth("Border", "0", "1")
                .worth("Troops", "0", "1")
                .worth("Aid", "0", "1")
                .noDeal("0.3")
                .of("Borland")
                .weighs("0.5", "0.5", "0")
                .worth("Border", "1", "0")
                .worth("Troops", "1", "0");
        assertThat(division(file).orElseThrow().check())
                .isEqualTo(
                        "In the central reading, the result as a settlement meets the rules and crosses no red line, but"
                                + " what no deal is worth to Borland is not known.");
        assertThat(division(file).orElseThrow().aside())
                .as("nobody cares for it")
                .containsExactly(2);

        CaseFile refused = file.of("Borland")
                .noDeal("0.6")
                .refuses(RedLine.Status.BELIEVED, "border = new-line")
                .rule("border = old-line");
        assertThat(division(refused).orElseThrow().check())
                .isEqualTo(
                        "In the central reading, the result as a settlement is outside the zone of agreement: it breaks the"
                                + " rule “border = old-line”, crosses a believed red line of Borland and is worth less than no deal to"
                                + " Borland.");
    }

    @Test
    void ofSeveralOptionsThatAreEquallyGoodForOneSideTheOtherSidesChoiceCounts() {
        // Borland likes A and B equally; what Ardenia gives up is the step from C to B: .5 · .6 beside .5 · 1 for
        // troops.
        CaseFile file = new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .issue("Border", "A", "B", "C")
                .issue("Troops", "Stay", "Leave")
                .of("Ardenia")
                .weighs("0.5", "0.5")
                .worth("Border", "0", "0.4", "1")
                .worth("Troops", "0", "1")
                .of("Borland")
                .weighs("0.5", "0.5")
                .worth("Border", "1", "1", "0")
                .worth("Troops", "1", "0");
        assertThat(division(file).orElseThrow().division().shares())
                .extracting(IssueShare::first)
                .containsExactly(Ratio.parse("37.5"), Ratio.parse("62.5"));
    }

    @Test
    void whereBothLikeTheSameEverywhereNothingIsDivided() {
        assertThat(division(file().of("Ardenia")
                        .worth("Border", "0", "1")
                        .worth("Troops", "0", "1")
                        .worth("Aid", "0", "1")
                        .of("Borland")
                        .worth("Border", "0", "1")
                        .worth("Troops", "0", "1")
                        .worth("Aid", "0", "1")))
                .isEmpty();
    }
}
