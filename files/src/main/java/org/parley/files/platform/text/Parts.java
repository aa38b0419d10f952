package org.parley.files.platform.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/** Asks parts for what is expected of them, or says what is there instead. */
public final class Parts {

    private Parts() {}

    public static Part.Group group(Source source, Part part, String what) throws UnreadableScenarioException {
        if (part instanceof Part.Group group) {
            return group;
        }
        throw wrong(source, part, what, "a group of fields");
    }

    public static List<Part> items(Source source, Part part, String what) throws UnreadableScenarioException {
        if (part instanceof Part.Items items) {
            return items.parts();
        }
        throw wrong(source, part, what, "a list");
    }

    public static String text(Source source, Part part, String what) throws UnreadableScenarioException {
        if (part instanceof Part.Text text && !text.isNothing()) {
            return text.text();
        }
        throw wrong(source, part, what, "text");
    }

    public static Ratio number(Source source, Part part, String what) throws UnreadableScenarioException {
        return source.number(part.line(), what, text(source, part, what));
    }

    public static Part need(Source source, Part.Group group, String what, String... names)
            throws UnreadableScenarioException {
        Optional<Part> part = group.field(names);
        if (part.isEmpty()) {
            throw source.error(
                    group.line(),
                    what + " has no field "
                            + String.join(
                                    " or ",
                                    Arrays.stream(names).map(Quoted::text).toList()) + "; it has "
                            + (group.fields().isEmpty() ? "none" : "")
                            + String.join(
                                    ", ",
                                    group.fields().keySet().stream()
                                            .limit(8)
                                            .map(Quoted::text)
                                            .toList()));
        }
        return part.get();
    }

    /** Notes fields that are read by nobody. */
    public static void drop(Source source, Part.Group group, String what, Set<String> known) {
        group.fields().forEach((name, part) -> {
            if (!known.contains(name)) {
                source.note(part.line(), "field " + Quoted.text(name) + " of " + what + " is dropped");
            }
        });
    }

    private static UnreadableScenarioException wrong(Source source, Part part, String what, String expected) {
        String found = part instanceof Part.Text text && !text.isNothing() ? Quoted.text(text.text()) : part.kind();
        return source.error(part.line(), what + " is " + found + "; " + expected + " is expected");
    }
}
