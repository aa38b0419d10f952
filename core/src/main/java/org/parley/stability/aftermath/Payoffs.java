package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import org.parley.preference.Aftermath;
import org.parley.preference.PartyReading;
import org.parley.preference.Valuation;
import org.parley.stability.model.Preference;

/**
 * What one party makes of the states in one reading, as ranks: of the settlement that a state amounts to its value, of no deal
 * the value of no deal, and what the moves made add. Ties are exact. States of which one is worth nothing that is known compare
 * only with states that amount to the same: there only what the moves add differs.
 *
 * @param groups states compare where these are equal; {@link #KNOWN} where all that a state is worth is known
 * @param values of what is known
 * @param ranks by values; higher is better
 */
@SuppressWarnings("ArrayRecordComponent")
record Payoffs(int[] groups, Ratio[] values, int[] ranks) {

    static final int KNOWN = -1;

    /**
     * @param reading none where the party's values are not known
     * @param added by move, in the order of its effects, what each adds in this reading
     */
    static Payoffs of(StatesAfter states, int party, Optional<PartyReading> reading, List<List<Ratio>> added) {
        List<Optional<Ratio>> places = worths(states, party, reading);
        Ratio[] moves = adds(states.aftermath(), party, added);
        int[] groups = new int[states.size()];
        Ratio[] values = new Ratio[states.size()];
        for (int s = 0; s < values.length; s++) {
            Optional<Ratio> worth = places.get(states.places()[s]);
            groups[s] = worth.isPresent() ? KNOWN : states.places()[s];
            values[s] = worth.orElse(Ratio.ZERO);
            for (int k = 0; k < moves.length; k++) {
                values[s] = states.isMade(k, s) ? values[s].plus(moves[k]) : values[s];
            }
        }
        return new Payoffs(groups, values, dense(values));
    }

    private static List<Optional<Ratio>> worths(StatesAfter states, int party, Optional<PartyReading> reading) {
        Optional<Valuation> valuation = reading.map(known -> Valuation.of(
                known,
                states.knowledge().dispute().issues(),
                states.knowledge().preferences().get(party).interactions()));
        List<Optional<Ratio>> worths = new ArrayList<>();
        states.settlements()
                .forEach(place -> worths.add(
                        place.isPresent()
                                ? valuation.map(values -> values.value(place.get()))
                                : reading.flatMap(PartyReading::noDeal)));
        return worths;
    }

    private static Ratio[] adds(Aftermath aftermath, int party, List<List<Ratio>> added) {
        Ratio[] sums = new Ratio[aftermath.moves().size()];
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Ratio.ZERO;
            List<Aftermath.Effect> effects = aftermath.moves().get(k).effects();
            for (int e = 0; e < effects.size(); e++) {
                sums[k] = effects.get(e).party() == party
                        ? sums[k].plus(added.get(k).get(e))
                        : sums[k];
            }
        }
        return sums;
    }

    private static int[] dense(Ratio[] values) {
        Integer[] order = IntStream.range(0, values.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> values[a].compareTo(values[b]));
        int[] ranks = new int[values.length];
        for (int k = 1; k < order.length; k++) {
            boolean tied = values[order[k]].compareTo(values[order[k - 1]]) == 0;
            ranks[order[k]] = ranks[order[k - 1]] + (tied ? 0 : 1);
        }
        return ranks;
    }

    /** What a state is worth to the party; none where not all of that is known. */
    Optional<Ratio> worth(int state) {
        return groups[state] == KNOWN ? Optional.of(values[state]) : Optional.empty();
    }

    Preference preference() {
        if (IntStream.of(groups).distinct().count() <= 1) {
            return new Preference.Ranked(ranks);
        }
        List<BitSet> better = new ArrayList<>();
        List<BitSet> unknown = new ArrayList<>();
        for (int s = 0; s < ranks.length; s++) {
            better.add(new BitSet());
            unknown.add(new BitSet());
            for (int t = 0; t < ranks.length; t++) {
                unknown.get(s).set(t, groups[s] != groups[t]);
                better.get(s).set(t, groups[s] == groups[t] && ranks[t] > ranks[s]);
            }
        }
        return new Preference.Pairs(better, unknown);
    }
}
