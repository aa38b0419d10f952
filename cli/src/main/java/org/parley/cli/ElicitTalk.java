package org.parley.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.parley.dispute.Options;
import org.parley.elicitation.Answer;
import org.parley.elicitation.Interview;
import org.parley.elicitation.Question;
import org.parley.elicitation.Session;
import org.parley.elicitation.Told;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;
import org.parley.preference.Word;

/** Asks one question and understands what is typed. */
final class ElicitTalk {

    /** What came of a question. */
    sealed interface Reply {
        record Given(Answer answer) implements Reply {}

        record Back() implements Reply {}

        record Stop() implements Reply {}
    }

    private static final Set<String> NOT_KNOWN =
            Set.of("d", "dk", "don't know", "dont know", "don’t know", "unknown", "not known");
    private static final Set<String> BACK = Set.of("back", "b", "undo");
    private static final Set<String> STOP = Set.of("stop", "quit", "exit", "q");

    private final Surroundings around;

    ElicitTalk(Surroundings around) {
        this.around = around;
    }

    Reply ask(Told told, Session session, Question question) {
        QuestionWords words = new QuestionWords(told);
        Prompt prompt = words.prompt(question);
        around.out().println();
        prompt.asks().forEach(around.out()::println);
        for (int k = 0; k < prompt.choices().size(); k++) {
            around.out()
                    .println("   " + (k + 1) + "  " + prompt.choices().get(k).shows());
        }
        around.out().println("   d  don't know");
        around.out().println("(" + words.hint(question, Interview.left(told, session)) + ")");
        while (true) {
            Optional<String> typed = line();
            Optional<Reply> meant = typed.isEmpty() ? Optional.of(new Reply.Stop()) : command(typed.get());
            if (meant.isPresent()) {
                return meant.get();
            }
            if (isHelp(typed.orElse(""))) {
                around.out().println(words.help(question));
                continue;
            }
            switch (prompt.read(typed.orElse(""))) {
                case Prompt.Read.Misread(String says) -> around.out().println(says);
                case Prompt.Read.Chosen(List<Answer> answers) -> {
                    return refusedEnd(told, question, answers)
                            .map(range -> limit((Question.WorthOf) question, range))
                            .orElseGet(() -> new Reply.Given(together(answers)));
                }
            }
        }
    }

    /** The range, where one of its ends was called a red line. */
    private static Optional<Options.Range> refusedEnd(Told told, Question question, List<Answer> answers) {
        return question instanceof Question.WorthOf worth
                        && answers.getFirst().equals(new Answer.Worded(Word.RED_LINE))
                        && told.issues().get(worth.issue()).options() instanceof Options.Range range
                ? Optional.of(range)
                : Optional.empty();
    }

    private static Answer together(List<Answer> answers) {
        return answers.getFirst() instanceof Answer.First
                ? new Answer.First(answers.stream()
                        .flatMap(answer -> ((Answer.First) answer).issues().stream())
                        .toList())
                : answers.getFirst();
    }

    private Reply limit(Question.WorthOf question, Options.Range range) {
        boolean low = question.option() == 0;
        int last = range.size() - 1;
        int first = low ? 1 : 0;
        int end = low ? last : last - 1;
        String allowed = range.get(first).name() + " to " + range.get(end).name() + " in steps of " + range.step();
        around.out()
                .println("Which is the " + (low ? "least" : "most") + " that it does not refuse? A number from "
                        + allowed + ", or d for don't know.");
        while (true) {
            Optional<String> typed = line();
            Optional<Reply> meant = typed.isEmpty() ? Optional.of(new Reply.Stop()) : command(typed.get());
            if (meant.isPresent()) {
                boolean notKnown = meant.get() instanceof Reply.Given;
                return notKnown ? new Reply.Given(new Answer.Refused(OptionalInt.empty())) : meant.get();
            }
            int index = index(range, typed.orElse(""));
            if (index >= first && index <= end) {
                return new Reply.Given(new Answer.Refused(OptionalInt.of(index)));
            }
            around.out()
                    .println(shown(typed.orElse("")) + " is not one of them. Type a number from " + allowed
                            + ", d for don't know, back, or stop.");
        }
    }

    private static int index(Options.Range range, String typed) {
        String number = typed.strip();
        if (!range.unit().isEmpty() && number.endsWith(range.unit())) {
            number =
                    number.substring(0, number.length() - range.unit().length()).strip();
        }
        try {
            return range.indexOf(Ratio.parse(number));
        } catch (NumberFormatException notNumber) {
            return -1;
        }
    }

    private static Optional<Reply> command(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        if (NOT_KNOWN.contains(small)) {
            return Optional.of(new Reply.Given(new Answer.NotKnown()));
        }
        if (BACK.contains(small)) {
            return Optional.of(new Reply.Back());
        }
        return STOP.contains(small) ? Optional.of(new Reply.Stop()) : Optional.empty();
    }

    private static boolean isHelp(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        return small.equals("?") || small.equals("help") || small.equals("h");
    }

    /** What was typed, fit for a message. */
    static String shown(String typed) {
        return typed.isBlank() ? "An empty line" : Quoted.text(typed);
    }

    private Optional<String> line() {
        around.out().print("> ");
        around.out().flush();
        try {
            return Optional.ofNullable(around.in().readLine());
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
