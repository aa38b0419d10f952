package org.parley.cli;

import java.nio.file.Path;
import org.parley.dispute.View;
import org.parley.preference.Dossier;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case that a command tells of, and who will read it. */
final class ViewedCase {

    @Parameters(paramLabel = "CASE", description = "The case folder.")
    private Path folder;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "team",
            converter = ViewConverter.class,
            description = {
                "Who will read it: team, joint (all at the table), public, or party:ID. Default: team.",
                "Only what that audience may know is read and computed with."
            })
    private View view;

    /** The folder itself. */
    Path root(Surroundings around) {
        return new Cases(around).folder(folder);
    }

    Dossier dossier(Surroundings around) {
        return new Cases(around).dossier(folder, view);
    }
}
