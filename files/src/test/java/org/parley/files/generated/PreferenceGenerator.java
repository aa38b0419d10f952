package org.parley.files.generated;

import static org.parley.files.generated.YamlLines.fields;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes what is known of one party. All entries of one compartment fit one hidden set of numbers, so that nothing
 * contradicts itself.
 */
final class PreferenceGenerator {

    private final SplittableRandom random;
    private final GeneratedIssues issues;
    private final Supplier<String> evidence;

    /** @param evidence the fields of evidence of the next entry, in flow style without braces, or empty */
    PreferenceGenerator(SplittableRandom random, GeneratedIssues issues, Supplier<String> evidence) {
        this.random = random;
        this.issues = issues;
        this.evidence = evidence;
    }

    void write(YamlLines lines, int indent) {
        String margin = " ".repeat(indent);
        section(lines, margin, "importance", indent, 1 + random.nextInt(2), this::importance);
        List<Integer> spoken = IntStream.range(0, issues.size())
                .filter(i -> random.nextInt(5) > 0)
                .boxed()
                .toList();
        if (!spoken.isEmpty() && random.nextInt(6) > 0) {
            lines.line(margin + "worth:");
            spoken.forEach(issue -> lines.item(indent + 2, withEvidence(worth(issue, date(1)))));
        }
        section(lines, margin, "red-lines", indent, random.nextInt(3), this::redLine);
        section(lines, margin, "no-deal", indent, random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(2), this::noDeal);
        section(lines, margin, "interactions", indent, random.nextInt(3), this::interaction);
    }

    private interface EntryMaker {
        Map<String, String> make(int number);
    }

    private void section(YamlLines lines, String margin, String name, int indent, int size, EntryMaker maker) {
        if (size == 0 && random.nextBoolean()) {
            return;
        }
        lines.line(margin + name + ":" + (size == 0 && random.nextBoolean() ? " []" : ""));
        for (int number = 1; number <= size; number++) {
            lines.item(indent + 2, withEvidence(maker.make(number)));
        }
    }

    private Map<String, String> withEvidence(Map<String, String> entry) {
        String further = evidence.get();
        if (!further.isEmpty()) {
            Map<String, String> all = new LinkedHashMap<>(entry);
            for (String field : further.split("; ")) {
                all.put(field.substring(0, field.indexOf(':')), field.substring(field.indexOf(':') + 2));
            }
            return all;
        }
        return entry;
    }

    /** The n-th of a party's dates on one thing; later numbers are later. */
    private String date(int number) {
        return "2025-0" + (2 + 3 * (number - 1)) + "-" + (10 + random.nextInt(18));
    }

    private Map<String, String> importance(int number) {
        int[] weights = IntStream.range(0, issues.size())
                .map(i -> 1 + random.nextInt(30))
                .toArray();
        List<Integer> byWeight =
                new ArrayList<>(IntStream.range(0, weights.length).boxed().toList());
        byWeight.sort(Comparator.comparingInt(issue -> -weights[issue]));
        return switch (random.nextInt(5)) {
            case 0 -> fields("from", date(number), "ranking", grouped(byWeight, random.nextInt(3) == 0));
            case 1 -> fields("from", date(number), "tiers", tiers(byWeight));
            case 2 -> fields("from", date(number), "points", points(weights));
            case 3 -> fields("from", date(number), "weights", weightRanges(weights));
            default ->
                fields("from", date(number), "ranking", grouped(byWeight, false), "weights", weightRanges(weights));
        };
    }

    private String grouped(List<Integer> issuesInOrder, boolean tie) {
        List<String> items =
                new ArrayList<>(issuesInOrder.stream().map(issues::id).toList());
        if (tie && items.size() > 1) {
            int at = random.nextInt(items.size() - 1);
            items.set(at, "[" + items.get(at) + ", " + items.remove(at + 1) + "]");
        }
        return "[" + String.join(", ", items) + "]";
    }

