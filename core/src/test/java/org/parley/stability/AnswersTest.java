package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.stability.answer.Explanation;
import org.parley.stability.answer.Inverse;
import org.parley.stability.answer.RankingChange;
import org.parley.stability.answer.Robustness;
import org.parley.stability.answer.Staying;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/** The answers a mediator wants, against slow ways to the same. */
class AnswersTest {

    private static Verdict verdict(GraphModel model, Behaviour behaviour, int party, int state) {
        return new ExplicitGraph(model, List.of(behaviour)).verdict(behaviour, party, state);
    }

    static GraphModel ordered(Random random, int most) {
        GraphModel model;
        do {
            model = RandomConflicts.graph(random);
        } while (model.size() > most);
        for (int p = 0; p < model.parties().size(); p++) {
            model = model.with(p, RandomConflicts.ranked(random, model.size()));
        }
        return model;
    }

    /** All rankings with ties, as dense ranks from 0. */
    private static List<int[]> weakOrders(int size) {
        List<int[]> all = new ArrayList<>();
        int total = (int) Math.pow(size, size);
        for (int code = 0; code < total; code++) {
            int[] ranks = new int[size];
            for (int s = 0, rest = code; s < size; s++, rest /= size) {
                ranks[s] = rest % size;
            }
            int highest = IntStream.of(ranks).max().orElseThrow();
            if (IntStream.of(ranks).distinct().count() == highest + 1) {
                all.add(ranks);
            }
        }
        return all;
    }

    private static int changedPairs(int[] a, int[] b) {
        int changed = 0;
        for (int s = 0; s < a.length; s++) {
            for (int t = 0; t < s; t++) {
                changed += Integer.compare(a[s], a[t]) != Integer.compare(b[s], b[t]) ? 1 : 0;
            }
        }
        return changed;
    }

    @Test
    void theLeastChangeOfARankingIsThatOfAllRankings() {
        for (int seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            GraphModel model = ordered(random, 5);
            Concept concept = Concepts.ALL.get(random.nextInt(5));
            int party = random.nextInt(model.parties().size());
            int state = random.nextInt(model.size());
            int[] ranks = ((Preference.Ranked) model.preference(party)).ranks();
            Verdict now = verdict(model, Behaviour.of(concept), party, state);
            OptionalInt least = weakOrders(model.size()).stream()
                    .filter(other -> verdict(
                                    model.with(party, new Preference.Ranked(other)),
                                    Behaviour.of(concept),
                                    party,
                                    state)
                            != now)
                    .mapToInt(other -> changedPairs(ranks, other))
                    .min();
            RankingChange.Outcome outcome = RankingChange.least(model, concept, party, state, 1 << 16);
            assertThat(outcome.decided()).isTrue();
            assertThat(outcome.least().map(RankingChange::pairs).orElse(-1))
                    .as("seed " + seed + " " + concept.id())
                    .isEqualTo(least.orElse(-1));
        }
    }

    @Test
    void inverseCountsAreThoseOfAllStrictRankings() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            GraphModel model = ordered(random, 5);
            Concept concept = Concepts.ALL.get(random.nextInt(5));
            int party = random.nextInt(model.parties().size());
            int state = random.nextInt(model.size());
            long count = weakOrders(model.size()).stream()
                    .filter(ranks -> IntStream.of(ranks).distinct().count() == ranks.length)
                    .filter(ranks -> verdict(
                                    model.with(party, new Preference.Ranked(ranks)),
                                    Behaviour.of(concept),
                                    party,
                                    state)
                            == Verdict.STABLE)
                    .count();
            assertThat(Inverse.count(model, concept, party, state))
                    .as("seed " + seed)
                    .isEqualTo(BigInteger.valueOf(count));
        }
    }

    @Test
    void anExplanationSaysWhatTheVerdictsSay() {
        Behaviour seq = Behaviour.of(Concepts.of("SEQ").orElseThrow()).with(Attitude.A);
        Behaviour gmr = Behaviour.of(Concepts.of("GMR").orElseThrow()).with(Attitude.A);
        for (int seed = 0; seed < 1_000; seed++) {
            GraphModel model = RandomConflicts.graph(new Random(seed));
            for (int s = 0; s < model.size(); s++) {
                Explanation explanation = Explanation.of(model, s, 1 << 20);
                for (int p = 0; p < model.parties().size(); p++) {
                    int party = p;
                    List<Explanation.Held> own = explanation.temptations().stream()
                            .filter(held -> held.party() == party)
                            .toList();
                    assertThat(own.stream().allMatch(held -> held.deterrence() == Explanation.Deterrence.CREDIBLE))
                            .isEqualTo(verdict(model, seq, p, s) == Verdict.STABLE);
                    assertThat(own.stream().noneMatch(held -> held.deterrence() == Explanation.Deterrence.NONE))
                            .isEqualTo(verdict(model, gmr, p, s) == Verdict.STABLE);
                    own.forEach(held -> isLegal(model, held));
                }
            }
        }
    }

    private static void isLegal(GraphModel model, Explanation.Held held) {
        long at = held.to();
        int last = held.party();
        for (Move move : held.path()) {
            assertThat(move.from()).isEqualTo(at);
            assertThat(move.party()).isNotEqualTo(last).isNotEqualTo(held.party());
            assertThat(model.movesFrom(move.party(), (int) at)).contains((int) move.to());
            at = move.to();
            last = move.party();
        }
    }

    @Test
    void sampledRankingsLieBetweenCertainAndPossibleAndDependOnTheSeedOnly() {
        int between = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            GraphModel model = RandomConflicts.graph(new Random(seed));
            Staying staying = Staying.alike(model, Behaviour.of(Concepts.ALL.get(seed % 5)), 1 << 20);
            try {
                Robustness robustness = Robustness.of(model, staying, 0, 20, seed);
                assertThat(robustness).isEqualTo(Robustness.of(model, staying, 0, 20, seed));
                assertThat(robustness.drawn()).isEqualTo(20);
                assertThat(robustness.certainly() && robustness.stable() < robustness.drawn())
                        .isFalse();
                assertThat(!robustness.possibly() && robustness.stable() > 0).isFalse();
                between += robustness.stable() > 0 && robustness.stable() < robustness.drawn() ? 1 : 0;
            } catch (IllegalArgumentException contradiction) {
                assertThat(contradiction).hasMessageContaining("circle");
            }
        }
        assertThat(between).isPositive();
    }
}
