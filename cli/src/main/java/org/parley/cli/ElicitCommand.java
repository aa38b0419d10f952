package org.parley.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Compartment;
import org.parley.dispute.Dispute;
import org.parley.dispute.Party;
import org.parley.dispute.Suggestion;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.elicitation.Answer;
import org.parley.elicitation.Conflicts;
import org.parley.elicitation.Interview;
import org.parley.elicitation.Noted;
import org.parley.elicitation.Question;
import org.parley.elicitation.Session;
import org.parley.elicitation.Told;
import org.parley.files.PreferenceSheet;
import org.parley.files.text.UnusableDocumentException;
import org.parley.preference.Contradiction;
import org.parley.preference.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley elicit CASE --party ID}: asks in words what a party values, and writes it into the case. */
@Command(
        name = "elicit",
        description = "Asks in words what a party values, and writes each answer into the case at once.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ElicitCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "CASE", description = "The case folder.")
    private Path folder;

    @Option(names = "--party", paramLabel = "ID", required = true, description = "The party that is asked about.")
    private String party;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "team",
            converter = ViewConverter.class,
            description = {
                "team: the team's estimate, into team/estimates.yaml. party:ID: the party's own word, into its folder.",
                "Questions depend on what is written there and on nothing else. Default: team."
            })
    private View view;

    @Option(
            names = "--sureness",
            paramLabel = "HOW",
            description =
                    "How the answers are known: heard, third or inferred. Default: inferred for the team, else heard.")
    private @Nullable String sureness;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The date that the answers bear. Default: today.")
    private @Nullable LocalDate date;

    ElicitCommand(Surroundings around) {
        this.around = around;
    }

    /** What an answer replaced, to go back to. */
    private record Before(PreferenceSheet sheet, Session session) {}

    @Override
    public Integer call() {
        Compartment layer = layer();
        Sureness known = sureness(layer);
        LocalDate day = date == null ? around.today().get() : date;
        Path root = new Cases(around).folder(folder);
        Told told = told(layer, day);
        QuestionWords words = new QuestionWords(told);
        around.out()
                .println("What " + words.party() + " values, in words; written to "
                        + sheet(root, layer, told).place() + " after every answer, dated " + day + ".");
        if (layer instanceof Compartment.Team) {
            around.out()
                    .println(
                            "This is the team's estimate: where it says something, it counts before the party's own word.");
        }
        around.out().println("Type ? for help, back to undo, stop to end; the same command goes on later.");
        conflicts(List.of(), told);

        ElicitTalk talk = new ElicitTalk(around);
        Deque<Before> past = new ArrayDeque<>();
        Session session = Session.start();
        while (true) {
            Optional<Question> question = Interview.next(told, session);
            if (question.isEmpty()) {
                return end(told, root, layer, past.size(), "No question is left that matters now.");
            }
            switch (talk.ask(told, session, question.get())) {
                case ElicitTalk.Reply.Stop stop -> {
                    return end(told, root, layer, past.size(), "Stopped; the same command goes on from here.");
                }
                case ElicitTalk.Reply.Back back -> {
                    if (past.isEmpty()) {
                        around.out().println("There is no answer of this session to undo.");
                    } else {
                        Before before = past.pop();
                        write(before.sheet());
                        session = before.session();
                        told = told(layer, day);
                        around.out().println("Undone.");
                    }
                }
                case ElicitTalk.Reply.Given(Answer answer) -> {
                    PreferenceSheet sheet = sheet(root, layer, told);
                    past.push(new Before(sheet, session));
                    session = session.after(question.get(), answer);
                    List<Entry> entries = Noted.of(told, session, question.get(), answer, known);
                    if (!entries.isEmpty()) {
                        write(with(sheet, entries));
                        List<String> earlier = says(Conflicts.of(told));
                        told = told(layer, day);
                        conflicts(earlier, told);
                    }
                }
            }
        }
    }

    private Compartment layer() {
        return switch (view) {
            case View.Team team -> new Compartment.Team();
            case View.OfParty one when one.party().equals(party) -> new Compartment.OfParty(party);
            case View other ->
                throw new RefusedException(
                        Exit.USAGE,
                        "--view " + other.word() + " does not go with --party " + party
                                + "; allowed are team and party:" + party);
        };
    }

    private Sureness sureness(Compartment layer) {
        if (sureness == null) {
            return layer instanceof Compartment.Team ? Sureness.INFERRED : Sureness.HEARD;
        }
        List<Sureness> all = List.of(Sureness.values());
        List<String> words = all.stream().map(Sureness::word).toList();
        return all.stream()
                .filter(each -> each.word().equals(sureness))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Exit.USAGE,
                        "--sureness is one of " + String.join(", ", words) + ", not '" + sureness + "'"
                                + Suggestion.maybe(String.valueOf(sureness), words)));
    }

    private Told told(Compartment layer, LocalDate day) {
        var dossier = new Cases(around).dossier(folder, view);
        Dispute dispute = dossier.dispute();
        if (dispute.party(party) < 0) {
            List<String> ids = dispute.parties().stream().map(Party::id).toList();
            throw new RefusedException(
                    Exit.USAGE,
                    "the dispute has no party '" + party + "'" + Suggestion.maybe(party, ids) + "; its parties are "
                            + String.join(", ", ids));
        }
        return Told.of(dossier, dispute.party(party), layer, day);
    }

    private PreferenceSheet sheet(Path root, Compartment layer, Told told) {
        try {
            return PreferenceSheet.of(root, layer, party, told.issues());
        } catch (IOException | UnusableDocumentException problem) {
            throw new RefusedException(
                    Exit.DATA, "cannot read the preferences in " + layer.folder() + ": " + problem.getMessage());
        }
    }

    private static PreferenceSheet with(PreferenceSheet sheet, List<Entry> entries) {
        PreferenceSheet written = sheet;
        try {
            for (Entry entry : entries) {
                written = written.with(entry);
            }
        } catch (IllegalArgumentException oddlyWritten) {
            throw new RefusedException(
                    Exit.DATA,
                    sheet.place() + " is written in a way that nothing can be added to (" + oddlyWritten.getMessage()
                            + "); put its sections on lines of their own");
        }
        return written;
    }

    private static void write(PreferenceSheet sheet) {
        try {
            sheet.write();
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot write " + sheet.place() + ": " + WholeFiles.reason(problem));
        }
    }

    private void conflicts(List<String> earlier, Told told) {
        List<String> found = new ArrayList<>(says(Conflicts.of(told)));
        earlier.forEach(found::remove);
        if (!found.isEmpty()) {
            around.out().println();
            around.out().println("This does not go together:");
            Conflicts.of(told).stream()
                    .filter(conflict -> found.contains(conflict.says()))
                    .forEach(conflict -> around.out().println("   " + conflict));
            around.out()
                    .println("Type back to change the last answer, or go on: it stays as it is told, and is shown.");
        }
    }

    private static List<String> says(List<Contradiction> conflicts) {
        return conflicts.stream().map(Contradiction::says).toList();
    }

    private int end(Told told, Path root, Compartment layer, int answers, String why) {
        around.out().println();
        around.out().println(why);
        List<String> lines = new QuestionWords(told).summary();
        if (lines.isEmpty()) {
            around.out().println("Nothing is told yet.");
            return Exit.OK;
        }
        around.out().println("Told so far:");
        lines.forEach(line -> around.out().println("   " + line));
        List<Contradiction> conflicts = Conflicts.of(told);
        if (!conflicts.isEmpty()) {
            around.out().println("Not going together; ask again, or mend it in the document:");
            conflicts.forEach(conflict -> around.out().println("   " + conflict));
        }
        around.out()
                .println(QuestionWords.plural(answers, "answer") + " in this session; all in "
                        + sheet(root, layer, told).place() + ".");
        return Exit.OK;
    }
}
