package org.parley.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.parley.dispute.Statement;
import org.parley.dispute.StatementId;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;

/** Reads {@code statements.yaml}. */
final class Statements {

    /** The kinds of statement, as the reader of articles names them. */
    private static final List<String> ACTS = List.of(
            "demand-condition",
            "offer",
            "refusal",
            "concession-signal",
            "threat-sanction",
            "deadline",
            "meeting-consultation",
            "assessment",
            "uncertainty-hedge");

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern OFFSET = Pattern.compile("0|[1-9]\\d{0,8}");

    private Statements() {}

    static List<Statement> read(Page page, Node root, Names names) {
        Set<String> ids = new HashSet<>();
        return Fields.entries(page, root, Shape.STATEMENTS, "statements", Shape.STATEMENT)
                .map(fields -> statement(page, fields, names, ids))
                .toList();
    }

    private static Statement statement(Page page, Fields fields, Names names, Set<String> ids) {
        Optional<String> id = fields.ownId(ids);
        Optional<String> party = fields.get("party")
                .flatMap(node -> names.party(page, node, fields.name()).stream()
                        .mapToObj(names.parties()::get)
                        .findFirst());
        Optional<String> act = fields.get("act").flatMap(node -> page.choice(node, fields.what("act"), ACTS));
        Set<Integer> issues = new TreeSet<>();
        fields.items("issues")
                .forEach(node -> names.issue(page, node, fields.name()).ifPresent(issues::add));
        Optional<Statement.Place> place = fields.get("place")
                .flatMap(node -> Fields.of(page, node, Shape.PLACE))
                .flatMap(found -> place(page, found, fields.name()));
        return new Statement(
                new StatementId(page.compartment(), id.orElse("")),
                fields.words("speaker"),
                party,
                fields.requiredDate("date"),
                fields.words("where"),
                fields.words("source"),
                fields.words("says"),
                fields.words("quote"),
                fields.sureness(Sureness.HEARD),
                act.orElse(""),
                issues,
                place);
    }

    /** Where in an article it stands: the hash of the article, and offsets into it. */
    private static Optional<Statement.Place> place(Page page, Fields place, String statement) {
        String what = statement + ": ";
        Optional<Node.Scalar> sha256 = place.get("sha256").flatMap(node -> page.scalar(node, what + "'sha256'"));
        sha256.filter(hash -> !SHA256.matcher(hash.text()).matches())
                .ifPresent(hash -> page.defect(
                        hash,
                        what + "'sha256' is " + Quoted.text(hash.text())
                                + ", not the 64 digits 0 to 9 and a to f of an article's hash"));
        OptionalInt start = offset(page, place, "start", what);
        OptionalInt end = offset(page, place, "end", what);
        if (start.isPresent() && end.isPresent() && start.getAsInt() > end.getAsInt()) {
            page.defect(
                    place.node(),
                    what + "the place ends at " + end.getAsInt() + ", before it starts at " + start.getAsInt());
        }
        for (String field : List.of("before", "after")) {
            place.get(field)
                    .filter(node -> !(node instanceof Node.Scalar))
                    .ifPresent(node -> page.defect(node, what + "'" + field + "' must be text, not " + node.kind()));
        }
        return sha256.isEmpty() || start.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.Place(
                        sha256.get().text(),
                        start.getAsInt(),
                        end.getAsInt(),
                        text(place, "before"),
                        text(place, "after")));
    }

    private static String text(Fields place, String field) {
        return place.get(field).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private static OptionalInt offset(Page page, Fields place, String field, String what) {
        Optional<Node.Scalar> text = place.get(field).flatMap(node -> page.scalar(node, what + "'" + field + "'"));
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!OFFSET.matcher(text.get().text()).matches()) {
            page.defect(
                    text.get(),
                    what + "'" + field + "' is " + Quoted.text(text.get().text())
                            + ", not a whole number from 0 to 999999999");
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(text.get().text()));
    }
}
