package org.parley.verdict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.PartyReading;
import org.parley.preference.Reading;
import org.parley.preference.RedLine;
import org.parley.preference.Valuation;
import org.parley.space.Settlements;
import org.parley.space.Values;

/**
 * The settlements that meet the rules and cross no binding red line of a party whose consent is needed, ready to be
 * valued under any reading by some of the parties.
 */
public final class Ground {

    private final Knowledge knowledge;
    private final List<Integer> parties;
    private final Settlements settlements;
    private final Values.Terms terms;

    private Ground(Knowledge knowledge, List<Integer> parties, Settlements settlements) {
        this.knowledge = knowledge;
        this.parties = List.copyOf(parties);
        this.settlements = settlements;
        List<List<Condition>> conditions = new ArrayList<>();
        for (int party : parties) {
            conditions.add(knowledge.preferences().get(party).interactions().stream()
                    .map(Interaction::when)
                    .toList());
        }
        this.terms = Values.Terms.of(settlements, conditions);
    }

    /**
     * @param meetingRules the settlements that meet every rule
     * @param parties the parties (indices) whose values are wanted
     * @param binding which red lines bind
     */
    public static Ground of(
            Knowledge knowledge, Settlements meetingRules, List<Integer> parties, Predicate<RedLine> binding) {
        BitSet allowed = new BitSet();
        allowed.set(0, meetingRules.size());
        for (Knowledge.PartyRedLine redLine : knowledge.redLines()) {
            if (binding.test(redLine.line())) {
                allowed.andNot(meetingRules.where(redLine.line().refuses()));
            }
        }
        return new Ground(knowledge, parties, meetingRules.only(allowed));
    }

    /** The same settlements, valued by other parties. */
    public Ground by(List<Integer> others) {
        return new Ground(knowledge, others, settlements);
    }

    public List<Integer> parties() {
        return parties;
    }

    public Settlements settlements() {
        return settlements;
    }

    /** What the settlements are worth to the parties under a reading, with their no-deal values. */
    public Values valued(Reading reading) {
        return Values.of(settlements, terms, valuations(reading));
    }

    private List<Valuation> valuations(Reading reading) {
        List<Issue> issues = knowledge.dispute().issues();
        List<Valuation> valuations = new ArrayList<>();
        for (int party : parties) {
            PartyReading own = reading.parties()
                    .get(party)
                    .orElseThrow(() -> new IllegalArgumentException("party " + party + " has no reading"));
            valuations.add(
                    Valuation.of(own, issues, knowledge.preferences().get(party).interactions()));
        }
        return valuations;
    }
}
