package org.parley.assumption;

import java.util.Optional;
import org.parley.dispute.Party;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Entry;
import org.parley.preference.RedLine;

/**
 * One thing taken to be so for the sake of argument. It takes the place of what is known of the same thing, on the day it is
 * assumed for; it is never written down.
 */
public sealed interface Assumption {

    /** As it was put: {@code russia.red-lines.recognition=dropped}. */
    String written();

    /** An entry as a preference file would hold it, in place of the one of the same key. */
    record Told(String written, int party, Entry entry) implements Assumption {}

    /**
     * What one option of an issue is worth, or one point of a number range. What was said of this option, its place in an order
     * too, is set aside; the other options stay as they are.
     *
     * @param at the index of the option, or the number of the point
     */
    record OptionWorth(String written, int party, int issue, Ratio at, Amount amount) implements Assumption {}

    /**
     * How much one issue matters. What was said of its weight, its rank too, is set aside; where the weights of all other issues
     * are exact, they are rescaled in proportion.
     *
     * @param weight none for unknown
     */
    record Weight(String written, int party, int issue, Optional<Interval> weight) implements Assumption {}

    /**
     * How firmly a red line is known, or that it is dropped; an option under it then has its stated worth, else the band of the
     * words "red line".
     *
     * @param line its id, for an option whose worth is the word "red line" {@code issue.option}
     */
    record LineStatus(String written, int party, String line, RedLine.Status status) implements Assumption {}

    /** An interaction counts nothing. */
    record InteractionDropped(String written, int party, String interaction) implements Assumption {}

    /** What a party's word counts for. */
    record ConsentOf(String written, int party, Party.Consent consent) implements Assumption {}

    /** A rule is dropped, or made negotiable or fixed. */
    record RuleIs(String written, String rule, Ruling ruling) implements Assumption {}

    /** What may be assumed of a rule. */
    enum Ruling {
        DROPPED,
        NEGOTIABLE,
        FIXED
    }

    /**
     * A measure is in force at a strength, whenever it takes effect; 0 takes its effects away.
     *
     * @param strength 1 as entered
     */
    record MeasureAt(String written, String measure, Ratio strength) implements Assumption {}
}
