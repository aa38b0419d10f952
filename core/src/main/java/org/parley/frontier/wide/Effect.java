package org.parley.frontier.wide;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Condition;
import org.parley.preference.Valuation;

/**
 * What meeting a condition changes.
 *
 * @param changes for each party, at its valuation's scale
 * @param must whether every settlement has to meet it
 */
record Effect(Condition when, List<BigInteger> changes, boolean must) {

    Effect {
        changes = List.copyOf(changes);
    }

    /** Of all rules and terms; terms on the same condition are one. */
    static List<Effect> of(List<Condition> must, List<Valuation> valuations) {
        List<Effect> effects = new ArrayList<>();
        must.forEach(rule -> effects.add(new Effect(rule, nothing(valuations.size()), true)));
        Map<Condition, BigInteger[]> changes = new LinkedHashMap<>();
        for (int p = 0; p < valuations.size(); p++) {
            for (Valuation.Term term : valuations.get(p).terms()) {
                BigInteger[] own = changes.computeIfAbsent(
                        term.when(), when -> nothing(valuations.size()).toArray(BigInteger[]::new));
                own[p] = own[p].add(term.change());
            }
        }
        changes.forEach((when, own) -> effects.add(new Effect(when, Arrays.asList(own), false)));
        return List.copyOf(effects);
    }

    private static List<BigInteger> nothing(int parties) {
        return Collections.nCopies(parties, BigInteger.ZERO);
    }

    Effect simplified(BitSet[] left) {
        return new Effect(Simplified.of(when, left), changes, must);
    }

    /** Whether meeting it is good for someone. */
    boolean helps() {
        return must || changes.stream().anyMatch(change -> change.signum() > 0);
    }

    /** Whether meeting it is bad for someone. */
    boolean harms() {
        return changes.stream().anyMatch(change -> change.signum() < 0);
    }
}
