package org.parley.files.platform.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;

/** Turns ranges of numbers that a format cannot hold into lists of named values with the same worth, number by number. */
public final class Listed {

    private Listed() {}

    /** @param keep whether the format holds the range of an issue, by index, as it is */
    public static Scenario of(Scenario scenario, IntPredicate keep, Losses losses) {
        List<Issue> issues = new ArrayList<>(scenario.issues());
        Set<Integer> continuous = new TreeSet<>(scenario.continuous());
        List<Profile> profiles = new ArrayList<>(scenario.profiles());
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            if (!(issue.options() instanceof Options.Range) || keep.test(i)) {
                continue;
            }
            losses.note(
                    "issue '" + issue.name() + "'",
                    "the format has no such function of a number; its " + issue.size()
                            + " numbers become named values");
            issues.set(
                    i,
                    new Issue(
                            issue.id(),
                            issue.name(),
                            issue.question(),
                            new Options.Named(issue.options().all())));
            continuous.remove(i);
            int index = i;
            profiles.replaceAll(profile -> listed(profile, scenario.issues(), index));
        }
        return new Scenario(scenario.name(), issues, continuous, profiles);
    }

    private static Profile listed(Profile profile, List<Issue> issues, int index) {
        if (!(profile.utility() instanceof Utility.Additive additive)) {
            return profile;
        }
        Issue issue = issues.get(index);
        Evaluation evaluation = additive.evaluations().get(index);
        List<Ratio> values = IntStream.range(0, issue.size())
                .mapToObj(k -> evaluation.at(issue.options(), k))
                .toList();
        List<Ratio> weights = new ArrayList<>(additive.weights());
        List<Evaluation> evaluations = new ArrayList<>(additive.evaluations());
        if (additive.scale() == Utility.Scale.SHARE_OF_BEST) {
            weights.set(index, weights.get(index).times(values.stream().reduce(Ratio.ZERO, Ratio::max)));
        }
        evaluations.set(index, new Evaluation.Table(values));
        return new Profile(
                profile.name(),
                new Utility.Additive(weights, evaluations, additive.scale()),
                profile.reservation(),
                profile.discount());
    }

    /** Whether its numbers are whole, and none between its ends is left out. */
    public static boolean isWhole(Options.Range range) {
        return range.step().equals(Ratio.ONE) && range.from().isInteger();
    }

    /** Whether an evaluation is a straight line over the whole range. */
    public static boolean isStraight(Evaluation evaluation, Options.Range range) {
        return evaluation instanceof Evaluation.Linear linear
                && (linear.at(range.from()).equals(plain(linear, range.from()))
                        && linear.at(range.to()).equals(plain(linear, range.to())));
    }

    private static Ratio plain(Evaluation.Linear linear, Ratio x) {
        return linear.slope().times(x).plus(linear.offset());
    }
}
