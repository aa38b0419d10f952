package org.parley.stability.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Strength;

/**
 * Several parties as one player: it moves wherever its members jointly can, and prefers what all of them prefer. Not the same
 * as coalition stability: the merged player forgets what its members would do alone.
 */
public final class MergedParties {

    private MergedParties() {}

    /**
     * The model with the merged party last. Where members disagree, it is indifferent. Its preferences are mild; options are
     * forgotten.
     *
     * @param members indices of two parties or more
     */
    public static GraphModel merge(GraphModel model, BitSet members) {
        List<Integer> rest = IntStream.range(0, model.parties().size())
                .filter(party -> !members.get(party))
                .boxed()
                .toList();
        String name = members.stream().mapToObj(model.parties()::get).collect(Collectors.joining("+"));
        int[][][] old = model.moves();
        int[][][] moves = new int[rest.size() + 1][][];
        List<String> parties = new ArrayList<>();
        List<Preference> preferences = new ArrayList<>();
        List<Strength> strengths = new ArrayList<>();
        for (int k = 0; k < rest.size(); k++) {
            moves[k] = old[rest.get(k)];
            parties.add(model.parties().get(rest.get(k)));
            preferences.add(model.preference(rest.get(k)));
            strengths.add(model.strengths().get(rest.get(k)));
        }
        PairSearch reach = new PairSearch(old, members.stream().toArray(), model.size());
        moves[rest.size()] = IntStream.range(0, model.size())
                .mapToObj(s -> reach.from(s).stream().toArray())
                .toArray(int[][]::new);
        parties.add(name);
        preferences.add(shared(model, members));
        strengths.add(Strength.MILD);
        return new GraphModel(model.title(), parties, model.states(), moves, preferences, strengths, Optional.empty());
    }

    private static Preference shared(GraphModel model, BitSet members) {
        List<BitSet> better = rows(model.size());
        List<BitSet> unknown = rows(model.size());
        for (int a = 0; a < model.size(); a++) {
            for (int b = 0; b < model.size(); b++) {
                int to = a;
                int than = b;
                boolean all = members.stream().allMatch(member -> model.better(member, to, than));
                boolean maybe = a != b
                        && members.stream()
                                .allMatch(member -> model.better(member, to, than) || model.unknown(member, to, than));
                better.get(b).set(a, all);
                if (maybe && !all) {
                    unknown.get(a).set(b);
                    unknown.get(b).set(a);
                }
            }
        }
        return new Preference.Pairs(better, unknown);
    }

    private static List<BitSet> rows(int size) {
        return Stream.generate(BitSet::new).limit(size).toList();
    }
}
