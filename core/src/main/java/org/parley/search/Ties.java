package org.parley.search;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The value vectors that are as good as the best, each with the first settlement that was found to attain it. */
final class Ties {

    private final int most;
    private final Map<List<BigInteger>, int[]> found = new LinkedHashMap<>();
    private boolean complete = true;

    Ties(int most) {
        this.most = most;
    }

    void add(BigInteger[] values, int[] chosen) {
        List<BigInteger> vector = List.of(values);
        if (found.containsKey(vector)) {
            return;
        }
        if (found.size() == most) {
            complete = false;
        } else {
            found.put(vector, chosen);
        }
    }

    void clear() {
        found.clear();
        complete = true;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether no more can be listed, and something had to be left out. */
    boolean isFull() {
        return !complete;
    }

    /**
     * Best first for the first party.
     *
     * @param filtered without those that another dominates
     */
    List<int[]> list(boolean filtered) {
        return found.entrySet().stream()
                .filter(one -> !filtered || found.keySet().stream().noneMatch(other -> dominates(other, one.getKey())))
                .sorted((a, b) -> Arrays.compare(
                        b.getKey().toArray(BigInteger[]::new), a.getKey().toArray(BigInteger[]::new)))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean dominates(List<BigInteger> a, List<BigInteger> b) {
        boolean better = false;
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign < 0) {
                return false;
            }
            better |= sign > 0;
        }
        return better;
    }
}
