package org.parley.files.stability;

import java.util.List;
import java.util.Optional;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.JsonTree;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.platform.text.SourceText;
import org.parley.files.platform.text.YamlTree;
import org.parley.stability.inquiry.Subject;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.Lint;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.TooManyStatesException;

/**
 * A conflict model as it was read.
 *
 * @param options the option form, where the file gives options with their owners
 * @param listed states and moves, where the file lists moves; these then count, and not the options' directions
 * @param statusQuo the label of the state of today, where the file names one
 * @param notes what a reader should know: what was dropped, what looks like a slip, how states are numbered
 */
public record ConflictFile(
        String title,
        Optional<OptionModel> options,
        Optional<GraphModel> listed,
        Optional<String> statusQuo,
        List<String> notes) {

    private static final int MOST_LINTED = 1 << 20;

    public ConflictFile {
        notes = List.copyOf(notes);
    }

    /**
     * Reads YAML or {@code .gmcr} JSON, which of the two is seen from the text.
     *
     * @param name of the file, for messages
     * @throws UnreadableScenarioException with file, line, value and what is allowed
     */
    public static ConflictFile read(String name, byte[] bytes) throws UnreadableScenarioException {
        Losses losses = new Losses();
        Source source = new Source(name, losses);
        String text = SourceText.of(source, bytes);
        boolean json = text.stripLeading().startsWith("{");
        Part root = json ? JsonTree.of(source, text) : YamlTree.of(source, text);
        Part.Group group = Parts.group(source, root, "the file");
        boolean yaml = !json || group.fields().containsKey("parties");
        ConflictFile read = group.fields().containsKey("decisionMakers") || !yaml
                ? GmcrReader.read(source, group)
                : YamlConflict.read(source, group);
        lint(read).forEach(sentence -> losses.note(name, sentence));
        return new ConflictFile(read.title(), read.options(), read.listed(), read.statusQuo(), losses.sentences());
    }

    private static List<String> lint(ConflictFile read) {
        try {
            return read.listed.map(Lint::of).orElseGet(() -> Lint.of(read.options.orElseThrow(), MOST_LINTED));
        } catch (TooManyStatesException tooMany) {
            return List.of("is not looked through for slips: it has more than " + MOST_LINTED + " feasible states");
        }
    }

    /** What can be asked of it. */
    public Subject subject() {
        return new Subject(title, options, listed, statusQuo, notes);
    }

    /**
     * The model as a graph.
     *
     * @throws org.parley.stability.model.TooManyStatesException where more than {@code most} states would be listed
     */
    public GraphModel graph(int most) {
        return listed.orElseGet(() -> GraphForm.of(options.orElseThrow(), most));
    }
}
