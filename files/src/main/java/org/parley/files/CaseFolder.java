package org.parley.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Dispute;
import org.parley.dispute.Position;
import org.parley.dispute.Rule;
import org.parley.dispute.Statement;
import org.parley.dispute.Suggestion;
import org.parley.dispute.View;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.files.text.Tree;
import org.parley.preference.Aftermath;
import org.parley.preference.Dossier;
import org.parley.preference.Measure;
import org.parley.preference.Testimony;

/**
 * Reads a case folder for one view. Only the folders that the view may open are opened, and the case's own folder is
 * listed for the team alone: what lies in other folders, or whether they exist, cannot influence the result.
 */
public final class CaseFolder {

    private static final String PARTY = "party-";

    private final Path root;
    private final View view;
    private final Defects defects = new Defects();
    private final StatementIds statementIds = new StatementIds();
    private final Map<Compartment, Map<String, Tree>> opened = new LinkedHashMap<>();

    private CaseFolder(Path root, View view) {
        this.root = root;
        this.view = view;
    }

    /** Never throws for what it finds: all that is wrong with the case comes back as defects. */
    public static CaseReading read(Path folder, View view) {
        Optional<String> obstacle = Files.isDirectory(folder)
                ? Optional.empty()
                : Optional.of(Files.exists(folder) ? "is not a folder" : "there is no such folder");
        if (obstacle.isPresent()) {
            return new CaseReading.Broken(
                    List.of(new Defect(folder.toString(), 0, obstacle.get(), Defect.Severity.ERROR)));
        }
        return new CaseFolder(folder, view).read();
    }

    private CaseReading read() {
        Compartment everybody = new Compartment.Public();
        open(everybody);
        Disputes.Head head = head();
        Names names = head.names();
        Set<String> listed = view instanceof View.Team ? listed() : Set.of();
        if (!names.partiesComplete()) {
            statementIds.partiesIncomplete();
        }
        checkView(head);
        compartments(names, listed).stream()
                .filter(one -> !one.equals(everybody))
                .forEach(this::open);

        List<Rule> rules = head.fields()
                .map(fields -> new Rules(page(everybody, CompartmentFolder.DISPUTE), names).read(fields))
                .orElse(List.of());
        List<Statement> statements = new ArrayList<>();
        each(CompartmentFolder.STATEMENTS, (page, node) -> statements.addAll(Statements.read(page, node, names)));
        List<Position> positions = new ArrayList<>();
        Set<String> noneMeant = new HashSet<>();
        each(
                CompartmentFolder.POSITIONS,
                (page, node) -> positions.addAll(Positions.read(page, node, names, statementIds, noneMeant)));
        List<Testimony> testimonies = new ArrayList<>();
        for (String document : List.of(CompartmentFolder.PREFERENCES, CompartmentFolder.ESTIMATES)) {
            each(
                    document,
                    (page, node) ->
                            testimonies.addAll(Preferences.read(page, node, names, statementIds, head.bands())));
        }
        List<Measure> measures = new ArrayList<>();
        each(
                CompartmentFolder.PRESSURE,
                (page, node) -> measures.addAll(Measures.read(page, node, names, statementIds, head.bands())));
        List<Aftermath> aftermaths = new ArrayList<>();
        each(
                CompartmentFolder.MOVES,
                (page, node) -> aftermaths.addAll(Aftermaths.read(page, node, names, statementIds, head.bands())));
        Reserved.DOCUMENTS.forEach(document -> each(document, Reserved::check));
        judge(listed, names);

        if (!defects.isEmpty()) {
            return new CaseReading.Broken(defects.all());
        }
        Dispute dispute = new Dispute(
                head.title(),
                head.summary(),
                head.notice(),
                head.parties(),
                names.issues(),
                rules,
                positions,
                statements);
        Places places = tree(everybody, CompartmentFolder.DISPUTE)
                .flatMap(Tree::root)
                .map(Places::of)
                .orElseThrow();
        places.noneMeant(noneMeant);
        return new CaseReading.Sound(
                new Dossier(view, dispute, head.bands(), testimonies, measures, aftermaths), places);
    }

