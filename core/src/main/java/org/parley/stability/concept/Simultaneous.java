package org.parley.stability.concept;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionCodes;

/**
 * Simultaneous sanctioning (Fraser and Hipel 1979), for models with options: s is stable for i where for each of i's
 * improvements some of the others, at least one, leave s for improvements of their own at the same time, and all changes
 * together make a feasible state that is no better for i than s. The raw verdict: the classical use applies it only to states
 * that at least two parties would leave under SEQ.
 */
public final class Simultaneous {

    private final GraphModel model;
    private final OptionCodes codes;
    private final Map<Long, Integer> states;

    private Simultaneous(GraphModel model, OptionCodes codes) {
        this.model = model;
        this.codes = codes;
        this.states = codes.states();
    }

    /**
     * The stable states of each party.
     *
     * @throws IllegalArgumentException where there is an {@link #objection}
     */
    public static List<BitSet> stable(GraphModel model) {
        objection(model).ifPresent(words -> {
            throw new IllegalArgumentException(words);
        });
        Simultaneous sanctions = new Simultaneous(model, model.codes().orElseThrow());
        return IntStream.range(0, model.parties().size())
                .mapToObj(sanctions::stableFor)
                .toList();
    }

    /** Why it has no answer for a model, if so: changes made at once have to be changes of different options. */
    public static Optional<String> objection(GraphModel model) {
        if (model.codes().isEmpty()) {
            return Optional.of("simultaneous sanctions need options; this model has none");
        }
        OptionCodes codes = model.codes().get();
        for (int p = 0; p < model.parties().size(); p++) {
            for (int s = 0; s < model.size(); s++) {
                for (int to : model.movesFrom(p, s)) {
                    if (((codes.codes().get(s) ^ codes.codes().get(to)) & ~codes.optionsOf(p)) != 0) {
                        return Optional.of("the move of " + model.parties().get(p) + " from " + model.name(s) + " to "
                                + model.name(to) + " changes options that are not its own, so that what others"
                                + " change at the same time cannot be added to it");
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The states to which the concept classically applies: at least two parties would leave them under SEQ. */
    public static BitSet classical(List<BitSet> sequential, int size) {
        BitSet classical = new BitSet();
        for (int s = 0; s < size; s++) {
            int state = s;
            classical.set(
                    s, sequential.stream().filter(stable -> !stable.get(state)).count() >= 2);
        }
        return classical;
    }

    private BitSet stableFor(int party) {
        BitSet stable = new BitSet();
        for (int s = 0; s < model.size(); s++) {
            List<Integer> others = IntStream.range(0, model.parties().size())
                    .filter(other -> other != party)
                    .boxed()
                    .toList();
            int state = s;
            stable.set(
                    s, changes(party, s).stream().allMatch(change -> sanctioned(party, state, change, others, false)));
        }
        return stable;
    }

    /** The option changes, as bits, by which a party improves. */
    private List<Long> changes(int party, int s) {
        List<Long> changes = new ArrayList<>();
        for (int to : model.movesFrom(party, s)) {
            if (model.better(party, to, s)) {
                changes.add(codes.codes().get(to) ^ codes.codes().get(s));
            }
        }
        return changes;
    }

    /** Whether the others, of whom some have chosen their part of the change, can make it a sanction. */
    private boolean sanctioned(int party, int s, long change, List<Integer> others, boolean somebodyMoves) {
        if (others.isEmpty()) {
            Integer end = states.get(codes.codes().get(s) ^ change);
            return somebodyMoves && end != null && !model.better(party, end, s) && !model.unknown(party, end, s);
        }
        List<Integer> rest = others.subList(1, others.size());
        return sanctioned(party, s, change, rest, somebodyMoves)
                || changes(others.getFirst(), s).stream()
                        .anyMatch(more -> sanctioned(party, s, change ^ more, rest, true));
    }
}
