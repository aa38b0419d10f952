package org.parley.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.dispute.Compartment;
import org.parley.dispute.Issue;
import org.parley.files.text.Document;
import org.parley.files.text.Node;
import org.parley.files.text.UnusableDocumentException;
import org.parley.preference.Entry;

/**
 * The document in which one compartment holds what one party values: {@code preferences.yaml} of the party's own folder, or the
 * team's {@code estimates.yaml}. Entries are put in their canonical place, so that the text does not tell in which order they
 * came; everything else in it stays byte for byte.
 */
public final class PreferenceSheet {

    private static final List<String> SECTIONS =
            List.of("format", "party", "importance", "worth", "red-lines", "no-deal", "interactions");

    private final Path file;
    private final Compartment layer;
    private final String party;
    private final List<Issue> issues;
    private final Optional<Document> document;

    private PreferenceSheet(
            Path file, Compartment layer, String party, List<Issue> issues, Optional<Document> document) {
        this.file = file;
        this.layer = layer;
        this.party = party;
        this.issues = issues;
        this.document = document;
    }

    /**
     * The document as it is, or none yet.
     *
     * @param root the case folder
     * @param layer the party's own compartment, or the team's
     * @param party its id
     */
    public static PreferenceSheet of(Path root, Compartment layer, String party, List<Issue> issues)
            throws IOException, UnusableDocumentException {
        String name = layer instanceof Compartment.Team ? CompartmentFolder.ESTIMATES : CompartmentFolder.PREFERENCES;
        Path file = root.resolve(layer.folder()).resolve(name);
        return new PreferenceSheet(
                file, layer, party, issues, Files.exists(file) ? Optional.of(Document.read(file)) : Optional.empty());
    }

    /** Folder and file, as in messages. */
    public String place() {
        return layer.folder() + "/" + file.getFileName();
    }

    /** With an entry; one of the same thing and day is replaced. */
    public PreferenceSheet with(Entry entry) {
        Document started = document.orElseGet(PreferenceSheet::started);
        String group = "";
        if (layer instanceof Compartment.Team) {
            started = started.addList("", "parties", List.of("format"));
            int index = index(started, "parties", item -> party.equals(text(item, "party")));
            if (index < 0) {
                index = items(started, "parties").size();
                started = started.insert("parties", index, Map.of("party", party));
            }
            group = "parties/" + index;
        }
        String section = EntryText.section(entry);
        Document listed = started.addList(group, section, SECTIONS.subList(0, SECTIONS.indexOf(section)));
        String list = group.isEmpty() ? section : group + "/" + section;
        Map<String, String> fields = new EntryText(issues, layer).fields(entry);
        int same = index(listed, list, item -> compare(item, fields) == 0);
        Document written = same >= 0
                ? listed.replace(list + "/" + same, fields)
                : listed.insert(list, behind(listed, list, fields), fields);
        return new PreferenceSheet(file, layer, party, issues, Optional.of(written));
    }

    private static Document started() {
        try {
            return Document.of("format: 1\n".getBytes(StandardCharsets.UTF_8));
        } catch (UnusableDocumentException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Behind the last item that is earlier, or of the same day about something that stands before. */
    private int behind(Document in, String list, Map<String, String> fields) {
        List<Node> items = items(in, list);
        int place = items.size();
        while (place > 0 && compare(items.get(place - 1), fields) > 0) {
            place--;
        }
        return place;
    }

    /** By date, then by issue in the dispute's order, then by id. */
    private int compare(Node item, Map<String, String> fields) {
        int date = text(item, "from").compareTo(fields.getOrDefault("from", ""));
        if (date != 0) {
            return date;
        }
        int issue = Integer.compare(position(text(item, "issue")), position(fields.getOrDefault("issue", "")));
        return issue != 0 ? issue : text(item, "id").compareTo(fields.getOrDefault("id", ""));
    }

    private int position(String issue) {
        for (int i = 0; i < issues.size(); i++) {
            if (issues.get(i).id().equals(issue)) {
                return i;
            }
        }
        return -1;
    }

    private static String text(Node item, String field) {
        return item instanceof Node.Mapping mapping
                        && mapping.field(field).map(Node.Field::value).orElse(null) instanceof Node.Scalar scalar
                ? scalar.text()
                : "";
    }

    private static List<Node> items(Document in, String list) {
        return in.at(list).orElse(null) instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    private static int index(Document in, String list, java.util.function.Predicate<Node> wanted) {
        List<Node> items = items(in, list);
        for (int i = 0; i < items.size(); i++) {
            if (wanted.test(items.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Writes all or nothing; without a text yet, the file is taken away again. */
    public void write() throws IOException {
        if (document.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        document.get().writeTo(file);
    }
}
