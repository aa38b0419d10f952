package org.parley.gap;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Bands;
import org.parley.preference.Knowledge;
import org.parley.preference.Order;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/**
 * What an option would be worth if the red line that refuses it were dropped: its stated worth, else the band of the words "red
 * line". It matters only where red lines are dropped, so readings for that purpose are made of this knowledge.
 *
 * <p>A combination has the worth of its options; a number range is worth what is stated at its points.
 */
public final class RefusedWorth {

    private RefusedWorth() {}

    /** The same knowledge, with refused options of unknown worth in that band; parties of whom no values are known stay unknown. */
    public static Knowledge stated(Knowledge knowledge) {
        List<Issue> issues = knowledge.dispute().issues();
        return new Knowledge(
                knowledge.view(),
                knowledge.asOf(),
                knowledge.dispute(),
                knowledge.bands(),
                knowledge.preferences().stream()
                        .map(preference ->
                                preference.valuesKnown() ? stated(preference, issues, knowledge.bands()) : preference)
                        .toList());
    }

    private static Preference stated(Preference preference, List<Issue> issues, Bands bands) {
        return new Preference(
                preference.party(),
                preference.importance(),
                IntStream.range(0, issues.size())
                        .mapToObj(i -> stated(preference, issues, i, bands))
                        .toList(),
                preference.redLines(),
                preference.noDeal(),
                preference.interactions(),
                preference.setAside());
    }

    private static Optional<Worth> stated(Preference preference, List<Issue> issues, int issue, Bands bands) {
        Optional<Worth> worth = preference.worth().get(issue);
        if (issues.get(issue).options() instanceof Options.Range) {
            return worth;
        }
        List<RedLine> lines = preference.redLines().stream()
                .filter(line -> line.refuses().issues().equals(Set.of(issue)))
                .toList();
        BitSet refused = new BitSet();
        int[] chosen = new int[issues.size()];
        for (chosen[issue] = 0; chosen[issue] < issues.get(issue).size(); chosen[issue]++) {
            refused.set(chosen[issue], lines.stream().map(RedLine::refuses).anyMatch(line -> line.met(chosen)));
        }
        worth.ifPresent(known -> known.order().classes().forEach(tied -> tied.forEach(refused::clear)));
        worth.ifPresent(known -> IntStream.range(0, known.anchors().size())
                .filter(option -> known.anchors().get(option).known())
                .forEach(refused::clear));
        if (refused.isEmpty()) {
            return worth;
        }
        Worth before = worth.orElseGet(() -> new Worth(
                lines.getFirst().evidence(),
                issue,
                Collections.nCopies(issues.get(issue).size(), Amount.UNKNOWN),
                List.of(),
                new Order.Ranking(List.of()),
                RedLine.Status.CLAIMED));
        List<Amount> anchors = new ArrayList<>(before.anchors());
        List<List<Integer>> classes = before.order().classes();
        if (before.orderOnly() && classes.size() > 1) {
            // An order that is no longer alone does not say by itself what its ends are worth.
            classes.getFirst().forEach(best -> anchors.set(best, Amount.of(Ratio.ONE)));
            classes.getLast().forEach(worst -> anchors.set(worst, Amount.of(Ratio.ZERO)));
        }
        refused.stream().forEach(option -> anchors.set(option, Amount.of(Word.RED_LINE, bands)));
        return Optional.of(
                new Worth(before.evidence(), issue, anchors, before.points(), before.order(), before.redLineStatus()));
    }
}
