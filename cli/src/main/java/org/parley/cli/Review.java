package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Compartment;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Party;
import org.parley.dispute.Suggestion;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.report.TerminalReading;
import org.parley.statements.Draft;
import org.parley.statements.Reading;
import org.parley.statements.input.Extract;
import org.parley.statements.lexicon.Lexicon;

/**
 * Walks through the drafts of an article and appends those that are kept to the statements of a compartment. Each is
 * written as soon as it is kept, so that nothing is lost when the walk ends early.
 */
final class Review {

    private final Surroundings around;
    private final BufferedReader answers;
    private final Dispute dispute;
    private final CaseDocument statements;
    private final Attachments positions;
    private boolean ended;

    /**
     * @param dispute as far as the view may know it
     * @param compartment name of a folder that the view opens, {@code null} for the narrowest
     */
    Review(
            Surroundings around,
            BufferedReader answers,
            Path root,
            Dispute dispute,
            View view,
            @Nullable String compartment) {
        this.around = around;
        this.answers = answers;
        this.dispute = dispute;
        List<String> folders = view
                .opens(dispute.parties().stream().map(Party::id).toList())
                .stream()
                .map(Compartment::folder)
                .toList();
        String folder = compartment == null ? folders.getLast() : compartment;
        if (!folders.contains(folder)) {
            throw new RefusedException(
                    Exit.USAGE,
                    "--compartment is " + String.join(", ", folders) + ", not '" + folder + "'"
                            + Suggestion.maybe(folder, folders));
        }
        String owner = folder.startsWith("party-") ? folder.substring("party-".length()) : "";
        this.statements = new CaseDocument(root.resolve(folder).resolve("statements.yaml"));
        this.positions = new Attachments(new CaseDocument(root.resolve(folder).resolve("positions.yaml")), owner);
    }

    /** All drafts of one article, unless the answers have ended. */
    void go(String name, Reading reading, Extract extract) {
        if (reading.date().isEmpty()) {
            throw new RefusedException(
                    Exit.USAGE, name + " has no date, and a statement needs one; say --date YYYY-MM-DD");
        }
        int kept = 0;
        int dropped = 0;
        int known = 0;
        for (Draft draft : reading.statements()) {
            if (ended) {
                break;
            }
            Evidence evidence = Evidence.of(name, reading, extract, draft, dispute);
            Optional<String> there = there(evidence);
            around.out().print(TerminalReading.render(reading, draft, around.width(), around.colour()));
            if (there.isPresent()) {
                around.out().println("    Already in the case as " + there.get() + ".");
                known++;
                continue;
            }
            switch (decided(evidence)) {
                case Decision.Keep keep -> {
                    keep(keep);
                    kept++;
                }
                case Decision.Drop drop -> dropped++;
                case Decision.End end -> ended = true;
            }
        }
        int left = reading.statements().size() - kept - dropped - known;
        around.out()
                .println(name + ": " + kept + " kept, " + dropped + " dropped, " + known + " there already"
                        + (left == 0 ? "." : ", " + left + " not looked at."));
    }

    private sealed interface Decision {
        record Keep(Evidence evidence, Optional<Attachments.Suggestion> position) implements Decision {}

        record Drop() implements Decision {}

        record End() implements Decision {}
    }

    private Decision decided(Evidence suggested) {
        Evidence evidence = suggested;
        while (true) {
            Optional<Attachments.Suggestion> position = positions.suggest(evidence);
            around.out().println("    " + evidence.suggestion());
            position.ifPresent(one -> around.out()
                    .println("    Position: " + one.id() + (one.isNew() ? ", a new one" : " (" + one.says() + ")")));
            String answer = ask(
                    position.isPresent()
                            ? "keep, keep and put under the position, edit, drop or quit (k/p/e/d/q)"
                            : "keep, edit, drop or quit (k/e/d/q)");
            switch (answer.toLowerCase(Locale.ROOT)) {
                case "k", "keep" -> {
                    return new Decision.Keep(evidence, Optional.empty());
                }
                case "e", "edit" -> evidence = edited(evidence);
                case "d", "drop" -> {
                    return new Decision.Drop();
                }
                case "q", "quit" -> {
                    return new Decision.End();
                }
                default -> {
                    if (ended) {
                        return new Decision.End();
                    }
                    if (answer.equalsIgnoreCase("p") && position.isPresent()) {
                        return new Decision.Keep(evidence, position);
                    }
                    around.out().println("    '" + answer + "' is none of these.");
                }
            }
        }
    }

