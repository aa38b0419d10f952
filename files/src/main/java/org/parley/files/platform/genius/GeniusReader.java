package org.parley.files.platform.genius;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.XmlElement;
import org.parley.files.text.Quoted;

/**
 * Reads Genius XML: a domain ({@code negotiation_template}) and its profiles ({@code utility_space}).
 *
 * <p>Source: the files of Genius' own {@code templates} folder and its classes {@code Domain}, {@code
 * AdditiveUtilitySpace}, {@code NonlinearUtilitySpace} and {@code Evaluator…}, version 9.
 */
public final class GeniusReader {

    private GeniusReader() {}

    public static boolean isDomain(XmlElement root) {
        return root.name().equals("negotiation_template");
    }

    public static boolean isProfile(XmlElement root) {
        return root.name().equals("utility_space");
    }

    /** @param profiles in the order of the parties */
    public static Scenario read(
            Optional<Map.Entry<Source, XmlElement>> domain, List<Map.Entry<Source, XmlElement>> profiles)
            throws UnreadableScenarioException {
        GeniusIssues issues;
        String name;
        if (domain.isPresent()) {
            Source source = domain.get().getKey();
            XmlElement root = domain.get().getValue();
            XmlElement space = root.child("utility_space")
                    .orElseThrow(() -> source.error(root.line(), "<negotiation_template> holds no <utility_space>"));
            issues = GeniusIssues.of(source, space);
            Leftovers.note(source, root);
            name = source.stem();
        } else {
            Source first = profiles.getFirst().getKey();
            first.note("there is no domain file; the issues are those of this profile");
            issues = GeniusIssues.of(first, profiles.getFirst().getValue());
            name = first.stem();
        }
        List<Profile> read = new ArrayList<>();
        for (Map.Entry<Source, XmlElement> profile : profiles) {
            Profile each = GeniusProfile.of(profile.getKey(), profile.getValue(), issues);
            if (read.stream().anyMatch(other -> other.name().equals(each.name()))) {
                throw profile.getKey()
                        .error(
                                0,
                                "two profiles are called " + Quoted.text(each.name()) + "; give their files two names");
            }
            read.add(each);
        }
        return new Scenario(name, issues.issues(), issues.continuous(), read);
    }
}
