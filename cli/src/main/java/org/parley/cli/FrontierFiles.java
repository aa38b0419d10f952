package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.inquiry.Findings;
import org.parley.report.CsvFrontier;
import org.parley.report.HtmlFrontier;
import org.parley.report.JsonFrontier;
import picocli.CommandLine.Option;

/** The files that a frontier is written to, or the folders where there are several. */
final class FrontierFiles {

    private static final int MOST_SETTLEMENTS = 1_000_000;

    @Option(
            names = "--settlements",
            paramLabel = "K",
            defaultValue = "0",
            description = "List up to K settlements for every vector in the JSON file, beside the one example.")
    private int settlements;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON.")
    private @Nullable Path json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the frontier as a table for spreadsheets.")
    private @Nullable Path csv;

    @Option(names = "--html", paramLabel = "FILE", description = "Write one HTML page with a picture.")
    private @Nullable Path html;

    boolean hasTable() {
        return csv != null;
    }

    /** @throws RefusedException if a number is not among those allowed */
    void check() {
        if (settlements < 0 || settlements > MOST_SETTLEMENTS) {
            throw refused("--settlements is from 0 to " + MOST_SETTLEMENTS + ", not " + settlements);
        }
    }

    void write(Surroundings around, Findings findings) {
        write(around, findings, json, csv, html);
    }

    /** Into the folders. */
    void write(Surroundings around, Findings findings, String name) {
        write(around, findings, in(json, name, ".json"), in(csv, name, ".csv"), in(html, name, ".html"));
    }

    private static @Nullable Path in(@Nullable Path folder, String name, String ending) {
        return folder == null ? null : folder.resolve(name + ending);
    }

    private void write(
            Surroundings around, Findings findings, @Nullable Path json, @Nullable Path csv, @Nullable Path html) {
        WholeFiles files = new WholeFiles();
        if (json != null) {
            files.add(around.folder().resolve(json), JsonFrontier.render(findings, settlements));
        }
        if (csv != null) {
            files.add(around.folder().resolve(csv), CsvFrontier.render(findings));
        }
        if (html != null) {
            files.add(around.folder().resolve(html), HtmlFrontier.render(findings));
        }
        files.write();
    }

    void makeFolders(Surroundings around) {
        for (Path folder : new @Nullable Path[] {json, csv, html}) {
            if (folder != null) {
                makeFolder(around.folder().resolve(folder));
            }
        }
    }

    private static void makeFolder(Path folder) {
        try {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw refused(folder + " is a file; of several scenarios a folder is needed to write to");
            }
            Files.createDirectories(folder);
        } catch (IOException problem) {
            throw refused("cannot make the folder " + folder + ": " + WholeFiles.reason(problem));
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Exit.USAGE, message);
    }
}
