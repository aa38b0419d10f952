package org.parley.stability.concept;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/**
 * Limited-move stability L_h of two parties who each look h moves ahead (Kilgour 1985; Fang, Hipel and Kilgour 1993, section
 * 3.3.6). With i to move and horizon 0 a state s stays. With horizon h, i picks the move M after which, with the other to move
 * and horizon h − 1, it ends best, and makes it if that end is better than s. s is L_h-stable for i where it stays. L_1 is
 * Nash stability. Cost: h times the number of moves.
 */
public final class LimitedMove {

    private LimitedMove() {}

    /**
     * The stable states of both parties, or why there is no answer.
     *
     * @param stable empty where refused
     * @param refusal in words
     */
    public record Outcome(List<BitSet> stable, Optional<String> refusal) {
        public Outcome {
            stable = List.copyOf(stable);
        }
    }

    /** @param horizon at least 1 */
    public static Outcome of(GraphModel model, int horizon) {
        if (model.parties().size() != 2) {
            return refused("limited-move stability is defined for two parties; this model has "
                    + model.parties().size());
        }
        if (!isOrdered(model, 0) || !isOrdered(model, 1)) {
            return refused("limited-move stability needs to know how every two states compare, without a circle");
        }
        int[][] ends = new int[2][model.size()];
        Arrays.setAll(ends[0], s -> s);
        Arrays.setAll(ends[1], s -> s);
        for (int h = 1; h <= horizon; h++) {
            int[][] next = new int[2][model.size()];
            for (int party = 0; party < 2; party++) {
                for (int s = 0; s < model.size(); s++) {
                    int end = end(model, party, s, ends[1 - party]);
                    if (end < 0) {
                        return refused("looking " + h + " moves ahead from " + model.name(s) + ", "
                                + model.parties().get(party)
                                + " has moves that end equally well for it but in different states, so that what follows is"
                                + " not settled");
                    }
                    next[party][s] = end;
                }
            }
            ends = next;
        }
        return new Outcome(List.of(staying(ends[0]), staying(ends[1])), Optional.empty());
    }

    /** Whether what is known of a party makes a total order, be it as one or pair by pair: by number of worse states. */
    private static boolean isOrdered(GraphModel model, int party) {
        if (model.preference(party) instanceof Preference.Ranked) {
            return true;
        }
        int[] worse = IntStream.range(0, model.size())
                .map(s -> (int) IntStream.range(0, model.size())
                        .filter(t -> model.better(party, s, t))
                        .count())
                .toArray();
        return IntStream.range(0, model.size())
                .allMatch(a -> IntStream.range(0, model.size())
                        .allMatch(
                                b -> !model.unknown(party, a, b) && model.better(party, a, b) == worse[a] > worse[b]));
    }

    /** Where i ends from s; −1 where a tie leaves that open. */
    private static int end(GraphModel model, int party, int s, int[] after) {
        int best = s;
        boolean tied = false;
        for (int to : model.movesFrom(party, s)) {
            int end = after[to];
            if (model.better(party, end, best)) {
                best = end;
                tied = false;
            } else if (best != s && end != best && !model.better(party, best, end)) {
                tied = true;
            }
        }
        return tied ? -1 : best;
    }

    private static BitSet staying(int[] ends) {
        BitSet staying = new BitSet();
        for (int s = 0; s < ends.length; s++) {
            staying.set(s, ends[s] == s);
        }
        return staying;
    }

    private static Outcome refused(String why) {
        return new Outcome(List.of(), Optional.of(why));
    }
}
