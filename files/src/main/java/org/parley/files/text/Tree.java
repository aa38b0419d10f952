package org.parley.files.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * A text read as YAML 1.2, without its extras: one document, no anchors and aliases, no tags, no field twice.
 *
 * @param root empty where the text holds no document, or none that can be used
 * @param flaws with a root, only fields given twice, of which the first counts
 */
public record Tree(Optional<Node> root, List<Flaw> flaws) {

    public static final int DEEPEST = 50;

    public Tree {
        flaws = List.copyOf(flaws);
    }

    /** Whether the text can be used, be it empty. */
    public boolean readable() {
        return root.isPresent() || flaws.isEmpty();
    }

    public static Tree of(String text) {
        try {
            return new Builder(text).tree();
        } catch (UnusableException unusable) {
            return new Tree(Optional.empty(), List.of(unusable.flaw));
        } catch (RuntimeException notYaml) {
            // The parser promises YamlEngineException, but odd directives also raise others.
            return new Tree(Optional.empty(), List.of(SyntaxWords.of(notYaml, text)));
        }
    }

    private static final class UnusableException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Flaw flaw;

        UnusableException(int line, String message) {
            super(message);
            this.flaw = new Flaw(line, message);
        }
    }

    private static final class Builder {
        /** Which of the text's code points take two chars, ascending. */
        private final int[] wide;

        private final Iterator<Event> events;
        private final List<Flaw> flaws = new ArrayList<>();
        private Optional<Flaw> alias = Optional.empty();
        private Optional<Flaw> tag = Optional.empty();

        Builder(String text) {
            this.wide = wide(text);
            LoadSettings settings = LoadSettings.builder()
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .setParseComments(false)
                    .build();
            this.events = new Parse(settings).parseString(text).iterator();
        }

        Tree tree() {
            Optional<Node> root = Optional.empty();
            int documents = 0;
            while (events.hasNext()) {
                Event event = events.next();
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    throw new UnusableException(
                            line(event), "holds a second document after '---'; a document is one file");
                }
                if (event instanceof ScalarEvent
                        || event instanceof CollectionStartEvent
                        || event instanceof AliasEvent) {
                    root = Optional.of(node(event, 1));
                }
            }
            if (alias.isPresent() || tag.isPresent()) {
                List<Flaw> fatal = new ArrayList<>();
                alias.ifPresent(fatal::add);
                tag.ifPresent(fatal::add);
                return new Tree(Optional.empty(), fatal);
            }
            return new Tree(root.filter(node -> !(node instanceof Node.Scalar scalar && scalar.isEmpty())), flaws);
        }

        private Node node(Event event, int depth) {
            if (depth > DEEPEST) {
                throw new UnusableException(line(event), "is nested deeper than " + DEEPEST + " levels");
            }
            return switch (event) {
                case AliasEvent reference -> {
                    refuseAlias(line(reference), "*" + reference.getAlias().getValue());
                    yield new Node.Scalar("", true, false, line(event), start(event), end(event));
                }
                case ScalarEvent scalar -> {
                    check(scalar.getAnchor(), scalar.getTag(), scalar);
                    yield scalar(scalar);
                }
                case MappingStartEvent mapping -> {
                    check(mapping.getAnchor(), mapping.getTag(), mapping);
                    yield mapping(mapping, depth);
                }
                case CollectionStartEvent sequence -> {
                    check(sequence.getAnchor(), sequence.getTag(), sequence);
                    yield sequence(sequence, depth);
                }
                default -> throw new IllegalStateException("event " + event);
            };
        }

        private Node.Scalar scalar(ScalarEvent event) {
            String value = event.getValue();
            value.codePoints()
                    .filter(point -> !Decoded.allowed(point))
                    .findFirst()
                    .ifPresent(point -> {
                        throw new UnusableException(
                                line(event), "a text holds a control character (U+" + hex(point) + "); remove it");
                    });
            ScalarStyle style = event.getScalarStyle();
            boolean literal = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
            return new Node.Scalar(value, event.isPlain(), literal, line(event), start(event), end(event));
        }

        private Node sequence(CollectionStartEvent opening, int depth) {
            List<Node> items = new ArrayList<>();
            Event event = events.next();
            for (; !(event instanceof SequenceEndEvent); event = events.next()) {
                items.add(node(event, depth + 1));
            }
            int end = opening.isFlow()
                    ? end(event)
                    : items.isEmpty() ? start(opening) : items.getLast().end();
            return new Node.Sequence(items, opening.isFlow(), line(opening), start(opening), end);
        }

        private Node mapping(CollectionStartEvent opening, int depth) {
            List<Node.Field> fields = new ArrayList<>();
            Map<String, Integer> lines = new HashMap<>();
            int last = start(opening);
            Event event = events.next();
            for (; !(event instanceof MappingEndEvent); event = events.next()) {
                Node key = node(event, depth + 1);
                Node value = node(events.next(), depth + 1);
                last = Math.max(key.end(), value.end());
                if (!(key instanceof Node.Scalar name)) {
                    throw new UnusableException(key.line(), "the name of a field is " + key.kind() + ", not text");
                }
                Integer earlier = lines.putIfAbsent(name.text(), name.line());
                if (earlier == null) {
                    fields.add(new Node.Field(name, value));
                } else {
                    flaws.add(new Flaw(
                            name.line(),
                            "field " + Quoted.text(name.text()) + " is given twice, first in line " + earlier));
                }
            }
            int end = opening.isFlow() ? end(event) : last;
            return new Node.Mapping(fields, opening.isFlow(), line(opening), start(opening), end);
        }

        private void check(Optional<Anchor> anchor, Optional<String> explicit, Event event) {
            anchor.ifPresent(name -> refuseAlias(line(event), "&" + name.getValue()));
            if (explicit.isPresent() && tag.isEmpty()) {
                tag = Optional.of(new Flaw(
                        line(event),
                        "tags (here " + Quoted.text(explicit.get())
                                + ") are not used in a case; a text that starts with '!' needs quotes"));
            }
        }

        private void refuseAlias(int line, String written) {
            if (alias.isEmpty()) {
                alias = Optional.of(
                        new Flaw(
                                line,
                                "anchors and aliases (here " + Quoted.text(written)
                                        + ") are not used in a case; write the text out, or quote a text that starts with '&' or '*'"));
            }
        }

        private static String hex(int point) {
            return String.format(java.util.Locale.ROOT, "%04X", point);
        }

        private static int line(Event event) {
            return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
        }

        private int start(Event event) {
            return offset(event.getStartMark());
        }

        private int end(Event event) {
            return offset(event.getEndMark());
        }

        /** Marks count code points. */
        private int offset(Optional<Mark> mark) {
            int points = mark.map(Mark::getIndex).orElse(0);
            int before = Arrays.binarySearch(wide, points);
            return points + (before >= 0 ? before : -before - 1);
        }

        private static int[] wide(String text) {
            int[] points = text.codePoints().toArray();
            return IntStream.range(0, points.length)
                    .filter(i -> Character.isSupplementaryCodePoint(points[i]))
                    .toArray();
        }
    }
}
