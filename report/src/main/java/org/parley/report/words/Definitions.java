package org.parley.report.words;

import java.util.List;

/** What the words of a briefing mean, and what its figures do not say. */
public final class Definitions {

    /** What every reader must keep in mind about the figures. */
    public static final List<String> LIMITS = List.of(
            "A share of readings says how much of what we do not know would have to turn out one way. It is about our "
                    + "knowledge, never a probability of peace.",
            "Values are compared within one party. That one party’s 0.60 is more than another’s 0.50 says nothing.",
            "No settlement here is recommended. The parties own the outcome; the candidates are starting points for talk.",
            "What parties say they want informs the reader. It never enters a value.",
            "What nobody has told us is unknown here, and nothing has been put in its place.");

    /** A term and what it means. */
    public record Definition(String term, String meaning) {}

    public static final List<Definition> TERMS = List.of(
            new Definition(
                    "Reading",
                    "One fully numerical interpretation that is consistent with everything known. Readings are drawn "
                            + "from what words and ranges leave open; the central reading takes the middle of each."),
            new Definition(
                    "Value",
                    "What a settlement is worth to a party: for each issue its weight times the worth of the option, "
                            + "plus what combinations add or take away. 0 is a party’s worst on every issue, 1 its best."),
            new Definition("No-deal alternative", "What a party expects without a deal, and what that is worth to it."),
            new Definition(
                    "Red line",
                    "An option or combination that a party refuses: claimed, believed or confirmed. It is a limit, "
                            + "never a penalty, and binds whatever its status."),
            new Definition(
                    "Counted party",
                    "A party whose consent is needed and whose values and no-deal value are known. The red lines of "
                            + "every party whose consent is needed bind, also of those that are not counted."),
            new Definition(
                    "Zone of agreement",
                    "All settlements that meet the rules, cross no red line of a party whose consent is needed, and "
                            + "are worth at least no deal to every counted party."),
            new Definition(
                    "Margin",
                    "Of all settlements that meet the rules and cross no red line, the best that can be done for the "
                            + "worst-placed counted party: its value less its no-deal value. 0 or more means that a "
                            + "zone exists. Below 0 it tells how far the worst-placed party is from the door; its size "
                            + "compares the parties’ scales, only its sign does not."),
            new Definition(
                    "Conflict, change",
                    "A conflict is a set of red lines, no-deal thresholds and negotiable rules that cannot all hold, "
                            + "while every smaller part of it can. A change is a set of them whose removal opens a zone, "
                            + "while no smaller part’s does. A threshold that is given up: the party accepts less "
                            + "than no deal is worth to it."),
            new Definition(
                    "Sticking point",
                    "The smallest set of issues that opens a zone when it is set aside, that is, settled to everyone’s "
                            + "liking with its red lines and rules waived."),
            new Definition(
                    "Trade", "A change of up to three issues by which no counted party loses and at least two gain."),
            new Definition("Efficient", "Nobody could be better off without somebody else being worse off."),
            new Definition(
                    "Frontier",
                    "All efficient combinations of values, with the settlements that give them: over the zone of "
                            + "agreement; where it is empty, or where what no deal is worth is known of nobody, over all "
                            + "settlements that meet the rules and cross no red line."),
            new Definition(
                    "Least",
                    "What a party’s worst settlement of all that meet the rules is worth to it. Gains are measured from "
                            + "there only where what no deal is worth is known of nobody."),
            new Definition(
                    "Takes m of n",
                    "Of the n options of an issue, m are known to be at least “can live with” for the party and "
                            + "crossed by no red line of its own."),
            new Definition(
                    "How sure",
                    "Heard from them, from a third, or inferred. A cell is as sure as the least sure entry it rests on."),
            new Definition(
                    "5 to 95 %", "In 5 of 100 drawn readings the figure is lower than this span, in 5 of 100 higher."));

    private Definitions() {}
}
