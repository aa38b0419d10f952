package org.parley.preference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Settlement;

/**
 * A settlement, and what the parties could do once it holds: break it, answer, monitor, resupply.
 *
 * @param id unique in the document
 * @param name in every output
 * @param moves at most {@value #MOST}; where several that are made settle the same issue, the last of them counts
 */
public record Aftermath(Evidence evidence, String id, String name, Settlement settlement, List<Move> moves) {

    /** The most moves: with all of them free, 4,096 states. */
    public static final int MOST = 12;

    public Aftermath {
        moves = List.copyOf(moves);
    }

    /**
     * Something one party can do, once or until it undoes it again.
     *
     * @param id unique in the settlement
     * @param name what the party would do, as it follows "would": {@code break the ceasefire}
     * @param when it can be made only so that this holds of the moves then made; "issue" k of the condition is move k, with
     *     option 1 where the move is made
     * @param irreversible cannot be undone
     * @param turns the option that it puts on issues
     * @param endsDeal whether all is then worth to everybody what no deal is worth
     * @param effects what it is worth to parties beyond that, as long as it stands
     */
    public record Move(
            Evidence evidence,
            String id,
            int party,
            String name,
            Optional<Condition> when,
            boolean irreversible,
            Map<Integer, Integer> turns,
            boolean endsDeal,
            List<Effect> effects) {
        public Move {
            turns = java.util.Collections.unmodifiableMap(new TreeMap<>(turns));
            effects = List.copyOf(effects);
        }
    }

    /** @param change added to what the party has; negative where it takes away */
    public record Effect(int party, Amount change) {}

    /** The parties that can do anything, ascending. */
    public List<Integer> movers() {
        return moves.stream().map(Move::party).distinct().sorted().toList();
    }
}
