package org.parley.stability.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.model.ConflictOption.Direction;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.Formula;
import org.parley.stability.model.Infeasible;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Ranking;
import org.parley.stability.model.Ranks;

/**
 * All states of an option form at once, millions of them, where preferences are total orders. In option form the states a
 * party can move to make a box, and moves are transitive, so the least value the others can bring about is a fixed point of
 * sweeps along their lines ({@link Lines}); a state is stable where no move of its party leads to such a value above its own.
 * Options that no statement and no rule mentions are left out: each verdict holds for all their settings.
 *
 * <p>Cost: parties² times the rounds until nothing changes (2 to 12 seen) times the feasible states. Memory: for each party
 * three integers a state.
 */
public final class BoxSweep implements Engine {

    private final long[] states;
    private final long free;
    private final Map<Concept, List<BitSet>> stable = new LinkedHashMap<>();

    public BoxSweep(OptionModel model, Collection<Concept> concepts, int most) {
        this(model, concepts, most, done -> {});
    }

    /**
     * @param most feasible states, options left out not counted
     * @param watch told how many verdicts are done, of one for each party and concept
     * @throws IllegalArgumentException where {@link #objection} has one
     * @throws org.parley.stability.model.TooManyStatesException where there are more states
     */
    public BoxSweep(OptionModel model, Collection<Concept> concepts, int most, IntConsumer watch) {
        objection(model).ifPresent(words -> {
            throw new IllegalArgumentException(words);
        });
        long all = (1L << model.options().size()) - 1;
        long used = used(model) & all;
        this.free = all & ~used;
        this.states = feasible(model, most, free);
        int parties = model.parties().size();
        List<int[]> ranks = model.rankings().stream()
                .map(ranking -> Ranks.of(ranking.counting(), states))
                .toList();
        List<Lines> lines = IntStream.range(0, parties)
                .mapToObj(p -> lines(model, p, used, ranks.get(p)))
                .toList();
        for (Concept concept : new LinkedHashSet<>(concepts)) {
            stable.put(concept, new ArrayList<>());
        }
        for (int p = 0; p < parties; p++) {
            sweep(p, ranks, lines, watch);
        }
    }

    /** Why a model cannot be swept, if so. */
    public static Optional<String> objection(OptionModel model) {
        if (!model.coalesced().isEmpty()) {
            return Optional.of("coalesced states have to be listed as a graph");
        }
        if (!model.barriers().isEmpty()) {
            return Optional.of("moves forbidden one by one have to be listed as a graph");
        }
        return model.rankings().stream().allMatch(ranking -> ranking.counting().isTotal())
                ? Optional.empty()
                : Optional.of("a party has comparisons that are not known");
    }

    private static long[] feasible(OptionModel model, int most, long free) {
        List<Formula> forbidden = new ArrayList<>(
                model.infeasible().stream().map(Infeasible::formula).toList());
        for (long rest = free; rest != 0; rest &= rest - 1) {
            forbidden.add(new Formula.Taken(Long.numberOfTrailingZeros(rest)));
        }
        return FeasibleStates.of(forbidden, model.options().size(), most);
    }

    private static long used(OptionModel model) {
        long used = 0;
        for (Infeasible rule : model.infeasible()) {
            used |= rule.formula().options();
        }
        for (var ranking : model.rankings()) {
            used |= switch (ranking.counting()) {
                case Ranking.Statements statements ->
                    statements.statements().stream().mapToLong(Formula::options).reduce(0, (a, b) -> a | b);
                default -> -1L;
            };
        }
        return used;
    }

    private Lines lines(OptionModel model, int party, long used, int[] ranks) {
        long own = model.optionsOf(party) & used;
        return new Lines(
                states,
                ranks,
                own,
                used & ~own,
                own & directed(model, Direction.FORWARD),
                own & directed(model, Direction.BACK));
    }

    private static long directed(OptionModel model, Direction direction) {
        return IntStream.range(0, model.options().size())
                .filter(k -> model.options().get(k).direction() == direction)
                .mapToLong(k -> 1L << k)
                .reduce(0, (a, b) -> a | b);
    }

    private void sweep(int party, List<int[]> ranks, List<Lines> lines, IntConsumer watch) {
        int done = party * stable.size();
        int[] own = ranks.get(party);
        boolean indifferent = Arrays.stream(own).allMatch(rank -> rank == 0);
        int[] best = indifferent ? own : lines.get(party).greatest(own);
        for (Map.Entry<Concept, List<BitSet>> entry : stable.entrySet()) {
            Concept concept = entry.getKey();
            int[] reached = best;
            if (!indifferent && concept.answers() != Concept.Answers.NONE) {
                int[] values = (concept.counters() ? best : own).clone();
                answer(values, party, concept.answers() == Concept.Answers.CREDIBLE, lines);
                Arrays.setAll(values, s -> Math.min(values[s], own[s]));
                reached = lines.get(party).greatest(values);
            }
            BitSet stays = new BitSet(states.length);
            for (int s = 0; s < states.length; s++) {
                if (reached[s] <= own[s]) {
                    stays.set(s);
                }
            }
            entry.getValue().add(stays);
            watch.accept(++done);
        }
    }

    /** Lowers each value to the least the others can bring about: sweeps until none of them changes anything. */
    private static void answer(int[] values, int party, boolean gains, List<Lines> lines) {
        int unchanged = 0;
        for (int p = 0; unchanged < lines.size() - 1; p = (p + 1) % lines.size()) {
            if (p != party) {
                boolean changed =
                        gains ? lines.get(p).lowerByGains(values) : lines.get(p).lower(values);
                unchanged = changed ? 1 : unchanged + 1;
            }
        }
    }

    @Override
    public Verdict verdict(Behaviour behaviour, int party, long state) {
        if (behaviour.strong()) {
            throw new IllegalArgumentException("strong versions need a graph");
        }
        int index = Arrays.binarySearch(states, state & ~free);
        if (index < 0) {
            throw new IllegalArgumentException("state " + state + " is not feasible");
        }
        return Verdict.of(stable(behaviour.concept()).get(party).get(index));
    }

    /** The stable states of each party, as indices of {@link #states}. */
    public List<BitSet> stable(Concept concept) {
        List<BitSet> found = stable.get(concept);
        if (found == null) {
            throw new IllegalArgumentException("this engine was made without " + concept.id());
        }
        return found;
    }

    /** The states in which every party stays, all by the same concept, as indices of {@link #states}. */
    public BitSet equilibria(Concept concept) {
        return equilibria(Collections.nCopies(stable(concept).size(), concept));
    }

    /** The states in which every party stays, each by its own concept. */
    public BitSet equilibria(List<Concept> concepts) {
        BitSet all = new BitSet(states.length);
        all.set(0, states.length);
        for (int p = 0; p < concepts.size(); p++) {
            all.and(stable(concepts.get(p)).get(p));
        }
        return all;
    }

    /** How many feasible states some indices stand for: options that are left out can be set either way. */
    public long count(BitSet indices) {
        return (long) indices.cardinality() << Long.bitCount(free);
    }

    /** The feasible states, ascending, with the options that are left out not taken. */
    public LongStream states() {
        return Arrays.stream(states);
    }

    /** The options that are left out, as bits: any setting of them gives the same verdicts. */
    public long free() {
        return free;
    }
}
