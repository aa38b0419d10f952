package org.parley.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Condition;
import org.parley.dispute.Rule;
import org.parley.files.text.Node;

/** Reads the rules of {@code public/dispute.yaml}. */
record Rules(Page page, Names names) {

    private static final List<String> FORMS = List.of("requires", "excludes", "at-most-one-of", "must");

    List<Rule> read(Fields document) {
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Node node : document.section("rules")) {
            Fields.of(page, node, Shape.RULE).ifPresent(fields -> {
                Optional<String> id = fields.ownId(ids);
                String says = fields.words("says");
                boolean negotiable = fields.flag("negotiable");
                form(fields).ifPresent(form -> rules.add(new Rule(id.orElse(""), says, form, negotiable)));
            });
        }
        return rules;
    }

    private Optional<Rule.Form> form(Fields fields) {
        List<String> stated = FORMS.stream().filter(fields::has).toList();
        if (stated.size() != 1) {
            if (!stated.isEmpty() || !fields.hasStray()) {
                page.defect(
                        fields.line(),
                        fields.name()
                                + (stated.isEmpty()
                                        ? " needs one of " + Page.either(FORMS)
                                        : " has both " + String.join(" and ", stated) + "; make it two rules"));
            }
            return Optional.empty();
        }
        Node node = fields.get(stated.getFirst()).orElseThrow();
        return switch (stated.getFirst()) {
            case "requires" -> Fields.of(page, node, Shape.REQUIRES).flatMap(parts -> requires(fields, parts));
            case "excludes" -> together(fields, node, "excludes", 1).map(Rule.Excludes::new);
            case "at-most-one-of" -> together(fields, node, "at-most-one-of", 2).map(Rule.AtMostOneOf::new);
            default -> names.condition(page, node, fields.name()).map(Rule.Must::new);
        };
    }

    private Optional<Rule.Form> requires(Fields rule, Fields parts) {
        Optional<Condition> when = parts.get("if").flatMap(node -> names.condition(page, node, rule.name()));
        Optional<Condition> then = parts.get("then").flatMap(node -> names.condition(page, node, rule.name()));
        return when.isEmpty() || then.isEmpty()
                ? Optional.empty()
                : Optional.of(new Rule.Requires(when.get(), then.get()));
    }

    private Optional<List<Condition>> together(Fields rule, Node node, String field, int least) {
        List<Node> items = page.items(node, rule.what(field));
        if (node instanceof Node.Sequence && items.size() < least) {
            page.defect(node, rule.what(field) + " needs at least " + least + " condition" + (least == 1 ? "" : "s"));
            return Optional.empty();
        }
        if (node.flow() && items.stream().anyMatch(Rules::isCut)) {
            page.defect(node, rule.what(field) + ": inside [ ] put a condition with commas in quotes");
            return Optional.empty();
        }
        List<Condition> conditions = new ArrayList<>();
        for (Node item : items) {
            names.condition(page, item, rule.name()).ifPresent(conditions::add);
        }
        return conditions.isEmpty() ? Optional.empty() : Optional.of(conditions);
    }

    /** {@code [dam in (a, b)]}: the comma ends the condition. */
    private static boolean isCut(Node item) {
        return item instanceof Node.Scalar scalar
                && scalar.plain()
                && scalar.text().contains("(") != scalar.text().contains(")");
    }
}
