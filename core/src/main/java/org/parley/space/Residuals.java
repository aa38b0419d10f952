package org.parley.space;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dispute.Condition;

/**
 * What conditions still ask once some issues are settled. A condition in negation normal form is hash-consed: whatever asks
 * the same in the same words has the same number, so that the states of a diagram's nodes are compared as numbers.
 *
 * <p>Parts on the same issue are merged, and what is certain is dropped; two numbers may still stand for the same question in
 * other words, which costs nodes and never correctness.
 */
final class Residuals {

    /** What can no longer be met. */
    static final int NEVER = 0;

    /** What is met whatever else is chosen. */
    static final int ALWAYS = 1;

    private sealed interface Form {}

    private record Certain(boolean met) implements Form {}

    private record OneOf(int issue, BitSet options) implements Form {}

    /** @param every whether all parts are needed, or one suffices */
    private record Parts(boolean every, List<Integer> parts) implements Form {}

    private record Step(int form, int option) {}

    private final int[] sizes;
    private final List<Form> forms = new ArrayList<>();
    private final List<BitSet> read = new ArrayList<>();
    private final Map<Form, Integer> numbers = new HashMap<>();
    private final List<Map<Step, Integer>> steps = new ArrayList<>();

    /** By issue, the class of every option: no condition tells two options of a class apart. */
    private final int[][] classes;

    Residuals(int[] sizes) {
        this.sizes = sizes;
        this.classes = new int[sizes.length][];
        for (int i = 0; i < sizes.length; i++) {
            classes[i] = new int[sizes[i]];
            steps.add(new HashMap<>());
        }
        number(new Certain(false));
        number(new Certain(true));
    }

    int[] classes(int issue) {
        return classes[issue];
    }

    int of(Condition condition) {
        return of(condition, true);
    }

    private int of(Condition condition, boolean met) {
        return switch (condition) {
            case Condition.Not not -> of(not.part(), !met);
            case Condition.All all -> parts(met, all.parts(), met);
            case Condition.Any any -> parts(!met, any.parts(), met);
            case Condition.Chosen chosen -> {
                BitSet options = chosen.options();
                options.clear(sizes[chosen.issue()], Math.max(options.length(), sizes[chosen.issue()]));
                if (!met) {
                    options.flip(0, sizes[chosen.issue()]);
                }
                refine(classes[chosen.issue()], options);
                yield oneOf(chosen.issue(), options);
            }
        };
    }

    private static void refine(int[] classes, BitSet options) {
        Map<Long, Integer> renumbered = new HashMap<>();
        for (int o = 0; o < classes.length; o++) {
            long key = classes[o] * 2L + (options.get(o) ? 1 : 0);
            int fresh = renumbered.size();
            Integer known = renumbered.putIfAbsent(key, fresh);
            classes[o] = known == null ? fresh : known;
        }
    }

    private int parts(boolean every, List<Condition> parts, boolean met) {
        return joined(every, parts.stream().map(part -> of(part, met)).toList());
    }

    private int oneOf(int issue, BitSet options) {
        int chosen = options.cardinality();
        if (chosen == 0 || chosen == sizes[issue]) {
            return chosen == 0 ? NEVER : ALWAYS;
        }
        return number(new OneOf(issue, options));
    }

    int joined(boolean every, List<Integer> asked) {
        int neutral = every ? ALWAYS : NEVER;
        TreeSet<Integer> parts = new TreeSet<>();
        SortedMap<Integer, BitSet> byIssue = new TreeMap<>();
        List<Integer> open = new ArrayList<>(asked);
        for (int k = 0; k < open.size(); k++) {
            int form = open.get(k);
            switch (forms.get(form)) {
                case Certain certain -> {
                    if (certain.met() != every) {
                        return form;
                    }
                }
                case OneOf one ->
                    byIssue.merge(one.issue(), (BitSet) one.options().clone(), (a, b) -> {
                        if (every) {
                            a.and(b);
                        } else {
                            a.or(b);
                        }
                        return a;
                    });
                case Parts within -> {
                    if (within.every() == every) {
                        open.addAll(within.parts());
                    } else {
                        parts.add(form);
                    }
                }
            }
        }
        for (Map.Entry<Integer, BitSet> entry : byIssue.entrySet()) {
            int form = oneOf(entry.getKey(), entry.getValue());
            if (form == (every ? NEVER : ALWAYS)) {
                return form;
            }
            parts.add(form);
        }
        parts.remove(neutral);
        return switch (parts.size()) {
            case 0 -> neutral;
            case 1 -> parts.first();
            default -> number(new Parts(every, List.copyOf(parts)));
        };
    }

    /** What is still asked once {@code option} is chosen on {@code issue}. */
    int after(int form, int issue, int option) {
        if (!read.get(form).get(issue)) {
            return form;
        }
        return switch (forms.get(form)) {
            case OneOf one -> one.options().get(option) ? ALWAYS : NEVER;
            case Parts parts -> {
                Step step = new Step(form, classes[issue][option]);
                Integer known = steps.get(issue).get(step);
                if (known == null) {
                    known = joined(
                            parts.every(),
                            parts.parts().stream()
                                    .map(part -> after(part, issue, option))
                                    .toList());
                    steps.get(issue).put(step, known);
                }
                yield known;
            }
            default -> form;
        };
    }

    private int number(Form form) {
        Integer known = numbers.get(form);
        if (known != null) {
            return known;
        }
        BitSet issues = new BitSet();
        switch (form) {
            case OneOf one -> issues.set(one.issue());
            case Parts parts -> parts.parts().forEach(part -> issues.or(read.get(part)));
            default -> {}
        }
        numbers.put(form, forms.size());
        forms.add(form);
        read.add(issues);
        return forms.size() - 1;
    }
}
