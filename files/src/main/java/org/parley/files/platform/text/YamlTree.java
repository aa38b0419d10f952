package org.parley.files.platform.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.text.Quoted;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Reads YAML 1.2 with one document; aliases and a field given twice are errors, tags are dropped and reported. */
public final class YamlTree {

    private static final int DEEPEST = 50;

    private final Source source;
    private final Iterator<Event> events;

    private YamlTree(Source source, Iterator<Event> events) {
        this.source = source;
        this.events = events;
    }

    public static Part of(Source source, String text) throws UnreadableScenarioException {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        try {
            return new YamlTree(source, new Parse(settings).parseString(text).iterator()).root();
        } catch (MarkedYamlEngineException malformed) {
            int line = malformed.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            String words = Quoted.text(String.valueOf(malformed.getProblem()));
            throw source.error(line, "is not YAML: " + words.substring(1, words.length() - 1));
        } catch (RuntimeException malformed) {
            // The parser promises YamlEngineException, but odd directives also raise others.
            throw source.error(0, "is not YAML");
        }
    }

    private Part root() throws UnreadableScenarioException {
        Part root = null;
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                throw source.error(line(event), "holds a second document after '---'; one is expected");
            }
            if (event instanceof ScalarEvent
                    || event instanceof SequenceStartEvent
                    || event instanceof MappingStartEvent
                    || event instanceof AliasEvent) {
                root = part(event, 1);
            }
        }
        if (root == null) {
            throw source.error(0, "is empty");
        }
        return root;
    }

    private Part part(Event event, int depth) throws UnreadableScenarioException {
        if (depth > DEEPEST) {
            throw source.error(line(event), "is nested deeper than " + DEEPEST + " levels");
        }
        return switch (event) {
            case AliasEvent alias ->
                throw source.error(
                        line(alias),
                        "alias " + Quoted.text("*" + alias.getAlias().getValue()) + " is refused; write the part out");
            case ScalarEvent scalar -> {
                note(scalar.getTag(), scalar);
                yield new Part.Text(scalar.getValue(), !scalar.isPlain(), line(scalar));
            }
            case SequenceStartEvent opening -> {
                note(opening.getTag(), opening);
                List<Part> parts = new ArrayList<>();
                for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
                    parts.add(part(next, depth + 1));
                }
                yield new Part.Items(parts, line(opening));
            }
            case MappingStartEvent opening -> {
                note(opening.getTag(), opening);
                yield group(opening, depth);
            }
            default -> throw source.error(line(event), "is not YAML");
        };
    }

    private Part group(Event opening, int depth) throws UnreadableScenarioException {
        Map<String, Part> fields = new LinkedHashMap<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            if (!(next instanceof ScalarEvent name)) {
                throw source.error(line(next), "the name of a field is no text");
            }
            if (fields.put(name.getValue(), part(events.next(), depth + 1)) != null) {
                throw source.error(line(next), "field " + Quoted.text(name.getValue()) + " is given twice");
            }
        }
        return new Part.Group(fields, line(opening));
    }

    private void note(java.util.Optional<String> tag, Event event) {
        tag.ifPresent(name -> source.note(line(event), "tag " + Quoted.text(name) + " is dropped"));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
