package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.number.Interval;

class ConsistencyTest {

    @Test
    void lowerEndsMustLeaveRoom() {
        assertThat(contradictions(new Order.None(), Map.of(0, Cases.range("0.7", "0.8"), 1, Cases.range("0.5", "0.6"))))
                .containsExactly("team/estimates.yaml:12: the weights add up to at least 1.2, but all weights together"
                        + " are 1; lower some of them");
    }

    @Test
    void upperEndsMustReachOne() {
        assertThat(contradictions(
                        new Order.None(),
                        Map.of(
                                0, Cases.range("0", "0.3"),
                                1, Cases.range("0", "0.3"),
                                2, Cases.range("0", "0.2"))))
                .containsExactly("team/estimates.yaml:12: the weights add up to at most 0.8, but all weights together"
                        + " are 1; raise some of them");
    }

    /** The last of three has at least .4, so that the three have at least 1.2. */
    @Test
    void aRankingRaisesLowerEnds() {
        assertThat(contradictions(Cases.ranking(0, 1, 2), Map.of(2, Cases.range("0.4", "0.5"))))
                .containsExactly("team/estimates.yaml:12: with the order, the weights add up to at least 1.2, but all"
                        + " weights together are 1; lower some of them");
    }

    @Test
    void aRankingMustAgreeWithTheRanges() {
        assertThat(contradictions(
                        Cases.ranking(0, 1, 2), Map.of(0, Cases.range("0", "0.2"), 2, Cases.range("0.3", "0.4"))))
                .containsExactly("team/estimates.yaml:12: 'i0' is placed above 'i2', but its weight is at most 0.2 and"
                        + " that of 'i2' at least 0.3; change the order or one of the weights");
    }

    @Test
    void tiedIssuesMustHaveACommonWeight() {
        assertThat(contradictions(
                        new Order.Ranking(List.of(List.of(0, 1))),
                        Map.of(0, Cases.range("0", "0.2"), 1, Cases.range("0.3", "0.4"))))
                .containsExactly("team/estimates.yaml:12: 'i0' is tied with 'i1', but its weight is at most 0.2 and"
                        + " that of 'i1' at least 0.3; change the order or one of the weights");
    }

    @Test
    void anOrderOfOptionsMustAgreeWithTheirWords() {
        Knowledge knowledge =
                Cases.worths(List.of(Cases.word(Word.WELCOME), Cases.word(Word.HARD)), Cases.ranking(1, 0));
        assertThat(Consistency.of(knowledge, 0))
                .extracting(Contradiction::toString)
                .containsExactly("team/estimates.yaml:12: 'o1' is placed above 'o0' on 'i0', but is worth at most 0.45"
                        + " (hard) and 'o0' at least 0.75 (welcome); change the order or one of the worths");
        assertThat(CentralReading.of(knowledge).parties().getFirst()).isEmpty();
        assertThat(Sampler.of(knowledge, 1).draw(0).parties().getFirst()).isEmpty();
    }

    @Test
    void bandsThatTouchAreConsistent() {
        Knowledge knowledge =
                Cases.worths(List.of(Cases.word(Word.WELCOME), Cases.word(Word.CAN_LIVE_WITH)), Cases.ranking(1, 0));
        assertThat(Consistency.of(knowledge, 0)).isEmpty();
        assertThat(Cases.central(knowledge).anchors().getFirst().toList()).isEqualTo(Cases.ratios("0.75", "0.75"));
        assertThat(Sampler.of(knowledge, 1)
                        .draw(0, 0)
                        .orElseThrow()
                        .anchors()
                        .getFirst()
                        .toList())
                .isEqualTo(Cases.ratios("0.75", "0.75"));
    }

    private static List<String> contradictions(Order order, Map<Integer, Interval> ranges) {
        return Consistency.of(Cases.weights(3, order, ranges), 0).stream()
                .map(Contradiction::toString)
                .toList();
    }
}
