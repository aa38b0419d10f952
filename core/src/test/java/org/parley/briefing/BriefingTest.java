package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.briefing.TwoParties.brief;
import static org.parley.briefing.TwoParties.size;
import static org.parley.briefing.TwoParties.twoParties;
import static org.parley.preference.RedLine.Status.BELIEVED;
import static org.parley.preference.RedLine.Status.CLAIMED;
import static org.parley.preference.RedLine.Status.CONFIRMED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.bargain.Solution;
import org.parley.cases.CaseFile;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.verdict.Share;

/** Cases small enough to be worked out by hand: what a mediator is told. */
class BriefingTest {

    private static Ratio ratio(String text) {
        return Ratio.parse(text);
    }

    @Test
    void twoPartiesWithAZoneAreToldItsSizeAndItsBestSettlement() {
        Briefing briefing = brief(twoParties("0.4", "0.4"));
        // In it: (0, 1) .5/.75, (1, 1) .8/.55, (2, 0) .5/.5; the last is not efficient.
        Closeness.Central central = briefing.closeness().allRedLines().central().orElseThrow();
        assertThat(central.zone().orElseThrow().size()).isEqualTo(size(3));
        assertThat(central.zone().orElseThrow().margin()).isEqualTo(ratio("0.15"));
        assertThat(central.zone().orElseThrow().atMargin()).isEqualTo(Settlement.of(1, 1));
        assertThat(central.zone().orElseThrow().worstPlaced()).containsExactly(1);
        assertThat(central.ideal()).containsExactly(ratio("0.8"), ratio("0.75"));
        assertThat(central.frontier().points()).hasSize(2);
        assertThat(briefing.closeness().confirmedRedLines()).isEmpty();
        assertThat(briefing.closeness().answer())
                .isEqualTo(
                        "A settlement that both Ardenia and Borland would take exists in all 10 readings. In the central"
                                + " reading there are 3 such settlements; in the best of them Borland, who gains least, gets 0.15"
                                + " more than no deal is worth.");

        // Nash: .1 · .35 = .035 against .4 · .15 = .06; egalitarian: .1 against .15; utilitarian: 1.25 against 1.35.
        // Shares of
        // what can be gained: (.25, 1) and (1, .43).
        Candidates candidates = briefing.candidates();
        assertThat(candidates.basisKind()).isEqualTo(Candidates.Basis.ZONE);
        assertThat(candidates.packages()).hasSize(1);
        assertThat(candidates.packages().getFirst().settlement()).isEqualTo(Settlement.of(1, 1));
        assertThat(candidates.packages().getFirst().names())
                .containsExactly("Nash", "Kalai–Smorodinsky", "Egalitarian", "Utilitarian");
        assertThat(candidates.answer())
                .isEqualTo("All concepts lead to one package. Everyone counted would take it in all 10 readings.");
        assertThat(candidates.packages().getFirst().verdicts().get(1).sentence())
                .isEqualTo(
                        "Takes it in all 10 readings; in the central reading it is “can live with” (0.55) and no deal"
                                + " “hard” (0.40).");
        assertThat(briefing.unknowns().answer()).isEqualTo("Of the parties counted, everything is known exactly.");
    }

    @Test
    void aZoneThatNeedsAClaimedRedLineDroppedIsTold() {
        Briefing briefing = brief(twoParties("0.4", "0.4")
                .of("Borland")
                .refuses(CLAIMED, "troops = leave")
                .of("Ardenia")
                .refuses(CONFIRMED, "border = old-line"));
        // With both: (1, 0), which is worth .3 to Ardenia, and (2, 0), .5/.5. With the confirmed one also (1, 1),
        // .8/.55.
        Closeness closeness = briefing.closeness();
        assertThat(closeness.allRedLines().allowed()).isEqualTo(2);
        assertThat(closeness
                        .allRedLines()
                        .central()
                        .orElseThrow()
                        .zone()
                        .orElseThrow()
                        .margin())
                .isEqualTo(ratio("0.1"));
        assertThat(closeness.confirmedRedLines().orElseThrow().allowed()).isEqualTo(4);
        assertThat(closeness.answer()).startsWith("With every red line binding, a settlement that both");
        assertThat(closeness.confirmedRedLines().orElseThrow().answer())
                .startsWith("With confirmed red lines only, a settlement that both");

        Briefing dearer = brief(twoParties("0.6", "0.4").of("Borland").refuses(CLAIMED, "troops = leave"));
        assertThat(dearer.candidates().basisKind()).isEqualTo(Candidates.Basis.ZONE_OF_CONFIRMED);
        assertThat(dearer.closeness().allRedLines().share()).contains(new Share(0, 10));
        assertThat(dearer.closeness().answer())
                .isEqualTo(
                        "With every red line binding, a settlement that both Ardenia and Borland would take exists in none"
                                + " of 10 readings. In the central reading there is none: in the nearest settlement Ardenia falls"
                                + " 0.10 short of what no deal is worth to it, on a scale from 0 (only just not a red line) to 1"
                                + " (fully welcome). With confirmed red lines only, a settlement that both Ardenia and Borland"
                                + " would take exists in all 10 readings. In the central reading there is one such settlement; in"
                                + " it Borland, who gains least, gets 0.15 more than no deal is worth.");
        Candidates.PartyVerdict borland =
                dearer.candidates().packages().getFirst().verdicts().get(1);
        assertThat(borland.sentence())
                .isEqualTo(
                        "Refuses “Leave” on “Troops”, against its claimed red line. Were that line dropped, the party"
                                + " would take the package in all 10 readings.");
        assertThat(borland.accepts()).contains(new Share(0, 10));
        assertThat(borland.withConfirmedOnly()).contains(new Share(10, 10));
        assertThat(borland.against())
                .extracting(Candidates.Objection::words)
                .containsExactly("claimed red line: Troops: not “Leave”");
        assertThat(dearer.candidates().answer()).contains("with confirmed red lines only.");
    }

