package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.parley.files.text.Node;

/** The whole entry that the value of an assumption is short for, with the fields that it has in a preference file. */
final class AssumedEntry {

    private AssumedEntry() {}

    /** The fields of an entry with those that the day and the path say. */
    static Node.Mapping dated(LocalDate day, Node.Mapping fields, String... more) throws MalformedAssumptionException {
        List<Node.Field> all = new ArrayList<>();
        for (int k = 0; k < more.length; k += 2) {
            all.add(field(more[k], scalar(more[k + 1])));
        }
        all.add(field("from", scalar(day.toString())));
        for (Node.Field field : all) {
            if (fields.field(field.name()).isPresent()) {
                throw new MalformedAssumptionException("leave out '" + field.name() + "': "
                        + (field.name().equals("from")
                                ? "an assumption is of the day of the briefing"
                                : "the path says it"));
            }
        }
        all.addAll(fields.fields());
        return mapping(all);
    }

    /** Of one field. */
    static Node.Mapping of(String name, Node value) {
        return mapping(List.of(field(name, value)));
    }

    static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, true, false, 1, 0, 0);
    }

    private static Node.Field field(String name, Node value) {
        return new Node.Field(scalar(name), value);
    }

    private static Node.Mapping mapping(List<Node.Field> fields) {
        return new Node.Mapping(fields, false, 1, 0, 0);
    }
}