    private void open(Compartment compartment) {
        Map<String, Tree> documents = new CompartmentFolder(root, compartment, defects).open();
        opened.put(compartment, documents);
        statementIds.learn(compartment, Optional.ofNullable(documents.get(CompartmentFolder.STATEMENTS)));
    }

    private Disputes.Head head() {
        Compartment everybody = new Compartment.Public();
        Page page = page(everybody, CompartmentFolder.DISPUTE);
        Optional<Tree> tree = tree(everybody, CompartmentFolder.DISPUTE);
        if (tree.isEmpty()) {
            defects.add(page.path(), 0, "is missing; every case has one");
        } else if (tree.get().readable() && tree.get().root().isEmpty()) {
            defects.add(page.path(), 0, "is empty; it needs " + String.join(", ", Shape.DISPUTE.required()));
        }
        return tree.flatMap(Tree::root)
                .map(root -> Disputes.read(page, root, statementIds))
                .orElse(Disputes.Head.unreadable());
    }

    private void checkView(Disputes.Head head) {
        if (view instanceof View.OfParty one
                && head.names().partiesComplete()
                && !head.names().parties().contains(one.party())) {
            defects.unknown(
                    "party " + one.party(),
                    page(new Compartment.Public(), CompartmentFolder.DISPUTE).path(),
                    head.line(),
                    "view " + Quoted.text(view.word()) + " names "
                            + head.names().unknownParty(one.party()));
        }
    }

    /** What the view opens; where the dispute does not tell its parties, as far as can be told without it. */
    private List<Compartment> compartments(Names names, Set<String> listed) {
        List<String> parties = new ArrayList<>(names.parties());
        if (!names.partiesComplete()) {
            listed.stream()
                    .filter(name -> name.startsWith(PARTY))
                    .map(name -> name.substring(PARTY.length()))
                    .filter(party -> !parties.contains(party))
                    .forEach(parties::add);
        }
        return view.opens(parties).stream()
                .filter(compartment -> !(compartment instanceof Compartment.OfParty one)
                        || mayExist(one.party(), names.partiesComplete(), parties))
                .toList();
    }

    private static boolean mayExist(String party, boolean complete, List<String> parties) {
        return Page.isId(party) && (!complete || parties.contains(party));
    }

    private Set<String> listed() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            Set<String> names = new TreeSet<>();
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            return names;
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            defects.add(root.toString(), 0, "cannot be listed");
            return Set.of();
        }
    }

    /** Folders that look like compartments and are none. */
    private void judge(Set<String> listed, Names names) {
        List<String> known = Stream.concat(
                        Stream.of("public", "joint", "team"),
                        names.parties().stream().map(party -> PARTY + party))
                .toList();
        for (String name : listed) {
            if (known.contains(name) || name.startsWith(".")) {
                continue;
            }
            boolean ofParty = name.toLowerCase(Locale.ROOT).startsWith(PARTY);
            if (ofParty && !names.partiesComplete()) {
                continue;
            }
            Optional<String> meant = Suggestion.nearest(name, known);
            String shown = Quoted.text(name);
            if (ofParty || meant.isPresent()) {
                defects.unknown(
                        ofParty ? "party " + name.substring(PARTY.length()) : "folder " + name,
                        shown.substring(1, shown.length() - 1),
                        0,
                        meant.map(word -> "is not the folder of a compartment; maybe '" + word + "'?")
                                .orElse("is the folder of a party that the dispute does not have"));
            }
        }
    }

    private interface Reader {
        void read(Page page, Node root);
    }

    private void each(String document, Reader reader) {
        opened.keySet()
                .forEach(compartment -> tree(compartment, document)
                        .flatMap(Tree::root)
                        .ifPresent(node -> reader.read(page(compartment, document), node)));
    }

    private Optional<Tree> tree(Compartment compartment, String document) {
        return Optional.ofNullable(opened.get(compartment)).flatMap(trees -> Optional.ofNullable(trees.get(document)));
    }

    private Page page(Compartment compartment, String document) {
        return new Page(compartment, document, defects);
    }
}
