package org.parley.files.platform.negmas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Numbers;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.platform.text.Tables;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/** Reads a NegMAS utility function: linear additive or affine, inside any number of discounts. */
final class NegmasProfile {

    private static final Set<String> KNOWN = Set.of(
            "name",
            "type",
            "__python_class__",
            "$type",
            "reserved_value",
            "values",
            "weights",
            "bias",
            "ufun",
            "discount",
            "dynamic_reservation",
            "id");

    private NegmasProfile() {}

    static Profile of(Source source, Part.Group root, List<Issue> issues) throws UnreadableScenarioException {
        Part.Group function = root;
        Optional<Profile.Discount> discount = Optional.empty();
        while (function.field("ufun").isPresent()) {
            discount = discount(source, function, discount);
            function = Parts.group(source, Parts.need(source, function, "the function", "ufun"), "field 'ufun'");
        }
        Parts.drop(source, function, "the function", KNOWN);
        Utility.Additive utility = additive(source, function, issues);
        Optional<Part> name = root.field("name");
        Optional<Part> reserved = root.field("reserved_value").or(function(function));
        return new Profile(
                name.isPresent() ? Parts.text(source, name.get(), "the function's name") : source.stem(),
                utility,
                reservation(source, reserved),
                discount);
    }

    private static java.util.function.Supplier<Optional<Part>> function(Part.Group function) {
        return () -> function.field("reserved_value");
    }

    private static Optional<Profile.Discount> discount(
            Source source, Part.Group wrapper, Optional<Profile.Discount> before) throws UnreadableScenarioException {
        Parts.drop(source, wrapper, "the discounted function", KNOWN);
        String type = NegmasReader.type(wrapper).orElse("");
        if (!type.equals("ExpDiscountedUFun")) {
            throw source.error(
                    wrapper.line(),
                    "the function is a " + Quoted.text(type) + "; ExpDiscountedUFun is the discount that is read");
        }
        Optional<Part> part = wrapper.field("discount");
        if (part.isEmpty()) {
            source.note(wrapper.line(), "a discounted function states no discount; none");
            return before;
        }
        Ratio factor = Parts.number(source, part.get(), "discount");
        if (factor.equals(Ratio.ONE)) {
            source.note(part.get().line(), "discount 1 means no discount");
            return before;
        }
        if (factor.signum() <= 0 || factor.compareTo(Ratio.ONE) > 0) {
            throw source.error(
                    part.get().line(), "discount is " + factor.decimal() + "; above 0 and at most 1 is expected");
        }
        boolean ofReservation = wrapper.field("dynamic_reservation")
                .filter(Part.Text.class::isInstance)
                .map(text -> ((Part.Text) text).text().equalsIgnoreCase("true"))
                .orElse(true);
        if (before.isPresent()) {
            source.note(wrapper.line(), "one discount stands inside another; they are multiplied");
            return Optional.of(new Profile.Discount(
                    before.get().factor().times(factor), before.get().ofReservation()));
        }
        return Optional.of(new Profile.Discount(factor, ofReservation));
    }

