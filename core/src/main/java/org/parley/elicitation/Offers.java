package org.parley.elicitation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.dispute.Options;
import org.parley.dispute.Settlement;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.CentralReading;
import org.parley.preference.Extremes;
import org.parley.preference.NoDeal;
import org.parley.preference.PartyReading;

/**
 * Which settlement to hold against no deal. Yes means that no deal is worth at most the settlement's greatest value over all
 * readings, no that it is worth at least its least; so both answers narrow no deal without a further assumption.
 *
 * <p>Looked at are the settlements on the two ways from the best to the worst of every issue, one whole issue at a time: the
 * least important first, and the most important first; as far as they meet the rules and the party's red lines.
 */
final class Offers {

    /** By how much an answer must narrow no deal, in the mean of yes and no. */
    static final Ratio LEAST_CUT = Ratio.of(1, 20);

    private Offers() {}

    static Optional<Question> next(Told told, Session session) {
        Optional<Interval> noDeal = noDeal(told);
        Optional<Extremes> extremes = Extremes.ofValue(told.knowledge(), told.party());
        Optional<PartyReading> central = CentralReading.of(told.knowledge(), told.party());
        if (noDeal.isEmpty() || extremes.isEmpty() || central.isEmpty()) {
            return Optional.empty();
        }
        Ratio most = LEAST_CUT;
        Optional<Question> best = Optional.empty();
        for (Settlement settlement : candidates(told, central.get())) {
            Question question = new Question.Take(settlement);
            Ratio cut = cut(noDeal.get(), extremes.get().of(settlement));
            int compared = cut.compareTo(most);
            if (!session.isOver(question) && (compared > 0 || (compared == 0 && best.isEmpty()))) {
                best = Optional.of(question);
                most = cut;
            }
        }
        return best;
    }

    /** What no deal is worth after the answer. */
    static Interval narrowed(Told told, Settlement settlement, boolean taken) {
        Interval band = noDeal(told).orElseThrow();
        Interval value =
                Extremes.ofValue(told.knowledge(), told.party()).orElseThrow().of(settlement);
        return taken
                ? new Interval(band.low(), band.high().min(value.high()))
                : new Interval(band.low().max(value.low()), band.high());
    }

    /** The mean of what yes and no cut off; nothing where one of them is ruled out already. */
    private static Ratio cut(Interval noDeal, Interval value) {
        if (value.high().compareTo(noDeal.low()) < 0 || value.low().compareTo(noDeal.high()) > 0) {
            return Ratio.ZERO;
        }
        Ratio yes = noDeal.high().minus(noDeal.high().min(value.high()));
        Ratio no = noDeal.low().max(value.low()).minus(noDeal.low());
        return yes.plus(no).times(Ratio.HALF);
    }

    /** The band of no deal, unless it is as good as a settlement or has drifted since it was told. */
    private static Optional<Interval> noDeal(Told told) {
        return told.preference()
                .noDeal()
                .filter(known -> known.drift().range().equals(Interval.exactly(Ratio.ZERO))
                        || known.evidence().from().equals(told.day()))
                .filter(known -> known.alternative() instanceof NoDeal.Valued(var amount) && amount.known())
                .map(known -> ((NoDeal.Valued) known.alternative()).amount().range());
    }

    private static Set<Settlement> candidates(Told told, PartyReading central) {
        int issues = told.issues().size();
        int[] best = new int[issues];
        int[] worst = new int[issues];
        for (int issue = 0; issue < issues; issue++) {
            List<Integer> ladder = ladder(told, central, issue);
            if (ladder.isEmpty()) {
                return Set.of();
            }
            best[issue] = ladder.getFirst();
            worst[issue] = ladder.getLast();
        }
        Set<Settlement> found = new LinkedHashSet<>();
        List<Integer> byWeight = IntStream.range(0, issues)
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer issue) -> central.weights().get(issue))
                        .reversed())
                .toList();
        for (List<Integer> way : List.of(byWeight.reversed(), byWeight)) {
            int[] chosen = best.clone();
            found.add(Settlement.of(chosen));
            for (int issue : way) {
                chosen[issue] = worst[issue];
                found.add(Settlement.of(chosen));
            }
        }
        found.removeIf(settlement -> !allowed(told, settlement.toArray()));
        return found;
    }

    /** The choices at the anchors that are not refused, best first in the central reading. */
    private static List<Integer> ladder(Told told, PartyReading central, int issue) {
        int[] options = told.issues().get(issue).options() instanceof Options.Range range
                ? central.points().get(issue).stream().mapToInt(range::indexOf).toArray()
                : told.anchors(issue);
        List<Integer> anchors = new ArrayList<>(IntStream.range(0, options.length)
                .filter(anchor -> options[anchor] >= 0 && !told.refuses(issue, options[anchor]))
                .boxed()
                .toList());
        anchors.sort(Comparator.comparing(
                        (Integer anchor) -> central.anchors().get(issue).get(anchor))
                .reversed());
        return anchors.stream().map(anchor -> options[anchor]).toList();
    }

    private static boolean allowed(Told told, int[] chosen) {
        return told.knowledge().dispute().rules().stream()
                        .allMatch(rule -> rule.condition().met(chosen))
                && told.preference().redLines().stream()
                        .noneMatch(line -> line.refuses().met(chosen));
    }
}
