package org.parley.stability.inquiry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.engine.BoxSweep;
import org.parley.stability.model.OptionModel;

/** The verdicts on all states of an option form too large to be a graph. */
final class SweptVerdicts {

    private SweptVerdicts() {}

    /** @throws org.parley.stability.model.TooManyStatesException where there are more states than may be swept */
    static Verdicts of(OptionModel model, List<Asked> asked, Question question, Watch watch) {
        List<List<Concept>> concepts = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        List<Asked> told = new ArrayList<>();
        for (Asked one : asked) {
            List<Concept> own = concepts(one, model.parties().size());
            if (own.isEmpty()) {
                refused.add(
                        one.id() + " is not told: it needs a list of all moves, and the model is too large for that.");
            } else {
                concepts.add(own);
                told.add(one);
            }
        }
        List<Concept> all = concepts.stream().flatMap(List::stream).distinct().toList();
        int steps = Math.max(1, model.parties().size() * all.size());
        watch.at(Watch.Part.VERDICTS, 0, steps);
        BoxSweep sweep = new BoxSweep(model, all, question.swept(), done -> watch.at(Watch.Part.VERDICTS, done, steps));
        int listed = question.listed();
        long[] states = sweep.states().toArray();
        List<Verdicts.Row> rows = new ArrayList<>();
        for (int k = 0; k < told.size(); k++) {
            List<Concept> own = concepts.get(k);
            List<BitSet> stable = IntStream.range(0, own.size())
                    .mapToObj(p -> sweep.stable(own.get(p)).get(p))
                    .toList();
            rows.add(new Verdicts.Row(
                    told.get(k),
                    IntStream.range(0, stable.size())
                            .mapToObj(p ->
                                    set(model, sweep, states, model.parties().get(p), stable.get(p), listed))
                            .toList(),
                    set(model, sweep, states, "all", sweep.equilibria(own), listed)));
        }
        BitSet every = new BitSet();
        every.set(0, states.length);
        return new Verdicts(sweep.count(every), rows, refused);
    }

    /** The concept of each party; none where the sweep has no answer. */
    private static List<Concept> concepts(Asked asked, int parties) {
        return switch (asked) {
            case Asked.Single single
            when !single.behaviour().strong() ->
                Collections.nCopies(parties, single.behaviour().concept());
            case Asked.Mixed mixed
            when mixed.behaviours().stream().noneMatch(Behaviour::strong) ->
                mixed.behaviours().stream().map(Behaviour::concept).toList();
            default -> List.of();
        };
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
