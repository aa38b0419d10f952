package org.parley.gap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.dispute.Condition;
import org.parley.preference.Valuation;
import org.parley.search.Search;
import org.parley.space.Diagram;

/** Whether giving up some requirements opens a zone, asked of many readings over one diagram. */
public final class Reopening {

    private final Collection<Requirement> dropped;
    private final Diagram settlements;
    private final Search search;

    /**
     * @param stakes of any reading; the others must be of the same knowledge
     * @param dropped some of {@link Stakes#requirements()}
     */
    public Reopening(Stakes stakes, Collection<Requirement> dropped) {
        this.dropped = List.copyOf(dropped);
        this.settlements = Diagram.meeting(stakes.issues(), besides(stakes, dropped), stakes.terms());
        this.search = Search.over(settlements);
    }

    /** What a settlement must meet where these requirements are given up, whatever it is worth. */
    static List<Condition> besides(Stakes stakes, Collection<Requirement> dropped) {
        List<Condition> must = new ArrayList<>(stakes.fixed());
        stakes.requirements().stream()
                .filter(requirement -> !dropped.contains(requirement))
                .flatMap(requirement -> requirement.broken().stream())
                .forEach(broken -> must.add(new Condition.Not(broken)));
        return must;
    }

    /** The values of those whose threshold is kept. */
    static List<Valuation> held(Stakes stakes, Collection<Requirement> dropped) {
        return stakes.valuations().stream()
                .filter(values -> !dropped.contains(new Requirement.Threshold(values.party())))
                .toList();
    }

    /** @throws UndecidedException if the search's effort does not suffice */
    public boolean opens(Stakes reading) {
        List<Valuation> held = held(reading, dropped);
        return !settlements.isEmpty()
                && (held.isEmpty() || Margin.value(search, held).signum() >= 0);
    }
}
