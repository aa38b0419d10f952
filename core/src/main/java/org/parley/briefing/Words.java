package org.parley.briefing;

import java.util.List;
import java.util.Locale;
import org.parley.dispute.Dispute;
import org.parley.number.Ratio;
import org.parley.preference.Bands;
import org.parley.preference.Word;

/** Small pieces of the sentences. */
final class Words {

    private Words() {}

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String list(List<String> items) {
        return switch (items.size()) {
            case 0 -> "nobody";
            case 1 -> items.getFirst();
            default -> String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
        };
    }

    static String parties(Dispute dispute, List<Integer> parties) {
        return list(parties.stream().map(p -> dispute.parties().get(p).name()).toList());
    }

    static String issues(Dispute dispute, List<Integer> issues) {
        return list(issues.stream()
                .map(i -> "“" + dispute.issues().get(i).name() + "”")
                .toList());
    }

    /** {@code 1 settlement}, {@code 12,345 settlements}. */
    static String count(long count, String singular, String plural) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? singular : plural);
    }

    /** Two decimals, {@code .00} never standing for something else than 0. */
    static String number(Ratio value) {
        String two = value.rounded(2);
        return value.signum() != 0 && Ratio.parse(two).signum() == 0 ? value.rounded(4) : two;
    }

    /** The word whose band a value falls into; the better one where bands touch. */
    static String word(Ratio value, Bands bands) {
        for (Word word : List.of(Word.WELCOME, Word.CAN_LIVE_WITH, Word.HARD)) {
            if (value.compareTo(bands.of(word).low()) >= 0) {
                return word.text();
            }
        }
        return "barely better than a red line";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
