package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.parley.preference.Valuation;

/**
 * The question that is left of a dispute with the best options only: the issues with more than one of them, in the order of the
 * search, and what they add together.
 *
 * @param order the issue at each position
 * @param options by position, which options are left
 * @param sizes by position, how many
 * @param best by issue and option, the kept option that is as good
 * @param first a settlement of kept options; right where only one is left
 * @param always by party, what is added whatever is chosen
 * @param possible false if a rule is broken whatever is chosen
 */
@SuppressWarnings("ArrayRecordComponent")
record Reduced(
        List<Rough> scales,
        int[] order,
        int[][] options,
        int[] sizes,
        int[][] best,
        int[] first,
        List<Factor> factors,
        List<Late> late,
        double[] always,
        boolean possible) {

    /** An effect that reads issues with more combinations is asked only when all of them are settled. */
    static final int MOST_CELLS = 1 << 14;

    /**
     * An effect that is asked late.
     *
     * @param scope the positions it reads, ascending
     * @param gains by party, rough
     */
    record Late(Effect effect, int[] scope, double[] gains) {
        int last() {
            return scope[scope.length - 1];
        }
    }

    static Reduced of(int[] issueSizes, List<Effect> effects, List<Valuation> valuations) {
        BestOptions best = BestOptions.of(issueSizes, effects, valuations);
        List<Rough> scales = valuations.stream().map(Rough::of).toList();
        int[] counts = Arrays.stream(best.kept()).mapToInt(BitSet::cardinality).toArray();
        List<Set<Integer>> scopes = best.effects().stream()
                .map(effect -> effect.when().issues())
                .filter(scope -> combinations(scope, counts) <= MOST_CELLS)
                .toList();
        int[] order = EliminationOrder.of(counts, scopes);
        int[] position = new int[counts.length];
        Arrays.fill(position, -1);
        for (int at = 0; at < order.length; at++) {
            position[order[at]] = at;
        }
        int[][] options = Arrays.stream(order)
                .mapToObj(issue -> best.kept()[issue].stream().toArray())
                .toArray(int[][]::new);
        int[] sizes = Arrays.stream(options).mapToInt(own -> own.length).toArray();
        int[] first =
                Arrays.stream(best.kept()).mapToInt(kept -> kept.nextSetBit(0)).toArray();
        Builder builder = new Builder(scales, order, options, sizes, position, first.clone());
        for (int issue = 0; issue < counts.length; issue++) {
            builder.part(issue);
        }
        best.effects().forEach(builder::effect);
        return new Reduced(
                scales,
                order,
                options,
                sizes,
                best.best(),
                first,
                builder.joined(),
                List.copyOf(builder.late),
                builder.always,
                builder.possible);
    }

    private static double combinations(Set<Integer> issues, int[] counts) {
        double cells = 1;
        for (int issue : issues) {
            cells *= counts[issue];
        }
        return cells;
    }

    private static final class Builder {
        private final List<Rough> scales;
        private final int[] order;
        private final int[][] options;
        private final int[] sizes;
        private final int[] position;
        private final int[] chosen;
        private final List<Factor> factors = new ArrayList<>();
        private final List<Late> late = new ArrayList<>();
        private final double[] always;
        private boolean possible = true;

        Builder(List<Rough> scales, int[] order, int[][] options, int[] sizes, int[] position, int[] chosen) {
            this.scales = scales;
            this.order = order;
            this.options = options;
            this.sizes = sizes;
            this.position = position;
            this.chosen = chosen;
            this.always = new double[scales.size()];
        }

        void part(int issue) {
            int at = position[issue];
            if (at < 0) {
                for (int p = 0; p < always.length; p++) {
                    always[p] += scales.get(p).part(issue, chosen[issue]);
                }
                return;
            }
            Factor factor = Factor.of(new int[] {at}, sizes, always.length);
            for (int p = 0; p < always.length; p++) {
                for (int o = 0; o < sizes[at]; o++) {
                    factor.gains()[p][o] = scales.get(p).part(issue, options[at][o]);
                }
            }
            factors.add(factor);
        }

        void effect(Effect effect) {
            int[] scope = new TreeSet<>(effect.when().issues())
                    .stream().mapToInt(issue -> position[issue]).sorted().toArray();
            double[] gains = IntStream.range(0, always.length)
                    .mapToDouble(p -> scales.get(p).gain(effect.changes().get(p)))
                    .toArray();
            if (scope.length == 0) {
                boolean met = effect.when().met(chosen);
                possible &= met || !effect.must();
                for (int p = 0; p < always.length; p++) {
                    always[p] += met ? gains[p] : 0;
                }
            } else if (Factor.cells(scope, sizes) > MOST_CELLS) {
                late.add(new Late(effect, scope, gains));
                for (int p = 0; p < always.length; p++) {
                    always[p] += Math.max(0, gains[p]);
                }
            } else {
                factors.add(factor(effect, scope, gains));
            }
        }

        private Factor factor(Effect effect, int[] scope, double[] gains) {
            Factor factor = Factor.of(scope, sizes, always.length);
            int[] at = new int[scope.length];
            for (int cell = 0; cell < factor.barred().length; cell++) {
                for (int s = 0; s < scope.length; s++) {
                    chosen[order[scope[s]]] = options[scope[s]][at[s]];
                }
                boolean met = effect.when().met(chosen);
                factor.barred()[cell] = effect.must() && !met;
                for (int p = 0; met && p < gains.length; p++) {
                    factor.gains()[p][cell] = gains[p];
                }
                Factor.next(at, scope, sizes, new int[0][], new int[0]);
            }
            return factor;
        }

        /** Those that read no more issues than another are added to it. */
        List<Factor> joined() {
            List<Factor> largest = new ArrayList<>();
            factors.sort(Comparator.comparingInt((Factor factor) -> factor.scope().length)
                    .reversed());
            for (Factor factor : factors) {
                largest.stream()
                        .filter(other -> contains(other.scope(), factor.scope()))
                        .findFirst()
                        .ifPresentOrElse(other -> other.add(factor, sizes), () -> largest.add(factor));
            }
            return List.copyOf(largest);
        }

        private static boolean contains(int[] scope, int[] part) {
            return Arrays.stream(part).allMatch(position -> Arrays.binarySearch(scope, position) >= 0);
        }
    }

    /** The settlement of some options by position. */
    int[] settlement(int[] chosen) {
        int[] settlement = first.clone();
        for (int at = 0; at < order.length; at++) {
            settlement[order[at]] = options[at][chosen[at]];
        }
        return settlement;
    }

    /** So many units, rounded down. */
    double[] floor(BigInteger[] units) {
        return IntStream.range(0, units.length)
                .mapToDouble(p -> scales.get(p).floor(units[p]))
                .toArray();
    }

    /** In units, exactly. */
    BigInteger[] units(int[] settlement) {
        return scales.stream().map(scale -> scale.units(settlement)).toArray(BigInteger[]::new);
    }
}
