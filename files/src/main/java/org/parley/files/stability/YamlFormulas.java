package org.parley.files.stability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.stability.model.Formula;
import org.parley.stability.model.FormulaParser;
import org.parley.stability.model.Infeasible;
import org.parley.stability.model.MalformedFormulaException;

/**
 * Reads formulas and what cannot be.
 *
 * @param names of the options
 */
record YamlFormulas(Source source, List<String> names) {

    Formula read(Part part, String what) throws UnreadableScenarioException {
        String text = Parts.text(source, part, what);
        try {
            return FormulaParser.parse(text, names);
        } catch (MalformedFormulaException malformed) {
            throw source.error(
                    part.line(), "formula " + Quoted.text(text) + " of " + what + ": " + malformed.getMessage());
        }
    }

    List<Formula> all(Optional<Part> list, String what) throws UnreadableScenarioException {
        List<Formula> formulas = new ArrayList<>();
        if (list.isPresent()) {
            for (Part part : Parts.items(source, list.get(), what)) {
                formulas.add(read(part, what));
            }
        }
        return formulas;
    }

    /** A formula, or {@code {at-most-one: […]}}, {@code {at-least-one: […]}}, {@code {when: P, then: Q}}. */
    List<Infeasible> infeasible(Optional<Part> list) throws UnreadableScenarioException {
        List<Infeasible> rules = new ArrayList<>();
        if (list.isPresent()) {
            for (Part part : Parts.items(source, list.get(), "infeasible")) {
                rules.add(
                        part instanceof Part.Group group
                                ? rule(group)
                                : new Infeasible.Never(read(part, "infeasible")));
            }
        }
        return rules;
    }

    private Infeasible rule(Part.Group group) throws UnreadableScenarioException {
        String what = "an infeasible combination";
        Optional<Part> most = group.field("at-most-one");
        Optional<Part> least = group.field("at-least-one");
        if (most.isPresent()) {
            YamlLists.only(source, group, what, List.of("at-most-one"));
            return new Infeasible.AtMostOne(options(most.get()));
        }
        if (least.isPresent()) {
            YamlLists.only(source, group, what, List.of("at-least-one"));
            return new Infeasible.AtLeastOne(options(least.get()));
        }
        YamlLists.only(source, group, what, List.of("when", "then", "at-most-one", "at-least-one"));
        Formula when = read(Parts.need(source, group, what, "when", "at-most-one", "at-least-one"), what);
        return new Infeasible.Requires(when, read(Parts.need(source, group, what, "then"), what));
    }

    private List<Integer> options(Part list) throws UnreadableScenarioException {
        List<Integer> options = new ArrayList<>();
        for (Part part : Parts.items(source, list, "the options of an infeasible combination")) {
            Formula formula = read(part, "infeasible");
            if (!(formula instanceof Formula.Taken taken)) {
                throw source.error(part.line(), Quoted.text(formula.toString()) + " is not one option");
            }
            options.add(taken.option());
        }
        return options;
    }
}
