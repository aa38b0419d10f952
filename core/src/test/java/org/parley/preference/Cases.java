package org.parley.preference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Sureness;
import org.parley.dispute.View;
import org.parley.number.Interval;
import org.parley.number.Ratio;

/** Small disputes and preferences for tests. */
public final class Cases {

    static final LocalDate DAY = LocalDate.of(2025, 8, 6);

    private Cases() {}

    static Evidence evidence(LocalDate from) {
        return new Evidence(from, Sureness.HEARD, "", List.of(), new Compartment.Team(), "team/estimates.yaml:12");
    }

    public static Issue named(int issue, int options) {
        return new Issue(
                "i" + issue,
                "Issue " + issue,
                "",
                new Options.Named(IntStream.range(0, options)
                        .mapToObj(o -> new Option("o" + o, "Option " + o, ""))
                        .toList()));
    }

    static List<Issue> issues(int... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(i -> named(i, sizes[i]))
                .toList();
    }

    public static Dispute dispute(List<Issue> issues, int parties) {
        return new Dispute(
                "Test",
                "",
                "",
                IntStream.range(0, parties)
                        .mapToObj(p -> new Party(
                                "p" + p, "Party " + p, Party.Role.PRINCIPAL, Party.Consent.SIGNS, Optional.empty(), ""))
                        .toList(),
                issues,
                List.of(),
                List.of(),
                List.of());
    }

    static Knowledge knowledge(List<Issue> issues, Preference... preferences) {
        return new Knowledge(
                new View.Team(), DAY, dispute(issues, preferences.length), Bands.DEFAULT, List.of(preferences));
    }

    static Preference preference(int issues, Optional<Importance> importance) {
        return new Preference(
                0,
                importance,
                Collections.nCopies(issues, Optional.empty()),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** One party whose importance is all that is known. */
    static Knowledge weights(int issues, Order order, Map<Integer, Interval> ranges) {
        int[] sizes = new int[issues];
        Arrays.fill(sizes, 2);
        return knowledge(issues(sizes), preference(issues, Optional.of(new Importance(evidence(DAY), order, ranges))));
    }

    /** One party, one issue, whose worths are all that is known. */
    static Knowledge worths(List<Amount> anchors, Order.Ranking order) {
        return knowledge(
                issues(anchors.size()),
                new Preference(
                        0,
                        Optional.empty(),
                        List.of(Optional.of(worth(0, anchors, order))),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of()));
    }

    static Worth worth(int issue, List<Amount> anchors, Order.Ranking order) {
        return new Worth(evidence(DAY), issue, anchors, List.of(), order, RedLine.Status.CLAIMED);
    }

    static Order.Ranking ranking(int... order) {
        List<List<Integer>> classes = new ArrayList<>();
        Arrays.stream(order).forEach(thing -> classes.add(List.of(thing)));
        return new Order.Ranking(classes);
    }

    static Interval range(String low, String high) {
        return new Interval(Ratio.parse(low), Ratio.parse(high));
    }

    static Amount word(Word word) {
        return Amount.of(word, Bands.DEFAULT);
    }

    static PartyReading central(Knowledge knowledge) {
        return CentralReading.of(knowledge).parties().getFirst().orElseThrow();
    }

    static List<Ratio> ratios(String... values) {
        return Arrays.stream(values).map(Ratio::parse).toList();
    }
}
