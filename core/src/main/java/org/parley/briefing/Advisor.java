package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Settlement;
import org.parley.gap.SingleAsides;
import org.parley.gap.Stakes;
import org.parley.gap.UndecidedException;
import org.parley.number.Ratio;
import org.parley.preference.Knowledge;
import org.parley.preference.Reading;
import org.parley.preference.Valuation;
import org.parley.search.Finding;
import org.parley.search.Over;
import org.parley.search.Valued;
import org.parley.verdict.Acceptability;
import org.parley.verdict.Ground;

/**
 * What a briefing advises in the central reading, to be compared with what it would advise in another: whether there is a zone of
 * agreement, which single issue is the sticking point, and the settlements at the named points.
 */
final class Advisor {

    private final Knowledge knowledge;
    private final Ground ground;
    private final SingleAsides asides;
    private final List<Settlement> named;
    private final Advice central;

    /** @param best which concepts each named settlement is best under; where there is no zone, whether it is nearest to agreement */
    private record Advice(
            boolean zone, Set<Integer> sticking, List<Set<Acceptability.Concept>> best, List<Boolean> nearest) {}

    private Advisor(Knowledge knowledge, Ground ground, Reading central, List<Settlement> named) {
        this.knowledge = knowledge;
        this.ground = ground;
        this.named = List.copyOf(named);
        Stakes stakes = Stakes.of(knowledge, central);
        this.asides = SingleAsides.of(stakes);
        this.central = advice(central);
    }

    /**
     * @param ground with settlements, by the counted parties
     * @param named settlements at the named points in the central reading
     */
    static Advisor of(Knowledge knowledge, Ground ground, Reading central, List<Settlement> named) {
        return new Advisor(knowledge, ground, central, named);
    }

    /** In what the advice differs in another reading, in words; none where it is the same. */
    Optional<String> change(Reading reading) {
        Advice other = advice(reading);
        List<String> changes = new ArrayList<>();
        if (other.zone() != central.zone()) {
            changes.add(other.zone() ? "a zone of agreement opens" : "the zone of agreement closes");
        }
        if (!other.sticking().equals(central.sticking())) {
            changes.add(sticking(other));
        }
        if (other.zone() == central.zone()
                && !(other.best().equals(central.best()) && other.nearest().equals(central.nearest()))) {
            changes.add("other settlements are at the named points");
        }
        return changes.isEmpty() ? Optional.empty() : Optional.of(Words.list(changes));
    }

    private String sticking(Advice other) {
        if (other.sticking().isEmpty()) {
            return "no single issue is the sticking point any more";
        }
        return "the sticking point is "
                + Words.issues(knowledge.dispute(), List.copyOf(other.sticking()))
                + (central.sticking().isEmpty()
                        ? ""
                        : " and no longer " + Words.issues(knowledge.dispute(), List.copyOf(central.sticking())));
    }

    private Advice advice(Reading reading) {
        List<Valuation> valuations = ground.valuations(reading);
        Valued valued = ground.search().valued(valuations);
        Optional<Ratio> margin = UndecidedException.best(valued.margin()).flatMap(Finding.Best::objective);
        boolean zone = margin.filter(value -> value.signum() >= 0).isPresent();
        return new Advice(
                zone,
                asides.stickingPoint(Stakes.of(knowledge, reading), margin),
                zone ? Acceptability.best(ground, reading, named) : List.of(),
                zone ? List.of() : nearest(valued, valuations));
    }

    /** Whether the gains of each named settlement, in ascending order, are as good as can be. */
    private List<Boolean> nearest(Valued valued, List<Valuation> valuations) {
        List<Ratio> noDeal = valuations.stream()
                .map(v -> new Ratio(v.reservation().orElseThrow(), v.scale()))
                .toList();
        List<Ratio> most = UndecidedException.best(valued.egalitarian(Over.ALL, noDeal))
                .map(best -> gains(best.points().getFirst().values(), noDeal))
                .orElse(List.of());
        return named.stream()
                .map(settlement -> gains(
                                valuations.stream()
                                        .map(valuation -> valuation.value(settlement))
                                        .toList(),
                                noDeal)
                        .equals(most))
                .toList();
    }

    private static List<Ratio> gains(List<Ratio> values, List<Ratio> noDeal) {
        List<Ratio> gains = new ArrayList<>();
        for (int p = 0; p < values.size(); p++) {
            gains.add(values.get(p).minus(noDeal.get(p)));
        }
        return gains.stream().sorted().toList();
    }
}
