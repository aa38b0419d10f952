package org.parley.space;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;

/**
 * Settlements listed one by one, in lexicographic order of option indices: the slow, obvious enumeration that everything
 * faster is measured against.
 *
 * <p>Each is kept as its place among all combinations of options: Σ_i x_i · stride_i, where stride_i is the number of
 * combinations of the issues after i.
 */
public final class Settlements {

    /** The most combinations of options that are enumerated. */
    public static final int MOST = 2_000_000;

    private final int[] sizes;
    private final int[] strides;
    private final int[] places;

    private Settlements(int[] sizes, int[] strides, int[] places) {
        this.sizes = sizes;
        this.strides = strides;
        this.places = places;
    }

    /** The number of combinations of options, rules or not. */
    public static BigInteger combinations(List<Issue> issues) {
        return issues.stream()
                .map(issue -> BigInteger.valueOf(issue.size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * The settlements that meet every condition. Time: combinations of options that meet the conditions read so far.
     *
     * @throws SpaceTooLargeException if there are more than {@link #MOST} combinations of options
     */
    public static Settlements meeting(List<Issue> issues, List<Condition> conditions) {
        BigInteger combinations = combinations(issues);
        if (combinations.compareTo(BigInteger.valueOf(MOST)) > 0) {
            throw new SpaceTooLargeException(combinations);
        }
        int[] sizes = issues.stream().mapToInt(Issue::size).toArray();
        int[] strides = new int[sizes.length];
        int stride = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= sizes[i];
        }
        return new Settlements(sizes, strides, new Enumeration(sizes, strides, conditions).run());
    }

    public int size() {
        return places.length;
    }

    public boolean isEmpty() {
        return places.length == 0;
    }

    public Settlement get(int k) {
        int[] chosen = new int[sizes.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = option(k, i);
        }
        return Settlement.of(chosen);
    }

    /** Those at some positions, made when they are asked for. */
    public List<Settlement> all(int[] positions) {
        return new Listed(this, positions);
    }

    int option(int k, int issue) {
        return places[k] / strides[issue] % sizes[issue];
    }

    /** Its place among all combinations of options. */
    int place(int k) {
        return places[k];
    }

    int issues() {
        return sizes.length;
    }

    int options(int issue) {
        return sizes[issue];
    }

    /** Which of them meet the condition. */
    public BitSet where(Condition condition) {
        int[] read = condition.issues().stream().mapToInt(Integer::intValue).toArray();
        BitSet met = new BitSet(size());
        int[] chosen = new int[sizes.length];
        for (int k = 0; k < places.length; k++) {
            for (int issue : read) {
                chosen[issue] = option(k, issue);
            }
            met.set(k, condition.met(chosen));
        }
        return met;
    }

    /** Those of them whose position is set. */
    public Settlements only(BitSet positions) {
        return new Settlements(
                sizes, strides, positions.stream().map(k -> places[k]).toArray());
    }

    /** A list that reads through to the settlements. */
    private static final class Listed extends AbstractList<Settlement> implements RandomAccess {
        private final Settlements settlements;
        private final int[] positions;

        Listed(Settlements settlements, int[] positions) {
            this.settlements = settlements;
            this.positions = positions;
        }

        @Override
        public Settlement get(int index) {
            return settlements.get(positions[index]);
        }

        @Override
        public int size() {
            return positions.length;
        }
    }

    /** Depth first over issues; a condition is asked as soon as all issues it reads are settled. */
    private static final class Enumeration {
        private final int[] sizes;
        private final int[] strides;
        private final List<List<Condition>> askedAt = new ArrayList<>();
        private final boolean possible;
        private final int[] chosen;
        private int[] found = new int[1024];
        private int size;

        Enumeration(int[] sizes, int[] strides, List<Condition> conditions) {
            this.sizes = sizes;
            this.strides = strides;
            this.chosen = new int[sizes.length];
            for (int i = 0; i < sizes.length; i++) {
                askedAt.add(new ArrayList<>());
            }
            boolean free = true;
            for (Condition condition : conditions) {
                int last = condition.issues().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(-1);
                if (last >= 0) {
                    askedAt.get(last).add(condition);
                } else {
                    free &= condition.met(chosen);
                }
            }
            this.possible = free;
        }

        int[] run() {
            if (possible) {
                settle(0, 0);
            }
            return Arrays.copyOf(found, size);
        }

        private void settle(int issue, int place) {
            if (issue == sizes.length) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = place;
                return;
            }
            for (int option = 0; option < sizes[issue]; option++) {
                chosen[issue] = option;
                boolean met = true;
                for (Condition condition : askedAt.get(issue)) {
                    met = met && condition.met(chosen);
                }
                if (met) {
                    settle(issue + 1, place + option * strides[issue]);
                }
            }
        }
    }
}
