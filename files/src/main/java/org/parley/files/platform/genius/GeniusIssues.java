package org.parley.files.platform.genius;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Ranges;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.XmlElement;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/**
 * The issues of a Genius domain, in the order of the file, as its {@code Domain.java} reads them: {@code issue} elements
 * under {@code objective}s that may nest, of type discrete, integer or real.
 */
record GeniusIssues(List<Entry> entries) {

    private static final int MOST = 10_000;

    enum Kind {
        DISCRETE,
        INTEGER,
        REAL
    }

    /** @param index the issue's number in the file, to which weights and bounds refer */
    record Entry(int index, Kind kind, Issue issue, XmlElement element) {}

    GeniusIssues {
        entries = List.copyOf(entries);
    }

    List<Issue> issues() {
        return entries.stream().map(Entry::issue).toList();
    }

    Set<Integer> continuous() {
        Set<Integer> continuous = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).kind() == Kind.REAL && entries.get(i).issue().options() instanceof Options.Range) {
                continuous.add(i);
            }
        }
        return continuous;
    }

    /** @param space the {@code utility_space} of a domain, or of a profile where there is no domain */
    static GeniusIssues of(Source source, XmlElement space) throws UnreadableScenarioException {
        List<XmlElement> elements = elements(source, space);
        if (elements.isEmpty()) {
            throw source.error(space.line(), "has no issue; <issue> elements are expected under <objective>");
        }
        if (elements.size() > MOST) {
            throw source.error(space.line(), "has more than " + MOST + " issues, the most that can be read");
        }
        List<Entry> entries = new ArrayList<>();
        Map<Integer, String> indices = new HashMap<>();
        Set<String> names = new HashSet<>();
        for (XmlElement element : elements) {
            int index = index(
                    source, element, entries.isEmpty() ? 1 : entries.getLast().index() + 1);
            String name = name(source, element, index);
            String other = indices.put(index, name);
            if (other != null) {
                throw source.error(
                        element.line(),
                        "issue " + Quoted.text(name) + " has index " + index + ", as issue " + Quoted.text(other)
                                + " has; each issue needs its own");
            }
            Kind kind = kind(source, element, name);
            Options options = options(source, element, kind, name);
            entries.add(new Entry(
                    index, kind, new Issue(unique(source, element, name, names), name, "", options), element));
        }
        return new GeniusIssues(entries);
    }

    /** All issues, whichever objective they stand under. */
    static List<XmlElement> elements(Source source, XmlElement space) {
        List<XmlElement> issues = new ArrayList<>();
        collect(source, space, 0, issues);
        return issues;
    }

    private static void collect(Source source, XmlElement parent, int objectives, List<XmlElement> issues) {
        for (XmlElement child : parent.children()) {
            switch (child.name()) {
                case "issue" -> issues.add(child);
                case "objective" -> {
                    if (objectives > 0) {
                        source.note(
                                child.line(),
                                "objective "
                                        + Quoted.text(child.attribute("name").orElse(""))
                                        + " stands inside another; its issues are read, the grouping is dropped");
                    }
                    collect(source, child, objectives + 1, issues);
                }
                default -> {}
            }
        }
    }

    static int index(Source source, XmlElement element, int otherwise) throws UnreadableScenarioException {
        Optional<String> written = element.attribute("index");
        if (written.isEmpty()) {
            source.note(element.line(), "an <" + element.name() + "> has no index; counted on to " + otherwise);
            return otherwise;
        }
        try {
            return Integer.parseInt(written.get().strip());
        } catch (NumberFormatException notWhole) {
            throw source.error(
                    element.line(),
                    "index of <" + element.name() + "> is " + Quoted.text(written.get())
                            + "; a whole number is expected");
        }
    }

    private static String name(Source source, XmlElement element, int index) {
        String name = element.attribute("name").orElse("");
        if (name.isBlank()) {
            source.note(element.line(), "an issue has no name; it is called 'issue " + index + "'");
            return "issue " + index;
        }
        return name;
    }

    private static String unique(Source source, XmlElement element, String name, Set<String> names) {
        String id = name;
        for (int copy = 2; !names.add(id); copy++) {
            id = name + " (" + copy + ")";
        }
        if (!id.equals(name)) {
            source.note(
                    element.line(), "a second issue is called " + Quoted.text(name) + "; its id is " + Quoted.text(id));
        }
        return id;
    }

    /** The three attributes say the same in most files; the first that is there counts. */
    static Kind kind(Source source, XmlElement element, String name) throws UnreadableScenarioException {
        Set<String> stated = new java.util.LinkedHashSet<>();
        for (String attribute : List.of("type", "etype", "vtype")) {
            element.attribute(attribute)
                    .ifPresent(type -> stated.add(type.strip().toLowerCase(Locale.ROOT)));
        }
        if (stated.size() > 1) {
            source.note(
                    element.line(),
                    "issue " + Quoted.text(name) + " has several types (" + String.join(", ", stated)
                            + "); the first counts");
        }
        String type = stated.isEmpty() ? "discrete" : stated.iterator().next();
        return switch (type) {
            case "discrete" -> Kind.DISCRETE;
            case "integer" -> Kind.INTEGER;
            case "real" -> Kind.REAL;
            default -> {
                if (element.child("range").isPresent()) {
                    source.note(
                            element.line(),
                            "issue " + Quoted.text(name) + " has type " + Quoted.text(type)
                                    + "; its range is read as real");
                    yield Kind.REAL;
                }
                throw source.error(
                        element.line(),
                        "issue " + Quoted.text(name) + " has type " + Quoted.text(type)
                                + "; discrete, integer or real is expected");
            }
        };
    }

    private static Options options(Source source, XmlElement element, Kind kind, String name)
            throws UnreadableScenarioException {
        return switch (kind) {
            case DISCRETE -> items(source, element, name);
            case INTEGER -> {
                Ratio low = bound(source, element, name, "lowerbound");
                Ratio high = bound(source, element, name, "upperbound");
                if (!low.isInteger() || !high.isInteger()) {
                    throw source.error(
                            element.line(),
                            "issue " + Quoted.text(name) + " is integer but its bounds are not whole numbers");
                }
                yield Ranges.grid(source, element.line(), name, low, high, Ratio.ONE);
            }
            case REAL ->
                Ranges.continuous(
                        source,
                        element.line(),
                        name,
                        bound(source, element, name, "lowerbound"),
                        bound(source, element, name, "upperbound"));
        };
    }

    /** A bound, an attribute of the issue or of the {@code range} in it. */
    static Ratio bound(Source source, XmlElement element, String name, String bound)
            throws UnreadableScenarioException {
        Optional<XmlElement> range = element.child("range");
        Optional<String> text = element.attribute(bound).or(() -> range.flatMap(child -> child.attribute(bound)));
        if (text.isEmpty()) {
            throw source.error(
                    element.line(),
                    "issue " + Quoted.text(name) + " has no " + bound + ", on itself or on a <range> in it");
        }
        return source.number(element.line(), bound + " of issue " + Quoted.text(name), text.get());
    }

    private static Options items(Source source, XmlElement element, String name) throws UnreadableScenarioException {
        Map<String, Option> options = new LinkedHashMap<>();
        for (XmlElement item : element.children("item")) {
            String value = item.attribute("value").orElse("");
            if (item.attribute("value").isEmpty()) {
                source.note(item.line(), "an item of issue " + Quoted.text(name) + " has no value; read as ''");
            }
            Option option =
                    new Option(value, value, item.attribute("description").orElse(""));
            if (options.putIfAbsent(value, option) != null) {
                source.note(
                        item.line(),
                        "value " + Quoted.text(value) + " of issue " + Quoted.text(name)
                                + " is given twice; kept once");
            }
        }
        if (options.isEmpty()) {
            throw source.error(
                    element.line(), "issue " + Quoted.text(name) + " is discrete but has no <item value=\"…\">");
        }
        return new Options.Named(List.copyOf(options.values()));
    }
}
