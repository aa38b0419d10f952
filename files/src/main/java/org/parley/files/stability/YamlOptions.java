package org.parley.files.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Suggestion;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.ConflictOption.Direction;
import org.parley.stability.model.OptionModel;

/** Reads options: {@code 1: {owner: US, name: Blockade, direction: both}}, numbered from 1 without a gap. */
final class YamlOptions {

    private YamlOptions() {}

    /** None where the file has none, or lists mere names. */
    static List<ConflictOption> read(Source source, Part.Group root, List<String> parties)
            throws UnreadableScenarioException {
        Optional<Part> part = root.field("options");
        if (part.isEmpty() || part.get() instanceof Part.Items) {
            return List.of();
        }
        Map<String, Part> fields =
                Parts.group(source, part.get(), "the options").fields();
        if (fields.isEmpty() || fields.size() > OptionModel.MOST_OPTIONS) {
            throw source.error(
                    part.get().line(),
                    "the file has " + fields.size() + " options; 1 to " + OptionModel.MOST_OPTIONS + " are expected");
        }
        List<ConflictOption> options = new ArrayList<>();
        for (Map.Entry<String, Part> field : fields.entrySet()) {
            String number = String.valueOf(options.size() + 1);
            if (!field.getKey().equals(number)) {
                throw source.error(
                        field.getValue().line(),
                        "option " + Quoted.text(field.getKey()) + " stands where option " + number
                                + " is expected; options are numbered from 1 without a gap");
            }
            options.add(option(source, field.getValue(), "option " + number, parties));
        }
        return options;
    }

    private static ConflictOption option(Source source, Part part, String what, List<String> parties)
            throws UnreadableScenarioException {
        Part.Group group = Parts.group(source, part, what);
        Parts.drop(source, group, what, Set.of("owner", "name", "direction"));
        Part owner = Parts.need(source, group, what, "owner");
        String name = YamlLists.named(source, Parts.need(source, group, what, "name"), "the name of " + what);
        Optional<Part> direction = group.field("direction");
        return new ConflictOption(
                name,
                YamlLists.index(
                        source, owner.line(), Parts.text(source, owner, "the owner of " + what), parties, "party"),
                direction.isPresent() ? direction(source, direction.get(), what) : Direction.BOTH);
    }

    static Direction direction(Source source, Part part, String what) throws UnreadableScenarioException {
        String word = Parts.text(source, part, "the direction of " + what);
        List<String> words =
                Arrays.stream(Direction.values()).map(Direction::word).toList();
        if (!words.contains(word)) {
            String maybe = Suggestion.maybe(word, words);
            throw source.error(
                    part.line(),
                    "the direction of " + what + " is " + Quoted.text(word)
                            + (maybe.isEmpty() ? "; both, fwd or back is expected" : maybe));
        }
        return List.of(Direction.values()).get(words.indexOf(word));
    }
}
