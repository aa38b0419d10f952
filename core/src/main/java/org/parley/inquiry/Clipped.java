package org.parley.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.frontier.Frontier;
import org.parley.number.Ratio;

/**
 * The frontier of values cut at 1, from that of the uncut ones: if the cut values of x are efficient and y is efficient with v(y)
 * ≥ v(x), then the cut values of y are those of x; so the undominated among the cut vectors of the frontier are all.
 *
 * @param frontier with the settlements, for a cut vector, that attain the uncut vectors it comes from
 * @param cut positions of vectors that more settlements may attain
 */
record Clipped(Frontier frontier, List<Integer> cut) {

    static Clipped of(Frontier exact) {
        Map<List<Ratio>, Frontier.Point> unchanged = new LinkedHashMap<>();
        Map<List<Ratio>, Frontier.Point> changed = new LinkedHashMap<>();
        for (Frontier.Point point : exact.points()) {
            List<Ratio> values =
                    point.values().stream().map(value -> value.min(Ratio.ONE)).toList();
            if (values.equals(point.values())) {
                unchanged.put(values, point);
            } else {
                changed.putIfAbsent(values, new Frontier.Point(values, point.settlements()));
            }
        }
        if (changed.isEmpty()) {
            return new Clipped(exact, List.of());
        }
        // One that was not cut and has the same values stays: it is a settlement like the others.
        Map<List<Ratio>, Frontier.Point> all = new LinkedHashMap<>(changed);
        all.putAll(unchanged);
        TreeMap<List<Ratio>, Frontier.Point> kept = new TreeMap<>(Clipped::bestFirst);
        all.forEach((values, point) -> {
            // Vectors that were not cut do not dominate each other.
            Set<List<Ratio>> rivals = changed.containsKey(values) ? all.keySet() : changed.keySet();
            if (rivals.stream().noneMatch(other -> dominates(other, values))) {
                kept.put(values, point);
            }
        });
        List<Integer> cut = new ArrayList<>();
        int position = 0;
        for (List<Ratio> values : kept.keySet()) {
            if (changed.containsKey(values)) {
                cut.add(position);
            }
            position++;
        }
        return new Clipped(new Frontier(exact.parties(), List.copyOf(kept.values())), cut);
    }

    private static boolean dominates(List<Ratio> a, List<Ratio> b) {
        boolean strictly = false;
        for (int p = 0; p < a.size(); p++) {
            int sign = a.get(p).compareTo(b.get(p));
            if (sign < 0) {
                return false;
            }
            strictly |= sign > 0;
        }
        return strictly;
    }

    private static int bestFirst(List<Ratio> a, List<Ratio> b) {
        for (int p = 0; p < a.size(); p++) {
            int sign = b.get(p).compareTo(a.get(p));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }
}
