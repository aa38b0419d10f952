package org.parley.stability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Outlook;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;

/**
 * All states of a graph at once, for every kind of preference.
 *
 * <p>For a party whose preference is a total order a state is stable where no move leads to a value above that of the state,
 * the value of a move being the least that the others can bring about after it ({@link Minima}): O(n E) for a party and
 * O(n² E) for all, n parties and E moves. Otherwise, and for the strong versions, the answers to each move are listed
 * ({@link PairSearch}): O(V E) for a party, V states.
 */
public final class ExplicitGraph implements Engine {

    private final GraphModel model;
    private final int[][][] moves;

    /** Those moves by which their mover gains, or may gain. */
    private final int[][][] improvements;

    private final boolean[] transitive;
    private final boolean[] improvementsTransitive;
    private final Map<Behaviour, List<BitSet>> stable = new LinkedHashMap<>();

    /** @param behaviours those that will be asked about */
    public ExplicitGraph(GraphModel model, Collection<Behaviour> behaviours) {
        this.model = model;
        this.moves = model.moves();
        this.improvements = improvements(model);
        int parties = model.parties().size();
        this.transitive = new boolean[parties];
        this.improvementsTransitive = new boolean[parties];
        for (int p = 0; p < parties; p++) {
            transitive[p] = Transitivity.of(moves[p]);
            improvementsTransitive[p] = Transitivity.of(improvements[p]);
        }
        for (Behaviour behaviour : new LinkedHashSet<>(behaviours)) {
            stable.put(behaviour, new ArrayList<>());
        }
        for (int p = 0; p < parties; p++) {
            Answers any = new Answers(p, moves, transitive);
            Answers credible = new Answers(p, improvements, improvementsTransitive);
            for (Map.Entry<Behaviour, List<BitSet>> entry : stable.entrySet()) {
                entry.getValue().add(stableFor(p, entry.getKey(), any, credible));
            }
        }
    }

    /** With known preferences. */
    public static ExplicitGraph of(GraphModel model, Collection<Concept> concepts) {
        return new ExplicitGraph(model, concepts.stream().map(Behaviour::of).toList());
    }

    /** What all others can answer after a party's move: the ends of their sequences from a state. */
    public static BitSet answers(GraphModel model, int party, int state, boolean credible) {
        int[] others = IntStream.range(0, model.parties().size())
                .filter(other -> other != party)
                .toArray();
        int[][][] steps = credible ? improvements(model) : model.moves();
        return new PairSearch(steps, others, model.size()).from(state);
    }

    private static int[][][] improvements(GraphModel model) {
        Outlook outlook = new Outlook(model, Attitude.B, false);
        int[][][] improvements = new int[model.parties().size()][model.size()][];
        for (int p = 0; p < improvements.length; p++) {
            for (int s = 0; s < model.size(); s++) {
                int mover = p;
                int from = s;
                improvements[p][s] = IntStream.of(model.movesFrom(p, s))
                        .filter(to -> outlook.credible(mover, to, from))
                        .toArray();
            }
        }
        return improvements;
    }

    /** The states in which each party stays, in the order of the parties. */
    public List<BitSet> stable(Behaviour behaviour) {
        List<BitSet> found = stable.get(behaviour);
        if (found == null) {
            throw new IllegalArgumentException("this engine was made without " + behaviour.id());
        }
        return found.stream().map(set -> (BitSet) set.clone()).toList();
    }

    @Override
    public Verdict verdict(Behaviour behaviour, int party, long state) {
        return Verdict.of(stable(behaviour).get(party).get((int) state));
    }

    /** The states in which every party stays, each by its own behaviour. */
    public BitSet equilibria(List<Behaviour> behaviours) {
        BitSet all = new BitSet(model.size());
        all.set(0, model.size());
        for (int p = 0; p < behaviours.size(); p++) {
            all.and(stable(behaviours.get(p)).get(p));
        }
        return all;
    }

    /** The states in which every party stays, all by the same behaviour. */
    public BitSet equilibria(Behaviour behaviour) {
        return equilibria(model.parties().stream().map(party -> behaviour).toList());
    }

