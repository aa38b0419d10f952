package org.parley.report.words;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.Formula;

/**
 * Conditions on options in words: {@code “A” and not “B”}.
 *
 * @param options in the order of the model
 */
record FormulaWords(List<ConflictOption> options) {

    String told(Formula formula) {
        return switch (formula) {
            case Formula.Taken taken -> "“" + options.get(taken.option()).name() + "”";
            case Formula.Not not -> "not " + inner(not.part());
            case Formula.All all -> joined(all.parts(), " and ", "always");
            case Formula.Any any -> any(any.parts());
            case Formula.Iff iff -> inner(iff.left()) + " exactly if " + inner(iff.right());
        };
    }

    /** Of parts of which one is denied, {@code A if B}, as people write it; else joined by "or". */
    private String any(List<Formula> parts) {
        List<Formula> denied =
                parts.stream().filter(Formula.Not.class::isInstance).toList();
        List<Formula> rest =
                parts.stream().filter(part -> !(part instanceof Formula.Not)).toList();
        return denied.size() == 1 && !rest.isEmpty()
                ? joined(rest, " or ", "never") + " if " + inner(((Formula.Not) denied.getFirst()).part())
                : joined(parts, " or ", "never");
    }

    private String joined(List<Formula> parts, String word, String none) {
        return parts.isEmpty() ? none : parts.stream().map(this::inner).collect(Collectors.joining(word));
    }

    private String inner(Formula formula) {
        boolean simple = formula instanceof Formula.Taken
                || (formula instanceof Formula.Not not && not.part() instanceof Formula.Taken);
        return simple ? told(formula) : "(" + told(formula) + ")";
    }
}