    private static Profile.Reservation reservation(Source source, Optional<Part> part)
            throws UnreadableScenarioException {
        if (part.isEmpty()) {
            source.note("states no reserved value; none, as NegMAS takes it");
            return Profile.Reservation.NONE;
        }
        String text = Parts.text(source, part.get(), "reserved_value");
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "-.inf", "-inf", "-infinity" -> Profile.Reservation.NONE;
            default -> new Profile.Reservation.Value(source.number(part.get().line(), "reserved_value", text));
        };
    }

    private static Utility.Additive additive(Source source, Part.Group function, List<Issue> issues)
            throws UnreadableScenarioException {
        String type = NegmasReader.type(function).orElse("");
        boolean affine = type.equals("AffineUtilityFunction") || type.equals("LinearUtilityFunction");
        if (!affine
                && !type.equals("LinearAdditiveUtilityFunction")
                && !type.equals("LinearUtilityAggregationFunction")) {
            throw source.error(
                    function.line(),
                    "the function is a " + Quoted.text(type)
                            + "; LinearAdditiveUtilityFunction, AffineUtilityFunction or"
                            + " LinearUtilityFunction is expected");
        }
        List<Ratio> weights = new ArrayList<>(weights(source, function, issues));
        List<Evaluation> evaluations = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            evaluations.add(
                    affine
                            ? ofNumber(source, function.line(), issues.get(i), Ratio.ONE, Ratio.ZERO)
                            : evaluation(source, function, issues, i));
        }
        Optional<Part> bias = function.field("bias");
        if (bias.isPresent()) {
            addBias(source, Parts.number(source, bias.get(), "bias"), bias.get().line(), weights, evaluations);
        }
        return new Utility.Additive(weights, evaluations, Utility.Scale.RAW);
    }

    /** Onto the first issue that counts, which changes no value. */
    private static void addBias(Source source, Ratio bias, int line, List<Ratio> weights, List<Evaluation> evaluations)
            throws UnreadableScenarioException {
        if (bias.signum() == 0) {
            return;
        }
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).signum() != 0) {
                Ratio more = bias.over(weights.get(i));
                evaluations.set(
                        i,
                        switch (evaluations.get(i)) {
                            case Evaluation.Table table ->
                                new Evaluation.Table(
                                        table.values().stream().map(more::plus).toList());
                            case Evaluation.Linear linear ->
                                new Evaluation.Linear(
                                        linear.slope(), linear.offset().plus(more), false);
                            case Evaluation.Triangular triangle ->
                                throw source.error(line, "a bias beside a triangular function is not read");
                        });
                source.note(line, "bias " + Numbers.write(bias) + " is added to the values of issue " + (i + 1));
                return;
            }
        }
        throw source.error(line, "a bias without any weight is not read");
    }

    private static List<Ratio> weights(Source source, Part.Group function, List<Issue> issues)
            throws UnreadableScenarioException {
        Optional<Part> part = function.field("weights");
        if (part.isEmpty()) {
            source.note("states no weights; each is 1, as NegMAS takes it");
            return Collections.nCopies(issues.size(), Ratio.ONE);
        }
        if (part.get() instanceof Part.Group byName) {
            return Tables.weights(source, byName, issues);
        }
        List<Part> parts = Parts.items(source, part.get(), "field 'weights'");
        checkSize(source, part.get(), parts, issues, "weights");
        List<Ratio> weights = new ArrayList<>();
        Ratio sum = Ratio.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            Ratio weight = Parts.number(
                    source,
                    parts.get(i),
                    "weight of issue " + Quoted.text(issues.get(i).name()));
            weights.add(weight);
            sum = sum.plus(weight);
        }
        Tables.noteSum(source, sum);
        return weights;
    }

    private static void checkSize(Source source, Part part, List<Part> parts, List<Issue> issues, String what)
            throws UnreadableScenarioException {
        if (parts.size() != issues.size()) {
            throw source.error(
                    part.line(),
                    "field '" + what + "' has " + parts.size() + " entries; one for each of the " + issues.size()
                            + " issues is expected");
        }
    }

    private static Evaluation evaluation(Source source, Part.Group function, List<Issue> issues, int index)
            throws UnreadableScenarioException {
        Issue issue = issues.get(index);
        String what = "the values of issue " + Quoted.text(issue.name());
        Part values = Parts.need(source, function, "the function", "values");
        Part own;
        if (values instanceof Part.Group byName) {
            own = Parts.need(source, byName, "field 'values'", issue.name());
        } else {
            List<Part> parts = Parts.items(source, values, "field 'values'");
            checkSize(source, values, parts, issues, "values");
            own = parts.get(index);
        }
        Part.Group group = Parts.group(source, own, what);
        String type = NegmasReader.type(group).orElse(group.field("mapping").isPresent() ? "TableFun" : "");
        return switch (type) {
            case "TableFun" ->
                Tables.table(source, Parts.group(source, Parts.need(source, group, what, "mapping"), what), issue);
            case "AffineFun", "LinearFun" ->
                ofNumber(
                        source,
                        group.line(),
                        issue,
                        Parts.number(source, Parts.need(source, group, what, "slope"), "slope"),
                        group.field("bias").isPresent()
                                ? Parts.number(source, Parts.need(source, group, what, "bias"), "bias")
                                : Ratio.ZERO);
            case "IdentityFun" -> ofNumber(source, group.line(), issue, Ratio.ONE, Ratio.ZERO);
            case "ConstFun" -> {
                Ratio value = Parts.number(source, Parts.need(source, group, what, "bias", "value"), "bias");
                yield issue.options() instanceof Options.Range
                        ? new Evaluation.Linear(Ratio.ZERO, value, false)
                        : new Evaluation.Table(Collections.nCopies(issue.size(), value));
            }
            default ->
                throw source.error(
                        group.line(),
                        what + " are a " + Quoted.text(type)
                                + "; TableFun, AffineFun, LinearFun, IdentityFun or ConstFun is expected");
        };
    }

    /** On named options, whose names must then be numbers, a table. */
    private static Evaluation ofNumber(Source source, int line, Issue issue, Ratio slope, Ratio offset)
            throws UnreadableScenarioException {
        if (issue.options() instanceof Options.Range) {
            return new Evaluation.Linear(slope, offset, false);
        }
        List<Ratio> values = new ArrayList<>();
        for (int k = 0; k < issue.size(); k++) {
            String value = issue.options().get(k).id();
            Ratio number = source.number(line, "value of issue " + Quoted.text(issue.name()), value);
            values.add(slope.times(number).plus(offset));
        }
        return new Evaluation.Table(values);
    }
}
