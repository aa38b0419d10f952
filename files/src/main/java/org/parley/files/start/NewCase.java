package org.parley.files.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.files.text.Scalars;

/** Starts cases. */
public final class NewCase {

    private static final int LARGEST_MATRIX = 1 << 20;

    private static final List<String> TEMPLATE = List.of(
            "public/dispute.yaml",
            "public/positions.yaml",
            "public/statements.yaml",
            "joint/positions.yaml",
            "joint/statements.yaml",
            "party-north/preferences.yaml",
            "party-north/positions.yaml",
            "party-north/statements.yaml",
            "party-south/preferences.yaml",
            "party-south/statements.yaml",
            "team/estimates.yaml",
            "team/statements.yaml",
            "team/notes.md",
            "README.md");

    private NewCase() {}

    /**
     * A small case with everything in it that a first case needs, explained by comments.
     *
     * @param today the date that its entries bear
     */
    public static Draft template(String title, LocalDate today) {
        Map<String, String> documents = new LinkedHashMap<>();
        for (String path : TEMPLATE) {
            documents.put(
                    path,
                    resource("template/" + path)
                            .replace("TITLE", path.endsWith(".yaml") ? Scalars.write(title) : title)
                            .replace("TODAY", today.toString()));
        }
        return new Draft(
                documents,
                List.of("a template with invented parties; every part is explained by the comments beside it"));
    }

    /**
     * A case from a matrix: issues down, parties across, cells in words ({@link Cell#ALLOWED}), as a spreadsheet program
     * saves it with commas, semicolons or tabs.
     *
     * @param today the date that its entries bear
     * @return with a note on every cell that could not be read
     */
    public static Draft fromMatrix(byte[] csv, String title, LocalDate today) throws UnreadableMatrixException {
        if (csv.length > LARGEST_MATRIX) {
            throw new UnreadableMatrixException("the matrix is larger than 1 MB");
        }
        MatrixText text = MatrixText.of(csv);
        MatrixTable table = MatrixTable.of(text.text());
        String separator = switch (table.separator()) {
            case '\t' -> "tabs";
            case ';' -> "semicolons";
            case ',' -> "commas";
            default -> "'" + table.separator() + "'";
        };
        return new MatrixCase(today)
                .write(title, table, "read as " + text.encoding() + " with " + separator + " between cells");
    }

    private static String resource(String name) {
        try (InputStream in = NewCase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
