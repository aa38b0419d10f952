package org.parley.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Statement;
import org.parley.dispute.StatementId;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;

/** Reads {@code statements.yaml}. */
final class Statements {

    private Statements() {}

    static List<Statement> read(Page page, Node root, Names names) {
        List<Statement> statements = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Fields.of(page, root, Shape.STATEMENTS).ifPresent(document -> {
            Formats.check(page, document);
            for (Node node : document.section("statements")) {
                Fields.of(page, node, Shape.STATEMENT)
                        .map(fields -> statement(page, fields, names, ids))
                        .ifPresent(statements::add);
            }
        });
        return statements;
    }

    private static Statement statement(Page page, Fields fields, Names names, Set<String> ids) {
        Optional<String> id = fields.id("id");
        if (id.isPresent() && !ids.add(id.get())) {
            page.defect(fields.line(), fields.name() + " stands twice in " + page.path());
        }
        Optional<String> party = fields.get("party")
                .flatMap(node -> names.party(page, node, fields.name()).stream()
                        .mapToObj(names.parties()::get)
                        .findFirst());
        return new Statement(
                new StatementId(page.compartment(), id.orElse("")),
                fields.words("speaker"),
                party,
                fields.requiredDate("date"),
                fields.words("where"),
                fields.words("source"),
                fields.words("says"),
                fields.words("quote"),
                fields.sureness(Sureness.HEARD));
    }
}
