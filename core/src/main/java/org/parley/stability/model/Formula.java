package org.parley.stability.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A condition on the options of a state. A state is a bit vector: option k (from 0) is taken where bit k is set. People
 * number options from 1, and so does the text of a formula.
 */
public sealed interface Formula {

    /** Whether it is true in a state. */
    boolean holds(long state);

    /** The same for 64 states at once. Bit b of {@code columns[k]} says whether state b takes option k. */
    long holds(long[] columns);

    /**
     * Whether it may be true in a state of which only the options in {@code known} are settled, as in {@code state}. May be
     * true of a formula that no completion satisfies, never false of one that some completion does.
     */
    boolean mayHold(long known, long state);

    /** Whether it may be false, in the sense of {@link #mayHold}. */
    boolean mayFail(long known, long state);

    /** The options it mentions, as bits. */
    long options();

    /** Option k is taken. */
    record Taken(int option) implements Formula {
        public Taken {
            if (option < 0 || option >= Long.SIZE - 2) {
                throw new IllegalArgumentException("option " + (option + 1) + " is not from 1 to " + (Long.SIZE - 2));
            }
        }

        @Override
        public boolean holds(long state) {
            return (state >>> option & 1) != 0;
        }

        @Override
        public long holds(long[] columns) {
            return columns[option];
        }

        @Override
        public boolean mayHold(long known, long state) {
            return (known >>> option & 1) == 0 || holds(state);
        }

        @Override
        public boolean mayFail(long known, long state) {
            return (known >>> option & 1) == 0 || !holds(state);
        }

        @Override
        public long options() {
            return 1L << option;
        }

        @Override
        public String toString() {
            return String.valueOf(option + 1);
        }
    }

    /** It is not so. */
    record Not(Formula part) implements Formula {
        @Override
        public boolean holds(long state) {
            return !part.holds(state);
        }

        @Override
        public long holds(long[] columns) {
            return ~part.holds(columns);
        }

        @Override
        public boolean mayHold(long known, long state) {
            return part.mayFail(known, state);
        }

        @Override
        public boolean mayFail(long known, long state) {
            return part.mayHold(known, state);
        }

        @Override
        public long options() {
            return part.options();
        }

        @Override
        public String toString() {
            return "-" + (part instanceof Taken ? part : "(" + part + ")");
        }
    }

    /** All parts are true; without parts, true. */
    record All(List<Formula> parts) implements Formula {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(long state) {
            for (Formula part : parts) {
                if (!part.holds(state)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public long holds(long[] columns) {
            long all = -1L;
            for (Formula part : parts) {
                all &= part.holds(columns);
            }
            return all;
        }

        @Override
        public boolean mayHold(long known, long state) {
            return parts.stream().allMatch(part -> part.mayHold(known, state));
        }

        @Override
        public boolean mayFail(long known, long state) {
            return parts.stream().anyMatch(part -> part.mayFail(known, state));
        }

        @Override
        public long options() {
            return union(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " & ");
        }
    }

    /** Some part is true; without parts, false. */
    record Any(List<Formula> parts) implements Formula {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(long state) {
            for (Formula part : parts) {
                if (part.holds(state)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public long holds(long[] columns) {
            long any = 0;
            for (Formula part : parts) {
                any |= part.holds(columns);
            }
            return any;
        }

        @Override
        public boolean mayHold(long known, long state) {
            return parts.stream().anyMatch(part -> part.mayHold(known, state));
        }

        @Override
        public boolean mayFail(long known, long state) {
            return parts.stream().allMatch(part -> part.mayFail(known, state));
        }

        @Override
        public long options() {
            return union(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " | ");
        }
    }

    /** Both are true or both are false. */
    record Iff(Formula left, Formula right) implements Formula {
        @Override
        public boolean holds(long state) {
            return left.holds(state) == right.holds(state);
        }

        @Override
        public long holds(long[] columns) {
            return ~(left.holds(columns) ^ right.holds(columns));
        }

        @Override
        public boolean mayHold(long known, long state) {
            return (left.mayHold(known, state) && right.mayHold(known, state))
                    || (left.mayFail(known, state) && right.mayFail(known, state));
        }

        @Override
        public boolean mayFail(long known, long state) {
            return (left.mayHold(known, state) && right.mayFail(known, state))
                    || (left.mayFail(known, state) && right.mayHold(known, state));
        }

        @Override
        public long options() {
            return left.options() | right.options();
        }

        @Override
        public String toString() {
            return joined(List.of(left, right), " IFF ");
        }
    }

    /** {@code then IF condition}: not the condition, or the consequence. */
    static Formula when(Formula then, Formula condition) {
        return new Any(List.of(new Not(condition), then));
    }

    private static long union(List<Formula> parts) {
        long union = 0;
        for (Formula part : parts) {
            union |= part.options();
        }
        return union;
    }

    private static String joined(List<Formula> parts, String operator) {
        return parts.stream()
                .map(part -> part instanceof Taken || part instanceof Not ? part.toString() : "(" + part + ")")
                .collect(Collectors.joining(operator));
    }
}
