package org.parley.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.elicitation.Answer;
import org.parley.elicitation.Interview;
import org.parley.elicitation.Question;
import org.parley.elicitation.Told;
import org.parley.preference.Amount;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** Puts questions of an interview into words. */
record QuestionWords(Told told) {

    private static final List<Word> WORDS = List.of(Word.WELCOME, Word.CAN_LIVE_WITH, Word.HARD, Word.RED_LINE);

    Prompt prompt(Question question) {
        return switch (question) {
            case Question.MostImportant(List<Integer> issues) ->
                new Prompt(
                        List.of(
                                "Suppose every one of these stood at its worst for " + party() + ".",
                                "Which one would it move from its worst to its best first? (Several, with commas, if about"
                                        + " the same.)"),
                        issues.stream().map(this::issue).toList(),
                        true);
            case Question.WorthOf(int issue, int option) ->
                new Prompt(
                        List.of(issues().get(issue).name() + ": " + described(issue, option) + ". What is that to "
                                + party() + "?"),
                        WORDS.stream()
                                .filter(word -> word != Word.RED_LINE || mayBeRefused(issue, option))
                                .map(word -> choice(word.text(), word))
                                .toList(),
                        false);
            case Question.WithoutDeal() ->
                new Prompt(
                        List.of("If there is no deal at all: what is that to " + party() + "?"),
                        WORDS.stream()
                                .map(word -> choice(word == Word.RED_LINE ? "worse than hard" : word.text(), word))
                                .toList(),
                        false);
            case Question.Prefer(int issue, int option, int other) ->
                new Prompt(
                        List.of(issues().get(issue).name() + ": both of these are “"
                                + told.preference()
                                        .worth()
                                        .get(issue)
                                        .map(worth ->
                                                worth.anchors().get(option).words())
                                        .orElse("")
                                + "”. Which is better for " + party() + "?"),
                        List.of(
                                option(issue, option, Answer.Side.OPTION),
                                option(issue, other, Answer.Side.OTHER),
                                new Prompt.Choice(
                                        "about the same",
                                        List.of("about the same", "same"),
                                        new Answer.Compared(Answer.Side.NEITHER))),
                        false);
            case Question.Take(var settlement) -> {
                List<String> asks = new ArrayList<>(List.of("Would " + party() + " rather have this, or no deal?"));
                for (int i = 0; i < issues().size(); i++) {
                    asks.add("   " + issues().get(i).name() + ": "
                            + settlement.option(i, issues()).name());
                }
                yield new Prompt(
                        asks,
                        List.of(
                                new Prompt.Choice("this", List.of("this", "yes", "y"), new Answer.Taken(true)),
                                new Prompt.Choice("no deal", List.of("no deal", "no", "n"), new Answer.Taken(false))),
                        false);
            }
        };
    }

    /** What is still to come, in words. */
    String hint(Question question, Interview.Left left) {
        return switch (question) {
            case Question.MostImportant m -> about(left.importance(), "on importance") + ", then the choices";
            case Question.WorthOf w -> about(left.worth(), "on the choices");
            case Question.WithoutDeal w -> "one question on no deal";
            case Question.Prefer p -> "at most " + plural(left.comparisons(), "comparison");
            case Question.Take t -> "to see where no deal lies";
        };
    }

    private static String about(int count, String on) {
        return "about " + plural(count, "question") + " left " + on;
    }