    private Evidence edited(Evidence old) {
        String says = changed("says", old.says(), List.of());
        String speaker = changed("speaker", old.speaker(), List.of());
        String party = changed(
                "party", old.party(), dispute.parties().stream().map(Party::id).toList());
        String act = changed("act", old.act(), Lexicon.ACTS);
        List<String> known = dispute.issues().stream().map(Issue::id).toList();
        String issues = changed("issues", String.join(" ", old.issues()), known);
        String sureness = changed(
                "sureness",
                old.sureness(),
                Arrays.stream(Sureness.values()).map(Sureness::word).toList());
        return old.with(
                says.isEmpty() ? old.says() : says,
                speaker.isEmpty() ? old.speaker() : speaker,
                party,
                act,
                issues.isEmpty() ? List.of() : List.of(issues.split("[ ,]+")),
                sureness.isEmpty() ? old.sureness() : sureness);
    }

    /** An empty answer keeps the value, a hyphen takes it away; words that are not allowed are asked for again. */
    private String changed(String field, String old, List<String> allowed) {
        while (!ended) {
            String answer = ask(field + " [" + old + "]");
            if (answer.isEmpty()) {
                return old;
            }
            if (answer.equals("-")) {
                return "";
            }
            List<String> words = List.of(answer.split("[ ,]+"));
            boolean one = !field.equals("issues") && words.size() > 1;
            if (allowed.isEmpty() || (allowed.containsAll(words) && !one)) {
                return answer;
            }
            around.out().println("    " + field + " is " + String.join(", ", allowed) + "; a hyphen for none.");
        }
        return old;
    }

    private String ask(String what) {
        around.out().print("    " + what + ": ");
        around.out().flush();
        try {
            String line = answers.readLine();
            ended |= line == null;
            return line == null ? "" : line.strip();
        } catch (IOException problem) {
            ended = true;
            return "";
        }
    }

    /** The id of the statement that stands for the same place of the same source, in any compartment of the view. */
    private Optional<String> there(Evidence evidence) {
        for (String at : statements.items("statements")) {
            if (statements.text(at + "/place/sha256").equals(evidence.sha256())
                    && statements
                            .text(at + "/place/start")
                            .equals(Integer.toString(evidence.at().start()))
                    && statements
                            .text(at + "/place/end")
                            .equals(Integer.toString(evidence.at().end()))) {
                return Optional.of(statements.text(at + "/id"));
            }
        }
        return dispute.statements().stream()
                .filter(statement -> statement
                        .place()
                        .filter(place -> place.sha256().equals(evidence.sha256())
                                && place.start() == evidence.at().start()
                                && place.end() == evidence.at().end())
                        .isPresent())
                .map(statement -> statement.id().toString())
                .findFirst();
    }

    private void keep(Decision.Keep kept) {
        Set<String> ids = new HashSet<>();
        statements.items("statements").forEach(at -> ids.add(statements.text(at + "/id")));
        Evidence evidence = kept.evidence();
        String id = evidence.id(ids);
        statements.change(document -> document.append("statements", evidence.fields(id)));
        kept.position().ifPresent(position -> positions.attach(evidence, id, position));
        around.out()
                .println("    Kept as " + id
                        + kept.position()
                                .map(position -> ", under position " + position.id())
                                .orElse("") + ".");
    }
}
