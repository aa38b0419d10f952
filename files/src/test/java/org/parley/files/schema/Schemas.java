package org.parley.files.schema;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.files.text.Node;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The published schemas, and documents as an editor that follows YAML 1.2 hands them to a validator. */
public final class Schemas {

    public static final List<String> DOCUMENTS =
            List.of("dispute", "positions", "statements", "preferences", "estimates", "pressure", "moves", "plan");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private final Map<String, Schema> schemas = new LinkedHashMap<>();

    public Schemas() {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (String name : DOCUMENTS) {
            schemas.put(
                    name,
                    registry.getSchema(
                            SchemaLocation.of("classpath:org/parley/files/schema/" + name + ".schema.json")));
        }
    }

    /** The schema for a document at {@code folder/name.yaml}. */
    public static String schemaOf(String document) {
        String name = document.substring(document.indexOf('/') + 1).replace(".yaml", "");
        return name.equals("preferences") && !document.startsWith("party-") ? "estimates" : name;
    }

    public List<Error> validate(String schema, Node document) {
        return schemas.get(schema).validate(json(document));
    }

    static JsonNode load(String schema) throws IOException {
        try (InputStream in = Schemas.class.getResourceAsStream(schema + ".schema.json")) {
            return JsonMapper.shared().readTree(in);
        }
    }

    static JsonNode json(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar(scalar);
            case Node.Sequence sequence -> {
                ArrayNode array = JSON.arrayNode();
                sequence.items().forEach(item -> array.add(json(item)));
                yield array;
            }
            case Node.Mapping mapping -> {
                ObjectNode object = JSON.objectNode();
                mapping.fields().forEach(field -> object.set(field.name(), json(field.value())));
                yield object;
            }
        };
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.plain()) {
            return JSON.stringNode(text);
        }
        if (scalar.isEmpty()) {
            return JSON.nullNode();
        }
        if (List.of("true", "True", "TRUE", "false", "False", "FALSE").contains(text)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (INTEGER.matcher(text).matches()) {
            return JSON.numberNode(new java.math.BigInteger(text.startsWith("+") ? text.substring(1) : text));
        }
        return DECIMAL.matcher(text).matches() && text.length() < 200
                ? JSON.numberNode(new java.math.BigDecimal(text))
                : JSON.stringNode(text);
    }
}
