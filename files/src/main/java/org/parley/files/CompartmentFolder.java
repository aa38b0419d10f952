package org.parley.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.parley.dispute.Compartment;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Decoded;
import org.parley.files.text.Flaw;
import org.parley.files.text.Quoted;
import org.parley.files.text.Tree;

/** Opens the folder of one compartment: ordinary files of known names, and nothing that leads elsewhere. */
record CompartmentFolder(Path root, Compartment compartment, Defects defects) {

    static final int LARGEST = 4 << 20;

    static final String DISPUTE = "dispute.yaml";
    static final String STATEMENTS = "statements.yaml";
    static final String POSITIONS = "positions.yaml";
    static final String PREFERENCES = "preferences.yaml";
    static final String ESTIMATES = "estimates.yaml";
    static final String PRESSURE = "pressure.yaml";
    static final String MOVES = "moves.yaml";
    private static final String NOTES = "notes.md";

    /** The documents that a compartment may hold, in the order in which they are read. */
    static List<String> documents(Compartment compartment) {
        return switch (compartment) {
            case Compartment.Public everybody -> List.of(DISPUTE, STATEMENTS, POSITIONS, PREFERENCES);
            case Compartment.Joint table -> List.of(STATEMENTS, POSITIONS, PREFERENCES);
            case Compartment.OfParty one -> List.of(STATEMENTS, POSITIONS, PREFERENCES);
            case Compartment.Team team -> List.of(STATEMENTS, POSITIONS, ESTIMATES, PRESSURE, MOVES, "plan.yaml");
        };
    }

    /** The documents it holds, by name. Those that cannot be used are there too, and noted. */
    Map<String, Tree> open() {
        Map<String, Tree> trees = new LinkedHashMap<>();
        List<String> known = documents(compartment);
        known.forEach(name -> defects.expect(compartment.folder() + "/" + name));
        Path folder = root.resolve(compartment.folder());
        Optional<String> obstacle = obstacle(folder, true);
        if (obstacle.isPresent()) {
            if (!obstacle.get().isEmpty()) {
                defects.add(compartment.folder(), 0, obstacle.get());
                known.forEach(name -> trees.put(name, unusable()));
            }
            return trees;
        }
        for (String name : names(folder)) {
            if (known.contains(name)) {
                trees.put(name, document(folder.resolve(name), name));
            } else {
                judge(name, known).ifPresent(meant -> trees.putIfAbsent(meant, unusable()));
            }
        }
        return trees;
    }

    /** Empty where it is an ordinary folder or file; otherwise what it is instead, or "" where there is none. */
    static Optional<String> obstacle(Path path, boolean folder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String wanted = folder ? "folder" : "document";
            if (attributes.isSymbolicLink() || (attributes.isOther() && attributes.isDirectory())) {
                return Optional.of("is a link; a case holds its " + wanted + "s itself");
            }
            if (attributes.isOther()) {
                return Optional.of("is a device or pipe, not a " + wanted);
            }
            if (attributes.isDirectory() != folder) {
                return Optional.of("is a " + (folder ? "file, not a folder" : "folder, not a document"));
            }
            return Optional.empty();
        } catch (NoSuchFileException none) {
            return Optional.of("");
        } catch (IOException unreadable) {
            return Optional.of(reason(unreadable));
        }
    }

    private Tree document(Path path, String name) {
        Tree tree = read(path, name);
        tree.flaws().forEach(flaw -> defects.add(compartment.folder() + "/" + name, flaw.line(), flaw.message()));
        return tree;
    }

    private static Tree read(Path path, String name) {
        Optional<String> obstacle = obstacle(path, false);
        if (obstacle.isPresent()) {
            return flawed(obstacle.get().isEmpty() ? "has just disappeared" : obstacle.get());
        }
        try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                return flawed("is larger than " + (LARGEST >> 20) + " MB; " + name + " holds text for people");
            }
            Decoded decoded = Decoded.of(bytes);
            return decoded.flaw()
                    .map(flaw -> new Tree(Optional.empty(), List.of(flaw)))
                    .orElseGet(() -> Tree.of(decoded.text()));
        } catch (IOException unreadable) {
            return flawed(reason(unreadable));
        }
    }

    private List<String> names(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            TreeSet<String> names = new TreeSet<>();
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            List<String> ordered = new ArrayList<>(documents(compartment));
            ordered.retainAll(names);
            names.removeAll(ordered);
            ordered.addAll(names);
            return ordered;
        } catch (IOException | java.nio.file.DirectoryIteratorException unreadable) {
            defects.add(compartment.folder(), 0, "cannot be listed");
            return List.of();
        }
    }

    /**
     * Other YAML files and near misses are slips; anything else lies beside the case and is left alone.
     *
     * @return the document that it was probably meant to be
     */
    private Optional<String> judge(String name, List<String> known) {
        if (name.startsWith(".") || name.endsWith("~") || name.equals(NOTES)) {
            return Optional.empty();
        }
        Optional<String> meant = Suggestion.nearest(name, known);
        String small = name.toLowerCase(Locale.ROOT);
        if (meant.isPresent() || small.endsWith(".yaml") || small.endsWith(".yml")) {
            defects.add(
                    compartment.folder() + "/" + shown(name),
                    0,
                    meant.map(word -> "is not a document's name; maybe '" + word + "'?")
                            .orElse("is not a document of this folder; it may hold " + String.join(", ", known)));
        }
        return meant;
    }

    private static String shown(String name) {
        String quoted = Quoted.text(name);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String reason(IOException unreadable) {
        return unreadable instanceof AccessDeniedException
                ? "cannot be read: no permission"
                : "cannot be read: " + unreadable.getClass().getSimpleName();
    }

    private static Tree unusable() {
        return flawed("");
    }

    private static Tree flawed(String message) {
        return new Tree(Optional.empty(), List.of(new Flaw(0, message)));
    }
}
