package org.parley.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the module adds to the application, the reader of PDF aside. */
class FootprintTest {
    /** Libraries of the tests, and of PDF. */
    private static final List<String> NOT_COUNTED = List.of(
            "junit",
            "opentest4j",
            "apiguardian",
            "assertj",
            "byte-buddy",
            "archunit",
            "slf4j-nop",
            "jackson",
            "surefire",
            "snakeyaml",
            "jspecify",
            "pdfbox",
            "fontbox",
            "commons-logging",
            "parley-core",
            "idea_rt");

    private static final long MOST = 6_000_000;

    @Test
    void theJarsAddedAreOfSixMegabytesAtMost() throws IOException {
        long bytes = 0;
        int jars = 0;
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            Path jar = Path.of(entry);
            String name = String.valueOf(jar.getFileName());
            if (name.endsWith(".jar") && NOT_COUNTED.stream().noneMatch(name::contains)) {
                bytes += Files.size(jar);
                jars++;
            }
        }
        assertThat(jars)
                .as("OpenNLP, its two models, jsoup, the logging interface")
                .isEqualTo(5);
        assertThat(bytes).isLessThan(MOST);
    }
}
