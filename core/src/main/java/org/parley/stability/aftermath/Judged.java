package org.parley.stability.aftermath;

import java.util.ArrayList;
import java.util.List;
import org.parley.stability.aftermath.Endurance.Deterrence;
import org.parley.stability.concept.Attitude;
import org.parley.stability.concept.Behaviour;
import org.parley.stability.concept.Concept;
import org.parley.stability.concept.Concepts;
import org.parley.stability.engine.LazySearch;
import org.parley.stability.engine.LazySearch.Move;
import org.parley.stability.engine.LazySearch.Temptation;
import org.parley.stability.engine.Verdict;
import org.parley.stability.model.Preference;

/**
 * All verdicts on the settlement as agreed in one reading. They depend on the parties' rankings of the states alone.
 *
 * @param staying by concept and mover
 * @param held all that tempts somebody
 * @param without by mover, under SEQ, whether the settlement would hold without its answers
 * @param with by clause, under SEQ, whether it would hold with it
 */
record Judged(List<List<Stay>> staying, List<Held> held, List<Stay> without, List<Stay> with) {

    static final Concept CREDIBLE = Concepts.of("SEQ").orElseThrow();
    private static final Concept POSSIBLE = Concepts.of("GMR").orElseThrow();

    Judged {
        staying = List.copyOf(staying);
        held = List.copyOf(held);
        without = List.copyOf(without);
        with = List.copyOf(with);
    }

    /** Whether somebody stays, for certain and possibly. */
    record Stay(boolean certainly, boolean possibly) {
        Stay and(Stay other) {
            return new Stay(certainly && other.certainly, possibly && other.possibly);
        }
    }

    record Held(int mover, int to, Deterrence how, List<Move> path) {}

    /** @param unknown whether some comparison is not known */
    static Judged of(Variants variants, List<Preference> preferences, boolean unknown) {
        Bench bench = new Bench(variants.parties(), preferences, unknown);
        List<List<Stay>> staying = new ArrayList<>();
        for (Concept concept : Concepts.ALL) {
            List<Stay> parties = new ArrayList<>();
            for (int p = 0; p < preferences.size(); p++) {
                parties.add(bench.stay(variants.plain(), variants, concept, p));
            }
            staying.add(parties);
        }
        List<Held> held = new ArrayList<>();
        for (int p = 0; p < preferences.size(); p++) {
            held.addAll(bench.held(variants.plain(), variants, p));
        }
        List<Stay> without = new ArrayList<>();
        for (int guarantor = 0; guarantor < preferences.size(); guarantor++) {
            Stay all = bench.stay(variants.plain(), variants, CREDIBLE, guarantor);
            for (int p = 0; p < preferences.size() && all.possibly(); p++) {
                all = p == guarantor
                        ? all
                        : all.and(bench.stay(variants.without().get(guarantor), variants, CREDIBLE, p));
            }
            without.add(all);
        }
        List<Stay> with = new ArrayList<>();
        for (Moves moves : variants.clauses()) {
            Stay all = new Stay(true, true);
            for (int p = 0; p < preferences.size() && all.possibly(); p++) {
                all = all.and(bench.stay(moves, variants, CREDIBLE, p));
            }
            with.add(all);
        }
        return new Judged(staying, held, without, with);
    }

    private record Bench(List<String> parties, List<Preference> preferences, boolean unknown) {

        private static final int MOST = Integer.MAX_VALUE;

        Stay stay(Moves moves, Variants variants, Concept concept, int party) {
            boolean credible = concept.answers() == Concept.Answers.CREDIBLE;
            boolean certainly = stays(
                    credible ? moves.sure().get(party) : moves.any(), moves, variants, concept, party, Attitude.A);
            boolean possibly =
                    certainly || (unknown && stays(moves.any(), moves, variants, concept, party, Attitude.D));
            return new Stay(certainly, possibly);
        }

        private boolean stays(
                int[][][] steps, Moves moves, Variants variants, Concept concept, int party, Attitude attitude) {
            return search(steps, moves, variants, party)
                            .verdict(Behaviour.of(concept).with(attitude), party, 0)
                    == Verdict.STABLE;
        }

        private LazySearch search(int[][][] steps, Moves moves, Variants variants, int party) {
            return new LazySearch(
                    new InReading(parties, steps, preferences, variants.boundStep(moves, party)), MOST);
        }

        List<Held> held(Moves moves, Variants variants, int party) {
            Behaviour credible = Behaviour.of(CREDIBLE).with(Attitude.A);
            Behaviour possible = Behaviour.of(POSSIBLE).with(Attitude.A);
            LazySearch any = search(moves.any(), moves, variants, party);
            List<Temptation> firm = search(moves.sure().get(party), moves, variants, party)
                    .temptations(credible, party, 0);
            List<Temptation> unsure = unknown ? any.temptations(credible, party, 0) : firm;
            List<Temptation> loose = any.temptations(possible, party, 0);
            List<Held> held = new ArrayList<>();
            for (int k = 0; k < firm.size(); k++) {
                int to = (int) firm.get(k).to();
                held.add(
                        firm.get(k).deterred()
                                ? new Held(party, to, Deterrence.CREDIBLE, firm.get(k).answer())
                                : unsure.get(k).deterred()
                                        ? new Held(
                                                party,
                                                to,
                                                Deterrence.UNSURE,
                                                unsure.get(k).answer())
                                        : loose.get(k).deterred()
                                                ? new Held(
                                                        party,
                                                        to,
                                                        Deterrence.POSSIBLE,
                                                        loose.get(k).answer())
                                                : new Held(party, to, Deterrence.NONE, List.of()));
            }
            return held;
        }
    }
}
