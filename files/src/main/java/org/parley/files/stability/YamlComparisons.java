package org.parley.files.stability;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.stability.model.Ranking;

/** Reads what is known of a party's preferences pair by pair; some ranking has to agree with all of it. */
record YamlComparisons(Source source, StateNames states) {

    private static final Pattern PAIR = Pattern.compile("\\s*(.+?)\\s*([<>=])\\s*(.+?)\\s*");

    Ranking read(Part part, String party) throws UnreadableScenarioException {
        List<Ranking.Pair> pairs = new ArrayList<>();
        Set<List<Long>> seen = new HashSet<>();
        for (Part item : Parts.items(source, part, "the known comparisons of " + party)) {
            Ranking.Pair pair = pair(item, Parts.text(source, item, "a comparison of " + party));
            if (!seen.add(List.of(Math.min(pair.first(), pair.second()), Math.max(pair.first(), pair.second())))) {
                throw source.error(item.line(), Quoted.text(text(item)) + " compares a pair again");
            }
            pairs.add(pair);
        }
        List<Long> circle = circle(pairs);
        if (!circle.isEmpty()) {
            throw source.error(
                    part.line(),
                    "the known comparisons of " + party + " go round in a circle"
                            + (pairs.stream().anyMatch(Ranking.Pair::equal) ? ", equals being one: " : ": ")
                            + circle.stream().map(states::nameOf).collect(Collectors.joining(" > "))
                            + "; no ranking agrees with them, so leave one of them out");
        }
        return new Ranking.Comparisons(pairs);
    }

    private static String text(Part item) {
        return item instanceof Part.Text text ? text.text() : "";
    }

    private Ranking.Pair pair(Part item, String text) throws UnreadableScenarioException {
        Matcher matcher = PAIR.matcher(text);
        if (!matcher.matches()) {
            throw source.error(
                    item.line(),
                    Quoted.text(text) + " is no comparison; write for example '3 > 7' or '3 = 7', better first");
        }
        long left = states.of(item.line(), matcher.group(1));
        long right = states.of(item.line(), matcher.group(3));
        if (left == right) {
            throw source.error(item.line(), Quoted.text(text) + " compares a state with itself");
        }
        boolean turned = matcher.group(2).equals("<");
        return new Ranking.Pair(
                turned ? right : left, turned ? left : right, matcher.group(2).equals("="));
    }

    /** States each of which is better than the next, up to the first again; equals are one. Empty where there is no circle. */
    private static List<Long> circle(List<Ranking.Pair> pairs) {
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
