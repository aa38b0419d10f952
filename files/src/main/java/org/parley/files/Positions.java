package org.parley.files;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dispute.Compartment;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Position;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;

/** Reads {@code positions.yaml}. */
final class Positions {

    private final Page page;
    private final Names names;
    private final StatementIds statements;
    private final Set<String> noneMeant;
    private final Set<String> ids = new HashSet<>();

    private Positions(Page page, Names names, StatementIds statements, Set<String> noneMeant) {
        this.page = page;
        this.names = names;
        this.statements = statements;
        this.noneMeant = noneMeant;
    }

    /** @param noneMeant takes the places of positions that say {@code options: []} */
    static List<Position> read(Page page, Node root, Names names, StatementIds statements, Set<String> noneMeant) {
        Positions reader = new Positions(page, names, statements, noneMeant);
        return Fields.entries(page, root, Shape.POSITIONS, "positions", Shape.POSITION)
                .map(reader::position)
                .toList();
    }

    private Position position(Fields fields) {
        Optional<String> id = fields.ownId(ids);
        OptionalInt party = party(fields);
        OptionalInt issue = fields.get("issue")
                .map(node -> names.issue(page, node, fields.name()))
                .orElse(OptionalInt.empty());
        Set<Integer> options = new TreeSet<>();
        List<Node> named = fields.items("options");
        if (issue.isPresent()) {
            Issue about = names.issues().get(issue.getAsInt());
            for (Node node : named) {
                names.option(page, node, about, fields.name()).ifPresent(option -> {
                    if (!options.add(option)) {
                        page.defect(
                                node,
                                fields.name() + " names option "
                                        + Quoted.text(
                                                about.options().get(option).id()) + " twice");
                    }
                });
            }
        }
        if (fields.get("options").orElse(null) instanceof Node.Sequence && named.isEmpty()) {
            noneMeant.add(page.place(fields.line()));
        }
        LocalDate date = fields.requiredDate("date");
        Optional<LocalDate> withdrawn = fields.date("withdrawn");
        if (withdrawn.filter(end -> !end.isAfter(date)).isPresent()) {
            page.defect(
                    fields.get("withdrawn").orElse(fields.node()),
                    fields.name() + " is withdrawn on " + withdrawn.get() + ", not after its date " + date);
        }
        Evidence evidence = statements.evidence(page, fields, date, Sureness.HEARD);
        return new Position(id.orElse(""), party.orElse(0), issue.orElse(0), options, withdrawn, evidence);
    }

    /** In a party's own compartment it is that party, and need not be said. */
    private OptionalInt party(Fields fields) {
        Optional<Node> stated = fields.get("party");
        if (page.compartment() instanceof Compartment.OfParty own) {
            stated.flatMap(node -> page.scalar(node, fields.what("party")))
                    .filter(scalar -> !scalar.text().equals(own.party()))
                    .ifPresent(scalar -> page.defect(
                            scalar,
                            fields.name() + " is put down to party " + Quoted.text(scalar.text()) + ", but "
                                    + page.compartment().folder() + "/ holds only what " + own.party() + " says"));
            int index = names.parties().indexOf(own.party());
            return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
        }
        if (stated.isEmpty() && !fields.hasStray()) {
            page.defect(fields.line(), fields.name() + " has no 'party'");
        }
        return stated.map(node -> names.party(page, node, fields.name())).orElse(OptionalInt.empty());
    }
}