    private BitSet stableFor(int party, Behaviour behaviour, Answers any, Answers credible) {
        Outlook outlook = new Outlook(model, behaviour.attitude(), behaviour.strong());
        return switch (behaviour.concept().answers()) {
            case NONE -> unmoved(party, outlook);
            case ANY -> deterred(party, behaviour, outlook, any);
            case CREDIBLE -> deterred(party, behaviour, outlook, credible);
        };
    }

    private BitSet unmoved(int party, Outlook outlook) {
        BitSet stable = new BitSet(model.size());
        for (int s = 0; s < model.size(); s++) {
            int state = s;
            stable.set(s, IntStream.of(moves[party][s]).noneMatch(to -> outlook.leaves(party, to, state)));
        }
        return stable;
    }

    private BitSet deterred(int party, Behaviour behaviour, Outlook outlook, Answers answers) {
        if (model.preference(party) instanceof Preference.Ranked ranked && !behaviour.strong()) {
            return byMinima(party, ranked.ranks(), answers.minima(values(party, ranked, behaviour.concept())));
        }
        BitSet stable = new BitSet(model.size());
        stable.set(0, model.size());
        List<List<Integer>> tempted = tempted(party, outlook);
        for (int to = 0; to < model.size(); to++) {
            if (tempted.get(to).isEmpty()) {
                continue;
            }
            BitSet ends = answers.from(to);
            for (int state : tempted.get(to)) {
                boolean held = ends.stream().anyMatch(end -> behaviour.concept().deters(outlook, party, state, end));
                if (!held) {
                    stable.clear(state);
                }
            }
        }
        return stable;
    }

    /** For each state those that the party would leave for it. */
    private List<List<Integer>> tempted(int party, Outlook outlook) {
        List<List<Integer>> tempted = new ArrayList<>();
        IntStream.range(0, model.size()).forEach(s -> tempted.add(new ArrayList<>()));
        for (int s = 0; s < model.size(); s++) {
            for (int to : moves[party][s]) {
                if (outlook.leaves(party, to, s)) {
                    tempted.get(to).add(s);
                }
            }
        }
        return tempted;
    }

    /** What an end is worth to the party that left: after its own best last move, where it may make one. */
    private int[] values(int party, Preference.Ranked ranked, Concept concept) {
        int[] values = ranked.ranks();
        if (concept.counters()) {
            for (int s = 0; s < values.length; s++) {
                for (int to : moves[party][s]) {
                    values[s] = Math.max(values[s], ranked.rank(to));
                }
            }
        }
        return values;
    }

    private BitSet byMinima(int party, int[] ranks, int[] minima) {
        BitSet stable = new BitSet(ranks.length);
        for (int s = 0; s < ranks.length; s++) {
            int rank = ranks[s];
            stable.set(s, IntStream.of(moves[party][s]).allMatch(to -> Math.min(ranks[to], minima[to]) <= rank));
        }
        return stable;
    }

    /** What all others can answer a party, by one kind of moves; worked out when first asked for. */
    private final class Answers {
        private final int[][][] steps;
        private final int[] others;
        private final boolean stepsTransitive;
        private final Supplier<Minima> minima;
        private final PairSearch search;

        Answers(int party, int[][][] steps, boolean[] transitive) {
            this.steps = steps;
            this.others = IntStream.range(0, moves.length)
                    .filter(other -> other != party)
                    .toArray();
            this.stepsTransitive = IntStream.of(others).allMatch(other -> transitive[other]);
            this.search = new PairSearch(steps, others, model.size());
            this.minima = once();
        }

        private Supplier<Minima> once() {
            List<Minima> made = new ArrayList<>();
            return () -> {
                if (made.isEmpty()) {
                    made.add(new Minima(steps, others, model.size(), stepsTransitive));
                }
                return made.getFirst();
            };
        }

        int[] minima(int[] values) {
            return minima.get().of(values);
        }

        BitSet from(int state) {
            return search.from(state);
        }
    }
}
