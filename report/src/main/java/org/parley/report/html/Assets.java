package org.parley.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.parley.report.chart.Chart;
import org.parley.report.json.BriefingJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the page carries inside itself, and the policy that lets a browser run nothing else.
 *
 * @param library ECharts; empty where the page has no chart
 * @param script draws the charts
 * @param style of the page
 * @param margins what a printed page says in its margins
 * @param options of the charts by id, as JSON that is inert inside a page
 * @param policy Content-Security-Policy: hashes of the scripts and styles, and no other source for anything
 */
public record Assets(String library, String script, String style, String margins, String options, String policy) {

    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js";

    static Assets of(List<Chart> charts, String margin) {
        String library = charts.isEmpty() ? "" : resource(ECHARTS);
        String script = resource("briefing.js");
        String style = resource("briefing.css");
        String margins = margins(margin);
        ObjectNode options = JsonNodeFactory.instance.objectNode();
        charts.forEach(chart -> options.set(chart.id(), chart.option()));
        String policy = "default-src 'none'; script-src " + hash(library) + " " + hash(script) + "; style-src "
                + hash(style) + " " + hash(margins) + "; base-uri 'none'; form-action 'none'";
        return new Assets(library, script, style, margins, inert(BriefingJson.compact(options)), policy);
    }

    /** JSON that no HTML or script parser can read as anything else: these characters only occur inside its strings. */
    static String inert(String json) {
        return json.replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static String margins(String words) {
        return """

                @page {
                  @top-left { content: WORDS; font: 8.5pt system-ui, sans-serif; color: #333 }
                  @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #333 }
                }
                """.replace("WORDS", quoted(words));
    }

    /** A CSS string in which everything but plain letters and digits is an escape. */
    private static String quoted(String words) {
        StringBuilder text = new StringBuilder("\"");
        words.codePoints().forEach(c -> {
            boolean plain = c < 128 && Character.isLetterOrDigit(c);
            if (plain) {
                text.appendCodePoint(c);
            } else {
                text.append('\\')
                        .append(HexFormat.of().toHexDigits(c, 6).toLowerCase(Locale.ROOT))
                        .append(' ');
            }
        });
        return text.append('"').toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** A text of the class path, with plain line breaks, as a page's parser would make them before hashing. */
    private static String resource(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("'" + name + "' is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
