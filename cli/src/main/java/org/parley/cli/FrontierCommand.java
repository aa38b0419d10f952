package org.parley.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.bargain.Variant;
import org.parley.dispute.Suggestion;
import org.parley.dispute.View;
import org.parley.frontier.ExactFrontier;
import org.parley.frontier.FrontierTooLargeException;
import org.parley.frontier.wide.AnyFrontier;
import org.parley.inquiry.CaseModel;
import org.parley.inquiry.Findings;
import org.parley.inquiry.Inquirer;
import org.parley.inquiry.Inquiry;
import org.parley.inquiry.Model;
import org.parley.number.Ratio;
import org.parley.report.TerminalFrontier;
import org.parley.report.words.Found;
import org.parley.space.DiagramTooWideException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley frontier FILE…|FOLDER|CASE}: what the parties could have, exactly. */
@Command(
        name = "frontier",
        description = {
            "Computes the exact frontier and the named points of a case or of a scenario in Genius XML, GeniusWeb JSON,",
            "NegoLog JSON or NegMAS YAML."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class FrontierCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(
            paramLabel = "FILE…|FOLDER…|CASE",
            arity = "1..*",
            description = {
                "A domain and its profiles; or a folder that holds them; or a case folder. Several folders are done one",
                "after the other; --json, --csv and --html then name folders to write to."
            })
    private List<Path> given = List.of();

    @Option(
            names = "--over",
            paramLabel = "all|zone",
            description = {
                "all: every settlement that meets the rules and crosses no red line. zone: those worth at least no deal to",
                "everybody. Default: zone for a case, all for other scenarios."
            })
    private @Nullable String over;

    @Option(
            names = "--red-lines",
            paramLabel = "all|confirmed",
            description = {
                "Of a case. all: every red line binds, as in a briefing. confirmed: those that are only claimed or believed do",
                "not. Default: all."
            })
    private @Nullable String redLines;

    @Option(names = "--clip", description = "Cut values at 1, as Genius does.")
    private boolean clip;

    @Option(
            names = "--points",
            description =
                    "Only the named points: found without the frontier, unless --clip or --variant is said or it takes it.")
    private boolean points;

    @Option(
            names = "--variant",
            paramLabel = "NAME",
            split = ",",
            description = {
                "The points as another platform defines them: genius, negmas, negolog, anl. Default: all of these for",
                "scenarios, none for a case or with --points."
            })
    private @Nullable List<String> variants;

    @Option(
            names = "--disagreement",
            paramLabel = "D1,D2,…",
            converter = Numbers.Converter.class,
            description =
                    "What gains are measured from, by party. Default: what no deal is worth; if not stated, the least value.")
    private @Nullable Numbers disagreement;

    @Option(
            names = "--ideal",
            paramLabel = "M1,M2,…",
            converter = Numbers.Converter.class,
            description = "What each could have at most. Default: the greatest value of each on the frontier.")
    private @Nullable Numbers ideal;

    @Option(
            names = "--epsilon",
            paramLabel = "E",
            converter = Numbers.One.class,
            description = "Not the frontier, but few settlements that come within a factor 1 + E of every other.")
    private @Nullable Ratio epsilon;

    @Mixin
    private final FrontierFiles files = new FrontierFiles();

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            converter = ViewConverter.class,
            description = "Of a case, what this audience may know: team, joint, public, or party:ID. Default: team.")
    private @Nullable View view;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "Of a case, leave out what was entered for later dates. Default: the latest date in it.")
    private @Nullable LocalDate asOf;

    @Mixin
    private final Width width = new Width();

    FrontierCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        checkOptions();
        List<Subject> subjects = Subject.of(given, around);
        if ((view != null || asOf != null || redLines != null)
                && subjects.stream().noneMatch(Subject::isCase)) {
            throw refused("--view, --as-of and --red-lines are for cases; this is none");
        }
        if (subjects.size() > 1) {
            return batch(subjects);
        }
        Findings findings = find(subjects.getFirst(), "");
        files.write(around, findings);
        around.out().print(TerminalFrontier.render(findings, width.columns(around), around.colour()));
        around.out().flush();
        return Exit.OK;
    }

    private void checkOptions() {
        oneOf("--over", over, "all", "zone");
        oneOf("--red-lines", redLines, "all", "confirmed");
        if (points && files.hasTable()) {
            throw refused("--csv is the table of the frontier, which --points leaves out; leave out one of them");
        }
        for (String name : variants == null ? List.<String>of() : variants) {
            if (!Variant.IDS.contains(name)) {
                throw refused("no variant is called '" + name + "'; allowed are " + String.join(", ", Variant.IDS)
                        + Suggestion.maybe(name, Variant.IDS));
            }
        }
        files.check();
        width.check();
        if (epsilon != null) {
            if (epsilon.signum() <= 0) {
                throw refused("--epsilon is a number above 0, not " + epsilon);
            }
            boolean more = points || variants != null || disagreement != null || ideal != null;
            if (more || "zone".equals(over)) {
                throw refused("a cover has no named points and is over all settlements; leave out "
                        + (more ? "--points, --variant, --disagreement and --ideal" : "--over zone")
                        + ", or --epsilon");
            }
        }
    }

    private static void oneOf(String option, @Nullable String word, String first, String second) {
        if (word != null && !word.equals(first) && !word.equals(second)) {
            throw refused(option + " is " + first + " or " + second + ", not '" + word + "'"
                    + Suggestion.maybe(word, List.of(first, second)));
        }
    }

    private static RefusedException refused(String message) {
        return new RefusedException(Exit.USAGE, message);
    }

    private Findings find(Subject subject, String before) {
        Model model = subject.model(
                around,
                view == null ? new View.Team() : view,
                asOf,
                "confirmed".equals(redLines) ? CaseModel.RedLines.CONFIRMED : CaseModel.RedLines.ALL);
        sized(disagreement, "--disagreement", model);
        sized(ideal, "--ideal", model);
        ProgressLine progress = new ProgressLine(around, before);
        try {
            return Inquirer.answer(model, inquiry(model), new AnyFrontier(limit(model), progress));
        } catch (DiagramTooWideException tooWide) {
            throw refused(
                    epsilon == null
                            ? "the rules and red lines alone keep too many combinations of options apart to count the settlements"
                                    + " that meet them. Leave out a rule or red line, or split the dispute"
                            : "a cover is not to be had of this model: its values depend on too many combinations of options at"
                                    + " once (hyper-rectangles, interactions). Leave out --epsilon: its exact frontier is found by"
                                    + " another engine");
        } catch (FrontierTooLargeException tooLarge) {
            throw refused(tooLarge.getMessage() + ". To do so: PARLEY_HEAP=4g in the environment for more memory,"
                    + " --over zone, or --epsilon 0.01");
        } catch (IllegalArgumentException notCovered) {
            if (epsilon == null) {
                throw notCovered;
            }
            throw refused(String.valueOf(notCovered.getMessage()));
        } catch (OutOfMemoryError full) {
            throw refused(
                    "the memory of this process is full; give it more, such as PARLEY_HEAP=4g in the environment, or ask for"
                            + " less: --over zone, or --epsilon 0.01");
        } finally {
            progress.clear();
        }
    }

    private Inquiry inquiry(Model model) {
        boolean zone = over == null ? model.kind().isCase() && epsilon == null : over.equals("zone");
        return new Inquiry(
                zone ? Inquiry.Over.ZONE : Inquiry.Over.ALL,
                clip,
                points,
                variants != null ? variants : points || model.kind().isCase() ? List.of() : Variant.IDS,
                Optional.ofNullable(disagreement).map(Numbers::list),
                Optional.ofNullable(ideal).map(Numbers::list),
                Optional.ofNullable(epsilon));
    }

    private static void sized(@Nullable Numbers numbers, String option, Model model) {
        if (numbers != null && numbers.list().size() != model.parties().size()) {
            throw refused(option + " needs a number for each party, in this order: " + String.join(", ", model.names())
                    + "; " + numbers.list().size() + " are given");
        }
    }

    /** Half of the memory for vectors: a word for each party, and one for counts. */
    private static long limit(Model model) {
        long bytes = 8L * (Math.max(2, model.parties().size()) + 1);
        return Math.min(ExactFrontier.MOST, Runtime.getRuntime().maxMemory() / 2 / bytes);
    }

    /** One line for each, and its files as soon as it is done; one that fails does not keep the others. */
    private int batch(List<Subject> subjects) {
        files.makeFolders(around);
        Set<String> taken = new HashSet<>();
        int failed = 0;
        int worst = Exit.OK;
        for (int k = 0; k < subjects.size(); k++) {
            Subject subject = subjects.get(k);
            String name = free(subject.name(around), taken);
            String place = subject.paths().getFirst().toString();
            int code = Exit.OK;
            try {
                Findings findings = find(subject, (k + 1) + " of " + subjects.size() + ", " + name + ". ");
                files.write(around, findings, name);
                around.out().println(place + ": " + new Found(findings).answer());
            } catch (RefusedException refused) {
                around.err().println("parley: " + place + ": " + refused.getMessage());
                code = refused.code();
            } catch (RuntimeException defect) {
                around.err()
                        .println("parley: " + place + ": this is a defect of the program, not of your files: "
                                + defect.getClass().getSimpleName());
                code = Exit.SOFTWARE;
            }
            around.out().flush();
            around.err().flush();
            failed += code == Exit.OK ? 0 : 1;
            worst = Math.max(worst, code);
        }
        around.out().println(String.format(Locale.ROOT, "%,d folders, %,d failed.", subjects.size(), failed));
        return worst;
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int copy = 2; !taken.add(free.toLowerCase(Locale.ROOT)); copy++) {
            free = name + "-" + copy;
        }
        return free;
    }
}