    @Test
    void withoutAZoneTheNearestSettlementIsTold() {
        Briefing briefing = brief(twoParties("0.9", "0.7"));
        // Least gains: (1, 1): −.15 for Borland, −.1 for Ardenia; (0, 1): −.4; (2, 1): −.45.
        Closeness.Central central = briefing.closeness().allRedLines().central().orElseThrow();
        assertThat(central.zone().orElseThrow().exists()).isFalse();
        assertThat(central.over()).isEqualTo(Closeness.Over.ALLOWED);
        assertThat(central.zone().orElseThrow().margin()).isEqualTo(ratio("-0.15"));
        assertThat(central.zone().orElseThrow().atMargin()).isEqualTo(Settlement.of(1, 1));
        assertThat(briefing.closeness().answer())
                .contains("in the nearest settlement Borland falls 0.15 short of what no deal is worth to it");
        assertThat(briefing.candidates().basisKind()).isEqualTo(Candidates.Basis.MARGIN);
        assertThat(briefing.candidates().answer())
                .isEqualTo(
                        "One package comes nearest to agreement. Everyone counted would take it in none of 10 readings.");
        assertThat(briefing.candidates()
                        .packages()
                        .getFirst()
                        .verdicts()
                        .getFirst()
                        .against())
                .extracting(Candidates.Objection::words)
                .containsExactly("worth less than no deal in the central reading: 0.80 against 0.90");
    }

    @Test
    void redLinesThatLeaveNothingAreTold() {
        Briefing confirmed = brief(twoParties("0.4", "0.4")
                .of("Ardenia")
                .refuses(CONFIRMED, "troops = stay")
                .of("Borland")
                .refuses(CONFIRMED, "troops = leave"));
        assertThat(confirmed.closeness().answer())
                .isEqualTo("No settlement is left: the red lines and rules exclude every combination of options.");
        assertThat(confirmed.closeness().allRedLines().share()).contains(new Share(0, 10));
        assertThat(confirmed.closeness().allRedLines().central()).isEmpty();
        assertThat(confirmed.candidates().answer())
                .isEqualTo("No settlement can be singled out. "
                        + confirmed.closeness().answer());
        assertThat(confirmed.unknowns().answer())
                .isEqualTo("No answer would change the picture: the red lines and rules exclude every settlement.");

        Briefing believed = brief(twoParties("0.9", "0.7")
                .of("Ardenia")
                .refuses(CONFIRMED, "troops = stay")
                .of("Borland")
                .refuses(BELIEVED, "troops = leave"));
        assertThat(believed.candidates().basisKind()).isEqualTo(Candidates.Basis.MARGIN_OF_CONFIRMED);
        assertThat(believed.closeness().answer()).startsWith("With every red line binding, no settlement is left");
    }

    @Test
    void rulesThatExcludeEverythingAreTold() {
        Briefing briefing = brief(twoParties("0.4", "0.4")
                .rule("troops = stay")
                .rule("troops = leave")
                .party("Cassia"));
        assertThat(briefing.closeness().answer()).isEqualTo("The rules alone exclude every settlement.");
        assertThat(briefing.closeness().allRedLines().combinations()).isEqualTo(6);
        assertThat(briefing.closeness().allRedLines().meetingRules()).isZero();
        assertThat(briefing.candidates().packages()).isEmpty();
        assertThat(briefing.unknowns().answer())
                .isEqualTo(
                        "Cassia (nothing is known of what settlements are worth to it) cannot be counted. No answer would"
                                + " change the picture: the rules exclude every settlement.");
    }

