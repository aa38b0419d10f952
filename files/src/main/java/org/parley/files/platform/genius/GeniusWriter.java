package org.parley.files.platform.genius;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.FileNames;
import org.parley.files.platform.model.Listed;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Numbers;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Rectangle;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.model.Written;
import org.parley.number.Ratio;

/**
 * Writes Genius XML, one file for the domain and one for each profile, in UTF-8. Genius divides the evaluations of an
 * issue by the greatest of them; where they are meant as they are, the weight is multiplied by it, so that values stay.
 */
public final class GeniusWriter {

    private final Scenario scenario;
    private final Losses losses;

    private GeniusWriter(Scenario scenario, Losses losses) {
        this.scenario = scenario;
        this.losses = losses;
    }

    public static Written write(Scenario scenario) {
        Losses losses = new Losses();
        Scenario listed = Listed.of(scenario, i -> holds(scenario, i), losses);
        return new GeniusWriter(listed, losses).files();
    }

    private static boolean holds(Scenario scenario, int index) {
        Options.Range range = (Options.Range) scenario.issues().get(index).options();
        boolean real = scenario.continuous().contains(index);
        if (!real && !Listed.isWhole(range)) {
            return false;
        }
        return scenario.profiles().stream()
                .allMatch(profile -> !(profile.utility() instanceof Utility.Additive additive)
                        || fits(additive.evaluations().get(index), range, real));
    }

    private static boolean fits(Evaluation evaluation, Options.Range range, boolean real) {
        return switch (evaluation) {
            case Evaluation.Table table -> false;
            case Evaluation.Triangular triangle -> real;
            case Evaluation.Linear linear ->
                linear.clamped()
                        || (real && linear.slope().signum() == 0)
                        || (inUnit(linear.at(range.from())) && inUnit(linear.at(range.to())));
        };
    }

    private static boolean inUnit(Ratio value) {
        return value.signum() >= 0 && value.compareTo(Ratio.ONE) <= 0;
    }

    private Written files() {
        Map<String, String> files = new LinkedHashMap<>();
        FileNames names = new FileNames(".xml", losses);
        files.put(names.of(scenario.name(), true), domain());
        for (Profile profile : scenario.profiles()) {
            files.put(names.of(profile.name(), true), profile(profile));
        }
        return new Written(files, losses.sentences());
    }

    private String domain() {
        XmlText xml = new XmlText();
        xml.open("negotiation_template")
                .open(
                        "utility_space",
                        "number_of_issues",
                        "" + scenario.issues().size());
        openObjective(xml);
        for (int i = 0; i < scenario.issues().size(); i++) {
            issue(xml, i);
            if (scenario.issues().get(i).options() instanceof Options.Named named) {
                for (int k = 0; k < named.size(); k++) {
                    item(xml, named.get(k), k, "");
                }
            }
            xml.close();
        }
        return xml.close().close().close().text();
    }

    private static void openObjective(XmlText xml) {
        xml.open(
                "objective",
                "index",
                "0",
                "name",
                "root",
                "description",
                "",
                "type",
                "objective",
                "etype",
                "objective");
    }

    private void issue(XmlText xml, int index) {
        Issue issue = scenario.issues().get(index);
        String number = "" + (index + 1);
        switch (issue.options()) {
            case Options.Range range
            when scenario.continuous().contains(index) -> {
                xml.open(
                        "issue",
                        "index",
                        number,
                        "name",
                        issue.name(),
                        "type",
                        "real",
                        "etype",
                        "real",
                        "vtype",
                        "real");
                xml.empty("range", "lowerbound", exact(range.from()), "upperbound", exact(range.to()));
            }
            case Options.Range range ->
                xml.open(
                        "issue",
                        "index",
                        number,
                        "name",
                        issue.name(),
                        "lowerbound",
                        exact(range.from()),
                        "upperbound",
                        exact(range.to()),
                        "type",
                        "integer",
                        "etype",
                        "integer",
                        "vtype",
                        "integer");
            case Options.Named named ->
                xml.open(
                        "issue",
                        "index",
                        number,
                        "name",
                        issue.name(),
                        "type",
                        "discrete",
                        "etype",
                        "discrete",
                        "vtype",
                        "discrete");
        }
    }

    private static void item(XmlText xml, Option option, int index, String evaluation) {
        String number = "" + (index + 1);
        if (!evaluation.isEmpty()) {
            xml.empty("item", "index", number, "value", option.id(), "evaluation", evaluation);
        } else if (option.note().isEmpty()) {
            xml.empty("item", "index", number, "value", option.id());
        } else {
            xml.empty("item", "index", number, "value", option.id(), "description", option.note());
        }
    }

    private String profile(Profile profile) {
        XmlText xml = new XmlText();
        switch (profile.utility()) {
            case Utility.Additive additive -> additive(xml, additive);
            case Utility.Rectangles rectangles -> rectangles(xml, rectangles);
        }
        profile.discount().ifPresent(discount -> {
            xml.empty("discount_factor", "value", exact(discount.factor()));
            if (!discount.ofReservation()) {
                losses.note(profile.name(), "the reservation keeps its value; Genius discounts it as well");
            }
        });
        Profile.Reservation reservation = profile.reservation();
        if (reservation instanceof Profile.Reservation.None) {
            losses.note(profile.name(), "states no reservation; Genius takes that for 0");
        } else if (reservation instanceof Profile.Reservation.Bid) {
            losses.note(profile.name(), "the reservation bid becomes the number that it is worth");
        }
        profile.reservationValue(scenario.issues()).ifPresent(value -> xml.empty("reservation", "value", exact(value)));
        return xml.close().text();
    }

