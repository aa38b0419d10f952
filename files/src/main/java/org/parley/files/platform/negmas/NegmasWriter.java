package org.parley.files.platform.negmas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.FileNames;
import org.parley.files.platform.model.Listed;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Numbers;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.model.Written;
import org.parley.files.text.Scalars;
import org.parley.number.Ratio;

/** Writes NegMAS YAML: an outcome space, and a linear additive function for each party, discounted where it is. */
public final class NegmasWriter {

    private final Scenario scenario;
    private final Losses losses;

    private NegmasWriter(Scenario scenario, Losses losses) {
        this.scenario = scenario;
        this.losses = losses;
    }

    public static Written write(Scenario scenario) {
        Losses losses = new Losses();
        return new NegmasWriter(Listed.of(scenario, i -> holds(scenario, i), losses), losses).files();
    }

    private static boolean holds(Scenario scenario, int index) {
        Options.Range range = (Options.Range) scenario.issues().get(index).options();
        boolean real = scenario.continuous().contains(index);
        if (!real && !Listed.isWhole(range)) {
            return false;
        }
        return scenario.profiles().stream()
                .allMatch(profile -> !(profile.utility() instanceof Utility.Additive additive)
                        || (additive.evaluations().get(index) instanceof Evaluation.Table && !real)
                        || Listed.isStraight(additive.evaluations().get(index), range));
    }

    private Written files() {
        Map<String, String> files = new LinkedHashMap<>();
        FileNames names = new FileNames(".yml", losses);
        files.put(names.of(scenario.name(), false), domain());
        for (Profile profile : scenario.profiles()) {
            if (profile.utility() instanceof Utility.Additive additive) {
                files.put(names.of(profile.name(), false), profile(profile, additive));
            } else {
                losses.note(profile.name(), "has hyper-rectangles, which are not written as NegMAS YAML");
            }
        }
        return new Written(files, losses.sentences());
    }

    private String domain() {
        StringBuilder text = new StringBuilder("issues:\n");
        for (int i = 0; i < scenario.issues().size(); i++) {
            Issue issue = scenario.issues().get(i);
            text.append("- name: ").append(Scalars.quoted(issue.id())).append('\n');
            switch (issue.options()) {
                case Options.Named named -> {
                    text.append("  type: CategoricalIssue\n  values:\n");
                    for (Option option : named.list()) {
                        text.append("  - ").append(Scalars.quoted(option.id())).append('\n');
                        if (!option.note().isEmpty()) {
                            losses.note("issue '" + issue.name() + "'", "descriptions of values are dropped");
                        }
                    }
                }
                case Options.Range range ->
                    text.append("  type: ")
                            .append(scenario.continuous().contains(i) ? "ContinuousIssue" : "ContiguousIssue")
                            .append("\n  values:\n  - ")
                            .append(exact(range.from()))
                            .append("\n  - ")
                            .append(exact(range.to()))
                            .append('\n');
            }
        }
        text.append("name: ").append(Scalars.quoted(scenario.name())).append('\n');
        boolean continuous = !scenario.continuous().isEmpty();
        return text.append(continuous ? "type: CartesianOutcomeSpace\n" : "type: DiscreteCartesianOutcomeSpace\n")
                .toString();
    }

    private String profile(Profile profile, Utility.Additive additive) {
        String reserved =
                profile.reservationValue(scenario.issues()).map(this::exact).orElse("-.inf");
        if (profile.reservation() instanceof Profile.Reservation.Bid) {
            losses.note(profile.name(), "the reservation bid becomes the number that it is worth");
        }
        StringBuilder text = new StringBuilder();
        String indent = "";
        if (profile.discount().isPresent()) {
            Profile.Discount discount = profile.discount().get();
            text.append("discount: ")
                    .append(exact(discount.factor()))
                    .append("\ndynamic_reservation: ")
                    .append(discount.ofReservation())
                    .append("\nname: ")
                    .append(Scalars.quoted(profile.name()))
                    .append("\nreserved_value: ")
                    .append(reserved)
                    .append("\ntype: ExpDiscountedUFun\nufun:\n");
            indent = "  ";
        }
        for (String line : function(profile, additive, reserved).lines().toList()) {
            text.append(indent).append(line).append('\n');
        }
        return text.toString();
    }

    private String function(Profile profile, Utility.Additive additive, String reserved) {
        StringBuilder text = new StringBuilder("name: ")
                .append(Scalars.quoted(profile.name()))
                .append("\nreserved_value: ")
                .append(reserved)
                .append("\ntype: LinearAdditiveUtilityFunction\nvalues:\n");
        for (int i = 0; i < scenario.issues().size(); i++) {
            Issue issue = scenario.issues().get(i);
            switch (additive.evaluations().get(i)) {
                case Evaluation.Linear linear ->
                    text.append("- bias: ")
                            .append(exact(linear.offset()))
                            .append("\n  slope: ")
                            .append(exact(linear.slope()))
                            .append("\n  type: AffineFun\n");
                case Evaluation other -> table(text, issue, values(issue, other, additive.divisor(i)));
            }
        }
        text.append("weights:\n");
        additive.weights()
                .forEach(weight -> text.append("- ").append(exact(weight)).append('\n'));
        return text.toString();
    }

    private static List<Ratio> values(Issue issue, Evaluation evaluation, Ratio divisor) {
        return IntStream.range(0, issue.size())
                .mapToObj(k -> divisor.signum() == 0
                        ? Ratio.ZERO
                        : evaluation.at(issue.options(), k).over(divisor))
                .toList();
    }

    private void table(StringBuilder text, Issue issue, List<Ratio> values) {
        text.append("- mapping:\n");
        for (int k = 0; k < values.size(); k++) {
            String value = issue.options().get(k).id();
            text.append("    ")
                    .append(issue.options() instanceof Options.Named ? Scalars.quoted(value) : value)
                    .append(": ")
                    .append(exact(values.get(k)))
                    .append('\n');
        }
        text.append("  type: TableFun\n");
    }

    private String exact(Ratio value) {
        if (!Numbers.isDecimal(value)) {
            losses.note(scenario.name(), "a number has no decimal of finite length and is rounded to 34 digits");
        }
        return Numbers.write(value);
    }
}
