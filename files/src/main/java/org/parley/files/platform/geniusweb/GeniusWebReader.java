package org.parley.files.platform.geniusweb;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Reads GeniusWeb JSON: a domain ({@code name}, {@code issuesValues}) and linear additive profiles, which carry their
 * domain as well.
 *
 * <p>Source: GeniusWeb's modules {@code issuevalue} and {@code profile}; keys of 2019 to 2021 and of today.
 */
public final class GeniusWebReader {

    private static final int MOST = 10_000;

    private GeniusWebReader() {}

    public static boolean isDomain(Part.Group root) {
        return root.fields().containsKey("issuesValues");
    }

    /** A profile is one field that names its class. */
    public static boolean isProfile(Part.Group root) {
        return root.fields().size() == 1
                && root.fields().entrySet().stream()
                        .anyMatch(field -> field.getValue() instanceof Part.Group
                                && (isAdditive(field.getKey())
                                        || field.getKey().endsWith("Space")
                                        || field.getKey().endsWith("Profile")));
    }

    static boolean isAdditive(String name) {
        return name.equals("LinearAdditiveUtilitySpace")
                || name.equals("LinearAdditive")
                || name.equals("linearadditive");
    }

    public static Scenario read(
            Optional<Map.Entry<Source, Part.Group>> domain, List<Map.Entry<Source, Part.Group>> profiles)
            throws UnreadableScenarioException {
        Scenario empty;
        if (domain.isPresent()) {
            empty = domain(domain.get().getKey(), domain.get().getValue());
        } else {
            Source first = profiles.getFirst().getKey();
            Part.Group space = GeniusWebProfile.space(first, profiles.getFirst().getValue());
            first.note("there is no domain file; the domain is that inside this profile");
            empty = domain(first, Parts.group(first, Parts.need(first, space, "the profile", "domain"), "the domain"));
        }
        List<Profile> read = new ArrayList<>();
        for (Map.Entry<Source, Part.Group> profile : profiles) {
            read.add(GeniusWebProfile.of(profile.getKey(), profile.getValue(), empty));
        }
        return empty.with(read);
    }

    static Scenario domain(Source source, Part.Group root) throws UnreadableScenarioException {
        Optional<Part> name = root.field("name");
        Part.Group values =
                Parts.group(source, Parts.need(source, root, "the domain", "issuesValues"), "field 'issuesValues'");
        Parts.drop(source, root, "the domain", Set.of("name", "issuesValues"));
        if (values.fields().isEmpty() || values.fields().size() > MOST) {
            throw source.error(
                    values.line(),
                    "the domain has " + values.fields().size() + " issues; 1 to " + MOST + " are expected");
        }
        List<Issue> issues = new ArrayList<>();
        for (Map.Entry<String, Part> issue : values.fields().entrySet()) {
            issues.add(
                    new Issue(issue.getKey(), issue.getKey(), "", options(source, issue.getValue(), issue.getKey())));
        }
        return new Scenario(
                name.isPresent() ? Parts.text(source, name.get(), "the domain's name") : source.stem(),
                issues,
                Set.of(),
                List.of());
    }

    private static Options options(Source source, Part part, String name) throws UnreadableScenarioException {
        String what = "issue " + Quoted.text(name);
        Part.Group group = Parts.group(source, part, what);
        Parts.drop(source, group, what, Set.of("values", "range"));
        Optional<Part> values = group.field("values");
        if (values.isPresent()) {
            return Tables.named(source, Parts.items(source, values.get(), "the values of " + what), group.line(), name);
        }
        Part range = Parts.need(source, group, what, "values", "range");
        List<Part> numbers = Parts.items(source, range, "the range of " + what);
        if (numbers.size() != 3) {
            throw source.error(
                    range.line(),
                    "the range of " + what + " has " + numbers.size() + " numbers; [low, high, step] is expected");
        }
        Ratio low = Parts.number(source, numbers.get(0), "low of " + what);
        Ratio high = Parts.number(source, numbers.get(1), "high of " + what);
        Ratio step = Parts.number(source, numbers.get(2), "step of " + what);
        return Ranges.grid(source, range.line(), name, low, high, step);
    }
}
