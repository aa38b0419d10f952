package org.parley.files.platform.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.text.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON (RFC 8259); a field given twice is an error. */
public final class JsonTree {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(60)
                    .maxNumberLength(400)
                    .maxStringLength(1 << 20)
                    .build())
            .build();

    private JsonTree() {}

    public static Part of(Source source, String text) throws UnreadableScenarioException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                throw source.error(0, "is empty");
            }
            Part root = part(source, parser);
            if (parser.nextToken() != null) {
                throw source.error(parser.currentTokenLocation().getLineNr(), "goes on after the end of the JSON");
            }
            return root;
        } catch (JacksonException malformed) {
            int line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNr();
            String words = Quoted.text(String.valueOf(malformed.getOriginalMessage()));
            throw source.error(Math.max(line, 0), "is not JSON: " + words.substring(1, words.length() - 1));
        }
    }

    private static Part part(Source source, JsonParser parser) throws UnreadableScenarioException {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> {
                Map<String, Part> fields = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    fields.put(name, part(source, parser));
                }
                yield new Part.Group(fields, line);
            }
            case START_ARRAY -> {
                List<Part> parts = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parts.add(part(source, parser));
                }
                yield new Part.Items(parts, line);
            }
            case VALUE_STRING -> new Part.Text(parser.getString(), true, line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                new Part.Text(parser.getString(), false, line);
            default -> throw source.error(line, "is not JSON: something is missing");
        };
    }
}
