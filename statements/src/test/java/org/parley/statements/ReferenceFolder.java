package org.parley.statements;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** The reference data beside the project. */
final class ReferenceFolder {
    private static final String VARIABLE = "PARLEY_REFERENCE";

    private ReferenceFolder() {}

    /**
     * A file or folder of it. Where it is missing the test is skipped with a message, or failed if {@code CI=true} or
     * {@code PARLEY_REFERENCE} is set.
     */
    static Path path(String name) {
        String stated = System.getenv(VARIABLE);
        Path path = Path.of(stated == null ? "../../shared/reference" : stated).resolve(name);
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
