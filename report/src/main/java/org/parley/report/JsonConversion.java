package org.parley.report;

import java.util.List;
import org.parley.report.json.BriefingJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a conversion wrote and lost, as JSON; {@code conversion.schema.json} beside this class describes it. */
public final class JsonConversion {

    private JsonConversion() {}

    /**
     * @param from word of the format that was read
     * @param to word of the format that was written
     * @param files names of the files written
     * @param losses the loss report, a sentence each
     */
    public static String render(String from, String to, List<String> files, List<String> losses) {
        ObjectNode node = JsonNodeFactory.instance
                .objectNode()
                .put("format", "parley-conversion")
                .put("version", 1);
        node.put("from", from).put("to", to);
        strings(node.putArray("files"), files);
        strings(node.putArray("lossReport"), losses);
        return BriefingJson.text(node);
    }

    private static void strings(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
