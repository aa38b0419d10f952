package org.parley.files.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;

/**
 * The few values that something can have, each with the condition under which it has at least so much: the least of several is at
 * least t if all are, the greatest if one is, and their sum if they are at least some values that sum to t. So what a
 * settlement is worth is its lowest level and all steps to the levels that it reaches.
 */
record Levels(TreeMap<Ratio, Condition> reached) {

    /** Values of one sum or of one group; where there were more, none is stated. */
    private static final int MOST = 1_000;

    private static final Condition ALWAYS = new Condition.All(List.of());

    static Levels of(Ratio only) {
        return new Levels(new TreeMap<>(java.util.Map.of(only, ALWAYS)));
    }

    static Levels of(Rectangle rectangle, List<Issue> issues) {
        Ratio worth = rectangle.utility().times(rectangle.weight());
        if (rectangle.bounds().isEmpty() || worth.signum() == 0) {
            return of(worth);
        }
        Condition counts = rectangle.condition(issues);
        TreeMap<Ratio, Condition> reached = new TreeMap<>();
        reached.put(worth.min(Ratio.ZERO), ALWAYS);
        reached.put(worth.max(Ratio.ZERO), worth.signum() > 0 ? counts : new Condition.Not(counts));
        return new Levels(reached);
    }

    /** None where there are too many. */
    static Optional<Levels> of(Rectangle.Group group, List<Issue> issues) {
        List<Levels> parts = new ArrayList<>();
        for (Rectangle.Group part : group.groups()) {
            Optional<Levels> levels = of(part, issues);
            if (levels.isEmpty()) {
                return Optional.empty();
            }
            parts.add(levels.get());
        }
        group.rectangles().forEach(part -> parts.add(of(part, issues)));
        return together(parts, group.aggregation()).map(levels -> levels.times(group.weight()));
    }

    private static Optional<Levels> together(List<Levels> parts, Rectangle.Aggregation how) {
        if (parts.isEmpty()) {
            return Optional.of(of(Ratio.ZERO));
        }
        return switch (how) {
            case SUM -> sum(parts);
            case MIN -> Optional.of(outermost(parts, true));
            case MAX -> Optional.of(outermost(parts, false));
        };
    }

    private static Levels outermost(List<Levels> parts, boolean every) {
        SortedSet<Ratio> values = new TreeSet<>();
        parts.forEach(part -> values.addAll(part.reached.keySet()));
        TreeMap<Ratio, Condition> reached = new TreeMap<>();
        for (Ratio value : values) {
            List<Condition> each = new ArrayList<>();
            boolean all = true;
            boolean some = false;
            for (Levels part : parts) {
                Optional<Condition> condition = part.atLeast(value);
                boolean certain = condition.isPresent() && condition.get().equals(ALWAYS);
                all &= condition.isPresent();
                some |= certain;
                if (!certain) {
                    condition.ifPresent(each::add);
                }
            }
            if (every && all) {
                reached.put(value, each.isEmpty() ? ALWAYS : new Condition.All(each));
            } else if (!every) {
                reached.put(value, some ? ALWAYS : new Condition.Any(each));
            }
        }
        return new Levels(reached).withoutNeverLeft();
    }

    /** Of levels that are always reached only the highest is a value. */
    private Levels withoutNeverLeft() {
        TreeMap<Ratio, Condition> kept = new TreeMap<>(reached);
        while (kept.values().stream().skip(1).findFirst().filter(ALWAYS::equals).isPresent()) {
            kept.pollFirstEntry();
        }
        return new Levels(kept);
    }

    private static Optional<Levels> sum(List<Levels> parts) {
        TreeMap<Ratio, List<Condition>> sums = new TreeMap<>();
        sums.put(Ratio.ZERO, List.of(ALWAYS));
        for (Levels part : parts) {
            TreeMap<Ratio, List<Condition>> longer = new TreeMap<>();
            sums.forEach((sum, ways) -> part.reached.forEach((value, condition) -> {
                List<Condition> all = longer.computeIfAbsent(sum.plus(value), more -> new ArrayList<>());
                ways.forEach(way -> all.add(
                        condition.equals(ALWAYS)
                                ? way
                                : way.equals(ALWAYS) ? condition : new Condition.All(List.of(way, condition))));
            }));
            if (longer.values().stream().mapToInt(List::size).sum() > MOST) {
                return Optional.empty();
            }
            sums = longer;
        }
        TreeMap<Ratio, Condition> reached = new TreeMap<>();
        List<Condition> ways = new ArrayList<>();
        for (var entry : sums.descendingMap().entrySet()) {
            ways.addAll(entry.getValue());
            reached.put(entry.getKey(), ways.contains(ALWAYS) ? ALWAYS : new Condition.Any(ways));
        }
        return Optional.of(new Levels(reached).withoutNeverLeft());
    }

    /** None where it is never so much. */
    private Optional<Condition> atLeast(Ratio value) {
        return Optional.ofNullable(reached.ceilingEntry(value)).map(entry -> entry.getValue());
    }

    private Levels times(Ratio weight) {
        if (weight.signum() == 0) {
            return of(Ratio.ZERO);
        }
        TreeMap<Ratio, Condition> scaled = new TreeMap<>();
        reached.forEach((value, condition) -> {
            if (weight.signum() > 0) {
                scaled.put(value.times(weight), condition);
            } else {
                // At most this is not at least the next.
                Ratio next = reached.higherKey(value);
                scaled.put(
                        value.times(weight),
                        next == null ? ALWAYS : new Condition.Not(java.util.Objects.requireNonNull(reached.get(next))));
            }
        });
        return new Levels(scaled);
    }

    /** The lowest level and the steps from there, times a factor. */
    List<Rectangle.Term> terms(Ratio factor) {
        List<Rectangle.Term> terms = new ArrayList<>();
        Ratio below = Ratio.ZERO;
        for (var entry : reached.entrySet()) {
            Ratio step = entry.getKey().minus(below);
            if (step.signum() != 0) {
                terms.add(new Rectangle.Term(entry.getValue(), step.times(factor)));
            }
            below = entry.getKey();
        }
        return terms;
    }
}
