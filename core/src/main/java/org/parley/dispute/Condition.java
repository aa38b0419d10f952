package org.parley.dispute;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A yes-or-no question about a settlement. Every comparison of an issue with options or numbers comes down to a set of
 * the issue's options.
 */
public sealed interface Condition {

    /** @param chosen the option index of every issue, as in {@link Settlement} */
    boolean met(int[] chosen);

    /** The issues it reads, ascending. */
    Set<Integer> issues();

    /** In words, with the names of issues and options. */
    String words(List<Issue> issues);

    /** The option chosen on one issue is one of these. */
    record Chosen(int issue, BitSet options) implements Condition {
        public Chosen {
            options = (BitSet) options.clone();
        }

        @Override
        public BitSet options() {
            return (BitSet) options.clone();
        }

        @Override
        public boolean met(int[] chosen) {
            return options.get(chosen[issue]);
        }

        @Override
        public Set<Integer> issues() {
            return Set.of(issue);
        }

        @Override
        public String words(List<Issue> issues) {
            return ConditionWords.of(this, issues.get(issue));
        }
    }

    /** Every part is met; met where there is none. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean met(int[] chosen) {
            for (Condition part : parts) {
                if (!part.met(chosen)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Set<Integer> issues() {
            return union(parts);
        }

        @Override
        public String words(List<Issue> issues) {
            return joined(parts, issues, " and ");
        }
    }

    /** At least one part is met. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean met(int[] chosen) {
            for (Condition part : parts) {
                if (part.met(chosen)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Set<Integer> issues() {
            return union(parts);
        }

        @Override
        public String words(List<Issue> issues) {
            return joined(parts, issues, " or ");
        }
    }

    /** The part is not met. */
    record Not(Condition part) implements Condition {
        @Override
        public boolean met(int[] chosen) {
            return !part.met(chosen);
        }

        @Override
        public Set<Integer> issues() {
            return part.issues();
        }

        @Override
        public String words(List<Issue> issues) {
            return "not (" + part.words(issues) + ")";
        }
    }

    private static Set<Integer> union(List<Condition> parts) {
        return parts.stream().flatMap(part -> part.issues().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String joined(List<Condition> parts, List<Issue> issues, String between) {
        return parts.stream()
                .map(part -> part instanceof Chosen || parts.size() == 1
                        ? part.words(issues)
                        : "(" + part.words(issues) + ")")
                .collect(Collectors.joining(between));
    }
}
