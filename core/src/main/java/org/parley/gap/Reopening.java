package org.parley.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Settlement;
import org.parley.preference.Valuation;
import org.parley.search.Search;
import org.parley.space.Diagram;

/**
 * Whether giving up some requirements opens a zone, in one reading after another.
 *
 * <p>A zone exists if some settlement has v ≥ r for every side whose threshold is kept; none does if for some weights λ ≥ 0 the
 * longest way of Σ λ_p (v_p − r_p) is below 0. Settlements and weights that decided a reading are tried first in the next; then a
 * subgradient search over λ, whose longest ways are settlements to try (as in {@link BranchAndBound}); what it leaves open
 * is searched. Sums are rounded up; an acceptance they do not prove is decided exactly.
 */
final class Reopening {

    private static final int ROUNDS = 30;

    /** So many settlements, and so many weights, are remembered. */
    private static final int REMEMBERED = 24;

    /** What the weights of all sides sum to, at most. */
    private static final int WEIGHT = 1 << 11;

    private final Diagram settlements;
    private final Search search;

    /** The sides whose threshold is kept, by position. */
    private final int[] held;

    /** By label and position among those held, the interactions that are met. */
    private final int[][][] met;

    private volatile List<Settlement> acceptable = List.of();
    private volatile List<long[]> excluding = List.of();

    Reopening(Stakes stakes, Collection<Requirement> dropped) {
        this.settlements = Diagram.meeting(stakes.issues(), besides(stakes, dropped), stakes.terms());
        this.search = Search.over(settlements);
        this.held = IntStream.range(0, stakes.sides().size())
                .filter(p -> !dropped.contains(
                        new Requirement.Threshold(stakes.sides().get(p).party())))
                .toArray();
        this.met = IntStream.range(0, settlements.labels())
                .mapToObj(label -> met(stakes, label))
                .toArray(int[][][]::new);
    }

    private int[][] met(Stakes stakes, int label) {
        List<Condition> conditions = IntStream.of(settlements.label(label))
                .mapToObj(settlements.terms()::get)
                .toList();
        return IntStream.of(held)
                .mapToObj(p -> {
                    List<Valuation.Term> terms = stakes.sides().get(p).values().terms();
                    return IntStream.range(0, terms.size())
                            .filter(t -> conditions.contains(terms.get(t).when()))
                            .toArray();
                })
                .toArray(int[][]::new);
    }

    /** What a settlement must meet where these requirements are given up, whatever it is worth. */
    static List<Condition> besides(Stakes stakes, Collection<Requirement> dropped) {
        List<Condition> must = new ArrayList<>(stakes.fixed());
        stakes.requirements().stream()
                .filter(requirement -> !dropped.contains(requirement))
                .flatMap(requirement -> requirement.broken().stream())
                .forEach(broken -> must.add(new Condition.Not(broken)));
        return must;
    }

    /**
     * @param rounded of the same reading; none where it cannot be had
     * @throws UndecidedException if the search's effort does not suffice
     */
    boolean opens(Stakes reading, Optional<RoundedUp> rounded) {
        if (settlements.isEmpty() || held.length == 0) {
            return !settlements.isEmpty();
        }
        return rounded.flatMap(sums -> new Question(reading, sums).quick()).orElseGet(() -> searched(reading));
    }

    private boolean searched(Stakes reading) {
        List<Valuation> valuations = IntStream.of(held)
                .mapToObj(p -> reading.sides().get(p).values())
                .toList();
        return Margin.value(search, valuations).signum() >= 0;
    }

    private synchronized void remember(Settlement found) {
        acceptable = with(acceptable, found);
    }

    private synchronized void remember(long[] weights) {
        excluding = with(excluding, weights);
    }

    private static <T> List<T> with(List<T> known, T newest) {
        List<T> all = new ArrayList<>(List.of(newest));
        all.addAll(known.subList(0, Math.min(known.size(), REMEMBERED - 1)));
        return List.copyOf(all);
    }

    /** One reading. */
    private final class Question {
        private final Stakes reading;
        private final RoundedUp sums;
        private final int[] option = new int[settlements.layers()];
        private final long[][] rest = new long[settlements.layers() + 1][];

        Question(Stakes reading, RoundedUp sums) {
            this.reading = reading;
            this.sums = sums;
            for (int l = 0; l < rest.length; l++) {
                rest[l] = new long[settlements.nodes(l)];
            }
        }

