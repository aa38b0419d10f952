package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.concept.Concept;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.model.OptionModel;

/** The verdicts on all states of an option form too large to be a graph. */
final class SweptVerdicts {

    private SweptVerdicts() {}

    /** @throws org.parley.stability.model.TooManyStatesException where there are more states than may be swept */
    static Verdicts of(OptionModel model, List<Asked> asked, Question question, Watch watch) {
        List<Concept> concepts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<Asked> told = new ArrayList<>();
        for (Asked one : asked) {
            if (one instanceof Asked.Single single && !single.behaviour().strong()) {
                concepts.add(single.behaviour().concept());
                told.add(one);
            } else {
                refused.add(
                        one.id() + " is not told: it needs a list of all moves, and the model is too large for that.");
            }
        }
        int steps = Math.max(1, model.parties().size() * concepts.size());
        watch.at(Watch.Part.VERDICTS, 0, steps);
        BoxSweep sweep =
                new BoxSweep(model, concepts, question.swept(), done -> watch.at(Watch.Part.VERDICTS, done, steps));
        int listed = question.listed();
        long[] states = sweep.states().toArray();
        List<Verdicts.Row> rows = new ArrayList<>();
        for (int k = 0; k < told.size(); k++) {
            List<BitSet> stable = sweep.stable(concepts.get(k));
            rows.add(new Verdicts.Row(
                    told.get(k),
                    IntStream.range(0, stable.size())
                            .mapToObj(p ->
                                    set(model, sweep, states, model.parties().get(p), stable.get(p), listed))
                            .toList(),
                    set(model, sweep, states, "all", sweep.equilibria(concepts.get(k)), listed)));
        }
        BitSet all = new BitSet();
        all.set(0, states.length);
        return new Verdicts(sweep.count(all), rows, refused);
    }

    private static Verdicts.Set set(
            OptionModel model, BoxSweep sweep, long[] states, String who, BitSet indices, int listed) {
        boolean complete = indices.cardinality() <= listed;
        return new Verdicts.Set(
                who,
                sweep.count(indices),
                complete
                        ? indices.stream()
                                .mapToObj(index -> name(model, states[index], sweep.free()))
                                .toList()
                        : List.of(),
                complete);
    }

    private static String name(OptionModel model, long state, long free) {
        if (free == 0) {
            return model.name(state);
        }
        StringBuilder name = new StringBuilder(model.pattern(state));
        for (long rest = free; rest != 0; rest &= rest - 1) {
            name.setCharAt(Long.numberOfTrailingZeros(rest), '-');
        }
        return name.toString();
    }
}
