package org.parley.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.cases.RandomTable;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.reference.BlockedCases;

class ConcessionPathTest {

    private record Drawn(List<Stakes.Side> sides, List<Settlement> openings, Settlement target) {
        static Drawn of(long seed) {
            Stakes stakes = RandomStakes.of(seed, 2, 1);
            Random random = new Random(seed);
            return new Drawn(
                    stakes.sides(),
                    List.of(anywhere(stakes.issues(), random), anywhere(stakes.issues(), random)),
                    anywhere(stakes.issues(), random));
        }

        Ratio value(int s, int[] at) {
            return RandomStakes.gain(sides.get(s), at);
        }

        Ratio total(int s) {
            return value(s, openings.get(s).toArray()).minus(value(s, target.toArray()));
        }

        /** The difference of the two shares where the sides are now. */
        Ratio gap(int[][] now) {
            Ratio[] share = new Ratio[2];
            for (int s = 0; s < 2; s++) {
                if (total(s).signum() <= 0) {
                    return Ratio.ZERO;
                }
                share[s] = value(s, openings.get(s).toArray())
                        .minus(value(s, now[s]))
                        .over(total(s));
            }
            Ratio gap = share[0].minus(share[1]);
            return gap.max(gap.negate());
        }

        int[][] start() {
            return new int[][] {openings.get(0).toArray(), openings.get(1).toArray()};
        }

        List<int[]> moves() {
            List<int[]> moves = new ArrayList<>();
            for (int s = 0; s < 2; s++) {
                for (int i = 0; i < target.issues(); i++) {
                    if (openings.get(s).option(i) != target.option(i)) {
                        moves.add(new int[] {s, i});
                    }
                }
            }
            return moves;
        }

        /** By set of moves made. */
        List<Ratio> gaps() {
            List<int[]> moves = moves();
            return IntStream.range(0, 1 << moves.size())
                    .mapToObj(set -> {
                        int[][] now = start();
                        for (int m = 0; m < moves.size(); m++) {
                            if ((set >> m & 1) != 0) {
                                int[] move = moves.get(m);
                                now[move[0]][move[1]] = target.option(move[1]);
                            }
                        }
                        return gap(now);
                    })
                    .toList();
        }
    }

    /** All orders, one after the other. */
    private static Ratio best(List<Ratio> gaps, int made, Ratio largest) {
        Ratio best = null;
        for (int move = 1; move < gaps.size(); move <<= 1) {
            if ((made & move) == 0) {
                Ratio way = best(gaps, made | move, largest.max(gaps.get(made | move)));
                best = best == null ? way : best.min(way);
            }
        }
        return best == null ? largest : best;
    }

    private static Settlement anywhere(List<Issue> issues, Random random) {
        List<Settlement> all = RandomTable.product(issues);
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void noOrderKeepsTheSharesMoreEqual() {
        int compared = 0;
        int uneven = 0;
        for (long seed = 0; seed < 7_000; seed++) {
            Drawn drawn = Drawn.of(seed);
            ConcessionPath path = ConcessionPath.of(drawn.sides(), drawn.openings(), drawn.target());
            if (drawn.moves().size() > 6) {
                continue;
            }
            compared++;
            Ratio best = best(drawn.gaps(), 0, Ratio.ZERO);
            assertThat(path.largestGap()).as("seed %d", seed).isEqualTo(best);
            assertThat(path.bound()).as("seed %d", seed).isEqualTo(best);
            follow(seed, drawn, path);
            assertThat(path.balanced())
                    .isEqualTo(List.of(0, 1).stream()
                            .filter(s -> drawn.total(s).signum() > 0)
                            .toList());
            uneven += best.signum() > 0 ? 1 : 0;
        }
        assertThat(compared).isGreaterThan(5_000);
        assertThat(uneven).as("shares cannot be kept equal").isGreaterThan(300);
    }

    private static void follow(long seed, Drawn drawn, ConcessionPath path) {
        int[][] now = drawn.start();
        Ratio largest = Ratio.ZERO;
        for (ConcessionPath.Step step : path.steps()) {
            assertThat(now[step.party()][step.issue()])
                    .as("every step changes something, seed %d", seed)
                    .isNotEqualTo(drawn.target().option(step.issue()));
            now[step.party()][step.issue()] = drawn.target().option(step.issue());
            assertThat(step.gap()).as("seed %d", seed).isEqualTo(drawn.gap(now));
            largest = largest.max(step.gap());
        }
        assertThat(now).as("both arrive, seed %d", seed).isDeepEqualTo(new int[][] {
            drawn.target().toArray(), drawn.target().toArray()
        });
        assertThat(path.largestGap()).as("seed %d", seed).isEqualTo(largest);
    }

    @Test
    void moreThanTwentyStepsComeWithABound() {
        for (long seed = 1; seed <= 20; seed++) {
            Stakes stakes = BlockedCases.of(seed, 2, 12, 4, 10, false);
            Drawn drawn = new Drawn(
                    stakes.sides(),
                    List.of(
                            Settlement.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                            Settlement.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)),
                    Settlement.of(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2));
            ConcessionPath path = ConcessionPath.of(drawn.sides(), drawn.openings(), drawn.target());
            assertThat(path.steps()).hasSize(24);
            follow(seed, drawn, path);
            assertThat(path.bound()).as("seed %d", seed).isLessThanOrEqualTo(path.largestGap());
        }
    }
}