    private void additive(XmlText xml, Utility.Additive additive) {
        xml.open("utility_space", "number_of_issues", "" + scenario.issues().size());
        openObjective(xml);
        for (int i = 0; i < scenario.issues().size(); i++) {
            issue(xml, i);
            evaluation(xml, scenario.issues().get(i), additive.evaluations().get(i), i);
            xml.close();
        }
        for (int i = 0; i < scenario.issues().size(); i++) {
            xml.empty("weight", "index", "" + (i + 1), "value", exact(weight(additive, i)));
        }
        xml.close();
    }

    private Ratio weight(Utility.Additive additive, int index) {
        Ratio weight = additive.weights().get(index);
        if (additive.scale() == Utility.Scale.SHARE_OF_BEST
                || !(additive.evaluations().get(index) instanceof Evaluation.Table table)) {
            return weight;
        }
        Ratio best = table.values().stream().reduce(Ratio.ZERO, Ratio::max);
        if (best.signum() == 0 && table.values().stream().anyMatch(value -> value.signum() < 0)) {
            losses.note(
                    "issue '" + scenario.issues().get(index).name() + "'",
                    "all its values are at most 0, and some below; in Genius the issue then counts for nothing");
        }
        return best.signum() == 0 ? weight : weight.times(best);
    }

    private void evaluation(XmlText xml, Issue issue, Evaluation evaluation, int index) {
        boolean real = scenario.continuous().contains(index);
        switch (evaluation) {
            case Evaluation.Table table -> {
                for (int k = 0; k < issue.size(); k++) {
                    item(xml, issue.options().get(k), k, exact(table.values().get(k)));
                }
            }
            case Evaluation.Linear linear
            when real && !linear.clamped() && linear.slope().signum() == 0 ->
                xml.empty("evaluator", "ftype", "constant", "parameter0", exact(linear.offset()));
            case Evaluation.Linear linear
            when real ->
                xml.empty(
                        "evaluator",
                        "ftype",
                        "linear",
                        "parameter0",
                        exact(linear.offset()),
                        "parameter1",
                        exact(linear.slope()));
            case Evaluation.Linear linear -> {
                Ratio low = ((Options.Range) issue.options()).from();
                Ratio offset = linear.slope().times(low).plus(linear.offset());
                xml.empty("evaluator", "ftype", "linear", "slope", exact(linear.slope()), "offset", exact(offset));
            }
            case Evaluation.Triangular triangle
            when triangle.height().equals(Ratio.ONE) ->
                xml.empty(
                        "evaluator",
                        "ftype",
                        "triangular",
                        "parameter0",
                        exact(triangle.low()),
                        "parameter1",
                        exact(triangle.high()),
                        "parameter2",
                        exact(triangle.top()));
            case Evaluation.Triangular triangle ->
                xml.empty(
                        "evaluator",
                        "ftype",
                        "triangularvariabletop",
                        "parameter0",
                        exact(triangle.low()),
                        "parameter1",
                        exact(triangle.high()),
                        "parameter2",
                        exact(triangle.top()),
                        "parameter3",
                        exact(triangle.height()));
        }
    }

    private void rectangles(XmlText xml, Utility.Rectangles rectangles) {
        xml.open(
                "utility_space",
                "type",
                "nonlinear",
                "number_of_issues",
                "" + scenario.issues().size());
        openObjective(xml);
        for (int i = 0; i < scenario.issues().size(); i++) {
            issue(xml, i);
            xml.close();
        }
        xml.open("utility", "maxutility", exact(rectangles.most()));
        group(xml, rectangles.root());
        xml.close().close();
    }

    private void group(XmlText xml, Rectangle.Group group) {
        xml.open(
                "ufun",
                "type",
                "PlainUfun",
                "weight",
                exact(group.weight()),
                "aggregation",
                group.aggregation().name().toLowerCase(java.util.Locale.ROOT));
        group.groups().forEach(inner -> group(xml, inner));
        for (Rectangle rectangle : group.rectangles()) {
            if (rectangle.weight().equals(Ratio.ONE)) {
                xml.open("hyperRectangle", "utility", exact(rectangle.utility()));
            } else {
                xml.open("hyperRectangle", "utility", exact(rectangle.utility()), "weight", exact(rectangle.weight()));
            }
            List<Rectangle.Bound> bounds = rectangle.bounds();
            for (Rectangle.Bound bound : bounds) {
                xml.empty(
                        rectangle.excludes() ? "EXCLUDES" : "INCLUDES",
                        "index",
                        "" + (bound.issue() + 1),
                        "min",
                        exact(bound.min()),
                        "max",
                        exact(bound.max()));
            }
            xml.close();
        }
        xml.close();
    }

    private String exact(Ratio value) {
        if (!Numbers.isDecimal(value)) {
            losses.note(scenario.name(), value + " has no decimal of finite length; it is rounded to 34 digits");
        }
        return Numbers.write(value);
    }
}
