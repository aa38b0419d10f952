package org.parley.files.platform.geniusweb;

import java.util.ArrayList;
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
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.model.Written;
import org.parley.number.Ratio;

/** Writes GeniusWeb JSON with today's keys: the domain, and a linear additive profile for each party. */
public final class GeniusWebWriter {

    private final Scenario scenario;
    private final Losses losses;

    private GeniusWebWriter(Scenario scenario, Losses losses) {
        this.scenario = scenario;
        this.losses = losses;
    }

    public static Written write(Scenario scenario) {
        Losses losses = new Losses();
        Scenario listed = Listed.of(
                scenario,
                i -> scenario.profiles().stream()
                        .allMatch(profile -> !(profile.utility() instanceof Utility.Additive additive)
                                || Listed.isStraight(additive.evaluations().get(i), (Options.Range)
                                        scenario.issues().get(i).options())),
                losses);
        return new GeniusWebWriter(listed, losses).files();
    }

    private Written files() {
        Map<String, String> files = new LinkedHashMap<>();
        FileNames names = new FileNames(".json", losses);
        JsonText text = new JsonText();
        domain(text);
        files.put(names.of(scenario.name(), false), text.text());
        for (Profile profile : scenario.profiles()) {
            if (profile.utility() instanceof Utility.Additive additive) {
                files.put(names.of(profile.name(), false), profile(profile, additive));
            } else {
                losses.note(profile.name(), "has hyper-rectangles, which GeniusWeb cannot hold; it is not written");
            }
        }
        return new Written(files, losses.sentences());
    }

    private void domain(JsonText text) {
        text.open().field("name").string(scenario.name()).field("issuesValues").open();
        for (int i = 0; i < scenario.issues().size(); i++) {
            Issue issue = scenario.issues().get(i);
            text.field(issue.id()).open();
            switch (issue.options()) {
                case Options.Named named -> {
                    text.field("values").openList();
                    for (Option option : named.list()) {
                        text.string(option.id());
                        if (!option.note().isEmpty()) {
                            losses.note("issue '" + issue.name() + "'", "descriptions of values are dropped");
                        }
                    }
                    text.closeList();
                }
                case Options.Range range -> {
                    if (scenario.continuous().contains(i)) {
                        losses.note(
                                "issue '" + issue.name() + "'", "is continuous; written with steps of " + range.step());
                    }
                    text.field("range")
                            .openList()
                            .number(exact(range.from()))
                            .number(exact(range.to()))
                            .number(exact(range.step()))
                            .closeList();
                }
            }
            text.close();
        }
        text.close().close();
    }

    private String profile(Profile profile, Utility.Additive additive) {
        JsonText text = new JsonText();
        text.open()
                .field("LinearAdditiveUtilitySpace")
                .open()
                .field("issueUtilities")
                .open();
        for (int i = 0; i < scenario.issues().size(); i++) {
            utilities(text, scenario.issues().get(i), additive, i);
        }
        text.close().field("issueWeights").open();
        List<Ratio> weights = weights(profile, additive);
        for (int i = 0; i < scenario.issues().size(); i++) {
            text.field(scenario.issues().get(i).id()).number(Numbers.write(weights.get(i)));
        }
        text.close().field("domain");
        domain(text);
        text.field("name").string(profile.name());
        reservation(text, profile);
        profile.discount()
                .ifPresent(discount -> losses.note(
                        profile.name(),
                        "discount " + discount.factor() + " is dropped: GeniusWeb has none in profiles"));
        return text.close().close().text();
    }

    /** GeniusWeb insists that weights sum to 1. */
    private List<Ratio> weights(Profile profile, Utility.Additive additive) {
        Ratio sum = additive.weights().stream().reduce(Ratio.ZERO, Ratio::plus);
        if (sum.equals(Ratio.ONE) || sum.signum() == 0) {
            return additive.weights();
        }
        losses.note(
                profile.name(),
                "weights sum to " + sum.decimal() + "; they, and with them all values, are divided by that, since"
                        + " GeniusWeb takes only weights that sum to 1");
        List<Ratio> scaled = new ArrayList<>();
        Ratio rest = Ratio.ONE;
        for (int i = 0; i < additive.weights().size() - 1; i++) {
            Ratio share = Numbers.read(Numbers.write(additive.weights().get(i).over(sum)))
                    .orElseThrow();
            scaled.add(share);
            rest = rest.minus(share);
        }
        scaled.add(rest);
        return scaled;
    }

    private void utilities(JsonText text, Issue issue, Utility.Additive additive, int index) {
        text.field(issue.id()).open();
        Evaluation evaluation = additive.evaluations().get(index);
        if (issue.options() instanceof Options.Range range) {
            text.field("NumberValueSetUtilities")
                    .open()
                    .field("lowValue")
                    .number(exact(range.from()))
                    .field("lowUtility")
                    .number(inUnit(issue, evaluation.at(range, 0)))
                    .field("highValue")
                    .number(exact(range.to()))
                    .field("highUtility")
                    .number(inUnit(issue, evaluation.at(range, range.size() - 1)))
                    .close();
        } else {
            text.field("DiscreteValueSetUtilities")
                    .open()
                    .field("valueUtilities")
                    .open();
            Ratio divisor = additive.divisor(index);
            for (int k = 0; k < issue.size(); k++) {
                Ratio value = divisor.signum() == 0
                        ? Ratio.ZERO
                        : evaluation.at(issue.options(), k).over(divisor);
                text.field(issue.options().get(k).id()).number(inUnit(issue, value));
            }
            text.close().close();
        }
        text.close();
    }

    private String inUnit(Issue issue, Ratio value) {
        if (value.signum() < 0 || value.compareTo(Ratio.ONE) > 0) {
            losses.note(
                    "issue '" + issue.name() + "'",
                    "has values outside 0 to 1, which GeniusWeb refuses; written as they are");
        }
        return exact(value);
    }

    private void reservation(JsonText text, Profile profile) {
        switch (profile.reservation()) {
            case Profile.Reservation.None none -> {}
            case Profile.Reservation.Value number ->
                losses.note(
                        profile.name(),
                        "reservation value " + number.value().decimal()
                                + " is dropped: GeniusWeb states a reservation as a bid");
            case Profile.Reservation.Bid bid -> {
                text.field("reservationBid").open().field("issuevalues").open();
                bid.options().forEach((issue, option) -> {
                    Issue stated = scenario.issues().get(issue);
                    text.field(stated.id());
                    if (stated.options() instanceof Options.Range range) {
                        text.number(exact(range.number(option)));
                    } else {
                        text.string(stated.options().get(option).id());
                    }
                });
                text.close().close();
            }
        }
    }

    private String exact(Ratio value) {
        if (!Numbers.isDecimal(value)) {
            losses.note(scenario.name(), "a number has no decimal of finite length and is rounded to 34 digits");
        }
        return Numbers.write(value);
    }
}
