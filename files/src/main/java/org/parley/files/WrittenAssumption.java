package org.parley.files;

import java.util.Arrays;
import java.util.List;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.files.text.Tree;

/** An assumption as written, its path in parts, and its value. */
record WrittenAssumption(String all, List<String> path, Node value) {

    private static final int LONGEST = 4_000;

    WrittenAssumption {
        path = List.copyOf(path);
    }

    static WrittenAssumption of(String written) throws MalformedAssumptionException {
        if (written.length() > LONGEST) {
            throw new MalformedAssumptionException("an assumption has at most " + LONGEST + " characters");
        }
        int equals = written.indexOf('=');
        String path = (equals < 0 ? written : written.substring(0, equals)).strip();
        if (equals < 0 || path.isEmpty()) {
            throw new MalformedAssumptionException("write a path, '=' and a value, as russia.no-deal=hard");
        }
        String value = written.substring(equals + 1).strip();
        Tree tree = Tree.of(value);
        if (!tree.flaws().isEmpty()) {
            throw new MalformedAssumptionException(
                    "the value " + tree.flaws().getFirst().message());
        }
        Node node = tree.root()
                .orElseThrow(() ->
                        new MalformedAssumptionException(Quoted.text(path) + " has no value; write it behind the '='"));
        return new WrittenAssumption(written, Arrays.asList(path.split("\\.", -1)), node);
    }

    String part(int index) {
        return path.get(index);
    }

    /** The rest of the path, which may hold dots itself. */
    String from(int index) {
        return String.join(".", path.subList(index, path.size()));
    }

    boolean ends(int parts) {
        return path.size() <= parts;
    }

    void end(int parts) throws MalformedAssumptionException {
        if (!ends(parts)) {
            throw new MalformedAssumptionException("nothing may follow "
                    + String.join(".", path.subList(0, parts)) + ", but "
                    + Quoted.text(from(parts)) + " does");
        }
    }
}
