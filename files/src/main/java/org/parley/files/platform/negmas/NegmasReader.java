package org.parley.files.platform.negmas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Ranges;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.platform.text.Tables;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/**
 * Reads NegMAS YAML (or the same as JSON): an outcome space with {@code issues}, and utility functions.
 *
 * <p>Source: NegMAS, {@code outcomes/} and {@code preferences/}, {@code to_dict}/{@code from_dict}.
 */
public final class NegmasReader {

    private NegmasReader() {}

    public static boolean isDomain(Part.Group root) {
        return root.fields().get("issues") instanceof Part.Items;
    }

    public static boolean isProfile(Part.Group root) {
        return type(root).isPresent()
                && (root.fields().containsKey("values")
                        || root.fields().containsKey("weights")
                        || root.fields().containsKey("ufun")
                        || root.fields().containsKey("reserved_value"));
    }

    /** The class that a part is made of, without its package. */
    static Optional<String> type(Part.Group group) {
        return group.field("type", "__python_class__", "$type")
                .filter(Part.Text.class::isInstance)
                .map(part -> ((Part.Text) part).text())
                .map(name -> name.substring(name.lastIndexOf('.') + 1));
    }

    public static Scenario read(Map.Entry<Source, Part.Group> domain, List<Map.Entry<Source, Part.Group>> profiles)
            throws UnreadableScenarioException {
        Scenario empty = domain(domain.getKey(), domain.getValue());
        List<Profile> read = new ArrayList<>();
        for (Map.Entry<Source, Part.Group> profile : profiles) {
            read.add(NegmasProfile.of(profile.getKey(), profile.getValue(), empty.issues()));
        }
        return empty.with(read);
    }

    private static Scenario domain(Source source, Part.Group root) throws UnreadableScenarioException {
        Parts.drop(source, root, "the domain", Set.of("name", "type", "__python_class__", "$type", "issues"));
        List<Part> parts = Parts.items(source, Parts.need(source, root, "the domain", "issues"), "field 'issues'");
        List<Issue> issues = new ArrayList<>();
        Set<Integer> continuous = new TreeSet<>();
        Set<String> names = new HashSet<>();
        for (Part part : parts) {
            Part.Group group = Parts.group(source, part, "an issue");
            Parts.drop(source, group, "an issue", Set.of("name", "type", "__python_class__", "$type", "values"));
            String name = Parts.text(source, Parts.need(source, group, "an issue", "name"), "the name of an issue");
            if (!names.add(name)) {
                throw source.error(group.line(), "a second issue is called " + Quoted.text(name));
            }
            String type = type(group).orElse("CategoricalIssue");
            Options options = options(source, group, type, name);
            if (type.equals("ContinuousIssue") && options instanceof Options.Range) {
                continuous.add(issues.size());
            }
            issues.add(new Issue(name, name, "", options));
        }
        if (issues.isEmpty()) {
            throw source.error(root.line(), "the domain has no issues");
        }
        Optional<Part> name = root.field("name");
        return new Scenario(
                name.isPresent() ? Parts.text(source, name.get(), "the domain's name") : source.stem(),
                issues,
                continuous,
                List.of());
    }

    private static Options options(Source source, Part.Group group, String type, String name)
            throws UnreadableScenarioException {
        String what = "the values of issue " + Quoted.text(name);
        Part part = Parts.need(source, group, "issue " + Quoted.text(name), "values");
        return switch (type) {
            case "CategoricalIssue", "CardinalIssue", "OrdinalIssue", "DiscreteCardinalIssue", "DiscreteOrdinalIssue" ->
                part instanceof Part.Text
                        ? counted(source, part, name, what)
                        : Tables.named(source, Parts.items(source, part, what), part.line(), name);
            case "ContiguousIssue", "ContinuousIssue" ->
                part instanceof Part.Text
                        ? counted(source, part, name, what)
                        : between(source, part, type.equals("ContinuousIssue"), name, what);
            default ->
                throw source.error(
                        group.line(),
                        "issue " + Quoted.text(name) + " is a " + Quoted.text(type)
                                + "; CategoricalIssue, OrdinalIssue, CardinalIssue, ContiguousIssue or ContinuousIssue"
                                + " is expected");
        };
    }

    private static Options between(Source source, Part part, boolean continuous, String name, String what)
            throws UnreadableScenarioException {
        List<Part> ends = Parts.items(source, part, what);
        if (ends.size() != 2) {
            throw source.error(part.line(), what + " are " + ends.size() + " numbers; [lowest, highest] is expected");
        }
        Ratio low = Parts.number(source, ends.get(0), "the lowest of " + what);
        Ratio high = Parts.number(source, ends.get(1), "the highest of " + what);
        return continuous
                ? Ranges.continuous(source, part.line(), name, low, high)
                : Ranges.grid(source, part.line(), name, low, high, Ratio.ONE);
    }

    /** A number of values: the numbers from 0 on. */
    private static Options counted(Source source, Part part, String name, String what)
            throws UnreadableScenarioException {
        Ratio count = Parts.number(source, part, what);
        if (!count.isInteger() || count.signum() <= 0) {
            throw source.error(part.line(), what + " are " + count.decimal() + "; a whole number above 0 is expected");
        }
        return Ranges.grid(source, part.line(), name, Ratio.ZERO, count.minus(Ratio.ONE), Ratio.ONE);
    }
}
