package org.parley.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.number.Ratio;
import tools.jackson.databind.JsonNode;

/**
 * The figures of the central reading, computed again from the JSON alone in the plainest way: all combinations, one
 * after the other.
 */
final class Recomputed {

    final List<List<Ratio>> values = new ArrayList<>();
    long combinations;
    long meetingRules;

    private final JsonNode reading;
    private final boolean counted;
    private final List<JsonNode> issues = new ArrayList<>();
    private final List<JsonNode> parties = new ArrayList<>();

    /** The least value of each over the settlements that meet the rules; needed where no party is counted. */
    private List<Ratio> least = List.of();

    /** Conditions by the last issue that they read. */
    private final Map<Integer, List<JsonNode>> rules = new HashMap<>();

    private final Map<Integer, List<JsonNode>> refusals = new HashMap<>();

    /** By party, issue and option. */
    private final List<List<List<Ratio>>> worths = new ArrayList<>();

    Recomputed(JsonNode briefing, boolean confirmedOnly) {
        this.reading = briefing.get("centralReading");
        this.counted = !briefing.at("/howClose/counted").isEmpty();
        Set<String> measured = briefing.at("/howClose/measured")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
        reading.get("issues").forEach(issues::add);
        for (JsonNode rule : reading.get("rules")) {
            add(rules, rule.get("condition"));
        }
        for (JsonNode party : reading.get("parties")) {
            for (JsonNode line : party.get("redLines")) {
                boolean confirmed = line.get("status").stringValue().equals("confirmed");
                if (party.get("consentNeeded").booleanValue() && (confirmed || !confirmedOnly)) {
                    add(refusals, line.get("refuses"));
                }
            }
            if (measured.contains(party.get("id").stringValue())) {
                parties.add(party);
                worths.add(worths(party));
            }
        }
        combinations =
                issues.stream().mapToLong(issue -> issue.get("options").size()).reduce(1, (a, b) -> a * b);
        visit(
                new int[issues.size()],
                0,
                Collections.nCopies(parties.size(), Ratio.ZERO),
                holds(refusals, -1, new int[0]));
    }

    private void add(Map<Integer, List<JsonNode>> byLast, JsonNode condition) {
        byLast.computeIfAbsent(last(condition), issue -> new ArrayList<>()).add(condition);
    }

    private int last(JsonNode condition) {
        if (condition.has("issue")) {
            return issues.stream().map(issue -> issue.get("id")).toList().indexOf(condition.get("issue"));
        }
        JsonNode parts = condition.has("not")
                ? condition.get("not")
                : condition.has("and") ? condition.get("and") : condition.get("or");
        Stream<JsonNode> each = condition.has("not") ? Stream.of(parts) : parts.valueStream();
        return each.mapToInt(this::last).max().orElse(-1);
    }

    private List<List<Ratio>> worths(JsonNode party) {
        List<List<Ratio>> worths = new ArrayList<>();
        for (JsonNode issue : issues) {
            String id = issue.get("id").stringValue();
            Ratio weight = number(party.get("weights").get(id));
            worths.add(party.get("worths")
                    .get(id)
                    .valueStream()
                    .map(worth -> weight.times(number(worth)))
                    .toList());
        }
        return worths;
    }

    private boolean holds(Map<Integer, List<JsonNode>> conditions, int last, int[] chosen) {
        return conditions.getOrDefault(last, List.of()).stream().anyMatch(condition -> met(condition, chosen));
    }

    private void visit(int[] chosen, int depth, List<Ratio> sums, boolean refused) {
        for (JsonNode rule : rules.getOrDefault(depth - 1, List.of())) {
            if (!met(rule, chosen)) {
                return;
            }
        }
        if (depth == issues.size()) {
            meetingRules++;
            if (!refused || !counted) {
                settle(chosen, sums, refused);
            }
            return;
        }
        for (int k = 0; k < issues.get(depth).get("options").size(); k++) {
            chosen[depth] = k;
            List<Ratio> more = new ArrayList<>();
            for (int p = 0; p < sums.size(); p++) {
                more.add(sums.get(p).plus(worths.get(p).get(depth).get(k)));
            }
            visit(chosen, depth + 1, more, refused || holds(refusals, depth, chosen));
        }
    }

