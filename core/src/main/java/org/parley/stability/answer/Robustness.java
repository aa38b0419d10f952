package org.parley.stability.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.preference.SplitMix64;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.engine.ExplicitGraph;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/**
 * How far a verdict depends on what is not known: the share of rankings, drawn at random and consistent with what is known,
 * under which a state is stable, between what is certainly and what is possibly stable. Not a probability of peace.
 *
 * <p>A ranking is drawn from its top: of the states above which nothing known remains, each is as likely to come next. Not
 * every consistent ranking is equally likely. States known to be equal are drawn as one; a party whose known comparisons
 * contradict each other has no ranking.
 *
 * @param stable rankings drawn under which every party stays
 * @param drawn all of them
 * @param certainly stable for all under attitude A
 * @param possibly stable for all under attitude D
 */
public record Robustness(int stable, int drawn, boolean certainly, boolean possibly) {

    /** @throws IllegalArgumentException if the known comparisons of a party contradict each other */
    public static Robustness of(GraphModel model, Behaviour behaviour, int state, int draws, long seed) {
        int stable = 0;
        for (int draw = 0; draw < draws; draw++) {
            GraphModel ranked = model;
            for (int p = 0; p < model.parties().size(); p++) {
                ranked = ranked.with(p, drawn(model, p, SplitMix64.of(seed, draw, p)));
            }
            stable += isStable(ranked, behaviour, state) ? 1 : 0;
        }
        return new Robustness(
                stable,
                draws,
                isStable(model, behaviour.with(Attitude.A), state),
                isStable(model, behaviour.with(Attitude.D), state));
    }

    private static boolean isStable(GraphModel model, Behaviour behaviour, int state) {
        ExplicitGraph engine = new ExplicitGraph(model, List.of(behaviour));
        return IntStream.range(0, model.parties().size())
                .allMatch(p -> engine.verdict(behaviour, p, state) == Verdict.STABLE);
    }

    private static Preference drawn(GraphModel model, int party, SplitMix64 random) {
        if (model.preference(party) instanceof Preference.Ranked) {
            return model.preference(party);
        }
        int[] together = together(model, party);
        int[] ranks = new int[model.size()];
        List<Integer> left =
                new ArrayList<>(Arrays.stream(together).distinct().boxed().toList());
        while (!left.isEmpty()) {
            List<Integer> next = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> above(model, party, together, other, one)))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalArgumentException(
                        "what is known of " + model.parties().get(party) + " goes round in a circle");
            }
            int top = next.get((int) Long.remainderUnsigned(random.next() >>> 1, next.size()));
            for (int s = 0; s < ranks.length; s++) {
                ranks[s] = together[s] == top ? left.size() : ranks[s];
            }
            left.remove(Integer.valueOf(top));
        }
        return new Preference.Ranked(ranks);
    }

    /** For each state the first of those known to be equal to it, also by a chain. */
    private static int[] together(GraphModel model, int party) {
        int[] together = IntStream.range(0, model.size()).toArray();
        for (int a = 0; a < together.length; a++) {
            for (int b = 0; b < a; b++) {
                boolean equal = !model.unknown(party, a, b) && !model.better(party, a, b) && !model.better(party, b, a);
                int from = Math.max(together[a], together[b]);
                int into = Math.min(together[a], together[b]);
                for (int s = 0; equal && s < together.length; s++) {
                    together[s] = together[s] == from ? into : together[s];
                }
            }
        }
        return together;
    }

    private static boolean above(GraphModel model, int party, int[] together, int high, int low) {
        return IntStream.range(0, together.length)
                .filter(a -> together[a] == high)
                .anyMatch(a -> IntStream.range(0, together.length)
                        .anyMatch(b -> together[b] == low && model.better(party, a, b)));
    }
}
