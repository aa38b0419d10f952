package org.parley.stability.aftermath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Knowledge;
import org.parley.preference.Sampler;
import org.parley.stability.aftermath.Endurance.Deterrence;
import org.parley.stability.aftermath.Endurance.Stays;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.verdict.Survey;

/** What a settlement's moves lead to, against the definitions on thousands of small random disputes. */
class EnduranceTest {

    private static final int READINGS = 2;
    private static final Concept CREDIBLE = Concepts.of("SEQ").orElseThrow();

    private static Endurance endurance(Knowledge knowledge, int readings, int threads) {
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            return EnduranceSurvey.of(
                    knowledge,
                    knowledge.aftermaths().getFirst(),
                    CentralReading.of(knowledge),
                    new Survey(Sampler.of(knowledge, 1), readings, pool));
        }
    }

    @Test
    void statesAndVerdictsAreThoseOfTheDefinitions() {
        int unstable = 0;
        int undecided = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Knowledge knowledge = RandomAftermaths.of(seed);
            SlowAftermath slow = new SlowAftermath(knowledge);
            Sampler sampler = Sampler.of(knowledge, 1);
            Endurance found = endurance(knowledge, 1, 1);
            assertThat(IntStream.of(found.states().codes()).boxed().toList())
                    .as("states, seed " + seed)
                    .isEqualTo(slow.codes());
            for (Endurance.ByConcept row : found.concepts()) {
                for (int mover = 0; mover < slow.movers().size(); mover++) {
                    assertThat(counts(row.parties().get(mover)))
                            .as(row.concept().id() + ", mover " + mover + ", seed " + seed)
                            .containsExactly(
                                    staying(slow, sampler, row.concept(), mover, true),
                                    staying(slow, sampler, row.concept(), mover, false));
                }
            }
            Stays together = found.credible().together();
            unstable += together.possibly().all() ? 0 : 1;
            undecided += together.decided() ? 0 : 1;
        }
        assertThat(unstable).isGreaterThan(200);
        assertThat(undecided).isGreaterThan(100);
    }

    private static List<Integer> counts(Stays stays) {
        return List.of(stays.certainly().count(), stays.possibly().count());
    }

    private static int staying(SlowAftermath slow, Sampler sampler, Concept concept, int mover, boolean certainly) {
        return slow.stays(sampler, 0, concept, mover, certainly, (party, from, to) -> true, -1) ? 1 : 0;
    }

    @Test
    void clausesAndMissingGuarantorsAreThoseOfTheDefinitions() {
        int clauses = 0;
        int pivotal = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Knowledge knowledge = RandomAftermaths.of(seed);
            SlowAftermath slow = new SlowAftermath(knowledge);
            Sampler sampler = Sampler.of(knowledge, 1);
            Endurance found = endurance(knowledge, READINGS, 1);
            for (Endurance.Clause clause : found.clauses()) {
                int bit = 1 << clause.move();
                SlowAftermath.Kept kept = switch (clause.kind()) {
                    case BAR -> (party, from, to) -> (from & bit) != 0 || (to & bit) == 0;
                    case LOCK -> (party, from, to) -> (from & bit) == 0 || (to & bit) != 0;
                    case BIND -> (party, from, to) -> true;
                };
                int bound = clause.kind() == Endurance.Kind.BIND ? clause.move() : -1;
                assertThat(counts(clause.holds()))
                        .as(clause + ", seed " + seed)
                        .containsExactly(
                                holding(slow, sampler, true, kept, bound), holding(slow, sampler, false, kept, bound));
                clauses++;
            }
            for (Endurance.Guarantor guarantor : found.guarantors()) {
                assertThat(guarantor.without().certainly().count())
                        .as(guarantor + ", seed " + seed)
                        .isEqualTo(without(slow, sampler, guarantor.mover()));
                pivotal += guarantor.without().certainly().count()
                                < found.credible().together().certainly().count()
                        ? 1
                        : 0;
            }
        }
        assertThat(clauses).isGreaterThan(200);
        assertThat(pivotal).isGreaterThan(5);
    }

    @Test
    void partiesThatBehaveDifferentlyStayTogetherWhereEachStaysInTheSameReading() {
        int apart = 0;
        for (int seed = 0; seed < 300; seed++) {
            Knowledge knowledge = RandomAftermaths.of(seed);
            SlowAftermath slow = new SlowAftermath(knowledge);
            Sampler sampler = Sampler.of(knowledge, 1);
            Endurance found = endurance(knowledge, READINGS, 1);
            Random random = new Random(seed);
            List<Concept> behaviours = slow.movers().stream()
                    .map(mover -> Concepts.ALL.get(random.nextInt(Concepts.ALL.size())))
                    .toList();
            List<Integer> counts = new ArrayList<>();
            for (boolean certainly : List.of(true, false)) {
                counts.add((int) IntStream.range(0, READINGS)
                        .filter(index -> IntStream.range(0, behaviours.size())
                                .allMatch(mover -> slow.stays(
                                        sampler,
                                        index,
                                        behaviours.get(mover),
                                        mover,
                                        certainly,
                                        (party, from, to) -> true,
                                        -1)))
                        .count());
            }
            assertThat(counts(found.together(behaviours))).as("seed " + seed).isEqualTo(counts);
            apart += behaviours.stream().distinct().count() > 1 && counts.getFirst() < READINGS ? 1 : 0;
        }
        assertThat(apart).isGreaterThan(50);
    }

    private static int holding(
            SlowAftermath slow, Sampler sampler, boolean certainly, SlowAftermath.Kept kept, int bound) {
        return (int) IntStream.range(0, READINGS)
                .filter(index -> IntStream.range(0, slow.movers().size())
                        .allMatch(mover -> slow.stays(sampler, index, CREDIBLE, mover, certainly, kept, bound)))
                .count();
    }

    private static int without(SlowAftermath slow, Sampler sampler, int guarantor) {
        return (int) IntStream.range(0, READINGS)
                .filter(index -> IntStream.range(0, slow.movers().size())
                        .allMatch(mover -> slow.stays(
                                sampler,
                                index,
                                CREDIBLE,
                                mover,
                                true,
                                (party, from, to) -> mover == guarantor || party != guarantor,
                                -1)))
                .count();
    }

    @Test
    void whatAStateIsWorthIsTheSettlementItAmountsToAndWhatTheMovesAdd() {
        for (int seed = 0; seed < 2_000; seed++) {
            Knowledge knowledge = RandomAftermaths.of(seed);
            SlowAftermath slow = new SlowAftermath(knowledge);
            Sampler sampler = Sampler.of(knowledge, 1);
            StatesAfter states =
                    StatesAfter.of(knowledge, knowledge.aftermaths().getFirst());
            for (int party : states.movers()) {
                Payoffs payoffs =
                        Payoffs.of(states, party, sampler.draw(0, party), sampler.draw(0, states.aftermath()));
                for (int s = 0; s < states.size(); s++) {
                    assertThat(payoffs.worth(s))
                            .as("seed " + seed + ", party " + party + ", state " + s)
                            .isEqualTo(slow.worth(sampler, 0, party, states.codes()[s]));
                }
            }
        }
    }

    /** In a reading, a temptation is deterred in just one way, and a party that is credibly deterred of all stays. */
    @Test
    void kindsOfDeterrenceAddUpToTheTemptations() {
        for (int seed = 0; seed < 1_000; seed++) {
            Endurance found = endurance(RandomAftermaths.of(seed), 7, 1);
            for (Endurance.Temptation one : found.temptations()) {
                assertThat(one.deterred().values().stream()
                                .mapToInt(share -> share.count())
                                .sum())
                        .isEqualTo(one.tempted().count());
                assertThat(one.path().isEmpty()).isEqualTo(one.usual() == Deterrence.NONE);
                int leaves = 7
                        - found.credible()
                                .parties()
                                .get(one.mover())
                                .certainly()
                                .count();
                assertThat(leaves)
                        .isGreaterThanOrEqualTo(one.tempted().count()
                                - one.deterred(Deterrence.CREDIBLE).count());
            }
        }
    }

    @Test
    void answersDoNotDependOnTheNumberOfThreads() {
        for (int seed = 0; seed < 30; seed++) {
            Knowledge knowledge = RandomAftermaths.of(seed);
            Endurance one = endurance(knowledge, 50, 1);
            Endurance four = endurance(knowledge, 50, 4);
            assertThat(four.concepts()).isEqualTo(one.concepts());
            assertThat(four.temptations()).isEqualTo(one.temptations());
            assertThat(four.guarantors()).isEqualTo(one.guarantors());
            assertThat(four.clauses()).isEqualTo(one.clauses());
            assertThat(four.worth()).isEqualTo(one.worth());
        }
    }

    @Test
    void theCentralModelHasTheSettlementAsItsFirstState() {
        Endurance found = endurance(RandomAftermaths.of(7), 1, 1);
        assertThat(found.central().graph().orElseThrow().name(0)).isEqualTo(StatesAfter.AGREED);
        assertThat(found.worth().getFirst().stream()
                        .flatMap(worth -> worth.stream())
                        .toList())
                .allMatch(worth -> worth.compareTo(Ratio.of(-10)) > 0);
    }
}