    private void settle(int[] chosen, List<Ratio> sums, boolean refused) {
        List<Ratio> vector = new ArrayList<>(sums);
        for (int p = 0; p < vector.size(); p++) {
            for (JsonNode term : parties.get(p).get("interactions")) {
                if (met(term.get("when"), chosen)) {
                    vector.set(p, vector.get(p).plus(number(term.get("change"))));
                }
            }
        }
        if (least.isEmpty()) {
            least = vector;
        } else {
            List<Ratio> before = least;
            least = IntStream.range(0, vector.size())
                    .mapToObj(p -> before.get(p).min(vector.get(p)))
                    .toList();
        }
        if (!refused) {
            values.add(vector);
        }
    }

    private boolean met(JsonNode condition, int[] chosen) {
        if (condition.has("not")) {
            return !met(condition.get("not"), chosen);
        }
        if (condition.has("and")) {
            return condition.get("and").valueStream().allMatch(part -> met(part, chosen));
        }
        if (condition.has("or")) {
            return condition.get("or").valueStream().anyMatch(part -> met(part, chosen));
        }
        for (int i = 0; i < issues.size(); i++) {
            JsonNode issue = issues.get(i);
            if (issue.get("id").equals(condition.get("issue"))) {
                JsonNode option = issue.get("options").get(chosen[i]);
                return condition.get("in").valueStream().anyMatch(option::equals);
            }
        }
        throw new IllegalArgumentException(condition.toString());
    }

    List<Ratio> noDeal() {
        return parties.stream().map(party -> number(party.get("noDeal"))).toList();
    }

    List<Ratio> least() {
        return least;
    }

    List<List<Ratio>> zone() {
        List<Ratio> noDeal = noDeal();
        return values.stream()
                .filter(vector -> gain(vector, noDeal).signum() >= 0)
                .toList();
    }

    Ratio margin() {
        List<Ratio> noDeal = noDeal();
        return values.stream()
                .map(vector -> gain(vector, noDeal))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Ratio gain(List<Ratio> values, List<Ratio> noDeal) {
        Ratio least = values.getFirst().minus(noDeal.getFirst());
        for (int k = 1; k < values.size(); k++) {
            least = least.min(values.get(k).minus(noDeal.get(k)));
        }
        return least;
    }

    /** Vectors that no other weakly dominates with one strict gain, best first for the first party. */
    static List<List<Ratio>> frontier(List<List<Ratio>> vectors) {
        Comparator<List<Ratio>> order = (a, b) -> {
            for (int k = 0; k < a.size(); k++) {
                int sign = b.get(k).compareTo(a.get(k));
                if (sign != 0) {
                    return sign;
                }
            }
            return 0;
        };
        List<List<Ratio>> kept = new ArrayList<>();
        for (List<Ratio> vector : vectors.stream().distinct().sorted(order).toList()) {
            boolean dominated = kept.stream().anyMatch(better -> {
                for (int k = 0; k < vector.size(); k++) {
                    if (better.get(k).compareTo(vector.get(k)) < 0) {
                        return false;
                    }
                }
                return true;
            });
            if (!dominated) {
                kept.add(vector);
            }
        }
        return kept;
    }

    static Ratio number(JsonNode figure) {
        return figure.has("exact")
                ? exact(figure.get("exact").stringValue())
                : Ratio.of(figure.get("value").decimalValue());
    }

    private static Ratio exact(String text) {
        String[] parts = text.split("/", 2);
        return parts.length == 1
                ? Ratio.of(new BigDecimal(text))
                : new Ratio(new BigInteger(parts[0]), new BigInteger(parts[1]));
    }
}
