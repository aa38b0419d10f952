package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Compartment;
import org.parley.dispute.Evidence;
import org.parley.dispute.StatementId;
import org.parley.dispute.Suggestion;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.files.text.Tree;

/**
 * The statements of the opened compartments, and references to them. A document refers to statements of its own
 * compartment, or of one that everybody who reads the document may open; this is decided from the names alone, so that
 * no message depends on what lies in a compartment with fewer readers.
 */
final class StatementIds {

    private final Map<Compartment, Set<String>> ids = new HashMap<>();
    private final Set<Compartment> opened = new HashSet<>();
    private final Set<Compartment> incomplete = new HashSet<>();
    private boolean partiesComplete = true;

    /** The dispute does not tell all its parties, so that others may well exist. */
    void partiesIncomplete() {
        partiesComplete = false;
    }

    /** Notes the ids in a compartment's {@code statements.yaml}, if it has one, before anything refers to them. */
    void learn(Compartment compartment, Optional<Tree> statements) {
        opened.add(compartment);
        statements.ifPresent(tree -> learn(compartment, tree));
    }

    private void learn(Compartment compartment, Tree tree) {
        if (!tree.readable()) {
            incomplete.add(compartment);
        }
        if (!(tree.root().orElse(null) instanceof Node.Mapping document)) {
            return;
        }
        Optional<Node> list = document.field("statements").map(Node.Field::value);
        if (list.orElse(null) instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> learn(compartment, item));
        } else if (document.fields().stream().anyMatch(field -> !field.name().equals("format"))) {
            incomplete.add(compartment);
        }
    }

    private void learn(Compartment compartment, Node item) {
        if (item instanceof Node.Mapping mapping
                && mapping.field("id").map(Node.Field::value).orElse(null) instanceof Node.Scalar id) {
            ids.computeIfAbsent(compartment, c -> new HashSet<>()).add(id.text());
        } else {
            incomplete.add(compartment);
        }
    }

    /** What an entry rests on. */
    Evidence evidence(Page page, Fields fields, LocalDate from, Sureness usual) {
        return new Evidence(
                from,
                fields.sureness(usual),
                fields.words("says"),
                read(page, fields.items("statements"), fields.name()),
                page.compartment(),
                page.place(fields.line()));
    }

    List<StatementId> read(Page page, List<Node> references, String what) {
        List<StatementId> read = new ArrayList<>();
        for (Node node : references) {
            page.scalar(node, "a statement of " + what)
                    .flatMap(scalar -> resolve(page, scalar, what))
                    .ifPresent(read::add);
        }
        return read;
    }

    private Optional<StatementId> resolve(Page page, Node.Scalar scalar, String what) {
        String written = scalar.text();
        int slash = written.indexOf('/');
        Optional<Compartment> compartment =
                slash < 0 ? Optional.of(page.compartment()) : compartment(written.substring(0, slash));
        if (compartment.isEmpty()) {
            page.defect(
                    scalar,
                    what + ": " + Quoted.text(written.substring(0, slash))
                            + " is not a compartment; it is public, joint, party-… or team");
            return Optional.empty();
        }
        if (!mayCite(page.compartment(), compartment.get())) {
            page.defect(
                    scalar,
                    what + " cites " + Quoted.text(written) + ", but not everybody who reads "
                            + page.compartment().folder() + "/ may open "
                            + compartment.get().folder() + "/");
            return Optional.empty();
        }
        String id = written.substring(slash + 1);
        if (compartment.get() instanceof Compartment.OfParty other && !opened.contains(other)) {
            if (!partiesComplete) {
                return Optional.empty();
            }
            page.unknown(
                    "party " + other.party(),
                    scalar,
                    what + " cites " + Quoted.text(written) + ", of a party that the dispute does not have");
            return Optional.empty();
        }
        Set<String> known = ids.getOrDefault(compartment.get(), Set.of());
        if (!known.contains(id) && !incomplete.contains(compartment.get())) {
            String maybe = Suggestion.maybe(id, known);
            page.unknown(
                    "statement " + compartment.get().folder() + "/" + id,
                    scalar,
                    what + " cites statement " + Quoted.text(written)
                            + (maybe.isEmpty()
                                    ? ", which " + compartment.get().folder() + "/statements.yaml does not have"
                                    : maybe));
        }
        return Optional.of(new StatementId(compartment.get(), id));
    }

    /** Whether every reader of {@code from} may open {@code to}. */
    private static boolean mayCite(Compartment from, Compartment to) {
        return from.equals(to) || to.depth() < from.depth();
    }

    private static Optional<Compartment> compartment(String folder) {
        return switch (folder) {
            case "public" -> Optional.of(new Compartment.Public());
            case "joint" -> Optional.of(new Compartment.Joint());
            case "team" -> Optional.of(new Compartment.Team());
            default ->
                folder.startsWith("party-") && Page.isId(folder.substring("party-".length()))
                        ? Optional.of(new Compartment.OfParty(folder.substring("party-".length())))
                        : Optional.empty();
        };
    }
}
