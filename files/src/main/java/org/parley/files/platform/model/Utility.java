package org.parley.files.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;

/** The value of every settlement to a party. */
public sealed interface Utility {

    /** @param chosen an option index for every issue */
    Ratio value(List<Issue> issues, int[] chosen);

    /** As {@link #value}, cut at 1, as Genius does. */
    default Ratio clipped(List<Issue> issues, int[] chosen) {
        return value(issues, chosen).min(Ratio.ONE);
    }

    /** How the numbers of a table count. */
    enum Scale {
        /** As they are. */
        RAW,
        /** Divided by the greatest of their issue; 0 if that is not above 0. Genius, {@code EvaluatorDiscrete}. */
        SHARE_OF_BEST
    }

    /**
     * Σ weight · evaluation.
     *
     * @param weights one for every issue
     * @param evaluations one for every issue
     */
    record Additive(List<Ratio> weights, List<Evaluation> evaluations, Scale scale) implements Utility {
        public Additive {
            weights = List.copyOf(weights);
            evaluations = List.copyOf(evaluations);
            if (weights.size() != evaluations.size()) {
                throw new IllegalArgumentException(
                        weights.size() + " weights for the evaluations of " + evaluations.size() + " issues");
            }
        }

        /** What the numbers of an issue's table are divided by; 0 where the issue counts for nothing. */
        public Ratio divisor(int issue) {
            if (scale == Scale.RAW || !(evaluations.get(issue) instanceof Evaluation.Table table)) {
                return Ratio.ONE;
            }
            return table.values().stream().reduce(Ratio.ZERO, Ratio::max);
        }

        /** What one option adds, weighted. */
        public Ratio contribution(List<Issue> issues, int issue, int option) {
            Ratio divisor = divisor(issue);
            return divisor.signum() == 0
                    ? Ratio.ZERO
                    : weights.get(issue)
                            .times(evaluations.get(issue).at(issues.get(issue).options(), option))
                            .over(divisor);
        }

        /** What each option of each issue adds, weighted: the value of a settlement is the sum over its options. */
        public List<List<Ratio>> contributions(List<Issue> issues) {
            List<List<Ratio>> all = new ArrayList<>();
            for (int i = 0; i < issues.size(); i++) {
                Ratio divisor = divisor(i);
                Ratio factor =
                        divisor.signum() == 0 ? Ratio.ZERO : weights.get(i).over(divisor);
                Evaluation evaluation = evaluations.get(i);
                Issue issue = issues.get(i);
                all.add(IntStream.range(0, issue.size())
                        .mapToObj(k -> factor.times(evaluation.at(issue.options(), k)))
                        .toList());
            }
            return List.copyOf(all);
        }

        @Override
        public Ratio value(List<Issue> issues, int[] chosen) {
            Ratio sum = Ratio.ZERO;
            for (int i = 0; i < chosen.length; i++) {
                sum = sum.plus(contribution(issues, i, chosen[i]));
            }
            return sum;
        }
    }

    /**
     * A tree of hyper-rectangles, its value divided by {@code most}. Genius, {@code NonlinearUtilitySpace}.
     *
     * @param most above 0
     */
    record Rectangles(Ratio most, Rectangle.Group root) implements Utility {

        /** The terms whose sum is the value; empty where a part takes the least or the greatest of sums with too many values. */
        public java.util.Optional<List<Rectangle.Term>> terms(List<Issue> issues) {
            List<Rectangle.Term> terms = new ArrayList<>();
            return root.addTerms(issues, Ratio.ONE.over(most), terms)
                    ? java.util.Optional.of(List.copyOf(terms))
                    : java.util.Optional.empty();
        }

        @Override
        public Ratio value(List<Issue> issues, int[] chosen) {
            return root.value(issues, chosen).over(most);
        }
    }
}
