package org.parley.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parley.number.Ratio;
import org.parley.search.Search;
import org.parley.space.Diagram;

/**
 * The sticking point among single issues, for many readings of one dispute: what may be agreed with an issue set aside is the same
 * in all of them and is worked out once.
 */
public final class SingleAsides {

    private final List<Search> aside;

    private SingleAsides(List<Search> aside) {
        this.aside = List.copyOf(aside);
    }

    /** @param stakes of any reading of the dispute */
    public static SingleAsides of(Stakes stakes) {
        List<Search> aside = new ArrayList<>();
        for (int issue = 0; issue < stakes.issues().size(); issue++) {
            Stakes without = stakes.aside(Set.of(issue));
            aside.add(Search.over(Diagram.meeting(without.issues(), without.binding(), without.terms())));
        }
        return new SingleAsides(aside);
    }

    /**
     * Without a zone, every issue that alone opens one when it is set aside; with a zone, those whose setting aside raises the margin
     * most, if it raises it at all.
     *
     * @param stakes of a reading of the same dispute, with somebody counted
     * @param margin M in this reading; none where rules and red lines exclude every settlement
     */
    public Set<Integer> stickingPoint(Stakes stakes, Optional<Ratio> margin) {
        Ratio least = margin.filter(value -> value.signum() >= 0).orElse(Ratio.ZERO);
        boolean zone = margin.filter(value -> value.signum() >= 0).isPresent();
        Set<Integer> sticking = new TreeSet<>();
        Ratio most = least;
        for (int issue = 0; issue < aside.size(); issue++) {
            Optional<Ratio> found = margin(stakes.aside(Set.of(issue)), aside.get(issue));
            if (found.isEmpty() || found.get().compareTo(zone ? most : least) < 0) {
                continue;
            }
            if (zone && found.get().compareTo(most) > 0) {
                most = found.get();
                sticking.clear();
            }
            if (!zone || most.compareTo(least) > 0) {
                sticking.add(issue);
            }
        }
        return sticking;
    }

    /** M with one issue set aside, in a reading of the same dispute; none where rules and red lines still exclude every settlement. */
    public Optional<Ratio> margin(Stakes stakes, int issue) {
        return margin(stakes.aside(Set.of(issue)), aside.get(issue));
    }

    private static Optional<Ratio> margin(Stakes stakes, Search search) {
        return UndecidedException.best(search.valued(stakes.valuations()).margin())
                .flatMap(best -> best.objective());
    }
}
