package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.concept.Concept;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.model.GraphModel;

/**
 * A party's verdict on one state, as it depends on the party's own ranking. It does so only by which states are above the
 * state (Kinsara, Kilgour and Hipel 2015, after their conditions for each concept): the more are above it, the less stable it
 * is, both because more tempts and because less deters.
 */
final class OwnRanking {

    private final int state;
    private final int[] temptations;

    /** For each temptation what the others can answer. */
    private final List<BitSet> answers = new ArrayList<>();

    /** For each state what the party can still move to, where the concept reckons with that. */
    private final List<BitSet> escapes = new ArrayList<>();

    OwnRanking(GraphModel model, Concept concept, int party, int state) {
        this.state = state;
        this.temptations = model.movesFrom(party, state);
        for (int to : temptations) {
            answers.add(
                    concept.answers() == Concept.Answers.NONE
                            ? new BitSet()
                            : ExplicitGraph.answers(model, party, to, concept.answers() == Concept.Answers.CREDIBLE));
        }
        for (int s = 0; s < model.size(); s++) {
            BitSet moves = new BitSet();
            Arrays.stream(model.movesFrom(party, s)).forEach(moves::set);
            escapes.add(concept.counters() ? moves : new BitSet());
        }
    }

    boolean isStable(BitSet above) {
        return IntStream.range(0, temptations.length).allMatch(k -> !tempts(k, above) || isDeterred(k, above));
    }

    private boolean tempts(int k, BitSet above) {
        return above.get(temptations[k]);
    }

    private boolean isDeterred(int k, BitSet above) {
        return answers.get(k).stream()
                .anyMatch(end -> !above.get(end) && !escapes.get(end).intersects(above));
    }

    /** The states on which the verdict depends. */
    BitSet relevant() {
        BitSet relevant = new BitSet();
        for (int k = 0; k < temptations.length; k++) {
            relevant.set(temptations[k]);
            answers.get(k).stream().forEach(end -> {
                relevant.set(end);
                relevant.or(escapes.get(end));
            });
        }
        relevant.clear(state);
        return relevant;
    }

    /** What would have to come down at least, one of these sets, before the state can be stable; none where it is. */
    List<BitSet> repairs(BitSet above) {
        for (int k = 0; k < temptations.length; k++) {
            if (tempts(k, above) && !isDeterred(k, above)) {
                List<BitSet> ways = new ArrayList<>(List.of(only(temptations[k])));
                answers.get(k).stream().forEach(end -> {
                    BitSet down = (BitSet) escapes.get(end).clone();
                    down.set(end);
                    down.and(above);
                    ways.add(down);
                });
                return ways;
            }
        }
        return List.of();
    }

    int temptations() {
        return temptations.length;
    }

    /** What would have to come up, one of these sets, before one temptation is real and nothing deters; none where so. */
    List<BitSet> breaks(int k, BitSet above) {
        if (!tempts(k, above)) {
            return List.of(only(temptations[k]));
        }
        int deterrent = answers.get(k).stream()
                .filter(end -> !above.get(end) && !escapes.get(end).intersects(above))
                .findFirst()
                .orElse(-1);
        if (deterrent < 0) {
            return List.of();
        }
        BitSet up = (BitSet) escapes.get(deterrent).clone();
        up.set(deterrent);
        up.clear(state);
        // A state is not above itself: what leads back to it without escape cannot be helped.
        return up.isEmpty()
                ? List.of(only(state))
                : up.stream().mapToObj(OwnRanking::only).toList();
    }

    private static BitSet only(int state) {
        BitSet set = new BitSet();
        set.set(state);
        return set;
    }
}
