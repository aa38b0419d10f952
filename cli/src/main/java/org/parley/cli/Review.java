package org.parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Party;
import org.parley.dispute.Sureness;
import org.parley.files.text.Document;
import org.parley.files.text.Node;
import org.parley.files.text.UnusableDocumentException;
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
    private final Path file;
    private Document document;
    private boolean ended;

    /** @param compartment name of a folder, {@code null} for the team's */
    Review(Surroundings around, BufferedReader answers, Path root, Dispute dispute, @Nullable String compartment) {
        this.around = around;
        this.answers = answers;
        this.dispute = dispute;
        String folder = compartment == null ? "team" : compartment;
        Set<String> folders = new java.util.TreeSet<>(Set.of("team", "joint", "public"));
        dispute.parties().forEach(party -> folders.add("party-" + party.id()));
        if (!folders.contains(folder)) {
            throw new RefusedException(
                    Exit.USAGE,
                    "--compartment is " + String.join(", ", folders) + ", not '" + folder + "'"
                            + org.parley.dispute.Suggestion.maybe(folder, folders));
        }
        this.file = root.resolve(folder).resolve("statements.yaml");
        this.document = opened();
    }

    private Document opened() {
        try {
            return Files.exists(file)
                    ? Document.read(file)
                    : Document.of("format: 1\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot read " + file + ": " + WholeFiles.reason(problem));
        } catch (UnusableDocumentException spoilt) {
            throw new RefusedException(Exit.DATA, file + ": " + spoilt.getMessage());
        }
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
            Optional<Evidence> decided = decided(evidence);
            if (decided.isPresent()) {
                keep(decided.get());
                kept++;
            } else if (!ended) {
                dropped++;
            }
        }
        int left = reading.statements().size() - kept - dropped - known;
        around.out()
                .println(name + ": " + kept + " kept, " + dropped + " dropped, " + known + " there already"
                        + (left == 0 ? "." : ", " + left + " not looked at."));
    }

    /** Empty if it is dropped, or if the answers have ended. */
    private Optional<Evidence> decided(Evidence evidence) {
        around.out().println("    " + evidence.suggestion());
        while (true) {
            String answer = ask("keep, edit, drop or quit (k/e/d/q)");
            switch (answer.toLowerCase(Locale.ROOT)) {
                case "k", "keep" -> {
                    return Optional.of(evidence);
                }
                case "e", "edit" -> {
                    return Optional.of(edited(evidence)).filter(one -> !ended);
                }
                case "d", "drop" -> {
                    return Optional.empty();
                }
                case "q", "quit" -> {
                    ended = true;
                    return Optional.empty();
                }
                default -> {
                    if (ended) {
                        return Optional.empty();
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
                java.util.Arrays.stream(Sureness.values()).map(Sureness::word).toList());
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

    /** The id of the statement that stands for the same place of the same source. */
    private Optional<String> there(Evidence evidence) {
        for (int i = 0; document.at("statements/" + i).isPresent(); i++) {
            String at = "statements/" + i;
            if (text(at + "/place/sha256").equals(evidence.sha256())
                    && text(at + "/place/start")
                            .equals(Integer.toString(evidence.at().start()))
                    && text(at + "/place/end")
                            .equals(Integer.toString(evidence.at().end()))) {
                return Optional.of(text(at + "/id"));
            }
        }
        return Optional.empty();
    }

    private String text(String place) {
        return document.at(place).orElse(null) instanceof Node.Scalar scalar ? scalar.text() : "";
    }

    private void keep(Evidence evidence) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; document.at("statements/" + i).isPresent(); i++) {
            ids.add(text("statements/" + i + "/id"));
        }
        String id = evidence.id(ids);
        try {
            document = document.append("statements", evidence.fields(id));
            Files.createDirectories(file.getParent());
            document.writeTo(file);
        } catch (IllegalArgumentException unfit) {
            throw new RefusedException(Exit.DATA, file + " cannot be added to: " + unfit.getMessage());
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot write " + file + ": " + WholeFiles.reason(problem));
        }
        around.out().println("    Kept as " + id + ".");
    }
}
