package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.dispute.Suggestion;
import org.parley.elicitation.Answer;

/**
 * A question as it is put in the terminal.
 *
 * @param asks lines above the choices
 * @param several whether more than one choice may be named, with commas between
 */
record Prompt(List<String> asks, List<Choice> choices, boolean several) {

    /**
     * One of the answers, chosen by its number or any of its names.
     *
     * @param shows what stands behind its number
     */
    record Choice(String shows, List<String> names, Answer answer) {}

    /** What was typed: an answer, or what is wrong with it. */
    sealed interface Read {
        record Chosen(List<Answer> answers) implements Read {}

        record Misread(String says) implements Read {}
    }

    Read read(String typed) {
        List<Answer> answers = new ArrayList<>();
        for (String part : several ? typed.split(",", -1) : new String[] {typed}) {
            Optional<Choice> choice = choice(part.strip());
            if (choice.isEmpty()) {
                return new Read.Misread(misread(part.strip()));
            }
            answers.add(choice.get().answer());
        }
        return new Read.Chosen(List.copyOf(answers));
    }

    private Optional<Choice> choice(String typed) {
        if (typed.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= choices.size() ? Optional.of(choices.get(number - 1)) : Optional.empty();
        }
        String small = typed.toLowerCase(Locale.ROOT);
        List<Choice> exact = choices.stream()
                .filter(choice -> choice.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(small)))
                .toList();
        if (!exact.isEmpty()) {
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        List<Choice> begun = choices.stream()
                .filter(choice -> choice.names().stream()
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(small)))
                .toList();
        return begun.size() == 1 && !small.isEmpty() ? Optional.of(begun.getFirst()) : Optional.empty();
    }

    private String misread(String typed) {
        List<String> names =
                choices.stream().flatMap(choice -> choice.names().stream()).toList();
        return ElicitTalk.shown(typed) + " is none of the answers" + Suggestion.maybe(typed, names)
                + ". Type a number from 1 to "
                + choices.size() + (several ? ", or several with commas" : "")
                + ", d for don't know, ? for help, back, or stop.";
    }
}
