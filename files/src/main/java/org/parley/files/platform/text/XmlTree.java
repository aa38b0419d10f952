package org.parley.files.platform.text;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.text.Quoted;

/**
 * Reads XML as a tree of elements. A document type is refused, and with it every entity that would expand or reach
 * outside the file; depth and size are limited.
 */
public final class XmlTree {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 1_000_000;
    private static final int MOST_ATTRIBUTES = 60;

    private XmlTree() {}

    /** An element that is still open. */
    private record Open(
            String name, int line, Map<String, String> attributes, List<XmlElement> children, StringBuilder text) {
        XmlElement closed() {
            return new XmlElement(
                    name,
                    line,
                    Collections.unmodifiableMap(attributes),
                    List.copyOf(children),
                    text.toString().strip());
        }
    }

    public static XmlElement of(Source source, String text) throws UnreadableScenarioException {
        // Some files start with blank lines, which XML allows only where there is no declaration.
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int skipped =
                (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        String xml = Entities.mended(source, text.substring(start));
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(xml));
            return read(source, reader, skipped);
        } catch (XMLStreamException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNumber();
            throw source.error(
                    Math.max(line, 0) + (line > 0 ? skipped : 0), "is not well-formed XML: " + words(malformed));
        } catch (RuntimeException odd) {
            // The JDK's scanner also throws unchecked on some broken input.
            throw source.error(0, "is not well-formed XML");
        } finally {
            close(reader);
        }
    }

    private static XmlElement read(Source source, XMLStreamReader reader, int skipped)
            throws XMLStreamException, UnreadableScenarioException {
        Deque<Open> open = new ArrayDeque<>();
        int elements = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            int line = reader.getLocation().getLineNumber() + skipped;
            switch (event) {
                case XMLStreamConstants.DTD ->
                    throw source.error(line, "holds a document type (<!DOCTYPE …>), which is refused; remove it");
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw source.error(line, "holds an entity that XML does not know");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++elements > MOST_ELEMENTS) {
                        throw source.error(
                                line, "holds more than " + MOST_ELEMENTS + " elements, the most that are read");
                    }
                    if (open.size() >= DEEPEST) {
                        throw source.error(line, "is nested deeper than " + DEEPEST + " elements");
                    }
                    open.push(new Open(
                            reader.getLocalName(),
                            line,
                            attributes(source, reader, line),
                            new ArrayList<>(),
                            new StringBuilder()));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!reader.isWhiteSpace()) {
                        open.element().text().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().closed();
                    if (!open.isEmpty()) {
                        open.element().children().add(closed);
                    } else {
                        readToEnd(source, reader);
                        return closed;
                    }
                }
                default -> {}
            }
        }
        throw source.error(0, "holds no element");
    }

    /** What follows the root must still be well-formed. */
    private static void readToEnd(Source source, XMLStreamReader reader)
            throws XMLStreamException, UnreadableScenarioException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                throw source.error(reader.getLocation().getLineNumber(), "holds a second root element");
            }
        }
    }

    private static Map<String, String> attributes(Source source, XMLStreamReader reader, int line)
            throws UnreadableScenarioException {
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            throw source.error(line, "an element has more than " + MOST_ATTRIBUTES + " attributes");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are refused");
        });
        return factory;
    }

    /** The parser's words, without its own note of the place. */
    private static String words(XMLStreamException malformed) {
        String message = String.valueOf(malformed.getMessage());
        int own = message.indexOf("Message: ");
        String words = Quoted.text(own >= 0 ? message.substring(own + "Message: ".length()) : message);
        return words.substring(1, words.length() - 1);
    }

    private static void close(@org.jspecify.annotations.Nullable XMLStreamReader reader) {
        try {
            if (reader != null) {
                reader.close();
            }
        } catch (XMLStreamException alreadyRead) {
            // Nothing is held open: the text is in memory.
        }
    }
}
