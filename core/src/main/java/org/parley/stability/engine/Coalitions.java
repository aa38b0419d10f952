package org.parley.stability.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.CoalitionConcept;
import org.parley.stability.concept.Gain;
import org.parley.stability.concept.Outlook;
import org.parley.stability.model.GraphModel;

/**
 * Coalition stability of all states, for every coalition, straight from the definitions: the reach of each coalition by
 * {@link PairSearch}, the classes of improvements by the same search with coalitions as movers. Cost grows with 2^n for n
 * parties. A coalition is the set of its members' bits.
 */
public final class Coalitions {

    /** The most parties: there are 2^n − 1 coalitions. */
    public static final int MOST_PARTIES = 12;

    private final GraphModel model;
    private final Outlook outlook;
    private final Gain gain;
    private final int[][][] moves;

    /** By coalition and state, what the coalition gains by; index 0 is no coalition. */
    private final int[][][] improvements;

    private Coalitions(GraphModel model, Gain gain) {
        this.model = model;
        this.outlook = new Outlook(model, Attitude.B, false);
        this.gain = gain;
        this.moves = model.moves();
        this.improvements = new int[1 << model.parties().size()][model.size()][0];
        for (int coalition = 1; coalition < improvements.length; coalition++) {
            improvements[coalition] = improvementsOf(coalition);
        }
    }

    /**
     * The states stable for each coalition, the smaller number of bits first.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST_PARTIES} parties
     */
    public static Map<CoalitionConcept, Map<Integer, BitSet>> stable(GraphModel model, Gain gain) {
        if (model.parties().size() > MOST_PARTIES) {
            throw new IllegalArgumentException(model.parties().size() + " parties form too many coalitions; at most "
                    + MOST_PARTIES + " are looked at");
        }
        Coalitions coalitions = new Coalitions(model, gain);
        Map<CoalitionConcept, Map<Integer, BitSet>> stable = new EnumMap<>(CoalitionConcept.class);
        for (CoalitionConcept concept : CoalitionConcept.values()) {
            Map<Integer, BitSet> own = new LinkedHashMap<>();
            for (int coalition : order(model.parties().size())) {
                own.put(coalition, coalitions.stableFor(coalition, concept));
            }
            stable.put(concept, own);
        }
        return stable;
    }

    /** The states stable for every coalition. */
    public static BitSet equilibria(Map<Integer, BitSet> stable, int states) {
        BitSet all = new BitSet(states);
        all.set(0, states);
        stable.values().forEach(all::and);
        return all;
    }

    /** By coalition, as bits, and state: what its members can jointly reach and all gain by, ascending. */
    public static int[][][] improvements(GraphModel model, Gain gain) {
        return new Coalitions(model, gain).improvements;
    }

    /** All coalitions, the small ones first, then by members. */
    private static List<Integer> order(int parties) {
        return IntStream.range(1, 1 << parties)
                .boxed()
                .sorted((a, b) -> Integer.bitCount(a) != Integer.bitCount(b)
                        ? Integer.compare(Integer.bitCount(a), Integer.bitCount(b))
                        : Integer.compare(Integer.reverse(b) >>> 1, Integer.reverse(a) >>> 1))
                .toList();
    }

    /** The names of the members, joined by {@code +}. */
    public static String name(List<String> parties, long coalition) {
        return members(coalition).stream().mapToObj(parties::get).collect(Collectors.joining("+"));
    }

    static BitSet members(long coalition) {
        return BitSet.valueOf(new long[] {coalition});
    }

    private int[][] improvementsOf(int coalition) {
        PairSearch reach = reach(coalition);
        int[][] found = new int[model.size()][];
        for (int s = 0; s < model.size(); s++) {
            int from = s;
            found[s] = reach.from(s).stream()
                    .filter(to -> gain.gains(model, members(coalition), to, from))
                    .toArray();
        }
        return found;
    }

    private PairSearch reach(int coalition) {
        return new PairSearch(moves, members(coalition).stream().toArray(), model.size());
    }

    private BitSet stableFor(int coalition, CoalitionConcept concept) {
        int others = (1 << model.parties().size()) - 1 & ~coalition;
        List<BitSet> answers = new ArrayList<>();
        List<BitSet> escapes = new ArrayList<>();
        PairSearch own = reach(coalition);
        PairSearch answering = concept == CoalitionConcept.CSEQ
                ? new PairSearch(improvements, subsets(others), model.size())
                : reach(others);
        for (int s = 0; s < model.size(); s++) {
            answers.add(concept == CoalitionConcept.CR ? new BitSet() : answering.from(s));
            escapes.add(concept == CoalitionConcept.CSMR ? own.from(s) : new BitSet());
        }
        BitSet stable = new BitSet(model.size());
        for (int s = 0; s < model.size(); s++) {
            int state = s;
            stable.set(
                    s,
                    Arrays.stream(improvements[coalition][s])
                            .allMatch(to -> answers.get(to).stream()
                                    .anyMatch(end -> hurts(coalition, end, state)
                                            && escapes.get(end).stream()
                                                    .allMatch(escape -> hurts(coalition, escape, state)))));
        }
        return stable;
    }

    private boolean hurts(int coalition, int end, int state) {
        return members(coalition).stream().anyMatch(member -> outlook.sanctions(member, end, state));
    }

    private static int[] subsets(int group) {
        return IntStream.range(1, group + 1).filter(set -> (set & ~group) == 0).toArray();
    }
}
