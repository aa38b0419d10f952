package org.parley.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.text.Node;
import org.parley.number.Ratio;

/** Reads the options of an issue: named ones, or a number range. */
record IssueOptions(Page page, StatementIds statements) {

    private static final List<String> GRAMMAR = List.of("and", "or", "not", "in");

    /** Empty where the ids of the options cannot be had. */
    Optional<Options> read(Fields issue) {
        boolean named = issue.has("options");
        boolean range = issue.has("range");
        if (named && range) {
            page.defect(issue.line(), issue.name() + " has both options and a range; say one");
            return Optional.empty();
        }
        if (!named && !range) {
            if (!issue.hasStray()) {
                page.defect(issue.line(), issue.name() + " needs 'options' or a 'range'");
            }
            return Optional.empty();
        }
        return named
                ? issue.get("options").flatMap(node -> named(issue, node))
                : issue.get("range").flatMap(this::range);
    }

    private Optional<Options> named(Fields issue, Node list) {
        if (list instanceof Node.Sequence sequence && sequence.items().isEmpty()) {
            page.defect(list, issue.name() + " has an empty list of options");
            return Optional.empty();
        }
        List<Option> options = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean complete = list instanceof Node.Sequence;
        for (Node node : page.items(list, issue.what("options"))) {
            Optional<Fields> fields = Fields.of(page, node, Shape.OPTION);
            Optional<String> id = fields.flatMap(each -> each.id("id"));
            complete &= id.isPresent();
            fields.ifPresent(each -> {
                id.ifPresent(own -> refuseGrammar(page, each, own));
                statements.read(page, each.items("sources"), each.name());
                Option option = new Option(id.orElse(""), each.words("name"), each.words("note"));
                if (id.isPresent() && !ids.add(id.get())) {
                    page.defect(each.line(), each.name() + " stands twice in " + issue.name());
                } else {
                    options.add(option);
                }
            });
        }
        return complete ? Optional.of(new Options.Named(options)) : Optional.empty();
    }

    private Optional<Options> range(Node node) {
        Optional<Fields> fields = Fields.of(page, node, Shape.RANGE);
        Optional<Ratio> from = number(fields, "from");
        Optional<Ratio> to = number(fields, "to");
        Optional<Ratio> step = number(fields, "step");
        String unit = fields.map(each -> each.words("unit")).orElse("");
        if (from.isEmpty() || to.isEmpty() || step.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Options.Range(from.get(), to.get(), step.get(), unit));
        } catch (IllegalArgumentException impossible) {
            page.defect(node, "range: " + impossible.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Ratio> number(Optional<Fields> fields, String field) {
        return fields.flatMap(each -> each.get(field).flatMap(node -> page.number(node, each.what(field))));
    }

    /** Conditions could not be read with such an id. */
    static void refuseGrammar(Page page, Fields fields, String id) {
        if (GRAMMAR.contains(id)) {
            page.defect(fields.line(), fields.name() + ": '" + id + "' is a word of conditions and cannot be an id");
        }
    }
}
