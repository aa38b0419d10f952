package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.assumption.Assumption;
import org.parley.briefing.Briefer;
import org.parley.briefing.Briefing;
import org.parley.dispute.View;
import org.parley.files.Assumptions;
import org.parley.files.MalformedAssumptionException;
import org.parley.preference.Dossier;
import org.parley.report.HtmlBriefing;
import org.parley.report.JsonBriefing;
import org.parley.report.TerminalBriefing;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley brief CASE}: a briefing for one audience. */
@Command(
        name = "brief",
        description = "Writes a briefing on a case for one audience: in the terminal and as one HTML file.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class BriefCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private final ViewedCase viewed = new ViewedCase();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Leave out what was entered for later dates. Default: the latest date in the documents.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Also tell what changed after this date.")
    private @Nullable LocalDate since;

    @Option(
            names = "--assume",
            paramLabel = "PATH=VALUE",
            description = {
                "Tell what would change if this were so, as 'russia.red-lines.recognition=dropped'. May be given several times.",
                "Paths and values: docs/what-if.md. Nothing of it is written into the case."
            })
    private List<String> assume = List.of();

    @ArgGroup
    private @Nullable Html html;

    @Option(
            names = "--full",
            description =
                    "Print all sections in the terminal, not only what each answers; the HTML file always has them.")
    private boolean full;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures as JSON, too.")
    private @Nullable Path json;

    /** Where the HTML file goes, if anywhere. */
    static final class Html {
        @Option(
                names = "--html",
                paramLabel = "FILE",
                description = "Where to write the HTML file. Default: <case>-<view>-<as-of>.html in the current folder,"
                        + " with --assume <case>-<view>-<as-of>-what-if.html.")
        private @Nullable Path file;

        @Option(names = "--no-html", description = "Write no HTML file.")
        private boolean none;
    }

    @Mixin
    private final Drawing drawing = new Drawing();

    BriefCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        drawing.check();
        Path root = viewed.root(around);
        Dossier dossier = viewed.dossier(around);
        LocalDate day = Cases.day(dossier, asOf, "briefing");
        Optional<LocalDate> earlier = Cases.since(since, day, "date of the briefing");
        List<Assumption> assumptions = assumptions(dossier, day);
        Briefing briefing = drawing.ask(
                around,
                (pool, progress) -> new Briefer(drawing.readings(), drawing.seed(), pool, progress)
                        .brief(dossier, day, earlier, assumptions));

        WholeFiles files = new WholeFiles();
        Optional<Path> page = page(root, dossier.view(), day);
        page.ifPresent(file -> files.add(file, HtmlBriefing.render(briefing)));
        if (json != null) {
            files.add(around.folder().resolve(json), JsonBriefing.render(briefing));
        }
        int columns = drawing.columns(around);
        String text = full
                ? TerminalBriefing.render(briefing, columns, around.colour())
                : TerminalBriefing.glance(briefing, columns, around.colour());
        files.write();
        around.out().print(text);
        around.out().flush();
        page.ifPresent(
                file -> around.err().println("Written: " + around.folder().relativize(file)));
        return Exit.OK;
    }

    private List<Assumption> assumptions(Dossier dossier, LocalDate day) {
        try {
            return Assumptions.read(assume, dossier, day);
        } catch (MalformedAssumptionException malformed) {
            throw new RefusedException(Exit.USAGE, "--assume " + malformed.getMessage());
        }
    }

    private Optional<Path> page(Path root, View view, LocalDate day) {
        if (html != null && html.none) {
            return Optional.empty();
        }
        Path file = html != null && html.file != null
                ? html.file
                : Path.of(root.getFileName() + "-" + view.word().replace(':', '-') + "-" + day
                        + (assume.isEmpty() ? "" : "-what-if") + ".html");
        return Optional.of(around.folder().resolve(file));
    }
}
