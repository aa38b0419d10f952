package org.parley.stability.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns an option form into a graph: lists the feasible states and all moves, and makes one state of coalesced ones. */
public final class GraphForm {

    private GraphForm() {}

    /**
     * The graph, states by ascending bit vector. Coalesced states stand at the place of the first of them, have the moves of
     * all, and are ranked as that first one.
     *
     * @throws TooManyStatesException where more than {@code most} states are feasible
     * @throws IllegalArgumentException where a listed ranking leaves out a state
     */
    public static GraphModel of(OptionModel model, int most) {
        long[] feasible = FeasibleStates.of(model, most);
        long[] first = representatives(model, feasible);
        long[] states = Arrays.stream(first).distinct().sorted().toArray();
        int[] index = Arrays.stream(first)
                .mapToInt(code -> Arrays.binarySearch(states, code))
                .toArray();
        List<Preference> preferences = model.rankings().stream()
                .map(ranking -> preference(ranking.counting(), states))
                .toList();
        return new GraphModel(
                model.title(),
                model.parties(),
                Arrays.stream(states).mapToObj(model::name).toList(),
                moves(model, feasible, index, states.length),
                preferences,
                Collections.nCopies(model.parties().size(), Strength.MILD),
                Optional.of(new OptionCodes(
                        model.options(), Arrays.stream(states).boxed().toList())));
    }

    /** For each feasible state the one it is part of. */
    private static long[] representatives(OptionModel model, long[] feasible) {
        long[] first = feasible.clone();
        for (Formula together : model.coalesced()) {
            int[] members = IntStream.range(0, feasible.length)
                    .filter(s -> together.holds(feasible[s]))
                    .toArray();
            long now = Arrays.stream(members).mapToLong(s -> first[s]).min().orElse(0);
            for (int member : members) {
                long old = first[member];
                for (int s = 0; s < first.length && old != now; s++) {
                    first[s] = first[s] == old ? now : first[s];
                }
            }
        }
        return first;
    }

    private static int[][][] moves(OptionModel model, long[] feasible, int[] index, int size) {
        int[][][] moves = new int[model.parties().size()][size][];
        for (int p = 0; p < moves.length; p++) {
            long own = model.optionsOf(p);
            List<List<Integer>> reached = new ArrayList<>();
            IntStream.range(0, size).forEach(s -> reached.add(new ArrayList<>()));
            for (int s = 0; s < feasible.length; s++) {
                long state = feasible[s];
                long changeable = own & model.changeable(state);
                for (long change = changeable; change != 0; change = (change - 1) & changeable) {
                    int to = Arrays.binarySearch(feasible, state ^ change);
                    if (to >= 0 && !model.isBlocked(state, state ^ change)) {
                        reached.get(index[s]).add(index[to]);
                    }
                }
            }
            for (int s = 0; s < size; s++) {
                moves[p][s] = reached.get(s).stream().mapToInt(to -> to).toArray();
            }
        }
        return moves;
    }

    /**
     * A stated ranking over listed states, as a preference over their indices.
     *
     * @param states ascending
     * @throws IllegalArgumentException where the ranking and the states do not fit
     */
    public static Preference preference(Ranking ranking, long[] states) {
        if (!(ranking instanceof Ranking.Comparisons comparisons)) {
            return new Preference.Ranked(Ranks.of(ranking, states));
        }
        List<int[]> strict = new ArrayList<>();
        List<int[]> equal = new ArrayList<>();
        for (Ranking.Pair pair : comparisons.pairs()) {
            int[] both = {Arrays.binarySearch(states, pair.first()), Arrays.binarySearch(states, pair.second())};
            if (both[0] < 0 || both[1] < 0) {
                throw new IllegalArgumentException(
                        "a pair names state " + (both[0] < 0 ? pair.first() : pair.second()) + ", which is not there");
            }
            (pair.equal() ? equal : strict).add(both);
        }
        return Preference.known(states.length, strict, equal);
    }
}