        /** None where the search has to tell. */
        Optional<Boolean> quick() {
            if (acceptable.stream().anyMatch(this::isAcceptable)) {
                return Optional.of(true);
            }
            if (excluding.stream().anyMatch(weights -> longest(weights) < 0)) {
                return Optional.of(false);
            }
            double[] lambda = new double[held.length];
            Arrays.fill(lambda, 1.0 / held.length);
            for (int round = 0; round < ROUNDS; round++) {
                long[] weights = Arrays.stream(lambda)
                        .mapToLong(l -> (long) (l * WEIGHT))
                        .toArray();
                if (longest(weights) < 0) {
                    remember(weights);
                    return Optional.of(false);
                }
                Settlement found = follow(weights);
                if (isAcceptable(found)) {
                    remember(found);
                    return Optional.of(true);
                }
                move(lambda, found, round);
            }
            return Optional.empty();
        }

        private boolean isAcceptable(Settlement settlement) {
            int[] chosen = settlement.toArray();
            boolean certain = true;
            for (int p : held) {
                long sum = sum(p, chosen);
                if (sum < 0) {
                    return false;
                }
                certain &= sum > chosen.length + sums.terms()[p].length;
            }
            return certain
                    || IntStream.of(held)
                            .allMatch(p -> reading.sides().get(p).gain(chosen).signum() >= 0);
        }

        /** v − r, rounded up. */
        private long sum(int p, int[] chosen) {
            long sum = sums.start()[p];
            for (int i = 0; i < chosen.length; i++) {
                sum += sums.parts()[p][i][chosen[i]];
            }
            List<Valuation.Term> terms = reading.sides().get(p).values().terms();
            for (int t = 0; t < terms.size(); t++) {
                if (terms.get(t).when().met(chosen)) {
                    sum += sums.terms()[p][t];
                }
            }
            return sum;
        }

        /** The most that Σ λ_p (v_p − r_p) can be, or more. */
        private long longest(long[] weights) {
            long[] always = new long[met.length];
            for (int label = 0; label < always.length; label++) {
                always[label] = terms(weights, label);
            }
            for (int l = settlements.layers() - 1; l >= 0; l--) {
                long[] own = parts(weights, settlements.issue(l));
                for (int u = 0; u < rest[l].length; u++) {
                    long most = Long.MIN_VALUE;
                    for (int o = 0; o < own.length; o++) {
                        int to = settlements.child(l, u, o);
                        if (to >= 0) {
                            most = Math.max(most, own[o] + always[settlements.label(l, u, o)] + rest[l + 1][to]);
                        }
                    }
                    rest[l][u] = most;
                }
            }
            long start = terms(weights, settlements.always());
            for (int h = 0; h < held.length; h++) {
                start += weights[h] * sums.start()[held[h]];
            }
            return start + rest[0][0];
        }

        private long[] parts(long[] weights, int issue) {
            long[] own = new long[sums.parts()[held[0]][issue].length];
            for (int h = 0; h < held.length; h++) {
                long[] parts = sums.parts()[held[h]][issue];
                for (int o = 0; o < own.length; o++) {
                    own[o] += weights[h] * parts[o];
                }
            }
            return own;
        }

        private long terms(long[] weights, int label) {
            long sum = 0;
            for (int h = 0; h < held.length; h++) {
                for (int term : met[label][h]) {
                    sum += weights[h] * sums.terms()[held[h]][term];
                }
            }
            return sum;
        }

        /** A settlement of the longest way, after {@link #longest} of the same weights. */
        private Settlement follow(long[] weights) {
            int[] chosen = new int[option.length];
            int node = 0;
            for (int l = 0; l < option.length; l++) {
                long[] own = parts(weights, settlements.issue(l));
                int o = 0;
                while (!isLongest(weights, own[o], l, node, o)) {
                    o++;
                }
                chosen[settlements.issue(l)] = o;
                node = settlements.child(l, node, o);
            }
            return Settlement.of(chosen);
        }

        private boolean isLongest(long[] weights, long own, int l, int node, int o) {
            int to = settlements.child(l, node, o);
            return to >= 0 && own + terms(weights, settlements.label(l, node, o)) + rest[l + 1][to] == rest[l][node];
        }

        /** A step against what the settlement gains; somebody loses. */
        private void move(double[] lambda, Settlement found, int round) {
            int[] chosen = found.toArray();
            double[] gained =
                    IntStream.of(held).mapToDouble(p -> sum(p, chosen)).toArray();
            double largest =
                    Math.max(1, Arrays.stream(gained).map(Math::abs).max().orElse(0));
            double sum = 0;
            for (int h = 0; h < gained.length; h++) {
                lambda[h] = Math.max(0, lambda[h] - gained[h] / largest / (1 + 0.5 * round));
                sum += lambda[h];
            }
            for (int h = 0; h < gained.length; h++) {
                lambda[h] = sum == 0 ? 1.0 / held.length : lambda[h] / sum;
            }
        }
    }
}
