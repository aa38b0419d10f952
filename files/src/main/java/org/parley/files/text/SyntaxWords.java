package org.parley.files.text;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what the parser found wrong in words that help someone who does not know YAML. */
final class SyntaxWords {

    private SyntaxWords() {}

    static Flaw of(RuntimeException failure) {
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
        if (problem.contains("mapping values are not allowed")) {
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
            return new Flaw(line, "does not line up with the lines above; check the indentation");
        }
        return new Flaw(line, "cannot be read as YAML: " + problem.replace('\n', ' '));
    }
}
