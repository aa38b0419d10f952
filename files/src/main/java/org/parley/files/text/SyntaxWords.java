package org.parley.files.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the parser found wrong in words that help someone who does not know YAML. */
final class SyntaxWords {

    private static final Pattern FIELD = Pattern.compile("\\s*(?:- +)?[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern NO_SPACE = Pattern.compile(FIELD.pattern() + ":[^\\s:/].*");

    private SyntaxWords() {}

    /** The first line between two, or the last before them, in which a field's colon is followed by its value at once. */
    private static Optional<Flaw> spaceMissing(String text, int opened, int line) {
        int first = Math.min(opened, line);
        while (first > 1 && line(text, first - 1).isBlank()) {
            first--;
        }
        for (int at = Math.max(1, first - 1); at <= line; at++) {
            String written = line(text, at);
            if (NO_SPACE.matcher(written).matches()) {
                return Optional.of(new Flaw(at, "a space is needed after ':' in " + Quoted.text(written.strip())));
            }
        }
        return Optional.empty();
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }

    static Flaw of(RuntimeException failure, String text) {
        if (!(failure instanceof MarkedYamlEngineException marked)) {
            return new Flaw(0, "cannot be read as YAML: " + Quoted.text(String.valueOf(failure.getMessage())));
        }
        String problem = String.valueOf(marked.getProblem());
        String context = String.valueOf(marked.getContext());
        int line = marked.getProblemMark().map(Mark::getLine).orElse(0) + 1;
        int opened = marked.getContextMark().map(Mark::getLine).orElse(line - 1) + 1;
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return new Flaw(line, "a tab at the start of a line; indent with spaces");
        }
        if (context.contains("quoted scalar")) {
            return new Flaw(opened, "a quoted text that starts here has no closing quote, or one too early");
        }
        Optional<Flaw> space = spaceMissing(text, opened, line);
        if (space.isPresent() && !context.contains("flow")) {
            return space.get();
        }
        if (problem.contains("mapping values are not allowed")) {
            int column = marked.getProblemMark().map(Mark::getColumn).orElse(0);
            String before = line(text, line);
            if (FIELD.matcher(before.substring(0, Math.min(column, before.length())))
                    .matches()) {
                return new Flaw(
                        line,
                        "the indentation does not fit the lines above: fields of one entry start in the same column");
            }
            return new Flaw(
                    line,
                    "a ':' that does not fit here; put a text with ': ' in it in quotes, and check the indentation");
        }
        if (problem.contains("could not find expected ':'")) {
            return new Flaw(opened, "a line that is neither 'field: value' nor '- item'");
        }
        if (context.contains("flow")) {
            return new Flaw(opened, "a '[' or '{' that starts here is not closed, or a comma is missing in it");
        }
        if (problem.contains("expected <block end>")) {
            return new Flaw(line, "the indentation does not line up with the lines above");
        }
        return new Flaw(line, "cannot be read as YAML: " + problem.replace('\n', ' '));
    }
}
