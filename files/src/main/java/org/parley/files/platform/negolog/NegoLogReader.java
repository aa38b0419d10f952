package org.parley.files.platform.negolog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.platform.model.Evaluation;
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

/**
 * Reads NegoLog JSON: {@code profileA.json}, {@code profileB.json} with {@code reservationValue}, {@code issueWeights} and
 * {@code issues}. There is no domain file: the first profile's issues and values are the domain.
 *
 * <p>Source: NegoLog, {@code nenv/Preference.py}.
 */
public final class NegoLogReader {

    private NegoLogReader() {}

    public static boolean isProfile(Part.Group root) {
        return root.fields().containsKey("issueWeights") && root.fields().containsKey("issues");
    }

    /** @param name of the scenario, which the files do not state */
    public static Scenario read(String name, List<Map.Entry<Source, Part.Group>> profiles)
            throws UnreadableScenarioException {
        List<Issue> issues =
                issues(profiles.getFirst().getKey(), profiles.getFirst().getValue());
        List<Profile> read = new ArrayList<>();
        for (Map.Entry<Source, Part.Group> profile : profiles) {
            read.add(profile(profile.getKey(), profile.getValue(), issues));
        }
        return new Scenario(name, issues, Set.of(), read);
    }

    private static Part.Group stated(Source source, Part.Group root) throws UnreadableScenarioException {
        return Parts.group(source, Parts.need(source, root, "the profile", "issues"), "field 'issues'");
    }

    private static List<Issue> issues(Source source, Part.Group root) throws UnreadableScenarioException {
        Part.Group stated = stated(source, root);
        List<Issue> issues = new ArrayList<>();
        for (Map.Entry<String, Part> issue : stated.fields().entrySet()) {
            String what = "issue " + Quoted.text(issue.getKey());
            Part.Group values = Parts.group(source, issue.getValue(), what);
            if (values.fields().isEmpty()) {
                throw source.error(values.line(), what + " has no values");
            }
            Options options = new Options.Named(values.fields().keySet().stream()
                    .map(value -> new Option(value, value, ""))
                    .toList());
            issues.add(new Issue(issue.getKey(), issue.getKey(), "", options));
        }
        if (issues.isEmpty()) {
            throw source.error(stated.line(), "the profile has no issues");
        }
        return issues;
    }

    private static Profile profile(Source source, Part.Group root, List<Issue> issues)
            throws UnreadableScenarioException {
        Parts.drop(source, root, "the profile", Set.of("reservationValue", "issueWeights", "issues"));
        Part.Group stated = stated(source, root);
        Tables.dropUnknown(source, stated, issues, "the utilities");
        List<Evaluation> evaluations = new ArrayList<>();
        for (Issue issue : issues) {
            Part values = Parts.need(source, stated, "field 'issues'", issue.name());
            Part.Group group = Parts.group(source, values, "issue " + Quoted.text(issue.name()));
            evaluations.add(Tables.table(source, group, issue));
        }
        Part.Group weights =
                Parts.group(source, Parts.need(source, root, "the profile", "issueWeights"), "field 'issueWeights'");
        Optional<Part> reservation = root.field("reservationValue");
        if (reservation.isEmpty()) {
            source.note("states no reservation value; 0, as NegoLog takes it");
        }
        Ratio value =
                reservation.isPresent() ? Parts.number(source, reservation.get(), "reservationValue") : Ratio.ZERO;
        return new Profile(
                source.stem(),
                new Utility.Additive(Tables.weights(source, weights, issues), evaluations, Utility.Scale.RAW),
                new Profile.Reservation.Value(value),
                Optional.empty());
    }
}
