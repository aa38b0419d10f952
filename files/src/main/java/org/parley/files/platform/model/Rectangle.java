package org.parley.files.platform.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;

/**
 * Worth {@code utility}·{@code weight} in a settlement whose numbers keep all bounds; where it excludes, in one whose
 * numbers break at least one. Without bounds it always counts. (Genius, {@code InclusiveHyperRectangle} and {@code
 * ExclusiveHyperRectangle}.)
 */
public record Rectangle(boolean excludes, List<Bound> bounds, Ratio utility, Ratio weight) {

    public Rectangle {
        bounds = List.copyOf(bounds);
    }

    /** {@code min} ≤ the number settled on the issue ≤ {@code max}. */
    public record Bound(int issue, Ratio min, Ratio max) {

        boolean kept(List<Issue> issues, int option) {
            if (!(issues.get(issue).options() instanceof Options.Range range)) {
                throw new IllegalArgumentException("a bound needs an issue whose options are numbers");
            }
            Ratio number = range.number(option);
            return min.compareTo(number) <= 0 && number.compareTo(max) <= 0;
        }

        Condition condition(List<Issue> issues) {
            BitSet options = new BitSet();
            for (int k = 0; k < issues.get(issue).size(); k++) {
                options.set(k, kept(issues, k));
            }
            return new Condition.Chosen(issue, options);
        }
    }

    /** Adds {@code worth} to every settlement that meets {@code when}. */
    public record Term(Condition when, Ratio worth) {}

    /** How the parts of a group come together. */
    public enum Aggregation {
        SUM,
        MIN,
        MAX
    }

    /** Rectangles and groups of them, times a weight. */
    public record Group(Ratio weight, Aggregation aggregation, List<Group> groups, List<Rectangle> rectangles) {
        public Group {
            groups = List.copyOf(groups);
            rectangles = List.copyOf(rectangles);
        }

        /** A group without parts is worth 0. */
        Ratio value(List<Issue> issues, int[] chosen) {
            List<Ratio> parts = new ArrayList<>();
            groups.forEach(group -> parts.add(group.value(issues, chosen)));
            rectangles.forEach(rectangle -> parts.add(rectangle.value(issues, chosen)));
            Ratio value = parts.stream()
                    .reduce(
                            switch (aggregation) {
                                case SUM -> Ratio::plus;
                                case MIN -> Ratio::min;
                                case MAX -> Ratio::max;
                            })
                    .orElse(Ratio.ZERO);
            return weight.times(value);
        }

        /** False where the group takes the least or the greatest of sums with too many values. */
        boolean addTerms(List<Issue> issues, Ratio factor, List<Term> terms) {
            if (aggregation != Aggregation.SUM && groups.size() + rectangles.size() > 1) {
                java.util.Optional<Levels> levels = Levels.of(this, issues);
                levels.ifPresent(found -> terms.addAll(found.terms(factor)));
                return levels.isPresent();
            }
            Ratio each = factor.times(weight);
            for (Group group : groups) {
                if (!group.addTerms(issues, each, terms)) {
                    return false;
                }
            }
            for (Rectangle rectangle : rectangles) {
                terms.add(new Term(
                        rectangle.condition(issues),
                        each.times(rectangle.utility).times(rectangle.weight)));
            }
            return true;
        }
    }

    Ratio value(List<Issue> issues, int[] chosen) {
        boolean kept = bounds.stream().allMatch(bound -> bound.kept(issues, chosen[bound.issue()]));
        boolean counts = bounds.isEmpty() || kept != excludes;
        return counts ? utility.times(weight) : Ratio.ZERO;
    }

    Condition condition(List<Issue> issues) {
        Condition kept = new Condition.All(
                bounds.stream().map(bound -> bound.condition(issues)).toList());
        return excludes && !bounds.isEmpty() ? new Condition.Not(kept) : kept;
    }
}
