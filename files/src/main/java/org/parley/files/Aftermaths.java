package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.dispute.Condition;
import org.parley.dispute.ConditionParser;
import org.parley.dispute.Evidence;
import org.parley.dispute.MalformedConditionException;
import org.parley.dispute.Settlement;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.preference.Aftermath;
import org.parley.preference.Amount;
import org.parley.preference.Bands;

/** Reads {@code moves.yaml}: settlements, and what could be done once they hold. */
final class Aftermaths {

    private static final String NO_DEAL = "no-deal";

    /** Stands for the id of a move that cannot be read: any name may be meant for it. */
    private static final String UNREADABLE = "";

    private static final List<String> WORDS = List.of("and", "or", "not");

    private final Page page;
    private final Names names;
    private final StatementIds statements;
    private final Amounts amounts;
    private final Set<String> ids = new HashSet<>();

    private Aftermaths(Page page, Names names, StatementIds statements, Bands bands) {
        this.page = page;
        this.names = names;
        this.statements = statements;
        this.amounts = new Amounts(page, bands);
    }

    static List<Aftermath> read(Page page, Node root, Names names, StatementIds statements, Bands bands) {
        Aftermaths reader = new Aftermaths(page, names, statements, bands);
        return Fields.entries(page, root, Shape.MOVES, "settlements", Shape.AFTERMATH)
                .flatMap(fields -> reader.aftermath(fields).stream())
                .toList();
    }

    private Optional<Aftermath> aftermath(Fields fields) {
        Optional<String> id = fields.ownId(ids);
        LocalDate from = fields.requiredDate("from");
        Evidence evidence = statements.evidence(page, fields, from, Sureness.INFERRED);
        Optional<Settlement> settlement =
                fields.get("options").flatMap(node -> names.settlement(page, node, fields.what("options")));
        List<Node> listed = fields.items("moves");
        List<Fields> moves = listed.stream()
                .flatMap(node -> Fields.of(page, node, Shape.MOVE).stream())
                .toList();
        String name = fields.words("name");
        if (fields.get("moves").orElse(null) instanceof Node.Sequence list
                && list.items().isEmpty()) {
            page.defect(fields.line(), fields.name() + " has no moves; without any it holds for ever");
        }
        if (moves.size() > Aftermath.MOST) {
            page.defect(
                    fields.line(),
                    fields.name() + " has " + moves.size() + " moves; at most " + Aftermath.MOST
                            + " can be reckoned with, so put together what goes together");
            return Optional.empty();
        }
        List<String> called =
                new ArrayList<>(moves.stream().map(Aftermaths::called).toList());
        if (moves.size() < listed.size()) {
            called.add(UNREADABLE);
        }
        Set<String> seen = new HashSet<>();
        for (Fields move : moves) {
            if (!called(move).equals(UNREADABLE) && !seen.add(called(move))) {
                page.defect(move.line(), fields.name() + " has " + move.name() + " twice");
            }
        }
        List<Aftermath.Move> read = moves.stream()
                .flatMap(move -> move(move, from, called).stream())
                .toList();
        return settlement.map(chosen -> new Aftermath(evidence, id.orElse(""), name, chosen, read));
    }

    /** The id of a move, good or not; it is judged where the move is read. */
    private static String called(Fields move) {
        return move.get("id")
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse(UNREADABLE);
    }

    private Optional<Aftermath.Move> move(Fields fields, LocalDate from, List<String> called) {
        Optional<String> id = fields.id("id");
        if (id.isPresent() && WORDS.contains(id.get())) {
            page.defect(fields.line(), fields.name() + " cannot be called so: the word joins conditions");
        }
        Optional<Integer> party = fields.get("party").flatMap(node -> party(node, fields.what("party")));
        Optional<Condition> when = fields.get("when").flatMap(node -> condition(node, fields, id.orElse(""), called));
        Optional<Node> turns = fields.get("turns");
        boolean endsDeal = turns.filter(node ->
                        node instanceof Node.Scalar scalar && scalar.text().equals(NO_DEAL))
                .isPresent();
        Map<Integer, Integer> options = turns.filter(node -> !endsDeal)
                .flatMap(node -> options(node, fields))
                .orElse(Map.of());
        List<Aftermath.Effect> effects = new ArrayList<>(effects(fields, "adds"));
        for (Aftermath.Effect loss : effects(fields, "takes")) {
            if (effects.stream().anyMatch(gain -> gain.party() == loss.party())) {
                page.defect(
                        fields.line(),
                        fields.name() + " both adds to and takes from '"
                                + names.parties().get(loss.party()) + "'; say one");
            }
            Amount size = loss.change();
            effects.add(new Aftermath.Effect(
                    loss.party(), new Amount(size.word(), size.range().negate(), true)));
        }
        Evidence evidence = statements.evidence(page, fields, from, Sureness.INFERRED);
        String name = fields.words("name");
        boolean irreversible = fields.flag("irreversible");
        return party.map(index -> new Aftermath.Move(
                evidence, id.orElse(""), index, name, when, irreversible, options, endsDeal, effects));
    }

    private Optional<Integer> party(Node node, String what) {
        OptionalInt party = names.party(page, node, what);
        return party.isPresent() ? Optional.of(party.getAsInt()) : Optional.empty();
    }

    private Optional<Condition> condition(Node node, Fields fields, String own, List<String> called) {
        Optional<String> text = page.words(node, fields.what("when"));
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Condition condition = ConditionParser.ofFacts(text.get(), called);
            boolean unique = called.indexOf(own) == called.lastIndexOf(own);
            if (unique && condition.issues().contains(called.indexOf(own))) {
                page.defect(node, fields.what("when") + " names the move itself; it depends on other moves");
            }
            return Optional.of(condition);
        } catch (MalformedConditionException malformed) {
            String message = fields.what("when") + ": " + malformed.getMessage();
            malformed
                    .unknown()
                    .ifPresentOrElse(
                            unknown -> {
                                if (!called.contains(UNREADABLE)) {
                                    page.unknown("move " + unknown.issue(), node, message);
                                }
                            },
                            () -> page.defect(node, message));
            return Optional.empty();
        }
    }

    private Optional<Map<Integer, Integer>> options(Node node, Fields fields) {
        if (!(node instanceof Node.Mapping)) {
            page.defect(
                    node,
                    fields.what("turns") + " must be options as {issue: option}, or " + NO_DEAL
                            + (node instanceof Node.Scalar ? "" : ", not " + node.kind()));
            return Optional.empty();
        }
        return names.options(page, node, fields.what("turns"));
    }

    private List<Aftermath.Effect> effects(Fields fields, String field) {
        List<Aftermath.Effect> effects = new ArrayList<>();
        for (Node.Field entry : fields.get(field)
                .map(node -> page.entries(node, fields.what(field)))
                .orElse(List.of())) {
            Optional<Integer> party = party(entry.key(), fields.what(field));
            Optional<Amount> size = amounts.size(entry.value(), fields.what(field));
            if (party.isPresent() && size.isPresent()) {
                effects.add(new Aftermath.Effect(party.get(), size.get()));
            }
        }
        return effects;
    }
}