    private String tiers(List<Integer> issuesInOrder) {
        int cut = random.nextInt(issuesInOrder.size() + 1);
        List<String> upper =
                issuesInOrder.subList(0, cut).stream().map(issues::id).toList();
        List<String> lower = issuesInOrder.subList(cut, issuesInOrder.size()).stream()
                .map(issues::id)
                .toList();
        return List.of(upper, lower).stream()
                .filter(tier -> !tier.isEmpty())
                .map(tier -> "[" + String.join(", ", tier) + "]")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String points(int[] weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(issue -> issues.id(issue) + ": " + weights[issue])
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Ranges around weights that add up to 1. */
    private String weightRanges(int[] weights) {
        int sum = IntStream.of(weights).sum();
        return IntStream.range(0, weights.length)
                .mapToObj(issue -> issues.id(issue) + ": [" + Math.max(0, weights[issue] - 2) + "/" + sum + ", "
                        + Math.min(sum, weights[issue] + 2) + "/" + sum + "]")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private Map<String, String> worth(int issue, String from) {
        if (issues.isRange(issue)) {
            return fields("issue", issues.id(issue), "from", from, "points", rangePoints(issue));
        }
        List<String> options = issues.options(issue);
        Map<String, Integer> hidden = new LinkedHashMap<>();
        options.forEach(option -> hidden.put(option, random.nextInt(101)));
        List<String> stated =
                options.stream().filter(option -> random.nextInt(6) > 0).toList();
        String amounts = stated.stream()
                .map(option -> option + ": " + amount(hidden.getOrDefault(option, 0), true))
                .collect(Collectors.joining(", ", "{", "}"));
        List<String> best = new ArrayList<>(options);
        best.sort(Comparator.comparingInt(option -> -hidden.getOrDefault(option, 0)));
        String order = "[" + String.join(", ", best) + "]";
        String status = random.nextInt(3) == 0
                ? List.of("claimed", "believed", "confirmed").get(random.nextInt(3))
                : "";
        return switch (random.nextInt(4)) {
            case 0 -> fields("issue", issues.id(issue), "from", from, "order", order);
            case 1 ->
                fields("issue", issues.id(issue), "from", from, "options", amounts, "order", order, "status", status);
            default -> fields("issue", issues.id(issue), "from", from, "options", amounts, "status", status);
        };
    }

    private String rangePoints(int issue) {
        List<String> numbers = issues.options(issue);
        return IntStream.range(0, numbers.size())
                .filter(k -> k == 0 || k == numbers.size() - 1 || random.nextInt(3) == 0)
                .mapToObj(k -> numbers.get(k) + ": " + amount(random.nextInt(101), false))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /** Something that a number of hundredths fits. */
    private String amount(int hundredths, boolean redLines) {
        return switch (random.nextInt(5)) {
            case 0 -> new BigDecimal(hundredths).movePointLeft(2).toPlainString();
            case 1 -> "[" + Math.max(0, hundredths - 10) + "/100, " + Math.min(100, hundredths + 15) + "/100]";
            case 2 -> random.nextInt(3) == 0 ? "unknown" : word(hundredths, redLines);
            default -> word(hundredths, redLines);
        };
    }

    private static String word(int hundredths, boolean redLines) {
        if (hundredths >= 75) {
            return "welcome";
        }
        if (hundredths >= 45) {
            return "can live with";
        }
        return hundredths >= 10 ? "hard" : redLines ? "red line" : "[0, 0.1]";
    }

    private Map<String, String> redLine(int number) {
        String status = List.of("claimed", "believed", "confirmed", "").get(random.nextInt(4));
        return fields("id", "line-" + number, "from", date(1), "refuses", issues.condition(random), "status", status);
    }

    private Map<String, String> noDeal(int number) {
        String worth = switch (random.nextInt(5)) {
            case 0 -> "unknown";
            case 1 -> {
                List<String> chosen = new ArrayList<>();
                for (int issue = 0; issue < issues.size(); issue++) {
                    List<String> options = issues.options(issue);
                    chosen.add(issues.id(issue) + ": " + options.get(random.nextInt(options.size())));
                }
                Collections.shuffle(chosen, new Random(random.nextLong()));
                yield "{as-good-as: {" + String.join(", ", chosen) + "}}";
            }
            default -> amount(10 + random.nextInt(60), false);
        };
        String drift = random.nextInt(3) == 0 ? random.nextBoolean() ? "-0.01" : "[-0.02, 0.01]" : "";
        return fields(
                "from", date(number), "worth", worth, "drift", drift, "worst", random.nextInt(4) == 0 ? "hard" : "");
    }

    private Map<String, String> interaction(int number) {
        String size =
                List.of("slight", "clear", "decisive", "0.07", "[0.01, 0.1]").get(random.nextInt(5));
        return fields(
                "id",
                "both-" + number,
                "from",
                date(1),
                "when",
                issues.condition(random),
                random.nextBoolean() ? "adds" : "takes",
                size);
    }
}
