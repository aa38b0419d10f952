package org.parley.frontier.wide;

import java.util.List;
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
        Diagram diagram;
        try {
            diagram = narrow(issues, conditions, valuations);
        } catch (DiagramTooWideException tooWide) {
            return search().all(parties, issues, conditions, valuations);
        }
        return new ExactFrontier(most, watch).all(parties, diagram, valuations);
    }

    /** Over those that are also worth at least the no-deal alternative to each, which must be known. */
    public Frontier zone(
            List<Integer> parties, List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        Diagram diagram;
        try {
            diagram = narrow(issues, conditions, valuations);
        } catch (DiagramTooWideException tooWide) {
            return search().zone(parties, issues, conditions, valuations);
        }
        return new ExactFrontier(most, watch).zone(parties, diagram, valuations);
    }

    private static Diagram narrow(List<Issue> issues, List<Condition> conditions, List<Valuation> valuations) {
        List<Condition> terms = valuations.stream()
                .flatMap(valuation -> valuation.terms().stream().map(Valuation.Term::when))
                .toList();
        return Diagram.meeting(issues, conditions, terms, MOST_ARCS);
    }

    private WideFrontier search() {
        return new WideFrontier(false, Math.min(most, WideFrontier.MOST), watch);
    }
}
