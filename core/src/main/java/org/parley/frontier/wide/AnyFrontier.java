package org.parley.frontier.wide;

import java.util.List;
import java.util.Optional;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.Frontier;
import org.parley.frontier.FrontierTooLargeException;
import org.parley.frontier.Watch;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;
import org.parley.space.DiagramTooWideException;

/**
 * The frontier, exact to the last tie, whatever the rules and interactions: over a diagram where that stays narrow, which knows
 * every count, and otherwise by search. Both give the same points in the same order.
 *
 * @param most the most partial value vectors held over a diagram
 * @param watch told how far it is
 */
public record AnyFrontier(long most, Watch watch) {

    /** Of one layer of a diagram that is still called narrow. */
    private static final long MOST_ARCS = 20_000;

    public AnyFrontier() {
        this(ExactFrontier.MOST, Watch.NONE);
    }

    /**
     * Over all settlements that meet the conditions.
     *
     * @param parties the parties (indices) that the values are of, in order
     * @param conditions rules; red lines, negated
     * @param valuations one for each of the parties
     * @throws FrontierTooLargeException if more vectors would have to be held over a narrow diagram
     */
    public Frontier all(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        return narrow(issues, conditions, valuations)
                .map(diagram -> overDiagram().all(parties, diagram, valuations))
                .orElseGet(() -> bySearch().all(parties, issues, conditions, valuations));
    }

    /** Over those that are also worth at least the no-deal alternative to each, which must be known. */
    public Frontier zone(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        return narrow(issues, conditions, valuations)
                .map(diagram -> overDiagram().zone(parties, diagram, valuations))
                .orElseGet(() -> bySearch().zone(parties, issues, conditions, valuations));
    }

    /** The settlements that meet the conditions, with all terms of the valuations; none where that is no narrow diagram. */
    public static Optional<Diagram> narrow(List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        List<Condition> terms = valuations.stream()
                .flatMap(valuation -> valuation.terms().stream().map(Valuation.Term::when))
                .toList();
        try {
            return Optional.of(Diagram.meeting(issues, conditions, terms, MOST_ARCS));
        } catch (DiagramTooWideException tooWide) {
            return Optional.empty();
        }
    }

    /** The engine for narrow diagrams. */
    public ExactFrontier overDiagram() {
        return new ExactFrontier(most, watch);
    }

    /** The engine for what is too wide for them. */
    public WideFrontier bySearch() {
        return new WideFrontier(false, Math.min(most, WideFrontier.MOST), watch);
    }
}
