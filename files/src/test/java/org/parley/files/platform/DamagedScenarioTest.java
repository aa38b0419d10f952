package org.parley.files.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.files.platform.model.UnreadableScenarioException;

/** Files damaged at random are read, or refused with one clear message; those that fail otherwise stay in target/damaged. */
@Timeout(120)
class DamagedScenarioTest {

    private static final int OF_OWN = 5_000;
    private static final int OF_REFERENCE = 5_000;
    private static final int LARGEST = 40_000;
    private static final Path KEPT = Path.of("target/damaged");

    private static final List<String> ODD = List.of(
            "",
            "null",
            "NaN",
            "-1",
            "1e400",
            "1e-999",
            "9999999999999",
            "0",
            "<",
            ">",
            "&",
            "&x;",
            "&#0;",
            "\"",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\n",
            "\t",
            "\u0000",
            "\uFFFF",
            "*a",
            "&a ",
            "!!x ",
            "- ",
            "---\n",
            "discrete",
            "real",
            "integer",
            "issue",
            "<!DOCTYPE a>",
            "<![CDATA[",
            "true",
            "\u00e9",
            "-.inf",
            "0.5.5",
            "index=\"1\"");

    @Test
    void ownFilesDamagedAreReadOrRefusedClearly() throws Exception {
        Random random = new Random(5);
        int refused = 0;
        for (int n = 0; n < OF_OWN; n++) {
            Map<String, byte[]> files =
                    Fixtures.bytes(Fixtures.OWN.resolve(Fixtures.NAMES.get(n % Fixtures.NAMES.size())));
            refused += tryDamaged("own-" + n, files, random) ? 0 : 1;
        }
        assertThat(refused).isBetween(OF_OWN / 10, OF_OWN - OF_OWN / 20);
    }

    @Test
    @Tag("reference")
    void referenceFilesDamagedAreReadOrRefusedClearly() throws Exception {
        Random random = new Random(6);
        List<Map<String, byte[]>> scenarios = new java.util.ArrayList<>();
        for (Path folder : Fixtures.referenceScenarios()) {
            Map<String, byte[]> files = Fixtures.bytes(folder);
            files.keySet().removeIf(name -> name.startsWith("spec"));
            if (files.values().stream().mapToInt(bytes -> bytes.length).sum() <= LARGEST) {
                scenarios.add(files);
            }
        }
        assertThat(scenarios).hasSizeGreaterThan(40);
        int refused = 0;
        for (int n = 0; n < OF_REFERENCE; n++) {
            Map<String, byte[]> files = new LinkedHashMap<>(scenarios.get(n % scenarios.size()));
            refused += tryDamaged("reference-" + n, files, random) ? 0 : 1;
        }
        assertThat(refused).isBetween(OF_REFERENCE / 10, OF_REFERENCE - OF_REFERENCE / 20);
    }

    /** Whether the damaged files could still be read. */
    private static boolean tryDamaged(String name, Map<String, byte[]> files, Random random) throws IOException {
        List<String> names = List.copyOf(files.keySet());
        String file = names.get(random.nextInt(names.size()));
        byte[] damaged = damaged(files.getOrDefault(file, new byte[0]), random);
        files.put(file, damaged);
        try {
            ScenarioFiles.read("damaged", files, false);
            return true;
        } catch (UnreadableScenarioException refused) {
            assertThat(refused.getMessage())
                    .hasSizeLessThan(600)
                    .doesNotContain("Exception", "org.", "java.")
                    .doesNotContainPattern("\\p{Cntrl}");
            return false;
        } catch (RuntimeException | StackOverflowError wrong) {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name + "-" + file), damaged);
            throw new AssertionError(name + ": " + file + " fails with " + wrong + "; kept in " + KEPT, wrong);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            int length = text.length();
            int from = random.nextInt(length + 1);
            int to = Math.min(length, from + random.nextInt(1 + random.nextInt(40)));
            String odd = ODD.get(random.nextInt(ODD.size()));
            text = switch (random.nextInt(7)) {
                case 0 -> text.substring(0, from);
                case 1 -> text.substring(0, from) + text.substring(to);
                case 2 -> text.substring(0, from) + odd + text.substring(from);
                case 3 -> text.substring(0, to) + text.substring(from);
                case 4 -> number(text, from, odd);
                case 5 -> number(text, from, "" + (random.nextInt(2_000_000) - 3));
                default ->
                    text.substring(0, from) + (char) random.nextInt(256) + text.substring(Math.min(length, from + 1));
            };
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The next number replaced. */
    private static String number(String text, int from, String other) {
        return text.substring(0, from)
                + text.substring(from).replaceFirst("\\d+(\\.\\d+)?", java.util.regex.Matcher.quoteReplacement(other));
    }
}
