package org.parley.stability.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Known comparisons that go round in a circle, so that no ranking agrees with all of them. */
final class Circle {

    private Circle() {}

    /** States each of which is better than the next, up to the first again; equals are one. Empty where there is no circle. */
    static List<Long> in(List<Ranking.Pair> pairs) {
        Map<Long, Long> equals = new HashMap<>();
        for (Ranking.Pair pair : pairs) {
            if (pair.equal()) {
                long one = first(equals, pair.first());
                long other = first(equals, pair.second());
                if (one != other) {
                    equals.put(Math.max(one, other), Math.min(one, other));
                }
            }
        }
        Map<Long, Set<Long>> better = new TreeMap<>();
        for (Ranking.Pair pair : pairs) {
            if (!pair.equal()) {
                better.computeIfAbsent(first(equals, pair.second()), worse -> new TreeSet<>())
                        .add(first(equals, pair.first()));
            }
        }
        while (better.values().removeIf(above -> {
            above.retainAll(better.keySet());
            return above.isEmpty();
        })) {}
        if (better.isEmpty()) {
            return List.of();
        }
        Set<Long> up = new LinkedHashSet<>();
        long at = better.keySet().iterator().next();
        while (up.add(at)) {
            at = better.getOrDefault(at, Set.of(at)).iterator().next();
        }
        List<Long> circle = new ArrayList<>(up).reversed();
        circle = new ArrayList<>(circle.subList(0, circle.indexOf(at) + 1));
        circle.addFirst(at);
        return circle;
    }

    private static long first(Map<Long, Long> equals, long state) {
        long at = state;
        while (equals.containsKey(at)) {
            at = equals.get(at);
        }
        return at;
    }
}
