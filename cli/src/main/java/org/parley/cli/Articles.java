package org.parley.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.statements.input.Article;
import org.parley.statements.input.UnreadableArticleException;

/** The articles that the command line names. */
record Articles(List<Entry> entries) {

    private static final String READABLE = "(?i).*\\.(txt|md|markdown|html?|xhtml)";

    /**
     * One article.
     *
     * @param name as the reader of the output knows it
     * @param file empty for the standard input
     */
    record Entry(String name, Optional<Path> file) {

        String jsonName() {
            return (file.isEmpty() ? "input" : String.valueOf(file.get().getFileName())) + ".json";
        }

        Article open(InputStream in) {
            try {
                byte[] bytes = file.isEmpty() ? in.readAllBytes() : Files.readAllBytes(file.get());
                return Article.of(bytes, name);
            } catch (IOException problem) {
                throw new RefusedException(Exit.USAGE, "cannot read " + name + ": " + WholeFiles.reason(problem));
            } catch (UnreadableArticleException unreadable) {
                throw new RefusedException(Exit.DATA, name + " " + unreadable.getMessage());
            }
        }
    }

    /** Of folders, the text, Markdown and HTML files directly in them, by name. */
    static Articles find(List<String> given, Path current) {
        List<Entry> entries = new ArrayList<>();
        for (String name : given) {
            Path path = current.resolve(name);
            if (name.equals("-")) {
                entries.add(new Entry("standard input", Optional.empty()));
            } else if (Files.isDirectory(path)) {
                entries.addAll(in(path, name));
            } else if (Files.exists(path)) {
                entries.add(new Entry(name, Optional.of(path)));
            } else {
                throw new RefusedException(Exit.USAGE, "there is no article " + name);
            }
        }
        if (entries.stream().filter(entry -> entry.file().isEmpty()).count() > 1) {
            throw new RefusedException(Exit.USAGE, "the standard input can be read only once");
        }
        return new Articles(List.copyOf(entries));
    }

    private static List<Entry> in(Path folder, String name) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Entry> entries = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(READABLE))
                    .sorted()
                    .map(file ->
                            new Entry(Path.of(name).resolve(file.getFileName()).toString(), Optional.of(file)))
                    .toList();
            if (entries.isEmpty()) {
                throw new RefusedException(Exit.USAGE, "the folder " + name + " has no text, Markdown or HTML file");
            }
            return entries;
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot read " + name + ": " + WholeFiles.reason(problem));
        }
    }

    boolean fromInput() {
        return entries.stream().anyMatch(entry -> entry.file().isEmpty());
    }
}
