package org.parley.verdict;

import java.util.Locale;
import org.parley.number.Ratio;

/** In how many of the drawn readings something holds. It is about our knowledge, never a probability of peace. */
public record Share(int count, int of) {

    public Share {
        if (of <= 0 || count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    public Ratio ratio() {
        return Ratio.of(count, of);
    }

    public boolean all() {
        return count == of;
    }

    public boolean none() {
        return count == 0;
    }

    /**
     * {@code 37 %}, one decimal below 1 % and above 99 %. What is seen in no drawn reading prints as {@code 0 %} and in
     * every one as {@code 100 %}; nothing else is rounded to these.
     */
    public String percent() {
        Ratio percent = ratio().times(Ratio.of(100));
        boolean nearEnd = percent.compareTo(Ratio.ONE) < 0 || percent.compareTo(Ratio.of(99)) > 0;
        if (none() || all() || !nearEnd) {
            return percent.rounded(0) + " %";
        }
        if (percent.compareTo(Ratio.of(1, 10)) < 0) {
            return "< 0.1 %";
        }
        return percent.compareTo(Ratio.of(999, 10)) > 0 ? "> 99.9 %" : percent.rounded(1) + " %";
    }

    /** {@code 37 % of 1,000 readings}, {@code all 1,000 readings}, {@code none of 1,000 readings}. */
    public String words() {
        if (of == 1) {
            return all() ? "the one reading drawn" : "none of 1 reading";
        }
        String readings = String.format(Locale.ROOT, "%,d readings", of);
        return all() ? "all " + readings : none() ? "none of " + readings : percent() + " of " + readings;
    }
}
