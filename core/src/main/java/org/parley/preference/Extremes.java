package org.parley.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/**
 * The least and the greatest that a settlement is worth to one party above its no-deal alternative, over all readings of what is
 * known of it: v(x) − r, exactly.
 *
 * <p>Nothing that is known links weights, worths, interactions and the no-deal value with each other, nor the worths of two
 * issues. So the greatest is Σ_i w_i d_i + Σ c + drift with every d_i, c and drift at its upper end, and w where a linear program
 * has its best corner. Where no deal is as good as a settlement y, d_i is the difference of x and y on issue i.
 */
public final class Extremes {

    /** Stands for an open issue in a partial settlement. */
    public static final int OPEN = -1;

    private final WeightRanges weights;
    private final Interval[][] scores;
    private final Ratio[] greatestScores;
    private final Ratio[] greatestLows;
    private final List<Combination> combinations;
    private final Interval constant;

    /** @param unmet what the interaction adds where x does not meet it: what y's meeting it takes away */
    private record Combination(Condition when, Interval met, Interval unmet) {}

    private Extremes(WeightRanges weights, Interval[][] scores, List<Combination> combinations, Interval constant) {
        this.weights = weights;
        this.scores = scores;
        this.greatestScores = best(scores, Interval::high);
        this.greatestLows = best(scores, Interval::low);
        this.combinations = List.copyOf(combinations);
        this.constant = constant;
    }

    /** Of v(x) − r; none where the party has no reading or no known no-deal value. */
    public static Optional<Extremes> ofSurplus(Knowledge knowledge, int party) {
        Preference preference = knowledge.preferences().get(party);
        return preference.noDealKnown() ? of(knowledge, preference, preference.noDeal()) : Optional.empty();
    }

    /** Of v(x) alone; none where the party has no reading. */
    public static Optional<Extremes> ofValue(Knowledge knowledge, int party) {
        return of(knowledge, knowledge.preferences().get(party), Optional.empty());
    }

    private static Optional<Extremes> of(Knowledge knowledge, Preference preference, Optional<NoDeal> noDeal) {
        List<Issue> issues = knowledge.dispute().issues();
        if (!preference.valuesKnown()
                || !Consistency.of(knowledge.dispute(), preference).isEmpty()) {
            return Optional.empty();
        }
        Optional<int[]> instead = noDeal.filter(known -> known.alternative() instanceof NoDeal.AsGoodAs)
                .map(known ->
                        ((NoDeal.AsGoodAs) known.alternative()).settlement().toArray());
        Interval[][] scores = new Interval[issues.size()][];
        for (int i = 0; i < scores.length; i++) {
            int issue = i;
            scores[i] = scores(
                    issues.get(i),
                    preference.worth().get(i),
                    instead.map(y -> y[issue]).orElse(OPEN));
        }
        List<Combination> combinations = new ArrayList<>();
        for (Interaction interaction : preference.interactions()) {
            Interval change = interaction.change().range();
            boolean there = instead.filter(interaction.when()::met).isPresent();
            Interval nothing = Interval.exactly(Ratio.ZERO);
            combinations.add(
                    new Combination(interaction.when(), there ? nothing : change, there ? change.negate() : nothing));
        }
        Interval constant = noDeal.map(
                        known -> NoDealValue.band(known, knowledge.asOf()).negate())
                .orElse(Interval.exactly(Ratio.ZERO));
        return Optional.of(
                new Extremes(WeightRanges.of(preference.importance(), issues.size()), scores, combinations, constant));
    }

    /** By option, how far its worth can lie above that of the option to compare with, or above 0. */
    private static Interval[] scores(Issue issue, Optional<Worth> worth, int instead) {
        WorthRanges worths = WorthRanges.of(issue, worth);
        OrderedRanges ranges = worths.ranges();
        int[] variable = new int[ranges.things()];
        for (int v = 0; v < ranges.size(); v++) {
            for (int anchor : ranges.members()[v]) {
                variable[anchor] = v;
            }
        }
        Ratio[][] shares = IntStream.range(0, issue.size())
                .mapToObj(option -> shares(issue, worths, option, variable))
                .toArray(Ratio[][]::new);
        return IntStream.range(0, issue.size())
                .mapToObj(option -> {
                    Ratio[] up = shares[option].clone();
                    if (instead != OPEN) {
                        Arrays.setAll(up, v -> shares[option][v].minus(shares[instead][v]));
                    }
                    Ratio[] down = Arrays.stream(up).map(Ratio::negate).toArray(Ratio[]::new);
                    return new Interval(ranges.greatest(down).negate(), ranges.greatest(up));
                })
                .toArray(Interval[]::new);
    }

    /** How an option's worth is made of the variables. */
    private static Ratio[] shares(Issue issue, WorthRanges worths, int option, int[] variable) {
        Ratio[] shares = new Ratio[worths.ranges().size()];
        Arrays.fill(shares, Ratio.ZERO);
        if (!(issue.options() instanceof Options.Range range)) {
            shares[variable[option]] = Ratio.ONE;
            return shares;
        }
        RangeWorth.Place place = RangeWorth.place(range.number(option), worths.points());
        int from = variable[place.segment()];
        int to = variable[Math.min(place.segment() + 1, variable.length - 1)];
        shares[from] = shares[from].plus(Ratio.ONE.minus(place.share()));
        shares[to] = shares[to].plus(place.share());
        return shares;
    }

    /** Over all readings, both ends attained. */
    public Interval of(Settlement settlement) {
        int[] chosen = settlement.toArray();
        return new Interval(least(chosen), greatest(chosen));
    }

    /** The greatest of a settlement; of a partial one, no completion has more. */
    public Ratio greatest(int[] chosen) {
        return constant.high()
                .plus(weights.greatest(chosenScores(chosen, Interval::high, greatestScores)))
                .plus(combined(chosen, Interval::high));
    }

    /** The least of a settlement; of a partial one, no completion's least is more. */
    public Ratio least(int[] chosen) {
        List<Ratio> lows = chosenScores(chosen, Interval::low, greatestLows);
        return constant.low()
                .minus(weights.greatest(lows.stream().map(Ratio::negate).toList()))
                .plus(combined(chosen, Interval::low));
    }

    private List<Ratio> chosenScores(int[] chosen, Function<Interval, Ratio> end, Ratio[] open) {
        List<Ratio> list = new ArrayList<>(chosen.length);
        for (int i = 0; i < chosen.length; i++) {
            list.add(chosen[i] == OPEN ? open[i] : end.apply(scores[i][chosen[i]]));
        }
        return list;
    }

    private Ratio combined(int[] chosen, Function<Interval, Ratio> end) {
        Ratio sum = Ratio.ZERO;
        for (Combination combination : combinations) {
            Ratio met = end.apply(combination.met());
            Ratio unmet = end.apply(combination.unmet());
            boolean open = combination.when().issues().stream().anyMatch(issue -> chosen[issue] == OPEN);
            sum = sum.plus(open ? met.max(unmet) : combination.when().met(chosen) ? met : unmet);
        }
        return sum;
    }

    private static Ratio[] best(Interval[][] scores, Function<Interval, Ratio> end) {
        return Arrays.stream(scores)
                .map(own -> Arrays.stream(own).map(end).max(Ratio::compareTo).orElse(Ratio.ZERO))
                .toArray(Ratio[]::new);
    }
}
