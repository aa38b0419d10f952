package org.parley.report.json;

import org.parley.briefing.Briefing;
import org.parley.report.words.Names;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sections put together. */
public final class BriefingJson {

    /** Of the format; a change that breaks readers raises it. */
    private static final int VERSION = 2;

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT))
            .build();

    private BriefingJson() {}

    public static ObjectNode of(Briefing briefing) {
        Nodes nodes = new Nodes(briefing.knowledge().dispute());
        ClosenessJson closeness = new ClosenessJson(nodes);
        UnknownsJson unknowns = new UnknownsJson(nodes);
        ObjectNode node = Nodes.object().put("format", "parley-briefing").put("version", VERSION);
        node.putObject("audience")
                .put("view", briefing.knowledge().view().word())
                .put(
                        "words",
                        new Names(briefing.knowledge().dispute())
                                .audience(briefing.knowledge().view()));
        node.put("asOf", briefing.knowledge().asOf().toString());
        node.putObject("sampling")
                .put("readings", briefing.sampling().readings())
                .put("seed", briefing.sampling().seed());
        node.set("case", new CaseJson(nodes).node());
        node.set("whereTheyStand", new StandJson(nodes).of(briefing.stand()));
        node.set("howClose", closeness.of(briefing.closeness()));
        node.set("whatStandsInTheWay", new ObstructionJson(nodes, briefing.obstruction()).node());
        node.set(
                "candidates",
                new CandidatesJson(nodes, closeness)
                        .of(briefing.candidates(), briefing.closeness().measured()));
        ConsentJson consent = new ConsentJson(nodes);
        node.set("consent", consent.consent(briefing.consent()));
        node.set("robust", consent.robust(briefing.consent()));
        node.set("unknowns", unknowns.of(briefing.unknowns()));
        PressureJson pressure = new PressureJson(nodes);
        node.set("tornado", pressure.tornado(briefing.flips()));
        briefing.flips().next().ifPresent(next -> node.set("nextQuestion", pressure.next(next)));
        briefing.pressure().ifPresent(one -> node.set("pressure", pressure.of(one)));
        briefing.hold().ifPresent(hold -> node.set("willItHold", new HoldJson(nodes).of(hold)));
        node.set("readiness", ReadinessJson.of(briefing.readiness()));
        briefing.changes().ifPresent(changes -> node.set("changes", UnknownsJson.of(changes)));
        briefing.whatIf().ifPresent(whatIf -> {
            node.set("assumed", OutlookJson.assumed(whatIf));
            node.set("difference", new OutlookJson(nodes).difference(whatIf));
        });
        node.set("centralReading", new CentralReadingJson(nodes, new ConditionJson(nodes)).of(briefing));
        return node;
    }

    /** Indented, the same on every machine, with a final line break. */
    public static String text(JsonNode node) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }

    /** On one line. */
    public static String compact(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }
}
