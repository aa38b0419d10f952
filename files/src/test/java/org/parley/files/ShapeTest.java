package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.parley.files.schema.Schemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShapeTest {

    private static List<Shape> shapes() {
        return Arrays.stream(Shape.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Shape.class)
                .map(field -> {
                    try {
                        return (Shape) field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .toList();
    }

    /** Groups with fields of fixed names, by name: documents, and definitions in them. */
    private static Map<String, JsonNode> groups() throws Exception {
        Map<String, JsonNode> groups = new LinkedHashMap<>();
        for (String name : Schemas.DOCUMENTS) {
            if (name.equals("plan")) {
                continue;
            }
            try (InputStream in = Schemas.class.getResourceAsStream(name + ".schema.json")) {
                JsonNode schema = JsonMapper.shared().readTree(in);
                groups.put(name, schema);
                schema.path("$defs").properties().forEach(each -> groups.put(each.getKey(), each.getValue()));
            }
        }
        return groups;
    }

    @Test
    void theReaderAndTheSchemasKnowTheSameFields() throws Exception {
        Map<String, JsonNode> groups = groups();
        for (Shape shape : shapes()) {
            JsonNode group = groups.remove(shape.name().replace(' ', '-'));
            assertThat(group).as(shape.name()).isNotNull();
            assertThat(group.path("properties").propertyNames())
                    .as(shape.name())
                    .containsExactlyInAnyOrderElementsOf(shape.fields());
            Stream<String> required = StreamSupport.stream(
                            group.path("required").spliterator(), false)
                    .map(JsonNode::asString);
            assertThat(required).as(shape.name()).containsExactlyInAnyOrderElementsOf(shape.required());
            assertThat(group.path("additionalProperties").asBoolean(true))
                    .as(shape.name())
                    .isFalse();
        }
        assertThat(groups.keySet()).as("known to the schemas alone").isEmpty();
    }
}
