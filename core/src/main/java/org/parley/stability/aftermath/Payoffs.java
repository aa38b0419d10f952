package org.parley.stability.aftermath;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Aftermath;
import org.parley.preference.PartyReading;
import org.parley.preference.Valuation;
import org.parley.stability.model.Preference;

/**
 * What one party makes of the states in one reading: of the settlement that a state amounts to its value, of no deal the value
 * of no deal, and what the moves made add. Whole numbers at one scale, so that ties are exact, and each worked out when it is
 * first compared: a search looks at few states. States of which something is not known compare only with states that amount
 * to the same: there only what the moves add differs. Not for several threads at once.
 */
final class Payoffs {

    private static final int KNOWN = -1;

    private final StatesAfter states;
    private final BigInteger scale;
    private final List<Optional<BigInteger>> places;
    private final List<Effect> effects;
    private final @Nullable BigInteger[] values;

    private record Effect(int move, BigInteger change) {}

    private Payoffs(StatesAfter states, BigInteger scale, List<Optional<BigInteger>> places, List<Effect> effects) {
        this.states = states;
        this.scale = scale;
        this.places = places;
        this.effects = effects;
        this.values = new @Nullable BigInteger[states.size()];
    }

    /**
     * @param reading none where the party's values are not known
     * @param added by move, in the order of its effects, what each adds in this reading
     */
    static Payoffs of(StatesAfter states, int party, Optional<PartyReading> reading, List<List<Ratio>> added) {
        Optional<Valuation> valuation = reading.map(known -> Valuation.of(
                known,
                states.knowledge().dispute().issues(),
                states.knowledge().preferences().get(party).interactions()));
        BigInteger own = valuation.map(Valuation::scale).orElse(BigInteger.ONE);
        BigInteger scale = own;
        List<Aftermath.Move> moves = states.aftermath().moves();
        for (int k = 0; k < moves.size(); k++) {
            for (int e = 0; e < moves.get(k).effects().size(); e++) {
                boolean concerned = moves.get(k).effects().get(e).party() == party;
                scale = concerned ? Row.lcm(scale, added.get(k).get(e).denominator()) : scale;
            }
        }
        List<Effect> effects = new ArrayList<>();
        for (int k = 0; k < moves.size(); k++) {
            for (int e = 0; e < moves.get(k).effects().size(); e++) {
                if (moves.get(k).effects().get(e).party() == party) {
                    Ratio change = added.get(k).get(e);
                    effects.add(new Effect(k, change.numerator().multiply(scale.divide(change.denominator()))));
                }
            }
        }
        BigInteger factor = scale.divide(own);
        List<Optional<BigInteger>> places = states.settlements().stream()
                .map(place -> (place.isPresent()
                                ? valuation.map(
                                        values -> values.value(place.get().toArray()))
                                : valuation.flatMap(Valuation::reservation))
                        .map(factor::multiply))
                .toList();
        return new Payoffs(states, scale, places, effects);
    }

    private int group(int state) {
        int place = states.places()[state];
        return places.get(place).isPresent() ? KNOWN : place;
    }

    /** Of what is known. */
    private BigInteger value(int state) {
        BigInteger known = values[state];
        if (known != null) {
            return known;
        }
        BigInteger value = places.get(states.places()[state]).orElse(BigInteger.ZERO);
        for (Effect effect : effects) {
            value = states.isMade(effect.move(), state) ? value.add(effect.change()) : value;
        }
        values[state] = value;
        return value;
    }

    boolean better(int to, int than) {
        return !unknown(to, than) && value(to).compareTo(value(than)) > 0;
    }

    /** The same in every reading of what is known. */
    boolean unknown(int a, int b) {
        return group(a) != group(b);
    }

    boolean anyUnknown() {
        return IntStream.range(0, states.size()).anyMatch(state -> unknown(0, state));
    }

    /** What a state is worth to the party; none where not all of that is known. */
    Optional<Ratio> worth(int state) {
        return group(state) == KNOWN ? Optional.of(new Ratio(value(state), scale)) : Optional.empty();
    }

    Preference preference() {
        if (!anyUnknown()) {
            BigInteger[] distinct = IntStream.range(0, states.size())
                    .mapToObj(this::value)
                    .distinct()
                    .sorted()
                    .toArray(BigInteger[]::new);
            return new Preference.Ranked(IntStream.range(0, states.size())
                    .map(state -> Arrays.binarySearch(distinct, value(state)))
                    .toArray());
        }
        List<BitSet> better = new ArrayList<>();
        List<BitSet> unknown = new ArrayList<>();
        for (int s = 0; s < states.size(); s++) {
            better.add(new BitSet());
            unknown.add(new BitSet());
            for (int t = 0; t < states.size(); t++) {
                unknown.get(s).set(t, unknown(s, t));
                better.get(s).set(t, better(t, s));
            }
        }
        return new Preference.Pairs(better, unknown);
    }
}
