package org.parley.files.stability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.stability.model.Ranking;

/** Reads what is known of a party's preferences pair by pair. */
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
}
