package org.parley.report.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.bargain.Opposition;
import org.parley.bargain.Solution;
import org.parley.bargain.Variant;
import org.parley.dispute.Issue;
import org.parley.dispute.Settlement;
import org.parley.frontier.Count;
import org.parley.frontier.Cover;
import org.parley.frontier.Frontier;
import org.parley.inquiry.Findings;
import org.parley.inquiry.Inquiry;
import org.parley.inquiry.Model;
import org.parley.number.Ratio;
import org.parley.report.words.Found;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was found of a frontier, as JSON. */
public record FindingsJson(Findings findings, int settlements) {

    private static final int VERSION = 1;

    public ObjectNode node() {
        Model model = findings.model();
        ObjectNode node = Nodes.object().put("format", "parley-frontier").put("version", VERSION);
        node.put("source", model.kind().format()).put("name", model.name());
        node.put("over", findings.inquiry().over() == Inquiry.Over.ZONE ? "zone" : "all");
        node.put("clipped", findings.inquiry().clip());
        ArrayNode parties = node.putArray("parties");
        model.parties().forEach(party -> parties.add(party.id()));
        node.put("settlements", findings.settlements().toString());
        node.put("allowed", findings.allowed().toString());
        reservation(node);
        findings.zoneEmpty().ifPresent(empty -> node.put("zoneEmpty", empty));
        findings.cover().ifPresent(cover -> node.set("cover", cover(cover)));
        findings.frontier().ifPresent(frontier -> frontier(node, frontier));
        if (findings.cover().isEmpty()) {
            node.set("disagreement", numbers(findings.disagreement()));
            node.set("points", points(findings.points()));
            node.set("definitions", definitions(findings.points()));
            node.set("variants", variants());
        }
        findings.opposition().ifPresent(found -> node.set("opposition", opposition(found)));
        node.set("comparison", Nodes.strings(findings.comparison()));
        List<String> notes = new ArrayList<>(findings.notes());
        findings.points().stream()
                .filter(solution -> !solution.note().isEmpty())
                .forEach(solution -> notes.add(solution.name() + ": " + solution.note()));
        notes.add(Found.order());
        node.set("notes", Nodes.strings(notes));
        node.set("lossReport", Nodes.strings(model.notes()));
        return node;
    }

    private void reservation(ObjectNode node) {
        ArrayNode values = node.putArray("reservation");
        boolean rounded = false;
        for (Optional<Ratio> worth : findings.reservations()) {
            worth.ifPresentOrElse(value -> values.add(number(value)), values::addNull);
            rounded |= worth.map(value -> !value.isShortDecimal()).orElse(false);
        }
        if (rounded) {
            ArrayNode exact = node.putArray("reservationExact");
            findings.reservations()
                    .forEach(worth -> worth.ifPresentOrElse(value -> exact.add(value.toString()), exact::addNull));
        }
    }

    private void frontier(ObjectNode node, Frontier frontier) {
        node.put("efficientVectors", frontier.points().size());
        findings.efficientSettlements().ifPresent(count -> count(node, "efficientSettlements", count));
        if (findings.inquiry().pointsOnly()) {
            return;
        }
        ArrayNode array = node.putArray("frontier");
        for (int k = 0; k < frontier.points().size(); k++) {
            Frontier.Point point = frontier.points().get(k);
            ObjectNode vector = vector(point.values());
            count(vector, "settlements", findings.count(k));
            List<Settlement> listed = Found.first(point, Math.max(1, settlements));
            vector.set("example", settlement(listed.getFirst()));
            if (settlements > 0) {
                ArrayNode all = vector.putArray("listed");
                listed.forEach(settlement -> all.add(settlement(settlement)));
            }
            array.add(vector);
        }
    }

    /** Under a name of its own where there may be more, so that nobody takes it for the number. */
    private static void count(ObjectNode node, String name, Count count) {
        switch (count) {
            case Count.Exactly exactly -> node.put(name, exactly.number().toString());
            case Count.AtLeast least ->
                node.put(name + "AtLeast", least.number().toString());
        }
    }

    private ObjectNode cover(Cover cover) {
        ObjectNode node = Nodes.object();
        node.set("epsilon", Nodes.figure(cover.epsilon()));
        node.set("origin", numbers(cover.origin()));
        ArrayNode points = node.putArray("points");
        cover.points().forEach(point -> points.add(at(point.values(), point.settlement())));
        return node;
    }

    private ObjectNode points(List<Solution> solutions) {
        ObjectNode node = Nodes.object();
        for (Solution solution : solutions) {
            ArrayNode array = node.putArray(solution.id());
            solution.points()
                    .forEach(point ->
                            array.add(at(point.values(), Found.first(point, 1).getFirst())));
        }
        return node;
    }

    private static ObjectNode definitions(List<Solution> solutions) {
        ObjectNode node = Nodes.object();
        solutions.forEach(solution -> node.put(solution.id(), solution.definition()));
        return node;
    }

    private ObjectNode variants() {
        ObjectNode node = Nodes.object();
        for (Variant variant : findings.variants()) {
            ObjectNode one = node.putObject(variant.id()).put("platform", variant.platform());
            one.set("points", points(variant.points()));
            ObjectNode figures = one.putObject("figures");
            ObjectNode definitions = definitions(variant.points());
            List<String> notes = new ArrayList<>();
            if (!variant.note().isEmpty()) {
                notes.add(variant.note());
            }
            for (Variant.Figure figure : variant.figures()) {
                definitions.put(figure.id(), figure.definition());
                figure.value().ifPresent(value -> figures.set(figure.id(), figure(value, figure.exact())));
                if (!figure.note().isEmpty()) {
                    notes.add(figure.name() + ": " + figure.note());
                }
            }
            variant.points().stream()
                    .filter(solution -> !solution.note().isEmpty())
                    .forEach(solution -> notes.add(solution.name() + ": " + solution.note()));
            one.set("definitions", definitions);
            one.set("notes", Nodes.strings(notes));
        }
        return node;
    }

    private ObjectNode opposition(Opposition found) {
        ObjectNode node = figure(found.nearest().decimal(), found.nearest().toString());
        if (!found.isExact()) {
            node.set(
                    "atLeast", figure(found.atLeast().decimal(), found.atLeast().toString()));
        }
        node.set("at", at(found.values(), found.settlement()));
        return node;
    }

    private static ObjectNode figure(String decimal, String exact) {
        ObjectNode node = Nodes.object().put("value", new BigDecimal(decimal));
        return exact.equals(decimal) ? node : node.put("exact", exact);
    }

    private ObjectNode at(List<Ratio> values, Settlement settlement) {
        ObjectNode node = vector(values);
        node.set("settlement", settlement(settlement));
        return node;
    }

    /** Values to 15 significant digits, with {@code exact} where these do not say it all. */
    private static ObjectNode vector(List<Ratio> values) {
        ObjectNode node = Nodes.object();
        node.set("values", numbers(values));
        if (!values.stream().allMatch(Ratio::isShortDecimal)) {
            node.set("exact", Nodes.strings(values.stream().map(Ratio::toString).toList()));
        }
        return node;
    }

    private static ArrayNode numbers(List<Ratio> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(number(value)));
        return array;
    }

    private static BigDecimal number(Ratio value) {
        return new BigDecimal(value.decimal());
    }

    private ObjectNode settlement(Settlement settlement) {
        List<Issue> issues = findings.model().issues();
        ObjectNode node = Nodes.object();
        for (int i = 0; i < issues.size(); i++) {
            node.put(issues.get(i).id(), settlement.option(i, issues).id());
        }
        return node;
    }
}
