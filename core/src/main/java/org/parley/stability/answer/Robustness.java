package org.parley.stability.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.preference.SplitMix64;
import org.parley.stability.concept.Attitude;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.GraphModel;

/**
 * How far a verdict depends on what is not known: the share of rankings, drawn at random and consistent with what is known,
 * under which a state is stable, between what is certainly and what is possibly stable. Not a probability of peace: not every
 * consistent ranking is equally likely to be drawn ({@link DrawnRankings}).
 *
 * @param stable rankings drawn under which every party stays
 * @param drawn all of them that were decided
 * @param certainly stable for all under attitude A, even if the others make no move of which it is not known that it pays;
 *     attitude A itself reckons with such moves under SEQ and SSEQ
 * @param possibly stable for all under attitude D
 */
public record Robustness(int stable, int drawn, boolean certainly, boolean possibly) {

    /** @throws IllegalArgumentException if the known comparisons of a party contradict each other */
    public static Robustness of(GraphModel model, Staying staying, int state, int draws, long seed) {
        List<Optional<DrawnRankings>> rankings = IntStream.range(
                        0, model.parties().size())
                .mapToObj(party -> DrawnRankings.of(model, party))
                .toList();
        int stable = 0;
        int drawn = 0;
        for (int draw = 0; draw < draws; draw++) {
            GraphModel ranked = model;
            for (int p = 0; p < rankings.size(); p++) {
                if (rankings.get(p).isPresent()) {
                    ranked = ranked.with(p, rankings.get(p).get().next(SplitMix64.of(seed, draw, p)));
                }
            }
            Verdict verdict = staying.all(ranked, state);
            stable += verdict == Verdict.STABLE ? 1 : 0;
            drawn += verdict == Verdict.UNDECIDED ? 0 : 1;
        }
        return new Robustness(
                stable,
                drawn,
                certainly(model, staying.with(Attitude.A), state),
                staying.with(Attitude.D).all(model, state) == Verdict.STABLE);
    }

    private static boolean certainly(GraphModel model, Staying staying, int state) {
        int parties = model.parties().size();
        for (int p = 0; p < parties; p++) {
            GraphModel sure = model;
            for (int other = 0; other < parties; other++) {
                sure = other == p
                        ? sure
                        : sure.with(other, model.preference(other).sure());
            }
            if (staying.of(sure, p, state) != Verdict.STABLE) {
                return false;
            }
        }
        return true;
    }
}
