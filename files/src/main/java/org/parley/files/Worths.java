package org.parley.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Order;
import org.parley.preference.RedLine;
import org.parley.preference.Worth;

/** Reads what the options of an issue are worth to a party. */
record Worths(Page page, Names names, Amounts amounts, RedLine.Status usualStatus) {

    private static final List<RedLine.Status> STATUSES =
            List.of(RedLine.Status.CLAIMED, RedLine.Status.BELIEVED, RedLine.Status.CONFIRMED);

    Optional<Worth> read(Fields fields, Evidence evidence) {
        RedLine.Status status =
                fields.choice("status", STATUSES, RedLine.Status::word).orElse(usualStatus);
        OptionalInt issue = fields.get("issue")
                .map(node -> names.issue(page, node, "worth"))
                .orElse(OptionalInt.empty());
        if (issue.isEmpty()) {
            return Optional.empty();
        }
        Issue about = names.issues().get(issue.getAsInt());
        return switch (about.options()) {
            case Options.Named named -> onOptions(fields, evidence, issue.getAsInt(), about, status);
            case Options.Range range -> onRange(fields, evidence, issue.getAsInt(), range, status);
        };
    }

    private Optional<Worth> onOptions(Fields fields, Evidence evidence, int issue, Issue about, RedLine.Status status) {
        fields.get("points")
                .ifPresent(node -> page.defect(
                        node, fields.name() + " has points, but the issue has named options; say 'options' instead"));
        boolean anything = fields.has("options") || fields.has("order");
        if (!anything && !fields.has("points") && !fields.hasStray()) {
            page.defect(fields.line(), fields.name() + " needs 'options' or 'order'");
        }
        List<Amount> anchors = new ArrayList<>(
                Stream.generate(() -> Amount.UNKNOWN).limit(about.size()).toList());
        fields.get("options").ifPresent(node -> {
            for (Node.Field field : page.entries(node, fields.what("options"))) {
                OptionalInt option = names.option(page, field.key(), about, fields.name());
                Optional<Amount> amount =
                        amounts.worth(field.value(), fields.name() + ": " + Quoted.text(field.name()));
                if (option.isPresent() && amount.isPresent()) {
                    anchors.set(option.getAsInt(), amount.get());
                }
            }
        });
        List<List<Integer>> order = fields.get("order")
                .map(node -> order(node, fields.what("order"), about))
                .orElse(List.of());
        return Optional.of(new Worth(evidence, issue, anchors, List.of(), new Order.Ranking(order), status));
    }

    private List<List<Integer>> order(Node node, String what, Issue about) {
        Set<Integer> seen = new HashSet<>();
        List<List<Integer>> classes = new ArrayList<>();
        for (Node item : page.items(node, what)) {
            List<Node> members = item instanceof Node.Sequence tied ? tied.items() : List.of(item);
            if (members.isEmpty()) {
                page.defect(item, what + " holds an empty list");
            }
            List<Integer> indices = new ArrayList<>();
            for (Node member : members) {
                names.option(page, member, about, what).ifPresent(option -> {
                    if (seen.add(option)) {
                        indices.add(option);
                    } else {
                        page.defect(
                                member,
                                what + " names option "
                                        + Quoted.text(
                                                about.options().get(option).id()) + " twice");
                    }
                });
            }
            if (!indices.isEmpty()) {
                classes.add(indices);
            }
        }
        return classes;
    }

    private Optional<Worth> onRange(
            Fields fields, Evidence evidence, int issue, Options.Range range, RedLine.Status status) {
        for (String named : List.of("options", "order")) {
            fields.get(named)
                    .ifPresent(node -> page.defect(
                            node,
                            fields.name() + " has " + named
                                    + ", but the issue is a number range; say 'points' instead, as {" + range.from()
                                    + ": hard, " + range.to() + ": welcome}"));
        }
        Optional<Node> stated = fields.get("points");
        if (stated.isEmpty()) {
            if (!fields.has("options") && !fields.has("order") && !fields.hasStray()) {
                page.defect(fields.line(), fields.name() + " needs 'points'");
            }
            return Optional.empty();
        }
        TreeMap<Ratio, Amount> points = new TreeMap<>();
        boolean allRead = stated.get() instanceof Node.Mapping;
        for (Node.Field field : page.entries(stated.get(), fields.what("points"))) {
            Optional<Ratio> number = page.number(field.key(), fields.name() + ": point", range.from(), range.to());
            Optional<Amount> amount = amounts.worthInside(
                    field.value(),
                    fields.name() + ": " + Quoted.text(field.name()),
                    "on a number range write a red line under 'red-lines', as 'refuses: "
                            + names.issues().get(issue).id() + " > " + range.from() + "'");
            allRead &= number.isPresent();
            if (number.isPresent() && points.put(number.get(), amount.orElse(Amount.UNKNOWN)) != null) {
                page.defect(field.key(), fields.name() + " has two points at " + number.get());
            }
        }
        if (allRead) {
            for (Ratio end : List.of(range.from(), range.to())) {
                if (!points.containsKey(end)) {
                    page.defect(stated.get(), fields.name() + " has no point at " + end + ", an end of the range");
                }
            }
        }
        return Optional.of(new Worth(
                evidence,
                issue,
                List.copyOf(points.values()),
                List.copyOf(points.keySet()),
                new Order.Ranking(List.of()),
                status));
    }
}