    @Test
    void noDealAsGoodAsASettlementIsWorthWhatTheSettlementIs() {
        Briefing briefing = brief(twoParties("0.4", "0.4").of("Ardenia").noDealLike(2, 0));
        Closeness.Central central = briefing.closeness().allRedLines().central().orElseThrow();
        assertThat(central.disagreement().getFirst()).isEqualTo(ratio("0.5"));
        assertThat(central.zone().orElseThrow().size())
                .as("(0, 1), (1, 1), (2, 0); indifferent is in")
                .isEqualTo(size(3));
    }

    @Test
    void aNumberRangeIsWorthWhatLiesBetweenItsEnds() {
        Briefing briefing = brief(new CaseFile()
                .party("Ardenia")
                .party("Borland")
                .range("Zone", 0, 10, "km")
                .of("Ardenia")
                .worth("Zone", "0", "1")
                .noDeal("0.1")
                .of("Borland")
                .worth("Zone", "1", "0")
                .noDeal("0.3")
                .refuses(CONFIRMED, "zone > 4"));
        // Ardenia takes 1 km and more, Borland 7 km and less, but refuses more than 4.
        Closeness.Central central = briefing.closeness().allRedLines().central().orElseThrow();
        assertThat(central.zone().orElseThrow().size()).isEqualTo(size(4));
        assertThat(central.zone().orElseThrow().margin()).isEqualTo(ratio("0.3"));
        assertThat(central.zone().orElseThrow().atMargin()).isEqualTo(Settlement.of(4));
        assertThat(central.ideal()).containsExactly(ratio("0.4"), ratio("0.9"));

        // At x km: shares (x − 1)/3 and (7 − x)/6 of what the zone holds, equal at 3; over all settlements that meet
        // the rules
        // (x − 1)/9 and (7 − x)/7, whose least is greatest at 4.
        List<Solution> points = briefing.candidates().points();
        assertThat(points)
                .extracting(Solution::id)
                .containsExactly("nash", "kalai-smorodinsky", "kalai-smorodinsky-all", "egalitarian", "utilitarian");
        assertThat(points.get(1).points().getFirst().settlements()).containsExactly(Settlement.of(3));
        assertThat(points.get(2).points().getFirst().settlements()).containsExactly(Settlement.of(4));
    }

    @Test
    void positionsAreToldByIssue() {
        Briefing briefing = brief(twoParties("0.4", "0.4")
                .of("Ardenia")
                .wants("Border", "New line")
                .wants("Troops", "Leave")
                .of("Borland")
                .wants("Border", "Old line", "Middle line"));
        assertThat(briefing.stand().answer())
                .isEqualTo(
                        "Those whose consent is needed stand apart on “Border”; on “Troops” fewer than two of them have"
                                + " named one.");
        Briefing closer = brief(twoParties("0.4", "0.4")
                .of("Ardenia")
                .wants("Border", "Middle line")
                .wants("Troops", "Leave")
                .of("Borland")
                .wants("Border", "Old line", "Middle line")
                .wants("Troops", "Stay"));
        assertThat(closer.stand().answer())
                .isEqualTo(
                        "Those whose consent is needed all name a common option on “Border”; they stand apart on “Troops”.");
    }

    @Test
    void theAnswerThatMattersMostIsNamed() {
        Briefing briefing = brief(twoParties("0.1..0.9", "0.5"));
        // (1, 1) is .8/.55: M = min(.8 − r, .05); (0, 1) is .5/.75: min(.5 − r, .25); at r = .1 the latter gives .25,
        // at .9 the
        // former −.1, and at .5 (1, 1) gives .05.
        Unknowns.Input input = briefing.unknowns().inputs().getFirst();
        assertThat(input.marginAtLow()).contains(ratio("0.25"));
        assertThat(input.marginAtHigh()).contains(ratio("-0.1"));
        assertThat(input.change()).isEqualTo(ratio("0.35"));
        assertThat(input.flips()).isTrue();
        assertThat(briefing.unknowns().answer())
                .isEqualTo(
                        "What would change the picture most is what no deal is worth to Ardenia (so far: 0.1 to 0.9). One"
                                + " answer alone would decide whether there is a zone of agreement.");
        assertThat(List.of(briefing.sampling().readings(), briefing.sampling().seed()))
                .isEqualTo(List.of(10, 1L));
    }
}
