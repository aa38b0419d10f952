package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.dispute.Evidence;
import org.parley.dispute.Sureness;
import org.parley.files.text.Node;
import org.parley.number.Interval;
import org.parley.preference.Amount;
import org.parley.preference.Bands;
import org.parley.preference.Measure;

/** Reads {@code pressure.yaml}. */
final class Measures {

    private final Page page;
    private final Names names;
    private final StatementIds statements;
    private final Amounts amounts;
    private final Set<String> ids = new HashSet<>();

    private Measures(Page page, Names names, StatementIds statements, Bands bands) {
        this.page = page;
        this.names = names;
        this.statements = statements;
        this.amounts = new Amounts(page, bands);
    }

    static List<Measure> read(Page page, Node root, Names names, StatementIds statements, Bands bands) {
        Measures reader = new Measures(page, names, statements, bands);
        return Fields.entries(page, root, Shape.PRESSURE, "measures", Shape.MEASURE)
                .map(reader::measure)
                .toList();
    }

    private Measure measure(Fields fields) {
        Optional<String> id = fields.ownId(ids);
        Evidence evidence = statements.evidence(page, fields, fields.requiredDate("from"), Sureness.INFERRED);
        return new Measure(
                evidence,
                id.orElse(""),
                fields.words("name"),
                fields.choice("kind", List.of(Measure.Kind.values()), Measure.Kind::word)
                        .orElse(Measure.Kind.SANCTION),
                fields.requiredDate("takes-effect"),
                fields.get("imposed-by").flatMap(node -> party(node, fields.what("imposed-by"))),
                effects(fields),
                criteria(fields),
                costs(fields));
    }

    private Optional<Integer> party(Node node, String what) {
        OptionalInt party = names.party(page, node, what);
        return party.isPresent() ? Optional.of(party.getAsInt()) : Optional.empty();
    }

    private List<Measure.Effect> effects(Fields measure) {
        List<Measure.Effect> effects = new ArrayList<>();
        Set<Integer> moved = new HashSet<>();
        for (Node node : measure.items("moves")) {
            Optional<Fields> fields = Fields.of(page, node, Shape.EFFECT);
            Optional<Integer> party =
                    fields.flatMap(own -> own.get("party")).flatMap(name -> party(name, measure.name()));
            Optional<Interval> change = fields.flatMap(own -> own.get("no-deal"))
                    .flatMap(value -> amounts.drift(value, measure.what("no-deal")))
                    .map(Amount::range);
            if (party.isPresent() && !moved.add(party.get())) {
                page.defect(
                        node,
                        measure.name() + " moves '" + names.parties().get(party.get()) + "' twice; put both in one");
            }
            if (party.isPresent() && change.isPresent()) {
                effects.add(new Measure.Effect(party.get(), change.get()));
            }
        }
        return effects;
    }

    private List<Measure.Criterion> criteria(Fields measure) {
        List<Measure.Criterion> criteria = new ArrayList<>();
        Set<String> own = new HashSet<>();
        for (Node node : measure.items("criteria")) {
            Fields.of(page, node, Shape.CRITERION).ifPresent(fields -> {
                Optional<String> id = fields.id("id");
                if (id.isPresent() && !own.add(id.get())) {
                    page.defect(node, measure.name() + " has " + fields.name() + " twice");
                }
                LocalDate fixed = fields.requiredDate("fixed");
                Optional<LocalDate> met = fields.date("met");
                if (met.filter(day -> day.isBefore(fixed)).isPresent()) {
                    page.defect(
                            node,
                            measure.name() + ": " + fields.name() + " is met on " + met.get()
                                    + ", before it was fixed on " + fixed + "; criteria are fixed beforehand");
                }
                criteria.add(new Measure.Criterion(id.orElse(""), fields.words("says"), fixed, met));
            });
        }
        return criteria;
    }

    private List<Measure.Cost> costs(Fields measure) {
        List<Measure.Cost> costs = new ArrayList<>();
        for (Node node : measure.items("costs")) {
            Fields.of(page, node, Shape.COST)
                    .ifPresent(fields -> costs.add(new Measure.Cost(
                            fields.choice("on", List.of(Measure.Cost.On.values()), Measure.Cost.On::word)
                                    .orElse(Measure.Cost.On.UNITY),
                            fields.words("says"))));
        }
        return costs;
    }
}
