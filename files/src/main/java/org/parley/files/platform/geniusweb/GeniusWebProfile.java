package org.parley.files.platform.geniusweb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.platform.text.Tables;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/** Reads a {@code LinearAdditiveUtilitySpace}. */
final class GeniusWebProfile {

    private GeniusWebProfile() {}

    /** What is inside the field that names the class. */
    static Part.Group space(Source source, Part.Group root) throws UnreadableScenarioException {
        Map.Entry<String, Part> only = root.fields().entrySet().iterator().next();
        if (!GeniusWebReader.isAdditive(only.getKey())) {
            throw source.error(
                    root.line(),
                    "the profile is a " + Quoted.text(only.getKey()) + "; a LinearAdditiveUtilitySpace is expected");
        }
        return Parts.group(source, only.getValue(), "the profile");
    }

    static Profile of(Source source, Part.Group root, Scenario domain) throws UnreadableScenarioException {
        Part.Group space = space(source, root);
        Parts.drop(
                source,
                space,
                "the profile",
                Set.of("domain", "name", "issueWeights", "issueUtilities", "reservationBid"));
        compareDomain(source, space, domain);
        List<Issue> issues = domain.issues();
        Part.Group utilities = Parts.group(
                source, Parts.need(source, space, "the profile", "issueUtilities"), "field 'issueUtilities'");
        Tables.dropUnknown(source, utilities, issues, "the utilities");
        List<Evaluation> evaluations = new ArrayList<>();
        for (Issue issue : issues) {
            Optional<Part> part = utilities.field(issue.name());
            evaluations.add(
                    part.isPresent() ? evaluation(source, part.get(), issue) : nothing(source, utilities, issue));
        }
        Part.Group stated =
                Parts.group(source, Parts.need(source, space, "the profile", "issueWeights"), "field 'issueWeights'");
        List<Ratio> weights = Tables.weights(source, stated, issues);
        Optional<Part> name = space.field("name");
        return new Profile(
                name.isPresent() ? Parts.text(source, name.get(), "the profile's name") : source.stem(),
                new Utility.Additive(weights, evaluations, Utility.Scale.RAW),
                reservation(source, space, issues),
                Optional.empty());
    }

    private static Evaluation nothing(Source source, Part.Group utilities, Issue issue) {
        source.note(utilities.line(), "does not evaluate issue " + Quoted.text(issue.name()) + "; it adds nothing");
        return issue.options() instanceof Options.Range
                ? Evaluation.NOTHING
                : new Evaluation.Table(java.util.Collections.nCopies(issue.size(), Ratio.ZERO));
    }

    private static void compareDomain(Source source, Part.Group space, Scenario domain)
            throws UnreadableScenarioException {
        Optional<Part> own = space.field("domain");
        if (own.isEmpty()) {
            return;
        }
        Source quiet = new Source(source.file(), new Losses());
        Scenario inside = GeniusWebReader.domain(quiet, Parts.group(source, own.get(), "the domain in the profile"));
        if (!inside.name().equals(domain.name())) {
            source.note(
                    own.get().line(),
                    "the domain in the profile is called " + Quoted.text(inside.name()) + ", not "
                            + Quoted.text(domain.name()) + "; the latter counts");
        }
        if (!inside.issues().equals(domain.issues())) {
            source.note(
                    own.get().line(), "the domain in the profile has other issues or values; the domain file counts");
        }
    }

    private static Evaluation evaluation(Source source, Part part, Issue issue) throws UnreadableScenarioException {
        String what = "the utilities of issue " + Quoted.text(issue.name());
        Part.Group group = Parts.group(source, part, what);
        Optional<Part> discrete = group.field("DiscreteValueSetUtilities", "discreteutils");
        if (discrete.isPresent()) {
            Part.Group inner = Parts.group(source, discrete.get(), what);
            Part values = Parts.need(source, inner, what, "valueUtilities");
            Part.Group table = Parts.group(source, values, what);
            return Tables.table(source, table, issue);
        }
        Part number = Parts.need(
                source,
                group,
                what,
                "DiscreteValueSetUtilities",
                "discreteutils",
                "NumberValueSetUtilities",
                "numberutils");
        return line(source, Parts.group(source, number, what), issue, what);
    }

    private static Evaluation line(Source source, Part.Group group, Issue issue, String what)
            throws UnreadableScenarioException {
        Ratio low = Parts.number(source, Parts.need(source, group, what, "lowValue"), "lowValue");
        Ratio high = Parts.number(source, Parts.need(source, group, what, "highValue"), "highValue");
        Ratio lowest = Parts.number(source, Parts.need(source, group, what, "lowUtility"), "lowUtility");
        Ratio highest = Parts.number(source, Parts.need(source, group, what, "highUtility"), "highUtility");
        if (!(issue.options() instanceof Options.Range range)) {
            if (issue.size() == 1) {
                return new Evaluation.Table(List.of(lowest));
            }
            throw source.error(group.line(), what + " are of numbers, but its values are named");
        }
        if (low.compareTo(high) >= 0) {
            throw source.error(group.line(), what + " have lowValue not below highValue");
        }
        if (!low.equals(range.from()) || !high.equals(range.to())) {
            source.note(
                    group.line(),
                    what + " are stated from " + low.decimal() + " to " + high.decimal() + ", the domain goes from "
                            + range.from() + " to " + range.to() + "; the line is drawn on");
        }
        Ratio slope = highest.minus(lowest).over(high.minus(low));
        return new Evaluation.Linear(slope, lowest.minus(slope.times(low)), false);
    }

    private static Profile.Reservation reservation(Source source, Part.Group space, List<Issue> issues)
            throws UnreadableScenarioException {
        Optional<Part> bid = space.field("reservationBid");
        if (bid.isEmpty()) {
            return Profile.Reservation.NONE;
        }
        Part.Group group = Parts.group(source, bid.get(), "field 'reservationBid'");
        Part.Group values = group.field("issuevalues", "issueValues").isPresent()
                ? Parts.group(source, Parts.need(source, group, "the bid", "issuevalues", "issueValues"), "the bid")
                : group;
        Tables.dropUnknown(source, values, issues, "the reservation");
        Map<Integer, Integer> options = new TreeMap<>();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            Optional<Part> value = values.field(issue.name());
            if (value.isEmpty()) {
                source.note(
                        values.line(),
                        "the reservation bid leaves issue " + Quoted.text(issue.name()) + " open; it adds nothing");
                continue;
            }
            String text = Parts.text(source, value.get(), "the reservation on issue " + Quoted.text(issue.name()));
            int option = issue.options() instanceof Options.Range range
                    ? org.parley.files.platform.model.Numbers.read(text)
                            .map(range::indexOf)
                            .orElse(-1)
                    : issue.options().indexOf(text);
            if (option < 0) {
                throw source.error(
                        value.get().line(),
                        "the reservation on issue " + Quoted.text(issue.name()) + " is " + Quoted.text(text)
                                + ", which is none of its values");
            }
            options.put(i, option);
        }
        return new Profile.Reservation.Bid(options);
    }
}
