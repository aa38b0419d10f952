package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;

class CentralReadingTest {

    private static final Order.Ranking NO_ORDER = new Order.Ranking(List.of());

    /** Barron and Barrett 1996, table 1 (as fractions); four decimals in most textbooks. */
    @ParameterizedTest
    @CsvSource({
        "2, 3/4 1/4",
        "3, 11/18 5/18 2/18",
        "4, 25/48 13/48 7/48 3/48",
        "5, 137/300 77/300 47/300 27/300 12/300",
        "6, 147/360 87/360 57/360 37/360 22/360 10/360"
    })
    void aRankingHasTheRankOrderCentroidWeights(int n, String expected) {
        int[] order = java.util.stream.IntStream.range(0, n).toArray();
        assertThat(weights(n, Cases.ranking(order))).isEqualTo(Cases.ratios(expected.split(" ")));
    }

    @Test
    void aRankingIsOfIssuesNotOfPlaces() {
        assertThat(weights(3, Cases.ranking(2, 0, 1))).isEqualTo(Cases.ratios("5/18", "2/18", "11/18"));
    }

    /** T = 3 classes, N = 1, 3, 4: y3 = 1/3 · 1/4, y2 = 1/3 (1/3 + 1/4), y1 = 1/3 (1 + 1/3 + 1/4). */
    @Test
    void tiedIssuesShareAWeight() {
        Order ties = new Order.Ranking(List.of(List.of(0), List.of(1, 2), List.of(3)));
        assertThat(weights(4, ties)).isEqualTo(Cases.ratios("19/36", "7/36", "7/36", "1/12"));
    }

    @Test
    void allTiedIsEqualWeights() {
        Order ties = new Order.Ranking(List.of(List.of(0, 1, 2)));
        assertThat(weights(3, ties)).isEqualTo(Cases.ratios("1/3", "1/3", "1/3"));
    }

    /** Means of places: (25 + 13)/96 and (7 + 3)/96. */
    @Test
    void aTierHasTheMeanOfItsPlaces() {
        Order tiers = new Order.Tiers(List.of(List.of(3, 1), List.of(0, 2)));
        assertThat(weights(4, tiers)).isEqualTo(Cases.ratios("5/48", "19/48", "5/48", "19/48"));
    }

    @Test
    void tiersOfOneIssueAreARanking() {
        Order tiers = new Order.Tiers(List.of(List.of(1), List.of(0), List.of(2)));
        assertThat(weights(3, tiers)).isEqualTo(Cases.ratios("5/18", "11/18", "2/18"));
    }

    /** Σl = .5, Σu = 1.5, τ = 1/2. */
    @Test
    void rangesAreAllTakenAtTheSamePlace() {
        Knowledge knowledge = Cases.weights(
                3,
                new Order.None(),
                Map.of(0, Cases.range("0.3", "0.5"), 1, Cases.range("0.2", "0.2"), 2, Cases.range("0", "0.8")));
        assertThat(Cases.central(knowledge).weights().toList()).isEqualTo(Cases.ratios("0.4", "0.2", "0.4"));
    }

    @Test
    void exactWeightsStayAsTheyAre() {
        Knowledge knowledge = Cases.weights(
                3,
                new Order.None(),
                Map.of(
                        0, Interval.exactly(Ratio.of(22, 97)),
                        1, Interval.exactly(Ratio.of(70, 97)),
                        2, Interval.exactly(Ratio.of(5, 97))));
        assertThat(Cases.central(knowledge).weights().toList()).isEqualTo(Cases.ratios("22/97", "70/97", "5/97"));
    }

