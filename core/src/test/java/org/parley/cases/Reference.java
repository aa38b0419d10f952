package org.parley.cases;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The reference data beside the project. */
public final class Reference {

    private static final String VARIABLE = "PARLEY_REFERENCE";

    private Reference() {}

    /**
     * A file or folder of it. Where the data is missing the test is skipped with a message, or failed if {@code CI=true} or
     * {@code PARLEY_REFERENCE} is set.
     */
    public static Path path(String name) {
        String stated = System.getenv(VARIABLE);
        Path folder = Path.of(stated == null ? "../../shared/reference" : stated);
        Path path = folder.resolve(name);
        if (!Files.exists(path)) {
            String message = "the reference data has no " + path + "; let " + VARIABLE + " point to its folder";
            if (stated != null || "true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        return path;
    }
}
