package org.parley.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Bands;
import org.parley.preference.Word;

/** Reads amounts as mediators put them: a word, a number, a range {@code [a, b]}, or {@code unknown}. */
record Amounts(Page page, Bands bands) {

    static final String UNKNOWN = "unknown";
    static final Ratio MINUS_ONE = Ratio.of(-1);

    /** The words for options and no-deal alternatives, or those for interactions. */
    static List<Word> words(boolean ofInteraction) {
        return Arrays.stream(Word.values())
                .filter(word -> word.ofInteraction() == ofInteraction)
                .toList();
    }

    /** What an option is worth: any word, a number from 0 to 1, a range, unknown. */
    Optional<Amount> worth(Node node, String what) {
        return amount(node, what, words(false), Ratio.ZERO, true);
    }

    /** A worth without the word {@code red line}, which would not exclude anything here. */
    Optional<Amount> worthInside(Node node, String what, String instead) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(Word.RED_LINE.text())) {
            page.defect(node, what + " cannot be 'red line'; " + instead);
            return Optional.empty();
        }
        return amount(
                node,
                what,
                words(false).stream().filter(word -> word != Word.RED_LINE).toList(),
                Ratio.ZERO,
                true);
    }

    /** The size of an interaction: a word, a number from 0 to 1, a range. */
    Optional<Amount> size(Node node, String what) {
        return amount(node, what, words(true), Ratio.ZERO, false);
    }

    /** A change per month: a number from -1 to 1, or a range. */
    Optional<Amount> drift(Node node, String what) {
        return amount(node, what, List.of(), MINUS_ONE, false);
    }

    /** A number from 0 to 1, or a range. */
    Optional<Interval> share(Node node, String what) {
        return amount(node, what, List.of(), Ratio.ZERO, false).map(Amount::range);
    }

    /** A range {@code [a, b]} of numbers between two ends. */
    Optional<Interval> range(Node.Sequence node, String what, Ratio least) {
        if (node.items().size() != 2) {
            page.defect(
                    node,
                    what + " must be a range of two numbers [least, most], not "
                            + node.items().size());
            return Optional.empty();
        }
        Optional<Ratio> low = page.number(node.items().getFirst(), what, least, Ratio.ONE);
        Optional<Ratio> high = page.number(node.items().getLast(), what, least, Ratio.ONE);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            page.defect(node, what + " runs from " + low.get() + " down to " + high.get() + "; put the smaller first");
            return Optional.empty();
        }
        return Optional.of(new Interval(low.get(), high.get()));
    }

    private Optional<Amount> amount(Node node, String what, List<Word> words, Ratio least, boolean unknownAllowed) {
        if (node instanceof Node.Sequence sequence) {
            return range(sequence, what, least).map(Amount::of);
        }
        Optional<String> text = page.scalar(node, what).map(Node.Scalar::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (unknownAllowed && text.get().equals(UNKNOWN)) {
            return Optional.of(Amount.UNKNOWN);
        }
        Optional<Word> word =
                words.stream().filter(each -> each.text().equals(text.get())).findFirst();
        if (word.isPresent()) {
            return word.map(each -> Amount.of(each, bands));
        }
        if (words.isEmpty() || looksLikeNumber(text.get())) {
            return page.number(node, what, least, Ratio.ONE).map(Amount::of);
        }
        List<String> texts = words.stream().map(Word::text).toList();
        String maybe = Suggestion.maybe(text.get(), texts);
        page.defect(
                node,
                what + " cannot be " + Quoted.text(text.get())
                        + (maybe.isEmpty()
                                ? "; write " + String.join(", ", texts) + ", a number from " + least
                                        + " to 1, or a range [a, b]" + (unknownAllowed ? ", or unknown" : "")
                                : maybe));
        return Optional.empty();
    }

    private static boolean looksLikeNumber(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
