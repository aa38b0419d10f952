package org.parley.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.number.Interval;
import org.parley.number.Ratio;

class SamplerTest {

    @Test
    void aReadingDependsOnItsIndexAndOnNoOtherDraw() {
        Knowledge knowledge = RandomCases.of(11);
        Sampler used = Sampler.of(knowledge, 5);
        List<Reading> forward = IntStream.range(0, 40).mapToObj(used::draw).toList();
        for (int index = 39; index >= 0; index--) {
            assertThat(used.draw(index)).isEqualTo(forward.get(index));
            assertThat(Sampler.of(knowledge, 5).draw(index)).isEqualTo(forward.get(index));
        }
        assertThat(forward).doesNotHaveDuplicates();
        assertThat(Sampler.of(knowledge, 6).draw(0)).isNotEqualTo(forward.getFirst());
    }

    @Test
    void aPartysDrawsDoNotDependOnWhatIsKnownOfOthers() {
        for (long seed = 0; seed < 200; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Preference first = knowledge.preferences().getFirst();
            Preference nothing = new Preference(
                    1,
                    Optional.empty(),
                    Collections.nCopies(first.worth().size(), Optional.empty()),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of());
            Knowledge changed = Cases.knowledge(knowledge.dispute().issues(), first, nothing);
            assertThat(Sampler.of(changed, 1).draw(3).parties().getFirst())
                    .isEqualTo(Sampler.of(knowledge, 1).draw(3).parties().getFirst());
            assertThat(CentralReading.of(changed).parties().getFirst())
                    .isEqualTo(CentralReading.of(knowledge).parties().getFirst());
        }
    }

    @Test
    void aCentralReadingIsTheSameWhicheverOtherItTakesCentralWeightsFrom() {
        for (long seed = 0; seed < 200; seed++) {
            Knowledge knowledge = RandomCases.of(seed);
            Reading plain = CentralReading.of(knowledge);
            for (Knowledge other : List.of(
                    Cases.knowledge(
                            knowledge.dispute().issues(),
                            knowledge.preferences().stream()
                                    .map(SamplerTest::withoutNoDeal)
                                    .toArray(Preference[]::new)),
                    Cases.knowledge(
                            knowledge.dispute().issues(),
                            knowledge.preferences().stream()
                                    .map(SamplerTest::equallyImportant)
                                    .toArray(Preference[]::new)))) {
                assertThat(CentralReading.of(knowledge, other, CentralReading.of(other)))
                        .isEqualTo(plain);
            }
        }
    }

    private static Preference withoutNoDeal(Preference own) {
        return new Preference(
                own.party(),
                own.importance(),
                own.worth(),
                own.redLines(),
                Optional.empty(),
                own.interactions(),
                List.of());
    }

    private static Preference equallyImportant(Preference own) {
        return new Preference(
                own.party(),
                Optional.empty(),
                own.worth(),
                own.redLines(),
                own.noDeal(),
                own.interactions(),
                List.of());
    }

    @Test
    void twoPartiesWithTheSamePreferenceDrawDifferently() {
        Knowledge one = Cases.weights(4, Cases.ranking(0, 1, 2, 3), Map.of());
        Preference preference = one.preferences().getFirst();
        Knowledge two = Cases.knowledge(one.dispute().issues(), preference, preference);
        Reading reading = Sampler.of(two, 1).draw(0);
        assertThat(reading.parties().get(0).orElseThrow().weights())
                .isNotEqualTo(reading.parties().get(1).orElseThrow().weights());
    }

    /** So that a what-if compares like with like. */
    @Test
    void learningOneThingLeavesTheDrawsOfOthersAsTheyAre() {
        Worth first = Cases.worth(0, List.of(Cases.word(Word.HARD), Amount.UNKNOWN), new Order.Ranking(List.of()));
        Worth second = Cases.worth(1, List.of(Amount.UNKNOWN, Amount.UNKNOWN), new Order.Ranking(List.of()));
        Worth learnt =
                Cases.worth(1, List.of(Cases.word(Word.WELCOME), Amount.of(Ratio.ZERO)), new Order.Ranking(List.of()));
        PartyReading before = drawn(List.of(Optional.of(first), Optional.of(second)));
        PartyReading after = drawn(List.of(Optional.of(first), Optional.of(learnt)));
        assertThat(after.weights()).isEqualTo(before.weights());
        assertThat(after.anchors().getFirst()).isEqualTo(before.anchors().getFirst());
        assertThat(after.anchors().getLast()).isNotEqualTo(before.anchors().getLast());
    }

