package org.parley.files.platform.genius;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Numbers;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.XmlElement;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/**
 * Reads how a profile evaluates an issue. Genius: {@code EvaluatorDiscrete} (a number per item), {@code
 * EvaluatorInteger} (slope·(x − lowest) + offset), {@code EvaluatorReal} (linear parameter1·x + parameter0; constant
 * parameter0; triangular between parameter0 and parameter1 with its top at parameter2), cut at 0 and 1.
 */
final class GeniusEvaluations {

    /** @param weight as stated, unless an issue of one number had to be read as a table */
    record Weighted(Ratio weight, Evaluation evaluation) {}

    private GeniusEvaluations() {}

    static Evaluation nothing(GeniusIssues.Entry entry) {
        return entry.issue().options() instanceof Options.Range
                ? new Evaluation.Linear(Ratio.ZERO, Ratio.ZERO, true)
                : new Evaluation.Table(Collections.nCopies(entry.issue().size(), Ratio.ZERO));
    }

    static Weighted of(Source source, XmlElement element, GeniusIssues.Entry entry, Ratio weight)
            throws UnreadableScenarioException {
        String name = entry.issue().name();
        GeniusIssues.Kind kind = GeniusIssues.kind(source, element, name);
        if (kind != entry.kind()) {
            throw source.error(
                    element.line(),
                    "issue " + Quoted.text(name) + " is " + word(kind) + ", in the domain it is " + word(entry.kind()));
        }
        if (kind == GeniusIssues.Kind.DISCRETE) {
            return new Weighted(
                    weight, table(source, element, (Options.Named) entry.issue().options(), name));
        }
        Ratio low = GeniusIssues.bound(source, element, name, "lowerbound");
        Ratio high = GeniusIssues.bound(source, element, name, "upperbound");
        if (entry.issue().options() instanceof Options.Range range
                && (!range.from().equals(low) || !range.to().equals(high))) {
            source.note(
                    element.line(),
                    "issue " + Quoted.text(name) + " goes from " + shown(low) + " to " + shown(high)
                            + ", in the domain from " + range.from() + " to " + range.to() + "; the domain counts");
        }
        Evaluation function = function(source, element, kind, name, low);
        if (entry.issue().options() instanceof Options.Named && function instanceof Evaluation.Linear linear) {
            Evaluation.Table one = new Evaluation.Table(List.of(Ratio.ONE));
            return new Weighted(weight.times(linear.at(low)), one);
        }
        if (entry.issue().options() instanceof Options.Named) {
            throw source.error(
                    element.line(), "issue " + Quoted.text(name) + " has one number and a triangular evaluator");
        }
        return new Weighted(weight, function);
    }

    private static Evaluation function(
            Source source, XmlElement element, GeniusIssues.Kind kind, String name, Ratio low)
            throws UnreadableScenarioException {
        Optional<XmlElement> evaluator = element.child("evaluator");
        if (evaluator.isEmpty()) {
            source.note(element.line(), "issue " + Quoted.text(name) + " has no <evaluator>; it adds nothing");
            return new Evaluation.Linear(Ratio.ZERO, Ratio.ZERO, true);
        }
        XmlElement found = evaluator.get();
        String type = found.attribute("ftype").orElse("linear").strip().toLowerCase(Locale.ROOT);
        if (kind == GeniusIssues.Kind.INTEGER && type.equals("linear")) {
            Ratio slope = number(source, found, name, "slope", "parameter1");
            Ratio offset = number(source, found, name, "offset", "parameter0");
            return new Evaluation.Linear(slope, offset.minus(slope.times(low)), true);
        }
        if (kind == GeniusIssues.Kind.INTEGER) {
            throw source.error(
                    found.line(),
                    "evaluator of issue " + Quoted.text(name) + " is " + Quoted.text(type)
                            + "; for an integer issue linear is expected");
        }
        return switch (type) {
            case "linear" ->
                new Evaluation.Linear(
                        number(source, found, name, "parameter1", "slope"),
                        number(source, found, name, "parameter0", "offset"),
                        true);
            case "constant" ->
                new Evaluation.Linear(Ratio.ZERO, number(source, found, name, "parameter0", "offset"), false);
            case "triangular" -> triangular(source, found, name, Ratio.ONE);
            case "triangularvariabletop", "triangular_variable_top" ->
                triangular(source, found, name, number(source, found, name, "parameter3", "parameter3"));
            default ->
                throw source.error(
                        found.line(),
                        "evaluator of issue " + Quoted.text(name) + " is " + Quoted.text(type)
                                + "; linear, constant, triangular or triangularvariabletop is expected");
        };
    }

