package org.parley.briefing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.dispute.Dispute;
import org.parley.gap.ZoneSize;
import org.parley.number.Ratio;
import org.parley.preference.Bands;
import org.parley.preference.Word;
import org.parley.verdict.Counted;

/** Small pieces of the sentences. */
public final class Words {

    /** How many issues a sentence names before it counts them. */
    private static final int NAMED = 4;

    private static final BigInteger WRITTEN_OUT = BigInteger.TEN.pow(15);

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

    /** The names of a few issues; of more, how many of all they are. */
    static String issues(Dispute dispute, List<Integer> issues) {
        int all = dispute.issues().size();
        if (issues.size() > NAMED) {
            return issues.size() == all ? "every issue" : issues.size() + " of " + all + " issues";
        }
        return list(issues.stream()
                .map(i -> "“" + dispute.issues().get(i).name() + "”")
                .toList());
    }

    /** {@code A (why) and B (why) cannot be counted}, each reason said once. */
    static String notCounted(Dispute dispute, List<Counted.Missing> missing) {
        Map<String, List<Integer>> byReason = new LinkedHashMap<>();
        missing.forEach(one ->
                byReason.computeIfAbsent(one.why(), why -> new ArrayList<>()).add(one.party()));
        List<String> groups = new ArrayList<>();
        byReason.forEach((why, parties) -> groups.add(parties(dispute, parties) + " ("
                + (parties.size() == 1 ? why : why.replace(" to it", " to them")) + ")"));
        return list(groups) + " cannot be counted";
    }

    /** {@code 12,345}. */
    static String number(long count) {
        return number(BigInteger.valueOf(count));
    }

    /** {@code 12,345}; beyond 10^15 {@code 1.23 × 10^40}, rounded down. */
    public static String number(BigInteger count) {
        if (count.compareTo(WRITTEN_OUT) <= 0) {
            return String.format(Locale.ROOT, "%,d", count);
        }
        String digits = count.toString();
        return digits.charAt(0) + "." + digits.substring(1, 3) + " × 10^" + (digits.length() - 1);
    }

    /** {@code about 1,240}; {@code at most 1,350} where none of those drawn was found acceptable. */
    public static String about(ZoneSize.Estimate estimate) {
        return estimate.found() == 0
                ? "at most " + number(rounded(estimate.high(), true))
                : "about " + number(rounded(estimate.about(), false));
    }

    /** {@code about 1,240 (between 1,100 and 1,350, estimated …)}, at three digits, the ends outwards. */
    static String estimate(ZoneSize.Estimate estimate) {
        String between = number(rounded(estimate.low(), false)) + " and " + number(rounded(estimate.high(), true));
        String drawn = "estimated from " + number(estimate.drawn()) + " settlements drawn at random, right in 19 of 20"
                + " cases)";
        return estimate.found() == 0
                ? "between " + between + " (" + drawn
                : about(estimate) + " (between " + between + ", " + drawn;
    }

    private static BigInteger rounded(BigInteger count, boolean up) {
        return new BigDecimal(count)
                .round(new MathContext(3, up ? RoundingMode.UP : RoundingMode.DOWN))
                .toBigInteger();
    }

    /** {@code 1 settlement}, {@code 12,345 settlements}. */
    static String count(long count, String singular, String plural) {
        return count(BigInteger.valueOf(count), singular, plural);
    }

    static String count(BigInteger count, String singular, String plural) {
        return number(count) + " " + (count.equals(BigInteger.ONE) ? singular : plural);
    }

    /** Two decimals, {@code .00} never standing for something else than 0. */
    static String number(Ratio value) {
        for (int places = 2; places <= 4; places += 2) {
            String rounded = value.rounded(places);
            if (value.signum() == 0 || Ratio.parse(rounded).signum() != 0) {
                return rounded.replace('-', '−');
            }
        }
        return value.signum() > 0 ? "less than 0.0001" : "less than 0.0001 below 0";
    }

    /** The word whose band a value falls into; the better one where bands touch. */
    static String word(Ratio value, Bands bands) {
        for (Word word : List.of(Word.WELCOME, Word.CAN_LIVE_WITH, Word.HARD)) {
            if (value.compareTo(bands.of(word).low()) >= 0) {
                return word.text();
            }
        }
        return value.signum() >= 0 ? "hardly better than a red line" : "below the scale";
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
