package org.parley.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Evidence;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Importance;
import org.parley.preference.Order;

/** Reads how much issues matter to a party: a ranking, tiers, weights or points. */
record Importances(Page page, Names names, Amounts amounts) {

    private static final Ratio MOST_POINTS = Ratio.of(1_000_000_000);

    Optional<Importance> read(Fields fields, Evidence evidence) {
        boolean anything =
                fields.has("ranking") || fields.has("tiers") || fields.has("weights") || fields.has("points");
        if (!anything && !fields.hasStray()) {
            page.defect(fields.line(), "importance needs a ranking, tiers, weights or points");
        }
        if (fields.has("ranking") && fields.has("tiers")) {
            page.defect(fields.line(), "importance has both a ranking and tiers; say one");
        }
        if (fields.has("points") && (fields.has("weights") || fields.has("ranking") || fields.has("tiers"))) {
            page.defect(fields.line(), "importance has points, which are exact, beside something else; say one");
        }
        Order ranking = fields.get("ranking")
                .<Order>map(node -> new Order.Ranking(classes(node, "ranking")))
                .orElse(new Order.None());
        Order order = fields.get("tiers")
                .<Order>map(node -> new Order.Tiers(classes(node, "tiers")))
                .orElse(ranking);
        Map<Integer, Interval> weights = new TreeMap<>();
        fields.get("weights").ifPresent(node -> readWeights(node, weights));
        fields.get("points").ifPresent(node -> readPoints(node, weights));
        return Optional.of(new Importance(evidence, order, weights));
    }

    /** A list of issues, best first; tied ones, or those of one tier, in a list of their own. */
    private List<List<Integer>> classes(Node node, String field) {
        Set<Integer> seen = new HashSet<>();
        List<List<Integer>> classes = new ArrayList<>();
        for (Node item : page.items(node, "importance: '" + field + "'")) {
            List<Node> members = item instanceof Node.Sequence together ? together.items() : List.of(item);
            if (members.isEmpty()) {
                page.defect(item, "importance: '" + field + "' holds an empty list");
            }
            List<Integer> indices = new ArrayList<>();
            for (Node member : members) {
                names.issue(page, member, "importance").ifPresent(issue -> {
                    if (seen.add(issue)) {
                        indices.add(issue);
                    } else {
                        page.defect(member, "importance names issue " + quoted(issue) + " twice");
                    }
                });
            }
            if (!indices.isEmpty()) {
                classes.add(indices);
            }
        }
        return classes;
    }

    private void readWeights(Node node, Map<Integer, Interval> weights) {
        for (Node.Field field : page.entries(node, "importance: 'weights'")) {
            OptionalInt issue = names.issue(page, field.key(), "importance");
            Optional<Interval> weight =
                    amounts.share(field.value(), "importance: the weight of " + Quoted.text(field.name()));
            if (issue.isPresent() && weight.isPresent()) {
                weights.put(issue.getAsInt(), weight.get());
            }
        }
    }

    private void readPoints(Node node, Map<Integer, Interval> weights) {
        List<Node.Field> fields = page.entries(node, "importance: 'points'");
        Map<Integer, Ratio> points = new TreeMap<>();
        boolean allRead = node instanceof Node.Mapping;
        for (Node.Field field : fields) {
            OptionalInt issue = names.issue(page, field.key(), "importance");
            Optional<Ratio> number = page.number(
                    field.value(), "importance: the points of " + Quoted.text(field.name()), Ratio.ZERO, MOST_POINTS);
            allRead &= issue.isPresent() && number.isPresent();
            if (issue.isPresent() && number.isPresent()) {
                points.put(issue.getAsInt(), number.get());
            }
        }
        if (!allRead) {
            return;
        }
        List<Integer> left = IntStream.range(0, names.issues().size())
                .filter(issue -> !points.containsKey(issue))
                .boxed()
                .toList();
        if (!left.isEmpty()) {
            page.defect(
                    node,
                    "points are for all issues, and leave out "
                            + left.stream().map(this::quoted).collect(Collectors.joining(", ")));
            return;
        }
        Ratio sum = points.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        if (sum.signum() == 0) {
            page.defect(node, "all points are 0");
            return;
        }
        points.forEach((issue, number) -> weights.put(issue, Interval.exactly(number.over(sum))));
    }

    private String quoted(int issue) {
        return "'" + names.issues().get(issue).id() + "'";
    }
}