    static String plural(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    String help(Question question) {
        String way = switch (question) {
            case Question.MostImportant m ->
                "Think of the whole way from the worst to the best of each, not of how much a subject matters as such.";
            case Question.WorthOf w ->
                "welcome: good for it. can live with: acceptable. hard: only for something in return. red line: refused,"
                        + " whatever else it gets.";
            case Question.WithoutDeal w ->
                "Weigh what it expects if talks fail, with the words used for the choices. worse than hard: it would take"
                        + " almost anything rather.";
            case Question.Prefer p -> "Only this one issue differs; all else is the same.";
            case Question.Take t -> "The whole settlement as it stands against no deal as it expects it.";
        };
        return way + System.lineSeparator()
                + "Type the number of an answer or its words. d: don't know, asked again only in a later session. back: undo"
                + " the last answer. stop: end here; every answer is saved already.";
    }

    String party() {
        return told.knowledge().dispute().parties().get(told.party()).name();
    }

    private List<Issue> issues() {
        return told.issues();
    }

    private Prompt.Choice issue(int index) {
        Issue issue = issues().get(index);
        return new Prompt.Choice(
                issue.name() + ": " + swing(index),
                List.of(issue.name(), issue.id()),
                new Answer.First(List.of(index)));
    }

    /** From worst to best in words, where they are told; else all that is on the table. */
    private String swing(int index) {
        Issue issue = issues().get(index);
        List<Integer> known = told.preference().worth().get(index).stream()
                .filter(worth -> !worth.onRange())
                .flatMap(worth -> IntStream.range(0, worth.anchors().size())
                        .filter(option -> worth.anchors().get(option).known())
                        .boxed()
                        .sorted(Comparator.comparing((Integer option) -> middle(worth, option))))
                .toList();
        if (known.size() > 1) {
            return "from “" + name(index, known.getFirst()) + "” to “" + name(index, known.getLast()) + "”";
        }
        return switch (issue.options()) {
            case Options.Range range -> range.name(range.from()) + " to " + range.name(range.to());
            case Options.Named named ->
                String.join(" / ", named.list().stream().map(Option::name).toList());
        };
    }

    private static org.parley.number.Ratio middle(Worth worth, int option) {
        return worth.anchors().get(option).range().middle();
    }

    private boolean mayBeRefused(int issue, int option) {
        return issues().get(issue).options() instanceof Options.Named
                || option == 0
                || option == issues().get(issue).size() - 1;
    }

    private String name(int issue, int option) {
        return issues().get(issue).options().get(option).name();
    }

    private String described(int issue, int option) {
        Option choice = issues().get(issue).options().get(option);
        return "“" + choice.name() + "”" + (choice.note().isEmpty() ? "" : " (" + choice.note() + ")");
    }

    private Prompt.Choice option(int issue, int option, Answer.Side side) {
        Option choice = issues().get(issue).options().get(option);
        return new Prompt.Choice(choice.name(), List.of(choice.name(), choice.id()), new Answer.Compared(side));
    }

    private static Prompt.Choice choice(String text, Word word) {
        return new Prompt.Choice(text, List.of(text), new Answer.Worded(word));
    }

    /** All that is told so far, line by line. */
    List<String> summary() {
        List<String> lines = new ArrayList<>();
        told.preference().importance().ifPresent(importance -> {
            lines.add("Importance, by the way from worst to best:");
            for (int i = 0; i < issues().size(); i++) {
                lines.add("   " + issues().get(i).name() + ": " + importance.words(i));
            }
        });
        for (int i = 0; i < issues().size(); i++) {
            Issue issue = issues().get(i);
            told.preference().worth().get(i).ifPresent(worth -> {
                lines.add(issue.name() + ":");
                for (int anchor = 0; anchor < worth.anchors().size(); anchor++) {
                    String name = issue.options() instanceof Options.Range range
                            ? range.name(worth.points().get(anchor))
                            : issue.options().get(anchor).name();
                    lines.add("   " + name + ": " + amount(worth.anchors().get(anchor), worth.words(anchor)));
                }
                if (!worth.order().classes().isEmpty() && !worth.orderOnly()) {
                    lines.add("   in this order: "
                            + String.join(
                                    ", then ",
                                    worth.order().classes().stream()
                                            .map(tied -> String.join(
                                                    " = ",
                                                    tied.stream()
                                                            .map(option -> issue.options()
                                                                    .get(option)
                                                                    .name())
                                                            .toList()))
                                            .toList()));
                }
            });
        }
        told.preference()
                .redLines()
                .forEach(line -> lines.add("Red line: " + line.refuses().words(issues()) + " ("
                        + line.status().word() + ")"));
        told.preference()
                .noDeal()
                .ifPresent(noDeal -> lines.add("No deal: "
                        + switch (noDeal.alternative()) {
                            case org.parley.preference.NoDeal.Valued(Amount amount) -> amount(amount, amount.words());
                            case org.parley.preference.NoDeal.AsGoodAs as ->
                                "as good as a settlement named in the document";
                        }));
        return lines;
    }

    private String amount(Amount amount, String otherwise) {
        if (amount.known()
                && amount.word().isEmpty()
                && amount.range().equals(told.knowledge().bands().of(Word.RED_LINE))) {
            return "worse than hard";
        }
        return otherwise;
    }
}
