package org.parley.files.platform.genius;

import java.util.Map;
import java.util.Set;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.text.XmlElement;

/** Notes what a file says that nothing is made of. */
final class Leftovers {

    private static final Map<String, Set<String>> READ = Map.ofEntries(
            Map.entry("negotiation_template", Set.of()),
            Map.entry("utility_space", Set.of("number_of_issues", "type")),
            Map.entry("objective", Set.of("index", "type", "etype")),
            Map.entry("issue", Set.of("index", "name", "type", "etype", "vtype", "lowerbound", "upperbound")),
            Map.entry("item", Set.of("index", "value", "evaluation", "description")),
            Map.entry("range", Set.of("lowerbound", "upperbound")),
            Map.entry(
                    "evaluator",
                    Set.of(
                            "ftype",
                            "etype",
                            "slope",
                            "offset",
                            "parameter0",
                            "parameter1",
                            "parameter2",
                            "parameter3")),
            Map.entry("weight", Set.of("index", "value")),
            Map.entry("reservation", Set.of("value")),
            Map.entry("discount_factor", Set.of("value")),
            Map.entry("utility", Set.of("maxutility")),
            Map.entry("ufun", Set.of("type", "weight", "aggregation")),
            Map.entry("hyperRectangle", Set.of("utility", "weight")),
            Map.entry("INCLUDES", Set.of("index", "min", "max")),
            Map.entry("EXCLUDES", Set.of("index", "min", "max")));

    private Leftovers() {}

    static void note(Source source, XmlElement element) {
        Set<String> read = READ.get(element.name());
        if (read == null) {
            source.note("<" + element.name() + "> elements and what is in them are dropped");
            return;
        }
        element.attributes().forEach((name, value) -> {
            boolean says = !value.isBlank() && !(element.name().equals("objective") && value.equals("root"));
            if (!read.contains(name) && says) {
                source.note("attribute '" + name + "' of <" + element.name() + "> is dropped");
            }
        });
        if (!element.text().isEmpty()) {
            source.note("text in <" + element.name() + "> is dropped");
        }
        element.children().forEach(child -> note(source, child));
    }
}
