package org.parley.files.schema;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Writes {@code docs/case-format.md} from the schemas. */
final class FormatReference {

    static final String COMMAND =
            "mvn -pl core,files test -Dtest=FormatReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dregenerate";

    private static final String HEAD = """
            # The case format

            *Made from the schemas in `files/src/main/resources/org/parley/files/schema`; do not edit it here. To make it
            anew:* `COMMAND`

            A case is a folder with one sub-folder for each audience. A document is in exactly one of them, and the folders
            an audience may open are all that it can learn anything from.

            | folder | who may open it | documents |
            | --- | --- | --- |
            | `public/` | everybody | `dispute.yaml` (required), `positions.yaml`, `statements.yaml`, `preferences.yaml` |
            | `joint/` | all parties at the table | `positions.yaml`, `statements.yaml`, `preferences.yaml` |
            | `party-<id>/` | that party and the team | `preferences.yaml`, `positions.yaml`, `statements.yaml`, `notes.md` |
            | `team/` | the mediator's team | `estimates.yaml`, `positions.yaml`, `statements.yaml`, `pressure.yaml`, `notes.md`; reserved: `moves.yaml`, `plan.yaml` |

            Documents are YAML 1.2 in UTF-8, at most 4 MB, without its extras: no anchors and aliases, no tags, one document
            a file, no field twice, at most 50 levels deep. All values are text until a field says what they mean, so `no`
            and `yes` are words like any other; `null`, `~` and nothing at all mean that nothing was written. Folders and
            documents are never links. Other files (attachments, names that start with a dot) are left alone; a YAML file of
            another name is taken for a slip and reported.

            **Ids** are small letters a to z, digits and single hyphens, a letter first, at most 80 characters, unique in
            their list; the ids of positions and statements in their folder. **Dates** are `year-month-day`. **Numbers** are
            decimals or fractions (`0.25`, `1/3`), exact, at most 40 digits a part.

            **Conditions** compare issues with options: `territory = line-of-contact`, `!=`, `in (a, b)`, and on number
            ranges `<`, `<=`, `>`, `>=`; joined by `and`, `or`, `not` and brackets. `and` binds tighter than `or`.

            **References to statements** are ids of the same folder, or `folder/id` of a folder that everybody who reads the
            document may open: `public/` from everywhere, `joint/` from all but `public/`, any `party-<id>/` from `team/`.

            **Dated entries.** Importance, worth, red lines, no deal and interactions are lists of entries. Of several
            entries about the same thing (the same issue's worth, the same id) the latest whose `from` is not after the
            briefing's date holds; two from the same date are a mistake. Entries in `team/` override a party's own word, that
            overrides `joint/`, and that `public/`, thing by thing.

            **Traps.** Inside `{ }` and `[ ]` a comma ends a text: put texts and conditions with commas in quotes there.
            A text that starts with `*`, `&`, `!`, `[`, `{`, `#` or a quote, or holds `: `, needs quotes anywhere.

            **From a spreadsheet.** `parley new NAME --from matrix.csv` reads issues in rows, parties in columns (their names
            in the first row), with commas, semicolons or tabs between cells, in UTF-8, UTF-16 or Windows-1252. A cell holds
            `welcome: A; can live with: B, C; hard: D; red line: E`, or `A > B = C > D`, or a position in words, or `?`.
            What cells say goes to `team/`, the folder with the fewest readers; names of issues, parties and options are
            public. Every cell that cannot be read is named and kept as a position in words.

            For completion and checks in an editor that knows JSON Schema, start a document with
            `# yaml-language-server: $schema=…/dispute.schema.json`; to Parley it is a comment.
            """;

    private final StringBuilder page = new StringBuilder(HEAD.replace("COMMAND", COMMAND));

    private FormatReference() {}

    static String page() throws IOException {
        FormatReference reference = new FormatReference();
        for (String document : Schemas.DOCUMENTS) {
            JsonNode schema = Schemas.load(document);
            reference.group("##", schema);
            schema.path("$defs").properties().forEach(each -> reference.group("###", each.getValue()));
        }
        reference.parts(Schemas.load("common"));
        return reference.page.toString();
    }

    private void group(String level, JsonNode schema) {
        page.append('\n')
                .append(level)
                .append(' ')
                .append(schema.path("title").asString())
                .append("\n\n");
        page.append(schema.path("description").asString()).append('\n');
        JsonNode properties = schema.path("properties");
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        page.append("\n| field | | what | example |\n| --- | --- | --- | --- |\n");
        properties
                .properties()
                .forEach(field -> row(
                        "`" + field.getKey() + "`",
                        required.contains(field.getKey()) ? "required" : "",
                        field.getValue()));
    }

    private void parts(JsonNode common) {
        page.append("\n## ").append(common.path("title").asString()).append("\n\n");
        page.append(common.path("description").asString()).append('\n');
        page.append("\n| part | | what | example |\n| --- | --- | --- | --- |\n");
        common.path("$defs")
                .properties()
                .forEach(part -> row(part.getValue().path("title").asString(), "", part.getValue()));
    }

    private void row(String name, String required, JsonNode schema) {
        List<String> examples = new ArrayList<>();
        schema.path("examples")
                .forEach(example -> examples.add("`" + yaml(example).replace("|", "\\|") + "`"));
        page.append("| ")
                .append(name)
                .append(" | ")
                .append(required)
                .append(" | ")
                .append(schema.path("description").asString().replace("|", "\\|"))
                .append(" | ")
                .append(String.join(", ", examples))
                .append(" |\n");
    }

    private static String yaml(JsonNode value) {
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(yaml(item)));
            return "[" + String.join(", ", items) + "]";
        }
        if (value.isObject()) {
            List<String> fields = new ArrayList<>();
            value.properties().forEach(field -> fields.add(field.getKey() + ": " + yaml(field.getValue())));
            return "{" + String.join(", ", fields) + "}";
        }
        return value.asString();
    }
}
