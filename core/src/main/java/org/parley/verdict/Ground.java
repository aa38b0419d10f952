package org.parley.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Rule;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;
import org.parley.search.Search;
import org.parley.space.Diagram;

/**
 * The settlements that meet the rules and cross no binding red line of a party whose consent is needed, ready to be
 * valued under any reading by some of the parties.
 */
public final class Ground {

    private final Knowledge knowledge;
    private final List<Integer> parties;
    private final List<Condition> conditions;
    private final Diagram settlements;
    private final Search search;

    private Ground(Knowledge knowledge, List<Integer> parties, List<Condition> conditions) {
        this.knowledge = knowledge;
        this.parties = List.copyOf(parties);
        this.conditions = conditions;
        this.settlements = Diagram.meeting(
                knowledge.dispute().issues(),
                conditions,
                parties.stream()
                        .flatMap(party -> interactions(party).stream())
                        .map(Interaction::when)
                        .toList());
        this.search = Search.over(settlements);
    }

    /**
     * @param parties the parties (indices) whose values are wanted
     * @param binding which red lines bind
     */
    public static Ground of(Knowledge knowledge, List<Integer> parties, Predicate<RedLine> binding) {
        List<Condition> conditions = new ArrayList<>();
        knowledge.dispute().rules().stream().map(Rule::condition).forEach(conditions::add);
        knowledge.redLines().stream()
                .map(Knowledge.PartyRedLine::line)
                .filter(binding)
                .forEach(line -> conditions.add(new Condition.Not(line.refuses())));
        return new Ground(knowledge, parties, conditions);
    }

    /** The same settlements, valued by other parties. */
    public Ground by(List<Integer> others) {
        return others.equals(parties) ? this : new Ground(knowledge, others, conditions);
    }

    /** All that the settlements depend on, to be compared with another ground's of the same issues. */
    public record Terms(List<Condition> conditions, List<Condition> interactions) {
        public Terms {
            conditions = List.copyOf(conditions);
            interactions = List.copyOf(interactions);
        }
    }

    public Terms terms() {
        return new Terms(
                conditions,
                parties.stream()
                        .flatMap(party -> interactions(party).stream())
                        .map(Interaction::when)
                        .toList());
    }

    public List<Integer> parties() {
        return parties;
    }

    public Diagram settlements() {
        return settlements;
    }

    /** The same, ready for questions. */
    public Search search() {
        return search;
    }

    /** What settlements are worth to each of the parties under a reading, with their no-deal values. */
    public List<Valuation> valuations(Reading reading) {
        List<Issue> issues = knowledge.dispute().issues();
        List<Valuation> valuations = new ArrayList<>();
        for (int party : parties) {
            PartyReading own = reading.parties()
                    .get(party)
                    .orElseThrow(() -> new IllegalArgumentException("party " + party + " has no reading"));
            valuations.add(Valuation.of(own, issues, interactions(party)));
        }
        return valuations;
    }

    private List<Interaction> interactions(int party) {
        return knowledge.preferences().get(party).interactions();
    }
}
