package org.parley.verdict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.parley.dispute.Settlement;
import org.parley.number.Ratio;
import org.parley.preference.Extremes;
import org.parley.preference.Knowledge;
import org.parley.space.Diagram;

/**
 * Whether a zone of agreement is possible and whether one is robust, decided over all readings.
 *
 * <p>Depth first over the settlements; a branch ends where some party's bound over all completions is below its no-deal
 * alternative. The bound of a partial settlement takes the best option of every open issue, each in the reading that suits it
 * best.
 *
 * @param allowed the settlements that meet the rules and cross no red line of a party whose consent is needed
 * @param most partial settlements looked at before the search ends undecided
 */
public record DecidedZone(Knowledge knowledge, Diagram allowed, long most) {

    /** A second or two. */
    public static final long MOST = 20_000;

    public DecidedZone(Knowledge knowledge, Diagram allowed) {
        this(knowledge, allowed, MOST);
    }

    /**
     * Whether every party whose consent is needed accepts some one settlement in some reading. A party of which too little is
     * known is no obstacle to this.
     *
     * @param likely settlements to look at first
     */
    public Decision possible(List<Settlement> likely) {
        List<Extremes> known = knowledge.dispute().consentNeeded().stream()
                .flatMap(party -> Extremes.ofSurplus(knowledge, party).stream())
                .toList();
        return search(known, Extremes::greatest, likely);
    }

    /** Whether every party whose consent is needed accepts some one settlement in every reading. */
    public Decision robust(List<Settlement> likely) {
        List<Integer> needed = knowledge.dispute().consentNeeded();
        List<Extremes> known = needed.stream()
                .flatMap(party -> Extremes.ofSurplus(knowledge, party).stream())
                .toList();
        return known.size() < needed.size() ? new Decision.No() : search(known, Extremes::least, likely);
    }

    private Decision search(List<Extremes> parties, BiFunction<Extremes, int[], Ratio> end, List<Settlement> likely) {
        Optional<Settlement> found = likely.stream()
                .filter(allowed::contains)
                .filter(settlement -> accepted(parties, end, settlement.toArray()))
                .findFirst();
        if (found.isPresent()) {
            return new Decision.Yes(found.get());
        }
        if (allowed.isEmpty()) {
            return new Decision.No();
        }
        Search search = new Search(parties, end);
        boolean hit = search.from(0, 0);
        return hit
                ? new Decision.Yes(Settlement.of(search.chosen))
                : search.looked > most ? new Decision.Undecided(most) : new Decision.No();
    }

    private static boolean accepted(List<Extremes> parties, BiFunction<Extremes, int[], Ratio> end, int[] chosen) {
        return parties.stream().allMatch(party -> end.apply(party, chosen).signum() >= 0);
    }

    private final class Search {
        private final List<Extremes> parties;
        private final BiFunction<Extremes, int[], Ratio> end;
        private final int[] chosen = new int[allowed.layers()];
        private long looked;

        Search(List<Extremes> parties, BiFunction<Extremes, int[], Ratio> end) {
            this.parties = parties;
            this.end = end;
            Arrays.fill(chosen, Extremes.OPEN);
        }

        boolean from(int layer, int node) {
            if (++looked > most || !accepted(parties, end, chosen)) {
                return false;
            }
            if (layer == allowed.layers()) {
                return true;
            }
            int issue = allowed.issue(layer);
            for (int option = 0; option < allowed.options(layer); option++) {
                int next = allowed.child(layer, node, option);
                if (next >= 0) {
                    chosen[issue] = option;
                    if (from(layer + 1, next)) {
                        return true;
                    }
                }
            }
            chosen[issue] = Extremes.OPEN;
            return false;
        }
    }
}
