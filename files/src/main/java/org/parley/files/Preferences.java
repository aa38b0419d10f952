package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.preference.Amount;
import org.parley.preference.Bands;
import org.parley.preference.Entry;
import org.parley.preference.Interaction;
import org.parley.preference.RedLine;
import org.parley.preference.Testimony;

/** Reads {@code preferences.yaml} and {@code estimates.yaml}. */
final class Preferences {

    private final Page page;
    private final Names names;
    private final StatementIds statements;
    private final Amounts amounts;
    private final boolean estimated;
    private final Optional<Evidence> assumed;

    private Preferences(Page page, Names names, StatementIds statements, Bands bands, Optional<Evidence> assumed) {
        this.page = page;
        this.names = names;
        this.statements = statements;
        this.amounts = new Amounts(page, bands);
        this.estimated = page.compartment() instanceof Compartment.Team;
        this.assumed = assumed;
    }

    static List<Testimony> read(Page page, Node root, Names names, StatementIds statements, Bands bands) {
        Preferences reader = new Preferences(page, names, statements, bands, Optional.empty());
        return page.compartment() instanceof Compartment.OfParty own
                ? reader.ofOneParty(root, own)
                : reader.byParty(root);
    }

    /**
     * One entry as it stands in a section, resting on nothing but the evidence given.
     *
     * @param section its name in the document
     */
    static Optional<? extends Entry> entry(
            Page page, Names names, Bands bands, String section, Node node, Evidence evidence) {
        Preferences reader = new Preferences(page, names, new StatementIds(), bands, Optional.of(evidence));
        Node.Scalar name = new Node.Scalar(section, true, false, node.line(), node.start(), node.end());
        Node.Sequence entries = new Node.Sequence(List.of(node), true, node.line(), node.start(), node.end());
        Node.Mapping document =
                new Node.Mapping(List.of(new Node.Field(name, entries)), true, node.line(), node.start(), node.end());
        return Fields.of(page, document, Shape.PREFERENCES)
                .flatMap(fields -> reader.testimony(0, fields).entries().findFirst());
    }

    private List<Testimony> ofOneParty(Node root, Compartment.OfParty own) {
        return Fields.of(page, root, Shape.PREFERENCES)
                .map(document -> {
                    Formats.check(page, document);
                    return List.of(testimony(Math.max(0, names.parties().indexOf(own.party())), document));
                })
                .orElse(List.of());
    }

    private List<Testimony> byParty(Node root) {
        List<Testimony> testimonies = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Fields.of(page, root, Shape.ESTIMATES).ifPresent(document -> {
            Formats.check(page, document);
            for (Node node : document.section("parties")) {
                Fields.of(page, node, Shape.ESTIMATE).ifPresent(fields -> {
                    int party = fields.get("party")
                            .map(each -> names.party(page, each, "'party'").orElse(-1))
                            .orElse(-1);
                    if (party >= 0 && !seen.add(party)) {
                        page.defect(
                                fields.line(),
                                "party " + Quoted.text(names.parties().get(party)) + " stands twice in " + page.path()
                                        + "; put its sections together");
                    }
                    testimonies.add(testimony(Math.max(0, party), fields));
                });
            }
        });
        return testimonies;
    }

    private Testimony testimony(int party, Fields sections) {
        Importances importances = new Importances(page, names, amounts);
        Worths worths = new Worths(page, names, amounts, defaultStatus());
        NoDeals noDeals = new NoDeals(page, names, amounts);
        return new Testimony(
                party,
                page.compartment(),
                entries(sections, "importance", Shape.IMPORTANCE, f -> importances.read(f, evidence(f))),
                entries(sections, "worth", Shape.WORTH, f -> worths.read(f, evidence(f))),
                entries(sections, "red-lines", Shape.RED_LINE, this::redLine),
                entries(sections, "no-deal", Shape.NO_DEAL, f -> noDeals.read(f, evidence(f))),
                entries(sections, "interactions", Shape.INTERACTION, this::interaction));
    }

    private <E extends Entry> List<E> entries(
            Fields sections, String section, Shape shape, Function<Fields, Optional<E>> read) {
        List<E> entries = new ArrayList<>();
        Map<String, E> dated = new HashMap<>();
        for (Node node : sections.section(section)) {
            Optional<Fields> fields = Fields.of(page, node, shape);
            Optional<E> entry = fields.flatMap(read);
            if (entry.isEmpty() || fields.isEmpty()) {
                continue;
            }
            LocalDate from = entry.get().evidence().from();
            if (!from.equals(LocalDate.MIN) && dated.put(entry.get().key() + " " + from, entry.get()) != null) {
                page.defect(
                        fields.get().line(),
                        fields.get().name() + " has two entries from " + from + "; give the later one its own date");
            }
            entries.add(entry.get());
        }
        return entries;
    }

    private Evidence evidence(Fields fields) {
        return assumed.orElseGet(() -> statements.evidence(
                page, fields, fields.requiredDate("from"), estimated ? Sureness.INFERRED : Sureness.HEARD));
    }

    private RedLine.Status defaultStatus() {
        return estimated ? RedLine.Status.BELIEVED : RedLine.Status.CLAIMED;
    }

    private Optional<RedLine> redLine(Fields fields) {
        Evidence evidence = evidence(fields);
        Optional<String> id = fields.id("id");
        Optional<Condition> refuses = fields.get("refuses").flatMap(node -> names.condition(page, node, fields.name()));
        RedLine.Status status = fields.choice("status", List.of(RedLine.Status.values()), RedLine.Status::word)
                .orElse(defaultStatus());
        return id.isEmpty() || refuses.isEmpty()
                ? Optional.empty()
                : Optional.of(new RedLine(evidence, id.get(), fields.words("name"), refuses.get(), status));
    }

    private Optional<Interaction> interaction(Fields fields) {
        Evidence evidence = evidence(fields);
        Optional<String> id = fields.id("id");
        Optional<Condition> when = fields.get("when").flatMap(node -> names.condition(page, node, fields.name()));
        if (fields.has("adds") == fields.has("takes") && !fields.hasStray()) {
            page.defect(
                    fields.line(),
                    fields.name()
                            + (fields.has("adds") ? " both adds and takes; say one" : " needs 'adds' or 'takes'"));
        }
        Optional<Amount> adds = fields.get("adds").flatMap(node -> amounts.size(node, fields.what("adds")));
        Optional<Amount> takes = fields.get("takes")
                .flatMap(node -> amounts.size(node, fields.what("takes")))
                .map(size -> new Amount(size.word(), size.range().negate(), true));
        Optional<Amount> change = adds.or(() -> takes);
        return id.isEmpty() || when.isEmpty() || change.isEmpty()
                ? Optional.empty()
                : Optional.of(new Interaction(evidence, id.get(), when.get(), change.get()));
    }
}
