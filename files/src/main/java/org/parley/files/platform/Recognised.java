package org.parley.files.platform;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.files.platform.genius.GeniusReader;
import org.parley.files.platform.geniusweb.GeniusWebReader;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.negmas.NegmasReader;
import org.parley.files.platform.negolog.NegoLogReader;
import org.parley.files.platform.text.JsonTree;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.SourceText;
import org.parley.files.platform.text.XmlElement;
import org.parley.files.platform.text.XmlTree;
import org.parley.files.platform.text.YamlTree;

/** What a file is, found by its content. */
sealed interface Recognised {

    Source source();

    record Xml(Source source, XmlElement root, boolean domain) implements Recognised {}

    record Fields(Source source, Part.Group root, Format format, boolean domain) implements Recognised {}

    /** No part of a scenario: results, notes. */
    record Other(Source source, String why) implements Recognised {}

    /** Lines of two numbers: a frontier that Genius has written. */
    Pattern FRONTIER = Pattern.compile("\\A\\s*-?[0-9.]+(e-?[0-9]+)?\\s*,\\s*-?[0-9.]+", Pattern.CASE_INSENSITIVE);

    default Optional<Format> platform() {
        return switch (this) {
            case Xml xml -> Optional.of(Format.GENIUS);
            case Fields fields -> Optional.of(fields.format());
            case Other other -> Optional.empty();
        };
    }

    default boolean isDomain() {
        return switch (this) {
            case Xml xml -> xml.domain();
            case Fields fields -> fields.domain();
            case Other other -> false;
        };
    }

    /** @throws UnreadableScenarioException if the text is broken */
    static Recognised of(Source source, byte[] bytes) throws UnreadableScenarioException {
        String text = SourceText.of(source, bytes);
        String start = text.stripLeading();
        if (start.isEmpty()) {
            return new Other(source, "is empty");
        }
        if (FRONTIER.matcher(start).find()) {
            return new Other(source, "is a list of frontier points; frontiers are computed, not believed");
        }
        if (start.charAt(0) == '<') {
            XmlElement root = XmlTree.of(source, text);
            if (GeniusReader.isDomain(root) || GeniusReader.isProfile(root)) {
                return new Xml(source, root, GeniusReader.isDomain(root));
            }
            return new Other(
                    source,
                    "is XML of another kind; <negotiation_template> or <utility_space> is expected as its root");
        }
        boolean json = start.charAt(0) == '{' || start.charAt(0) == '[';
        Part part = json ? JsonTree.of(source, text) : YamlTree.of(source, text);
        return part instanceof Part.Group root
                ? fields(source, root)
                : new Other(source, "is no scenario in any format");
    }

    private static Recognised fields(Source source, Part.Group root) {
        if (GeniusWebReader.isDomain(root) || GeniusWebReader.isProfile(root)) {
            return new Fields(source, root, Format.GENIUSWEB, GeniusWebReader.isDomain(root));
        }
        if (NegoLogReader.isProfile(root)) {
            return new Fields(source, root, Format.NEGOLOG, false);
        }
        if (NegmasReader.isDomain(root) || NegmasReader.isProfile(root)) {
            return new Fields(source, root, Format.NEGMAS, NegmasReader.isDomain(root));
        }
        return new Other(source, "holds results or notes, no domain and no profile");
    }
}