    @Test
    void readingsAreTheSameOnEveryThreadAndInEveryLocale() {
        Knowledge knowledge = RandomCases.of(23);
        Sampler sampler = Sampler.of(knowledge, 1);
        List<Reading> here = IntStream.range(0, 64).mapToObj(sampler::draw).toList();
        List<Reading> elsewhere =
                IntStream.range(0, 64).parallel().mapToObj(sampler::draw).toList();
        assertThat(elsewhere).isEqualTo(here);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Sampler.of(knowledge, 1).draw(7)).isEqualTo(here.get(7));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Decimals of two places, words, a ranking, a drift over an odd number of days. */
    @Test
    void ordinaryKnowledgeFitsValuesOf62Bits() {
        List<Importance> kinds = List.of(
                importance(new Order.None(), Map.of(0, Cases.range("0.15", "0.35"), 3, Cases.range("0.1", "0.1"))),
                importance(Cases.ranking(3, 1, 2, 0), Map.of()),
                importance(new Order.Ranking(List.of(List.of(3, 1), List.of(0), List.of(2))), Map.of()),
                importance(new Order.Tiers(List.of(List.of(3, 1), List.of(0, 2))), Map.of()),
                importance(Cases.ranking(3, 1), Map.of(0, Cases.range("0.15", "0.35"))));
        for (Importance importance : kinds) {
            Preference preference = new Preference(
                    0,
                    Optional.of(importance),
                    IntStream.range(0, 4)
                            .mapToObj(i -> Optional.of(Cases.worth(
                                    i,
                                    List.of(Cases.word(Word.HARD), Amount.UNKNOWN, Amount.of(Ratio.parse("0.35"))),
                                    new Order.Ranking(List.of()))))
                            .toList(),
                    List.of(),
                    Optional.of(new NoDeal(
                            Cases.evidence(Cases.DAY.minusDays(71)),
                            new NoDeal.Valued(Cases.word(Word.HARD)),
                            Amount.of(Ratio.parse("-0.02")),
                            Optional.empty())),
                    List.of(),
                    List.of());
            Knowledge knowledge = Cases.knowledge(Cases.issues(3, 3, 3, 3), preference);
            PartyReading reading = Sampler.of(knowledge, 1).draw(0, 0).orElseThrow();
            Valuation valuation = Valuation.of(reading, knowledge.dispute().issues(), List.of());
            assertThat(valuation.scale().bitLength()).isLessThanOrEqualTo(62);
        }
    }

    @Test
    void exactWeightsStayExactAtTheirOwnScale() {
        Knowledge knowledge = Cases.weights(
                2,
                new Order.None(),
                Map.of(0, Interval.exactly(Ratio.of(22, 97)), 1, Interval.exactly(Ratio.of(75, 97))));
        assertThat(Sampler.of(knowledge, 1).draw(0, 0).orElseThrow().weights().scale())
                .isEqualTo(BigInteger.valueOf(97));
    }

    /** Where the grid could hold points of the set, the walk finds one to start from. */
    @Test
    void everyGridHoldsAStartForTheWalk() {
        int held = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            for (Preference preference : RandomCases.of(seed).preferences()) {
                WeightGrid grid = WeightGrid.of(WeightRanges.of(
                        preference.importance(), preference.worth().size()));
                if (holdsEveryEnd(grid)) {
                    held++;
                    assertThat(WalkStart.fits(grid, WalkStart.of(grid)))
                            .as("case %d: %s", seed, preference.importance())
                            .isTrue();
                }
            }
        }
        assertThat(held).isGreaterThan(2_000);
    }

    private static boolean holdsEveryEnd(WeightGrid grid) {
        OrderedRanges ranges = grid.weights().ranges();
        return IntStream.range(0, ranges.size())
                .allMatch(v -> ranges.low()[v].over(grid.step()).isInteger()
                        && ranges.high()[v].over(grid.step()).isInteger());
    }

    @Test
    void weightsNarrowerThanAnyGridAreOnePoint() {
        Ratio tiny = Ratio.parse("0.0000000000000000000000000000000001");
        Map<Integer, Interval> ranges = Map.of(
                0, new Interval(Ratio.of(1, 3), Ratio.of(1, 3).plus(tiny)),
                1, new Interval(Ratio.of(1, 3), Ratio.of(1, 3).plus(tiny)),
                2, new Interval(Ratio.of(1, 3).minus(tiny), Ratio.of(1, 3)));
        Knowledge knowledge = Cases.weights(3, Cases.ranking(0, 1), ranges);
        assertThat(Membership.violations(
                        knowledge, 0, Sampler.of(knowledge, 1).draw(0, 0).orElseThrow()))
                .isEmpty();
    }

    @Test
    void manyIssuesInManyTiesCanBeDrawn() {
        List<List<Integer>> pairs = IntStream.range(0, 40)
                .mapToObj(k -> k % 3 == 0 ? List.of(k) : List.of(k, k + 40))
                .toList();
        Knowledge knowledge = Cases.weights(80, new Order.Ranking(pairs), Map.of());
        for (int index = 0; index < 3; index++) {
            assertThat(Membership.violations(
                            knowledge,
                            0,
                            Sampler.of(knowledge, 1).draw(index, 0).orElseThrow()))
                    .isEmpty();
        }
    }

    private static Importance importance(Order order, Map<Integer, Interval> weights) {
        return new Importance(Cases.evidence(LocalDate.of(2025, 1, 1)), order, weights);
    }

    private static PartyReading drawn(List<Optional<Worth>> worths) {
        Preference preference = new Preference(
                0, Optional.empty(), new ArrayList<>(worths), List.of(), Optional.empty(), List.of(), List.of());
        return Sampler.of(Cases.knowledge(Cases.issues(2, 2), preference), 1)
                .draw(0, 0)
                .orElseThrow();
    }
}