    private static Evaluation triangular(Source source, XmlElement found, String name, Ratio height)
            throws UnreadableScenarioException {
        Ratio low = number(source, found, name, "parameter0", "parameter0");
        Ratio high = number(source, found, name, "parameter1", "parameter1");
        Ratio top = number(source, found, name, "parameter2", "parameter2");
        if (low.compareTo(top) > 0 || top.compareTo(high) > 0 || low.compareTo(high) >= 0) {
            throw source.error(
                    found.line(),
                    "evaluator of issue " + Quoted.text(name) + " has parameter0 " + shown(low) + ", parameter2 "
                            + shown(top) + ", parameter1 " + shown(high) + "; lowest ≤ top ≤ highest is expected");
        }
        return new Evaluation.Triangular(low, high, top, height);
    }

    private static Ratio number(Source source, XmlElement found, String name, String attribute, String other)
            throws UnreadableScenarioException {
        Optional<String> text = found.attribute(attribute).or(() -> found.attribute(other));
        if (text.isEmpty()) {
            throw source.error(
                    found.line(), "evaluator of issue " + Quoted.text(name) + " has no attribute '" + attribute + "'");
        }
        return source.number(found.line(), attribute + " of issue " + Quoted.text(name), text.get());
    }

    private static Evaluation table(Source source, XmlElement element, Options.Named options, String name)
            throws UnreadableScenarioException {
        @Nullable Ratio[] values = new @Nullable Ratio[options.size()];
        java.util.Map<String, Integer> indices = new java.util.HashMap<>();
        for (int k = 0; k < options.size(); k++) {
            indices.put(options.get(k).id(), k);
        }
        for (XmlElement item : element.children("item")) {
            String value = item.attribute("value").orElse("");
            String what = "value " + Quoted.text(value) + " of issue " + Quoted.text(name);
            Integer index = indices.get(value);
            if (index == null) {
                source.note(item.line(), what + " is not in the domain; it is dropped");
                continue;
            }
            if (values[index] != null) {
                source.note(item.line(), what + " is evaluated twice; the last counts");
            }
            values[index] = evaluation(source, item, what);
        }
        List<Ratio> all = new ArrayList<>();
        for (int k = 0; k < values.length; k++) {
            Ratio value = values[k];
            if (value == null) {
                source.note(
                        element.line(),
                        "value " + Quoted.text(options.get(k).id()) + " of issue " + Quoted.text(name)
                                + " is not evaluated; 0");
            }
            all.add(value == null ? Ratio.ZERO : value);
        }
        return new Evaluation.Table(all);
    }

    private static Ratio evaluation(Source source, XmlElement item, String what) throws UnreadableScenarioException {
        Optional<String> text = item.attribute("evaluation").map(String::strip).filter(each -> !each.equals("null"));
        if (text.isEmpty() || text.get().isEmpty()) {
            source.note(item.line(), what + " has no evaluation; 0");
            return Ratio.ZERO;
        }
        Ratio value = source.number(item.line(), "evaluation of " + what, text.get());
        if (value.signum() < 0) {
            source.note(item.line(), "evaluation of " + what + " is below 0; kept");
        }
        return value;
    }

    private static String word(GeniusIssues.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String shown(Ratio number) {
        return Numbers.write(number);
    }
}
