package org.parley.frontier;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.parley.preference.Valuation;
import org.parley.space.Diagram;

/**
 * How many settlements of a diagram are worth at least some threshold to each of some parties. Layer by layer, partial settlements
 * with the same node and the same value still missing are counted together; they are dropped once the rest of the way cannot give
 * what is missing, and all are counted at once where every rest of the way gives it. Cost: distinct partial values that are near
 * a threshold; the caller states how many at most.
 */
public final class AtLeast {

    private final Diagram diagram;
    private final Worths worths;
    private final int parties;

    /** By layer, node and party: the least and the greatest that the rest of the way adds. */
    private final long[][][] least;

    private final long[][][] most;

    private AtLeast(Diagram diagram, Worths worths) {
        this.diagram = diagram;
        this.worths = worths;
        this.parties = worths.parties();
        int end = diagram.layers();
        this.least = new long[end + 1][][];
        this.most = new long[end + 1][][];
        least[end] = new long[diagram.nodes(end)][parties];
        most[end] = new long[diagram.nodes(end)][parties];
        for (int l = end - 1; l >= 0; l--) {
            rest(l);
        }
    }

    private void rest(int l) {
        least[l] = new long[diagram.nodes(l)][parties];
        most[l] = new long[diagram.nodes(l)][parties];
        for (int u = 0; u < diagram.nodes(l); u++) {
            Arrays.fill(least[l][u], Long.MAX_VALUE);
            Arrays.fill(most[l][u], Long.MIN_VALUE);
            for (int o = 0; o < diagram.options(l); o++) {
                int to = diagram.child(l, u, o);
                for (int p = 0; to >= 0 && p < parties; p++) {
                    long gain = gain(p, l, u, o);
                    least[l][u][p] = Math.min(least[l][u][p], gain + least[l + 1][to][p]);
                    most[l][u][p] = Math.max(most[l][u][p], gain + most[l + 1][to][p]);
                }
            }
        }
    }

    private long gain(int p, int layer, int node, int option) {
        return worths.gain(p, layer, option, diagram.label(layer, node, option)).longValueExact();
    }

    /** Where partial settlements stand: the node, then what is still missing for each party. */
    private record State(int node, List<Long> missing) {}

    /**
     * @param valuations with the thresholds as their no-deal values, all known
     * @param strictly whether more than the threshold is asked, not only as much
     * @param most the most distinct partial values looked at
     * @return none where there are more, or where values need more than 61 bits
     */
    public static Optional<BigInteger> count(Diagram diagram, List<Valuation> valuations, boolean strictly, long most) {
        if (diagram.isEmpty()) {
            return Optional.of(BigInteger.ZERO);
        }
        Worths worths = new Worths(diagram, valuations);
        if (worths.words() > 1) {
            return Optional.empty();
        }
        long[] missing = new long[valuations.size()];
        for (int p = 0; p < missing.length; p++) {
            OptionalLong units = threshold(worths, p, strictly);
            if (units.isEmpty()) {
                return Optional.empty();
            }
            missing[p] = units.getAsLong();
        }
        return new AtLeast(diagram, worths).count(missing, most);
    }

    /** In units, brought within a range in which no sum overflows; beyond it, all or no settlement qualifies. */
    private static OptionalLong threshold(Worths worths, int p, boolean strictly) {
        BigInteger units = worths.threshold(p);
        boolean exactly = worths.value(units, p).equals(worths.noDeal(p));
        BigInteger asked = strictly && exactly ? units.add(BigInteger.ONE) : units;
        return asked.bitLength() <= 61 ? OptionalLong.of(asked.longValueExact()) : OptionalLong.empty();
    }

    private Optional<BigInteger> count(long[] missing, long most) {
        BigInteger total = BigInteger.ZERO;
        long looked = 0;
        Map<State, BigInteger> here = new HashMap<>();
        total = total.add(put(here, 0, 0, missing, BigInteger.ONE));
        for (int l = 0; l < diagram.layers(); l++) {
            Map<State, BigInteger> next = new HashMap<>();
            for (Map.Entry<State, BigInteger> entry : here.entrySet()) {
                for (int o = 0; o < diagram.options(l); o++) {
                    int node = entry.getKey().node();
                    int to = diagram.child(l, node, o);
                    if (to >= 0) {
                        long[] left = new long[parties];
                        for (int p = 0; p < parties; p++) {
                            left[p] = entry.getKey().missing().get(p) - gain(p, l, node, o);
                        }
                        total = total.add(put(next, l + 1, to, left, entry.getValue()));
                    }
                }
                if (looked + next.size() > most) {
                    return Optional.empty();
                }
            }
            looked += next.size();
            here = next;
        }
        return Optional.of(total);
    }

    /** Keeps what is undecided; @return how many settlements are decided to qualify */
    private BigInteger put(Map<State, BigInteger> states, int layer, int node, long[] missing, BigInteger times) {
        boolean certain = true;
        for (int p = 0; p < parties; p++) {
            if (most[layer][node][p] < missing[p]) {
                return BigInteger.ZERO;
            }
            certain &= least[layer][node][p] >= missing[p];
        }
        if (certain) {
            return times.multiply(diagram.ways(layer, node));
        }
        states.merge(new State(node, Arrays.stream(missing).boxed().toList()), times, BigInteger::add);
        return BigInteger.ZERO;
    }
}
