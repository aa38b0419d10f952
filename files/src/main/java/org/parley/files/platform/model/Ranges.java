package org.parley.files.platform.model;

import java.math.BigInteger;
import java.util.List;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/** Makes the options of an issue out of what a file states, refusing what cannot be listed. */
public final class Ranges {

    private Ranges() {}

    /** The numbers from {@code low} up to {@code high}; where the step does not fit, up to the last that does. */
    public static Options grid(Source source, int line, String issue, Ratio low, Ratio high, Ratio step)
            throws UnreadableScenarioException {
        String where = "issue " + Quoted.text(issue) + ": range " + shown(low) + " to " + shown(high);
        if (low.compareTo(high) > 0) {
            throw source.error(line, where + " is upside down; the first number is the lowest");
        }
        if (step.signum() <= 0) {
            throw source.error(line, where + " has step " + shown(step) + "; a step above 0 is expected");
        }
        BigInteger steps = high.minus(low).over(step).rounded(java.math.RoundingMode.FLOOR);
        if (steps.compareTo(BigInteger.valueOf(Options.MOST)) >= 0) {
            throw source.error(line, where + " has more than " + Options.MOST + " numbers, the most that can be read");
        }
        Ratio last = low.plus(step.times(new Ratio(steps, BigInteger.ONE)));
        if (!last.equals(high)) {
            source.note(line, where + " ends at " + shown(last) + ", the last whole step of " + shown(step));
        }
        if (steps.signum() == 0) {
            source.note(line, where + " holds one number; it is read as an issue with one option");
            String only = Numbers.write(low);
            return new Options.Named(List.of(new Option(only, only, "")));
        }
        return new Options.Range(low, last, step, "");
    }

    /** The grid on which a continuous issue is listed. */
    public static Options continuous(Source source, int line, String issue, Ratio low, Ratio high)
            throws UnreadableScenarioException {
        if (low.compareTo(high) >= 0) {
            return grid(source, line, issue, low, high, Ratio.ONE);
        }
        Ratio step = high.minus(low).over(Ratio.of(Scenario.STEPS));
        source.note(
                line,
                "issue " + Quoted.text(issue) + " takes every number from " + shown(low) + " to " + shown(high)
                        + "; settlements are listed on a grid of " + (Scenario.STEPS + 1) + " numbers, step "
                        + shown(step));
        return new Options.Range(low, high, step, "");
    }

    private static String shown(Ratio number) {
        String text = Numbers.write(number);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
