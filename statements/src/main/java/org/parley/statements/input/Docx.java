package org.parley.statements.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a Word document (Office Open XML, ECMA-376 part 1, section 17), a paragraph on a line: its main part as it
 * stands after all changes that are tracked in it, with tables and text boxes, without hidden text. Notes, comments,
 * headers and footers are other parts, and are left out.
 */
final class Docx {
    private static final XMLInputFactory XML = factory();
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final StringBuilder text = new StringBuilder();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private boolean hidden;

    private Docx() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    static Extract extract(byte[] bytes) throws UnreadableArticleException {
        try {
            String part = mainPart(bytes);
            try (InputStream in = part(bytes, part).orElseThrow(Docx::other)) {
                Docx docx = new Docx();
                docx.read(XML.createXMLStreamReader(in));
                return Extract.plain(docx.text.toString());
            }
        } catch (Limits.PassedException large) {
            throw Limits.unpacked();
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            if (broken.getCause() instanceof Limits.PassedException
                    || (broken instanceof XMLStreamException inXml
                            && inXml.getNestedException() instanceof Limits.PassedException)) {
                throw Limits.unpacked();
            }
            throw new UnreadableArticleException("is a damaged DOCX; open it in a word processor and save it again");
        }
    }

    private static UnreadableArticleException other() {
        return new UnreadableArticleException("is a packed file, but no DOCX; save the article as text, HTML or DOCX");
    }

    /** The name of the part that holds the text, as the package tells. */
    private static String mainPart(byte[] bytes) throws IOException, XMLStreamException, UnreadableArticleException {
        try (InputStream relations = part(bytes, "_rels/.rels").orElseThrow(Docx::other)) {
            XMLStreamReader reader = XML.createXMLStreamReader(relations);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("Relationship")
                        && attribute(reader, "Type").endsWith("/officeDocument")) {
                    String target = attribute(reader, "Target");
                    String part = target.startsWith("/") ? target.substring(1) : target;
                    if (part.startsWith("word/") || part.endsWith("document.xml")) {
                        return part;
                    }
                }
            }
        }
        throw other();
    }

    private static Optional<InputStream> part(byte[] bytes, String name) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        Limits.Counting counted = new Limits.Counting(zip);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return Optional.of(counted);
            }
            counted.transferTo(OutputStream.nullOutputStream());
        }
        return Optional.empty();
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, UnreadableArticleException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (name(reader).equals("p") && !paragraphs.isEmpty()) {
                        text.append(paragraphs.pop()).append('\n');
                    }
                }
                default -> {}
            }
            if (text.length() > Limits.TEXT) {
                throw Limits.text();
            }
        }
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        switch (name(reader)) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "r" -> hidden = false;
            case "vanish" -> hidden = !OFF.contains(value(reader));
            case "t" -> add(reader.getElementText());
            case "tab", "ptab" -> add(" ");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "del", "moveFrom", "Fallback", "pPr", "sectPr", "tblPr" -> skip(reader);
            default -> {}
        }
    }

    /** Without its prefix; empty for what is not of Word's own vocabulary. */
    private static String name(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        boolean known =
                space != null && (space.contains("/wordprocessingml/") || space.contains("/markup-compatibility/"));
        return known ? reader.getLocalName() : "";
    }

    private static String value(XMLStreamReader reader) {
        return reader.getAttributeCount() == 0 ? "" : reader.getAttributeValue(0);
    }

    private void add(String words) {
        if (!hidden && !paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }
}
