package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.files.platform.model.Written;
import org.parley.report.HtmlStability;
import org.parley.report.JsonStability;
import org.parley.report.TerminalStability;
import org.parley.report.words.HeldAnswer;
import org.parley.stability.inquiry.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley stability MODEL|CASE}: would any party move away, and what stops it. */
@Command(
        name = "stability",
        description = {
            "Tells where each party of a conflict model would stay, and what holds one state: who is tempted to leave it,",
            "who deters that by which path. Of a case: whether a settlement would hold, in how many readings, given the",
            "moves in team/moves.yaml. Verdicts hold under the stated behaviour and the stated rankings; they are no forecast."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class StabilityCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(
            paramLabel = "MODEL|CASE",
            description = "A conflict model: YAML, or the .gmcr of other programs; or a case folder.")
    private Path given = Path.of("");

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Explain one state: its name, or a Y or N for each option in their order.")
    private @Nullable String state;

    @Option(
            names = "--behaviour",
            paramLabel = "PARTY=NAME",
            split = ",",
            description = {
                "How single parties behave: R, GMR, SMR, SEQ or SSEQ; all others SEQ. What holds the state, what tips it and",
                "which clauses help is told under it. Of a case, by the ids of parties."
            })
    private @Nullable List<String> behaviours;

    @Option(
            names = "--full",
            description =
                    "Print all tables in the terminal, not only what the answer rests on; the HTML file always has them.")
    private boolean full;

    @Option(names = "--json", paramLabel = "FILE", description = "Write everything as JSON.")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write one HTML page with a picture.")
    private @Nullable Path html;

    @Mixin
    private final StabilityOfModel ofModel = new StabilityOfModel();

    @Mixin
    private final StabilityOfCase ofCase = new StabilityOfCase();

    @Mixin
    private final Width width = new Width();

    StabilityCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        width.check();
        int columns = width.columns(around);
        return Files.isDirectory(around.folder().resolve(given)) ? ofCase(columns) : ofModel(columns);
    }

    private int ofModel(int columns) {
        String option = ofCase.given();
        if (option != null) {
            throw refused(option + " is for cases; " + given + " is no case folder");
        }
        keepTheModel();
        StabilityOfModel.Found found =
                ofModel.ask(around, given, Optional.ofNullable(behaviours), Optional.ofNullable(state));
        Answer answer = found.answer();
        WholeFiles files = files(() -> JsonStability.render(answer), () -> HtmlStability.render(answer));
        List<String> lost = new ArrayList<>();
        ofModel.exported().ifPresent(file -> {
            Written written = StabilityOfModel.gmcr(found.subject(), file);
            written.files().values().forEach(text -> files.add(around.folder().resolve(file), text));
            written.losses().forEach(sentence -> lost.add("Lost in " + file + ": " + sentence));
        });
        files.write();
        around.out()
                .print(
                        full
                                ? TerminalStability.render(answer, columns, around.colour())
                                : TerminalStability.glance(answer, columns, around.colour()));
        lost.forEach(around.out()::println);
        around.out().flush();
        return Exit.OK;
    }

    /** Refuses outputs that would replace the model. */
    private void keepTheModel() {
        Path model = around.folder().resolve(given);
        for (Path output : Stream.of(json, html, ofModel.exported().orElse(null))
                .filter(Objects::nonNull)
                .toList()) {
            Path file = around.folder().resolve(output);
            try {
                if (Files.exists(file) && Files.exists(model) && Files.isSameFile(file, model)) {
                    throw refused("an output goes to " + output + ", which is the model itself; name another file");
                }
            } catch (IOException unreadable) {
                throw refused("cannot read " + given + ": " + WholeFiles.reason(unreadable));
            }
        }
    }

    private int ofCase(int columns) {
        String option = ofModel.given();
        if (option != null) {
            throw refused(option + " is for models; " + given + " is a case");
        }
        HeldAnswer held = ofCase.ask(around, given, Optional.ofNullable(behaviours), Optional.ofNullable(state));
        files(() -> JsonStability.render(held), () -> HtmlStability.render(held))
                .write();
        around.out()
                .print(
                        full
                                ? TerminalStability.render(held, columns, around.colour())
                                : TerminalStability.glance(held, columns, around.colour()));
        around.out().flush();
        return Exit.OK;
    }

    private WholeFiles files(Supplier<String> data, Supplier<String> page) {
        WholeFiles files = new WholeFiles();
        if (json != null) {
            files.add(around.folder().resolve(json), data.get());
        }
        if (html != null) {
            files.add(around.folder().resolve(html), page.get());
        }
        return files;
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Exit.USAGE, message);
    }
}
