package org.parley.stability.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/** A conflict in graph form: states and the moves of each party, listed. A state is an index from 0. */
public final class GraphModel implements Conflict {

    private final String title;
    private final List<String> parties;
    private final List<String> states;
    private final int[][][] moves;
    private final List<Preference> preferences;
    private final List<Strength> strengths;
    private final Optional<OptionCodes> codes;

    /**
     * @param states what each is called
     * @param moves by party and state: what it can reach in one move, in any order
     * @param codes the options behind the states, where there are any
     */
    public GraphModel(
            String title,
            List<String> parties,
            List<String> states,
            int[][][] moves,
            List<Preference> preferences,
            List<Strength> strengths,
            Optional<OptionCodes> codes) {
        if (moves.length != parties.size()
                || preferences.size() != parties.size()
                || strengths.size() != parties.size()) {
            throw new IllegalArgumentException("moves, preferences and strengths are needed for each party");
        }
        this.title = title;
        this.parties = List.copyOf(parties);
        this.states = List.copyOf(states);
        this.preferences = List.copyOf(preferences);
        this.strengths = List.copyOf(strengths);
        this.codes = codes;
        this.moves = new int[moves.length][states.size()][];
        for (int p = 0; p < moves.length; p++) {
            for (int s = 0; s < states.size(); s++) {
                int from = s;
                this.moves[p][s] = Arrays.stream(moves[p][s])
                        .filter(to -> to != from)
                        .sorted()
                        .distinct()
                        .toArray();
            }
        }
    }

    private GraphModel(GraphModel other, List<Preference> preferences) {
        this.title = other.title;
        this.parties = other.parties;
        this.states = other.states;
        this.moves = other.moves;
        this.preferences = List.copyOf(preferences);
        this.strengths = other.strengths;
        this.codes = other.codes;
    }

    public String title() {
        return title;
    }

    @Override
    public List<String> parties() {
        return parties;
    }

    public List<String> states() {
        return states;
    }

    public int size() {
        return states.size();
    }

    public Preference preference(int party) {
        return preferences.get(party);
    }

    public List<Preference> preferences() {
        return preferences;
    }

    public List<Strength> strengths() {
        return strengths;
    }

    public Optional<OptionCodes> codes() {
        return codes;
    }

    /** What a party can reach in one move, ascending; not to be changed. */
    public int[] movesFrom(int party, int state) {
        return moves[party][state];
    }

    /** The moves of all parties, as given to the constructor. */
    public int[][][] moves() {
        return Arrays.stream(moves).map(int[][]::clone).toArray(int[][][]::new);
    }

    /** The same with other moves. */
    public GraphModel withMoves(int[][][] other) {
        return new GraphModel(title, parties, states, other, preferences, strengths, codes);
    }

    /** The same with another preference of one party. */
    public GraphModel with(int party, Preference preference) {
        List<Preference> all = new ArrayList<>(preferences);
        all.set(party, preference);
        return new GraphModel(this, all);
    }

    @Override
    public boolean someMove(int party, long state, LongPredicate holds) {
        for (int to : moves[party][(int) state]) {
            if (holds.test(to)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean better(int party, long to, long than) {
        return preferences.get(party).better((int) to, (int) than);
    }

    @Override
    public boolean unknown(int party, long a, long b) {
        return preferences.get(party).unknown((int) a, (int) b);
    }

    @Override
    public boolean muchBetter(int party, long to, long than) {
        return better(party, to, than) && strengths.get(party).great((int) to, (int) than);
    }

    @Override
    public String name(long state) {
        return states.get((int) state);
    }
}
