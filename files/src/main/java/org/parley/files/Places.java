package org.parley.files;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parley.files.text.Node;

/** Where the parts of the dispute stand that carry no evidence of their own. */
public final class Places {

    private static final String DOCUMENT = "public/dispute.yaml";

    private final Map<String, Integer> lines = new TreeMap<>();
    private final Set<String> noneMeant = new HashSet<>();

    private Places() {}

    static Places of(Node dispute) {
        Places places = new Places();
        if (dispute instanceof Node.Mapping mapping) {
            for (Node.Field field : mapping.fields()) {
                places.lines.put(field.name(), field.key().line());
                places.list(field.name(), field.value());
            }
        }
        return places;
    }

    private void list(String prefix, Node node) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Mapping mapping
                        && mapping.field("id").map(Node.Field::value).orElse(null) instanceof Node.Scalar id) {
                    String key = prefix + "/" + id.text();
                    lines.put(key, item.line());
                    mapping.field("options").ifPresent(options -> list(key, options.value()));
                }
            }
        }
    }

    void noneMeant(Set<String> positions) {
        noneMeant.addAll(positions);
    }

    /** Whether the position at a place says {@code options: []}: that it names none is no oversight. */
    public boolean namesNoneOnPurpose(String position) {
        return noneMeant.contains(position);
    }

    public Place party(String id) {
        return place("parties/" + id);
    }

    public Place issue(String id) {
        return place("issues/" + id);
    }

    public Place option(String issue, String option) {
        Place own = place("issues/" + issue + "/" + option);
        return own.line() == 0 ? issue(issue) : own;
    }

    public Place rule(String id) {
        return place("rules/" + id);
    }

    /** A section of {@code dispute.yaml}, such as its bands. */
    public Place section(String name) {
        return place(name);
    }

    private Place place(String key) {
        return new Place(DOCUMENT, lines.getOrDefault(key, 0));
    }

    /**
     * A line of a document.
     *
     * @param line 0 where it is not known
     */
    public record Place(String document, int line) {

        /** Reads {@code party-us/preferences.yaml:14}. */
        public static Place parse(String written) {
            int colon = written.lastIndexOf(':');
            try {
                return new Place(written.substring(0, colon), Integer.parseInt(written.substring(colon + 1)));
            } catch (NumberFormatException | StringIndexOutOfBoundsException noLine) {
                return new Place(written, 0);
            }
        }
    }
}
