package org.parley.files;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.parley.dispute.Compartment;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/**
 * A document while it is read: turns its parts into values and notes what is wrong with them. Where a value cannot be
 * had, its defect has been noted and the answer is empty.
 *
 * @param name file name
 */
record Page(Compartment compartment, String name, Defects defects) {

    static final int LONGEST_ID = 80;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final DateTimeFormatter CALENDAR =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", java.util.Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    String path() {
        return compartment.folder() + "/" + name;
    }

    String place(int line) {
        return path() + ":" + line;
    }

    void defect(Node node, String message) {
        defect(node.line(), message);
    }

    void defect(int line, String message) {
        defects.add(path(), line, message);
    }

    void unknown(String key, Node node, String message) {
        defects.unknown(key, path(), node.line(), message);
    }

    static boolean isId(String text) {
        return text.length() <= LONGEST_ID && ID.matcher(text).matches();
    }

    Optional<Node.Scalar> scalar(Node node, String what) {
        if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
            return Optional.of(scalar);
        }
        defect(node, what + " must be text, not " + node.kind());
        return Optional.empty();
    }

    /** Words for people: anything that is not blank. */
    Optional<String> words(Node node, String what) {
        Optional<String> text = scalar(node, what).map(scalar -> scalar.text().strip());
        if (text.isPresent() && text.get().isEmpty()) {
            defect(node, what + " is blank");
            return Optional.empty();
        }
        return text;
    }

    /** A new id. A badly formed one is noted and given back all the same, so that references to it still fit. */
    Optional<String> id(Node node, String what) {
        Optional<String> id = scalar(node, what).map(Node.Scalar::text);
        id.filter(text -> !isId(text))
                .ifPresent(text -> defect(
                        node,
                        what + " " + Quoted.text(text)
                                + " is not an id: small letters a to z, digits and single hyphens, "
                                + "a letter first, at most " + LONGEST_ID + " characters"));
        return id;
    }

    Optional<LocalDate> date(Node node, String what) {
        Optional<String> text = scalar(node, what).map(Node.Scalar::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!DATE.matcher(text.get()).matches()) {
            defect(node, what + " is " + Quoted.text(text.get()) + ", not a date; write year-month-day, as 2025-08-06");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get(), CALENDAR));
        } catch (DateTimeParseException noSuchDay) {
            defect(node, what + " is " + text.get() + ", a day that does not exist");
            return Optional.empty();
        }
    }

    Optional<Ratio> number(Node node, String what) {
        Optional<String> text = scalar(node, what).map(Node.Scalar::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ratio.parse(text.get()));
        } catch (NumberFormatException malformed) {
            defect(
                    node,
                    what + " is " + Quoted.text(text.get())
                            + (text.get().length() > 40
                                    ? ", too long for a number: at most 40 digits before and after the point"
                                    : ", not a number; write a decimal as 0.25 or a fraction as 1/3"));
            return Optional.empty();
        }
    }

    Optional<Ratio> number(Node node, String what, Ratio least, Ratio most) {
        Optional<Ratio> number = number(node, what);
        if (number.isPresent()
                && (number.get().compareTo(least) < 0 || number.get().compareTo(most) > 0)) {
            defect(node, what + " is " + number.get() + ", not from " + least + " to " + most);
            return Optional.empty();
        }
        return number;
    }

    /** One of a few words. */
    Optional<String> choice(Node node, String what, Collection<String> allowed) {
        Optional<String> text = scalar(node, what).map(Node.Scalar::text);
        if (text.isPresent() && !allowed.contains(text.get())) {
            String maybe = Suggestion.maybe(text.get(), allowed);
            defect(
                    node,
                    what + " cannot be " + Quoted.text(text.get())
                            + (maybe.isEmpty() ? "; it is " + either(allowed) : maybe));
            return Optional.empty();
        }
        return text;
    }

    /** The parts of a list; none, and noted, where it is something else. */
    List<Node> items(Node node, String what) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        defect(node, what + " must be a list, not " + node.kind());
        return List.of();
    }

    /** The fields of a group whose names are the author's own, such as the options of an issue. */
    List<Node.Field> entries(Node node, String what) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.fields();
        }
        defect(node, what + " must be a group of fields as {name: value}, not " + node.kind());
        return List.of();
    }

    /** {@code "a, b or c"}. */
    static String either(Collection<String> words) {
        List<String> all = List.copyOf(words);
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
