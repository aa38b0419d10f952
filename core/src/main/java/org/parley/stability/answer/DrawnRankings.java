package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.preference.SplitMix64;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/**
 * Rankings of one party that agree with what is known of it, drawn from the top: of the states above which nothing known
 * remains, each is as likely to come next. States known to be equal, be it by a chain, are drawn as one. Cost of a draw: the
 * number of known pairs.
 */
final class DrawnRankings {

    /** For each state the first of those known to be equal to it. */
    private final int[] together;

    /** For each such first the firsts that are known to be worse. */
    private final int[][] below;

    /** For each first by how many others it is known to be beaten. */
    private final int[] beaten;

    private DrawnRankings(int[] together, int[][] below, int[] beaten) {
        this.together = together;
        this.below = below;
        this.beaten = beaten;
    }

    /**
     * None of a party whose ranking is known.
     *
     * @throws IllegalArgumentException if the known comparisons contradict each other
     */
    static Optional<DrawnRankings> of(GraphModel model, int party) {
        if (model.preference(party) instanceof Preference.Ranked) {
            return Optional.empty();
        }
        int[] together = together(model, party);
        List<BitSet> worse = new ArrayList<>();
        IntStream.range(0, together.length).forEach(s -> worse.add(new BitSet()));
        for (int a = 0; a < together.length; a++) {
            for (int b = 0; b < together.length; b++) {
                if (model.better(party, a, b)) {
                    worse.get(together[a]).set(together[b]);
                }
            }
        }
        int[] beaten = new int[together.length];
        worse.forEach(row -> row.stream().forEach(s -> beaten[s]++));
        DrawnRankings rankings = new DrawnRankings(
                together, worse.stream().map(row -> row.stream().toArray()).toArray(int[][]::new), beaten);
        if (rankings.draw(SplitMix64.of(0)).isEmpty()) {
            throw new IllegalArgumentException(
                    "what is known of " + model.parties().get(party) + " goes round in a circle");
        }
        return Optional.of(rankings);
    }

    Preference.Ranked next(SplitMix64 random) {
        return draw(random).orElseThrow();
    }

    private Optional<Preference.Ranked> draw(SplitMix64 random) {
        int[] open = beaten.clone();
        int[] order = new int[together.length];
        int[] ready = new int[together.length];
        int count = 0;
        int left = 0;
        for (int s = 0; s < together.length; s++) {
            if (together[s] == s) {
                left++;
                if (open[s] == 0) {
                    ready[count++] = s;
                }
            }
        }
        while (count > 0) {
            int pick = (int) Long.remainderUnsigned(random.next() >>> 1, count);
            int top = ready[pick];
            ready[pick] = ready[--count];
            order[top] = left--;
            for (int s : below[top]) {
                if (--open[s] == 0) {
                    ready[count++] = s;
                }
            }
        }
        return left > 0
                ? Optional.empty()
                : Optional.of(new Preference.Ranked(
                        Arrays.stream(together).map(first -> order[first]).toArray()));
    }

    private static int[] together(GraphModel model, int party) {
        int[] together = IntStream.range(0, model.size()).toArray();
        for (int a = 0; a < together.length; a++) {
            for (int b = 0; b < a; b++) {
                boolean equal = !model.unknown(party, a, b) && !model.better(party, a, b) && !model.better(party, b, a);
                int from = Math.max(together[a], together[b]);
                int into = Math.min(together[a], together[b]);
                for (int s = 0; equal && from != into && s < together.length; s++) {
                    together[s] = together[s] == from ? into : together[s];
                }
            }
        }
        return together;
    }
}
