package org.parley.report.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.statements.Draft;
import org.parley.statements.Reading;
import org.parley.statements.act.Act;
import org.parley.statements.actor.Actor;
import org.parley.statements.input.Extract;
import org.parley.statements.text.Span;
import org.parley.statements.time.TimeRef;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The statements of one article; offsets in UTF-16 units of the raw input, end exclusive. */
public final class ReadingJson {

    private final Reading reading;
    private final Extract extract;

    private ReadingJson(Reading reading, Extract extract) {
        this.reading = reading;
        this.extract = extract;
    }

    public static ObjectNode of(Reading reading, Extract extract) {
        ReadingJson json = new ReadingJson(reading, extract);
        ObjectNode node = Nodes.object();
        node.putObject("source").put("sha256", reading.sha256());
        node.put("date", reading.date().map(LocalDate::toString).orElse(null));
        ArrayNode statements = node.putArray("statements");
        reading.statements().forEach(draft -> statements.add(json.statement(draft)));
        return node;
    }

    private ObjectNode statement(Draft draft) {
        ObjectNode node =
                Nodes.object().put("id", draft.id()).put("kind", draft.kind().word());
        node.set("spans", spans(draft.spans()));
        Actor speaker = draft.speaker().actor();
        Span named = draft.speaker().span();
        ObjectNode by = actor(speaker);
        by.set("span", named == null ? null : span(named));
        node.set("speaker", by);
        node.set("cue", draft.cue().map(this::cue).orElse(null));
        node.put("act", draft.act().type().word());
        node.put("status", emptyToNull(draft.act().status()));
        node.put("agent", nameOf(draft.agent()));
        node.put("target", draft.target().map(ReadingJson::nameOf).orElse(null));
        List<Act> further = draft.acts().subList(1, draft.acts().size());
        node.set(
                "secondaryActs",
                Nodes.strings(further.stream().map(act -> act.type().word()).toList()));
        node.put("reported", draft.reported());
        node.put("negated", draft.negated());
        node.put("turn", draft.turn());
        node.put("parent", draft.parent().orElse(null));
        node.put("duplicateOf", draft.duplicateOf().orElse(null));
        node.put("relay", draft.relay().orElse(null));
        node.put("venue", draft.venue().orElse(null));
        node.set("issues", Nodes.strings(draft.issues()));
        ArrayNode times = node.putArray("times");
        draft.times().forEach(time -> times.add(time(time)));
        node.putObject("confidence")
                .put("span", draft.confidence().span())
                .put("speaker", draft.confidence().speaker())
                .put("act", draft.confidence().act());
        return node.put("rule", draft.rule());
    }

    private static ObjectNode actor(Actor actor) {
        return Nodes.object().put("name", nameOf(actor)).put("id", emptyToNull(actor.id()));
    }

    private static @Nullable String nameOf(Actor actor) {
        return actor.unknown() ? null : actor.name();
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private ObjectNode cue(Span cue) {
        return span(cue).put("text", cue.of(reading.text()));
    }

    private ObjectNode time(TimeRef time) {
        return Nodes.object()
                .put("text", time.text())
                .put("from", emptyToNull(time.from()))
                .put("to", emptyToNull(time.to()))
                .put("grain", emptyToNull(time.grain()))
                .put("vague", time.vague());
    }

    private ArrayNode spans(List<Span> spans) {
        ArrayNode array = Nodes.array();
        spans.forEach(one -> array.add(span(one)));
        return array;
    }

    private ObjectNode span(Span span) {
        Span raw = extract.raw(span);
        return Nodes.object().put("start", raw.start()).put("end", raw.end());
    }
}