    @Test
    void nothingKnownOfImportanceIsEqualWeights() {
        Preference preference = new Preference(
                0,
                Optional.empty(),
                List.of(
                        Optional.of(Cases.worth(0, List.of(Cases.word(Word.HARD), Amount.UNKNOWN), NO_ORDER)),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
        PartyReading reading = Cases.central(Cases.knowledge(Cases.issues(2, 2, 2), preference));
        assertThat(reading.weights().toList()).isEqualTo(Cases.ratios("1/3", "1/3", "1/3"));
        assertThat(reading.anchors().getFirst().toList()).isEqualTo(Cases.ratios("0.275", "0.5"));
        assertThat(reading.anchors().getLast().toList()).isEqualTo(Cases.ratios("0.5", "0.5"));
        assertThat(reading.noDeal()).isEmpty();
    }

    @Test
    void noReadingOfAPartyOfWhichNothingIsKnown() {
        Knowledge knowledge = Cases.knowledge(Cases.issues(2), Cases.preference(1, Optional.empty()));
        assertThat(CentralReading.of(knowledge).parties()).containsExactly(Optional.empty());
        assertThat(Sampler.of(knowledge, 1).draw(0).parties()).containsExactly(Optional.empty());
    }

    /**
     * Two issues ranked first and second of three: (v1, v2, w3) are uniform on the simplex, where w1 = v1 + v2/2 and w2 =
     * v2/2. So the exact means are 1/2, 1/6, 1/3, and no standard deviation exceeds 1/4.
     */
    @Test
    void aRankingThatLeavesOutIssuesIsTheMeanOfDraws() {
        List<Ratio> weights = weights(3, Cases.ranking(0, 1));
        double error = 4 * 0.25 / Math.sqrt(CentralWeights.DRAWS);
        assertThat(weights.get(0).toDouble()).isCloseTo(1 / 2.0, within(error));
        assertThat(weights.get(1).toDouble()).isCloseTo(1 / 6.0, within(error));
        assertThat(weights.get(2).toDouble()).isCloseTo(1 / 3.0, within(error));
    }

    @Test
    void anOrderAloneIsEquallySpacedFromOneToZero() {
        Order.Ranking order = new Order.Ranking(List.of(List.of(2), List.of(0, 3), List.of(1), List.of(4)));
        assertThat(worths(order, Collections.nCopies(5, Amount.UNKNOWN)))
                .isEqualTo(Cases.ratios("2/3", "1/3", "1", "2/3", "0"));
    }

    @Test
    void anOptionThatAnOrderLeavesOutIsInTheMiddle() {
        assertThat(worths(Cases.ranking(0, 2), Collections.nCopies(3, Amount.UNKNOWN)))
                .isEqualTo(Cases.ratios("1", "0.5", "0"));
    }

    @Test
    void orderedOptionsOfOneWordShareItsBandEvenly() {
        Amount welcome = Cases.word(Word.WELCOME);
        Amount hard = Cases.word(Word.HARD);
        assertThat(worths(Cases.ranking(0, 1, 2, 3), List.of(welcome, welcome, welcome, hard)))
                .isEqualTo(Cases.ratios("0.9375", "0.875", "0.8125", "0.275"));
    }

    @Test
    void wordsWithoutAnOrderAreMidPoints() {
        assertThat(worths(
                        NO_ORDER,
                        List.of(
                                Cases.word(Word.WELCOME),
                                Cases.word(Word.CAN_LIVE_WITH),
                                Cases.word(Word.HARD),
                                Cases.word(Word.RED_LINE),
                                Amount.of(Ratio.parse("0.4")),
                                Amount.of(Cases.range("0.2", "0.5")),
                                Amount.UNKNOWN)))
                .isEqualTo(Cases.ratios("0.875", "0.6", "0.275", "0.05", "0.4", "0.35", "0.5"));
    }

    /** The unknown one lies from .1 to .75, what the order leaves it. */
    @Test
    void anOrderCutsWhatIsUnknown() {
        assertThat(worths(
                        Cases.ranking(0, 1, 2),
                        List.of(Cases.word(Word.CAN_LIVE_WITH), Amount.UNKNOWN, Cases.word(Word.HARD))))
                .isEqualTo(Cases.ratios("0.6", "0.425", "0.275"));
    }

    @Test
    void theNoDealValueDriftsByMonths() {
        NoDeal noDeal = new NoDeal(
                Cases.evidence(Cases.DAY.minusDays(365)),
                new NoDeal.Valued(Cases.word(Word.HARD)),
                Amount.of(Cases.range("-0.02", "-0.01")),
                Optional.empty());
        assertThat(withNoDeal(noDeal).noDeal()).contains(Ratio.parse("0.095"));
    }

    @Test
    void noDealCanBeAsGoodAsASettlement() {
        NoDeal noDeal = new NoDeal(
                Cases.evidence(Cases.DAY.minusDays(365)),
                new NoDeal.AsGoodAs(Settlement.of(1, 0)),
                Amount.of(Ratio.parse("0.01")),
                Optional.empty());
        assertThat(withNoDeal(noDeal).noDeal()).contains(Ratio.parse("0.62"));
    }

    @Test
    void anUnknownNoDealHasNoValue() {
        NoDeal noDeal = new NoDeal(
                Cases.evidence(Cases.DAY), new NoDeal.Valued(Amount.UNKNOWN), Amount.of(Ratio.ZERO), Optional.empty());
        assertThat(withNoDeal(noDeal).noDeal()).isEmpty();
    }

    private static PartyReading withNoDeal(NoDeal noDeal) {
        Preference preference = new Preference(
                0,
                Optional.of(new Importance(Cases.evidence(Cases.DAY), new Order.None(), Map.of())),
                List.of(Optional.empty(), Optional.empty()),
                List.of(),
                Optional.of(noDeal),
                List.of(),
                List.of());
        return Cases.central(Cases.knowledge(Cases.issues(2, 2), preference));
    }

    private static org.assertj.core.data.Offset<Double> within(double error) {
        return org.assertj.core.data.Offset.offset(error);
    }

    private static List<Ratio> weights(int issues, Order order) {
        return Cases.central(Cases.weights(issues, order, Map.of())).weights().toList();
    }

    private static List<Ratio> worths(Order.Ranking order, List<Amount> anchors) {
        return Cases.central(Cases.worths(anchors, order)).anchors().getFirst().toList();
    }
}
