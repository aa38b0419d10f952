package org.parley.report;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.number.Ratio;
import tools.jackson.databind.JsonNode;

/**
 * The figures of the central reading, computed again from the JSON alone in the plainest way: all combinations, one
 * after the other.
 */
final class Recomputed {

    final List<int[]> allowed = new ArrayList<>();
    final List<List<Ratio>> values = new ArrayList<>();
    final List<List<Ratio>> meetingRulesValues = new ArrayList<>();
    long combinations;
    long meetingRules;

    private final JsonNode reading;
    private final List<JsonNode> issues = new ArrayList<>();
    private final List<JsonNode> parties = new ArrayList<>();

    Recomputed(JsonNode briefing, boolean confirmedOnly) {
        this.reading = briefing.get("centralReading");
        Set<String> measured = briefing.at("/howClose/measured")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.toSet());
        reading.get("issues").forEach(issues::add);
        reading.get("parties").forEach(party -> {
            if (measured.contains(party.get("id").stringValue())) {
                parties.add(party);
            }
        });
        Predicate<JsonNode> binding =
                line -> !confirmedOnly || line.get("status").stringValue().equals("confirmed");
        visit(new int[issues.size()], 0, binding);
    }

    private void visit(int[] chosen, int depth, Predicate<JsonNode> binding) {
        if (depth < issues.size()) {
            for (int k = 0; k < issues.get(depth).get("options").size(); k++) {
                chosen[depth] = k;
                visit(chosen, depth + 1, binding);
            }
            return;
        }
        combinations++;
        for (JsonNode rule : reading.get("rules")) {
            if (!met(rule.get("condition"), chosen)) {
                return;
            }
        }
        meetingRules++;
        List<Ratio> vector = parties.stream().map(party -> value(party, chosen)).toList();
        meetingRulesValues.add(vector);
        for (JsonNode party : reading.get("parties")) {
            for (JsonNode line : party.get("redLines")) {
                boolean binds = party.get("consentNeeded").booleanValue() && binding.test(line);
                if (binds && met(line.get("refuses"), chosen)) {
                    return;
                }
            }
        }
        allowed.add(chosen.clone());
        values.add(vector);
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

    private Ratio value(JsonNode party, int[] chosen) {
        Ratio value = Ratio.ZERO;
        for (int i = 0; i < issues.size(); i++) {
            String id = issues.get(i).get("id").stringValue();
            Ratio weight = number(party.get("weights").get(id));
            value = value.plus(weight.times(number(party.get("worths").get(id).get(chosen[i]))));
        }
        for (JsonNode term : party.get("interactions")) {
            if (met(term.get("when"), chosen)) {
                value = value.plus(number(term.get("change")));
            }
        }
        return value;
    }

    List<Ratio> noDeal() {
        return parties.stream().map(party -> number(party.get("noDeal"))).toList();
    }

    /** The least value of each over the settlements that meet the rules. */
    List<Ratio> least() {
        return meetingRulesValues.stream()
                .reduce((a, b) -> IntStream.range(0, a.size())
                        .mapToObj(k -> a.get(k).min(b.get(k)))
                        .toList())
                .orElseThrow();
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
