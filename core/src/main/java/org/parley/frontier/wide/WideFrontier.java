package org.parley.frontier.wide;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.frontier.Frontier;
import org.parley.frontier.Watch;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

/**
 * The frontier of any number of parties, exact to the last tie, where interactions and rules keep too many settlements apart for a
 * diagram: hyper-rectangle utilities of 10^40 settlements, for one. Every value vector is exact and each comes with an example; how
 * many settlements attain it, and which, is found when it is asked for, and may be known only in part ({@link
 * org.parley.frontier.Count}).
 *
 * <ol>
 *   <li>Of each issue the options are left out that another makes superfluous ({@link BestOptions}).
 *   <li>What is left is bounded, under many weightings of the parties at once, by bucket elimination ({@link Bounds}); where
 *       memory is short, less tightly.
 *   <li>A depth-first search finds all efficient vectors ({@link Search}).
 * </ol>
 *
 * <p>Additive values of many issues are the business of {@link org.parley.frontier.ExactFrontier}: this search pays for
 * every vector of the frontier with many partial settlements.
 *
 * @param clip whether values above 1 count as 1, as in Genius
 * @param most the most partial settlements that are remembered, which saves time
 * @param watch told now and then of the options of the first position that are done, and of the vectors found so far
 */
public record WideFrontier(boolean clip, long most, Watch watch) {

    /** Where nothing else is stated: about 200 MB. */
    public static final long MOST = 2_000_000;

    public WideFrontier() {
        this(false, MOST, Watch.NONE);
    }

    /** With values above 1 counted as 1. */
    public WideFrontier clipped() {
        return new WideFrontier(true, most, watch);
    }

    /**
     * Over all settlements that meet the conditions.
     *
     * @param parties the parties (indices) that the values are of, in order
     * @param conditions rules; red lines, negated
     * @param valuations one for each of the parties
     */
    public Frontier all(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        return frontier(parties, issues, conditions, valuations, false);
    }

    /** Over those that are also worth at least the no-deal alternative to each, which must be known. */
    public Frontier zone(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        return frontier(parties, issues, conditions, valuations, true);
    }

    private Frontier frontier(
            List<Integer> parties,
            List<Issue> issues,
            List<Condition> conditions,
            List<Valuation> valuations,
            boolean zone) {
        List<Effect> effects = Effect.of(conditions, valuations);
        Reduced reduced = Reduced.of(issues.stream().mapToInt(Issue::size).toArray(), effects, valuations);
        Aim aim = Aim.of(reduced.scales(), zone, clip);
        Search search = new Search(reduced, aim, most, watch);
        List<Found> found = search.run().stream().sorted(Found::compare).toList();
        Ties ties = new Ties(issues, effects, reduced, aim, found, search.weights());
        return new Frontier(
                parties,
                IntStream.range(0, found.size())
                        .mapToObj(k -> new Frontier.Point(values(reduced, found.get(k)), new TiedSettlements(ties, k)))
                        .toList());
    }

    private List<Ratio> values(Reduced reduced, Found found) {
        return IntStream.range(0, found.units().length)
                .mapToObj(p -> {
                    Ratio value = reduced.scales().get(p).value(found.units()[p]);
                    return clip ? value.min(Ratio.ONE) : value;
                })
                .toList();
    }
}
