package org.parley.elicitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Compartment;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Importance;
import org.parley.preference.Knowledge;
import org.parley.preference.Preference;
import org.parley.preference.Worth;

/**
 * What one compartment alone says of what one party values, as of a day. Questions come from this and from nothing else.
 *
 * @param knowledge of nothing but the dispute's parties, issues and rules and that one party's preference
 */
public record Told(Knowledge knowledge, int party, Compartment layer) {

    public static Told of(Dossier dossier, int party, Compartment layer, LocalDate day) {
        Dispute all = dossier.dispute();
        Dispute bare = new Dispute(
                all.title(),
                all.summary(),
                all.notice(),
                all.parties(),
                all.issues(),
                all.rules(),
                List.of(),
                List.of());
        Dossier own = new Dossier(
                dossier.view(),
                bare,
                dossier.bands(),
                dossier.testimonies().stream()
                        .filter(testimony -> testimony.party() == party
                                && testimony.compartment().equals(layer))
                        .toList());
        return new Told(own.asOf(day), party, layer);
    }

    public Preference preference() {
        return knowledge.preferences().get(party);
    }

    public List<Issue> issues() {
        return knowledge.dispute().issues();
    }

    LocalDate day() {
        return knowledge.asOf();
    }

    Optional<Worth> worth(int issue) {
        return preference().worth().get(issue);
    }

    /** Whether a red line refuses this choice by itself. */
    boolean refuses(int issue, int option) {
        return preference().redLines().stream()
                .anyMatch(line -> line.refuses().issues().equals(java.util.Set.of(issue))
                        && line.refuses().met(with(issue, option)));
    }

    private int[] with(int issue, int option) {
        int[] chosen = new int[issues().size()];
        chosen[issue] = option;
        return chosen;
    }

    /** Issues, most important first as far as is told; in stated order where it is not. */
    List<Integer> byImportance() {
        List<List<Integer>> classes = preference()
                .importance()
                .map(Importance::order)
                .map(org.parley.preference.Order::classes)
                .orElse(List.of());
        return IntStream.range(0, issues().size())
                .boxed()
                .sorted(java.util.Comparator.comparingInt(issue -> place(classes, issue)))
                .toList();
    }

    private static int place(List<List<Integer>> classes, int issue) {
        for (int place = 0; place < classes.size(); place++) {
            if (classes.get(place).contains(issue)) {
                return place;
            }
        }
        return classes.size();
    }

    /** The options that stand at the anchors of an issue's worth, told or to be told; -1 beside the grid of a range. */
    int[] anchors(int issue) {
        Options options = issues().get(issue).options();
        return switch (options) {
            case Options.Named named -> IntStream.range(0, named.size()).toArray();
            case Options.Range range ->
                points(issue, range).stream().mapToInt(range::indexOf).toArray();
        };
    }

    /** The points of a number range: those that are told, or else both ends and the middle. */
    List<Ratio> points(int issue, Options.Range range) {
        int last = range.size() - 1;
        return worth(issue)
                .map(Worth::points)
                .orElseGet(() -> IntStream.of(0, last / 2, last)
                        .distinct()
                        .mapToObj(range::number)
                        .toList());
    }
}
