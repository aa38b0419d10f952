package org.parley.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.stability.answer.StatusQuo;
import org.parley.stability.answer.StatusQuo.Step;
import org.parley.stability.concept.Gain;
import org.parley.stability.engine.Coalitions;
import org.parley.stability.model.GraphModel;

/** Ways from the status quo against a walk over all pairs of state and last mover, one number of moves after the other. */
class RoutesTest {

    private static final int LONGEST = 40;

    private record Pair(int state, int mover) {}

    /** The least number of moves to a state, by moves that each mover has, nobody twice running; −1 for none. */
    private static int fewest(int[][][] moves, int from, int to, boolean[][][] allowed) {
        Set<Pair> now = Set.of(new Pair(from, -1));
        for (int count = 1; count <= LONGEST; count++) {
            Set<Pair> next = new HashSet<>();
            for (Pair at : now) {
                for (int mover = 0; mover < moves.length; mover++) {
                    for (int end : mover == at.mover() ? new int[0] : moves[mover][at.state()]) {
                        if (allowed.length == 0 || allowed[mover][at.state()][end]) {
                            next.add(new Pair(end, mover));
                        }
                    }
                }
            }
            if (next.stream().anyMatch(pair -> pair.state() == to)) {
                return count;
            }
            now = next;
        }
        return -1;
    }

    /** The least number of losing steps, relaxed until nothing changes; −1 where nothing leads there. */
    private static int fewestLosses(GraphModel model, int from, int to) {
        int parties = model.parties().size();
        int[][] losses = new int[model.size()][parties];
        for (int[] row : losses) {
            Arrays.fill(row, LONGEST * LONGEST);
        }
        for (int round = 0; round < LONGEST; round++) {
            for (int mover = 0; mover < parties; mover++) {
                for (int s = 0; s < model.size(); s++) {
                    for (int end : model.movesFrom(mover, s)) {
                        int loss = model.better(mover, end, s) ? 0 : 1;
                        int before = s == from ? 0 : LONGEST * LONGEST;
                        for (int last = 0; last < parties; last++) {
                            before = last == mover ? before : Math.min(before, losses[s][last]);
                        }
                        losses[end][mover] = Math.min(losses[end][mover], before + loss);
                    }
                }
            }
        }
        int least = IntStream.of(losses[to]).min().orElseThrow();
        return least >= LONGEST * LONGEST ? -1 : least;
    }

    private static boolean[][][] gains(GraphModel model) {
        boolean[][][] gains = new boolean[model.parties().size()][model.size()][model.size()];
        for (int p = 0; p < gains.length; p++) {
            for (int s = 0; s < model.size(); s++) {
                for (int t = 0; t < model.size(); t++) {
                    gains[p][s][t] = model.better(p, t, s);
                }
            }
        }
        return gains;
    }

    private static int length(StatusQuo.Way way) {
        assertThat(way.decided()).isTrue();
        return way.steps().map(List::size).orElse(-1);
    }

    private static void isLegal(List<Step> steps, int from, int to) {
        long at = from;
        long last = 0;
        for (Step step : steps) {
            assertThat(step.from()).isEqualTo(at);
            assertThat(step.movers()).isNotEqualTo(last);
            at = step.to();
            last = step.movers();
        }
        assertThat(at).isEqualTo(to);
    }

    @Test
    void areLegalAndAsShortAsAnyAndLoseAsLittleAsAny() {
        int losing = 0;
        int joint = 0;
        for (int seed = 0; seed < 600; seed++) {
            GraphModel model = AnswersTest.ordered(new Random(seed), 7);
            int[][][] coalitions = Coalitions.improvements(model, Gain.EVERY_MEMBER);
            List<OptionalInt> reached = StatusQuo.firstReached(model, 0, false);
            for (int to = 1; to < model.size(); to++) {
                StatusQuo.Route route = StatusQuo.route(model, 0, to, 1 << 20, 1 << 20);
                int fewest = fewest(model.moves(), 0, to, new boolean[0][][]);
                assertThat(length(route.fewestMoves())).as("seed " + seed).isEqualTo(fewest);
                assertThat(reached.get(to).orElse(-1)).isEqualTo(fewest);
                assertThat(length(route.improvementsOnly())).isEqualTo(fewest(model.moves(), 0, to, gains(model)));
                int losses = fewestLosses(model, 0, to);
                assertThat(route.leastLoss().steps().isPresent()).isEqualTo(losses >= 0);
                assertThat(route.missing().size()).as("seed " + seed).isEqualTo(Math.max(0, losses));
                List<StatusQuo.Way> ways =
                        new ArrayList<>(List.of(route.fewestMoves(), route.improvementsOnly(), route.leastLoss()));
                if (route.together().isPresent()) {
                    ways.add(route.together().get());
                    assertThat(length(route.together().get()))
                            .as("seed " + seed + " together")
                            .isEqualTo(fewest(coalitions, 0, to, new boolean[0][][]));
                    joint += route.together().get().steps().isPresent() ? 1 : 0;
                }
                for (StatusQuo.Way way : ways) {
                    int end = to;
                    way.steps().ifPresent(steps -> isLegal(steps, 0, end));
                }
                losing += losses > 0 ? 1 : 0;
            }
        }
        assertThat(losing).isGreaterThan(100);
        assertThat(joint).isGreaterThan(20);
    }
}
