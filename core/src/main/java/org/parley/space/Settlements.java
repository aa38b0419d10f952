package org.parley.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;

/**
 * Settlements listed one by one, in lexicographic order of option indices: the slow, obvious enumeration that everything
 * faster is measured against.
 *
 * <p>Kept as one array of option indices, with, for each settlement, the first issue on which it differs from the one
 * before, so that sums over issues need only be taken anew from there.
 */
public final class Settlements {

    /** The most combinations of options that are enumerated. */
    public static final int MOST = 2_000_000;

    private final int issues;
    private final int size;
    private final int[] options;
    private final int[] firstChanged;

    private Settlements(int issues, int size, int[] options) {
        this.issues = issues;
        this.size = size;
        this.options = options;
        this.firstChanged = new int[size];
        for (int k = 1; k < size; k++) {
            int at = Arrays.mismatch(options, k * issues, (k + 1) * issues, options, (k - 1) * issues, k * issues);
            firstChanged[k] = Math.max(at, 0);
        }
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
        return new Enumeration(issues, conditions).run();
    }

    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    public Settlement get(int k) {
        return Settlement.of(Arrays.copyOfRange(options, k * issues, (k + 1) * issues));
    }

    public List<Settlement> all(int[] which) {
        return Arrays.stream(which).mapToObj(this::get).toList();
    }

    int option(int k, int issue) {
        return options[k * issues + issue];
    }

    /** The first issue on which settlement {@code k} differs from settlement {@code k − 1}; 0 for the first. */
    int firstChanged(int k) {
        return firstChanged[k];
    }

    int issues() {
        return issues;
    }

    /** Which of them meet the condition. */
    public BitSet where(Condition condition) {
        BitSet met = new BitSet(size);
        int[] chosen = new int[issues];
        for (int k = 0; k < size; k++) {
            System.arraycopy(options, k * issues, chosen, 0, issues);
            met.set(k, condition.met(chosen));
        }
        return met;
    }

    /** Those of them whose position is set. */
    public Settlements only(BitSet positions) {
        int kept = positions.cardinality();
        int[] left = new int[kept * issues];
        int at = 0;
        for (int k = positions.nextSetBit(0); k >= 0; k = positions.nextSetBit(k + 1)) {
            System.arraycopy(options, k * issues, left, at, issues);
            at += issues;
        }
        return new Settlements(issues, kept, left);
    }

    /** Depth first over issues; a condition is asked as soon as all issues it reads are settled. */
    private static final class Enumeration {
        private final List<Issue> issues;
        private final List<List<Condition>> askedAt = new ArrayList<>();
        private final boolean possible;
        private final int[] chosen;
        private int[] found = new int[1024];
        private int size;

        Enumeration(List<Issue> issues, List<Condition> conditions) {
            this.issues = issues;
            this.chosen = new int[issues.size()];
            issues.forEach(issue -> askedAt.add(new ArrayList<>()));
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

        Settlements run() {
            if (possible) {
                settle(0);
            }
            return new Settlements(issues.size(), size, Arrays.copyOf(found, size * issues.size()));
        }

        private void settle(int issue) {
            if (issue == issues.size()) {
                int at = size * issue;
                if (at + issue > found.length) {
                    found = Arrays.copyOf(found, Math.max(found.length * 2, at + issue));
                }
                System.arraycopy(chosen, 0, found, at, issue);
                size++;
                return;
            }
            for (int option = 0; option < issues.get(issue).size(); option++) {
                chosen[issue] = option;
                boolean met = true;
                for (Condition condition : askedAt.get(issue)) {
                    met = met && condition.met(chosen);
                }
                if (met) {
                    settle(issue + 1);
                }
            }
        }
    }
}
