package org.parley.files.stability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;
import org.parley.stability.model.Formula;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;

/**
 * Reads preferences: {@code statements} or {@code weights}, and {@code rank}, {@code payoff} or {@code known-comparisons},
 * each by party. Where a party has both, what is listed by hand counts, unless {@code in-force} says {@code generated}.
 */
record YamlRankings(Source source, Part.Group root, List<String> parties, YamlFormulas formulas, StateNames states) {

    private static final List<String> FIELDS =
            List.of("statements", "weights", "rank", "payoff", "known-comparisons", "in-force");

    static List<PartyRanking> indifferent(List<String> parties) {
        return Collections.nCopies(parties.size(), PartyRanking.generated(new Ranking.Statements(List.of())));
    }

    List<PartyRanking> read() throws UnreadableScenarioException {
        for (String field : FIELDS) {
            if (root.field(field).isPresent()) {
                for (Map.Entry<String, Part> own : Parts.group(
                                source, root.field(field).get(), field)
                        .fields()
                        .entrySet()) {
                    YamlLists.index(source, own.getValue().line(), own.getKey(), parties, "party");
                }
            }
        }
        List<PartyRanking> rankings = new ArrayList<>();
        for (String party : parties) {
            Optional<Ranking> generated = generated(party);
            Optional<Ranking> tuned = tuned(party);
            if (generated.isEmpty() && tuned.isEmpty()) {
                throw source.error(
                        root.line(),
                        "nothing says what " + Quoted.text(party)
                                + " prefers; give it statements, weights, rank, payoff or known-comparisons,"
                                + " 'statements: {" + party + ": []}' if it is indifferent");
            }
            rankings.add(new PartyRanking(generated, tuned, inForce(party, generated, tuned)));
        }
        return rankings;
    }

    private Optional<Part> of(String party, String field) throws UnreadableScenarioException {
        Optional<Part> part = root.field(field);
        return part.isPresent() ? Parts.group(source, part.get(), field).field(party) : Optional.empty();
    }

    private PartyRanking.InForce inForce(String party, Optional<Ranking> generated, Optional<Ranking> tuned)
            throws UnreadableScenarioException {
        Optional<Part> stated = of(party, "in-force");
        if (stated.isEmpty()) {
            return tuned.isPresent() ? PartyRanking.InForce.TUNED : PartyRanking.InForce.GENERATED;
        }
        String word = Parts.text(source, stated.get(), "in-force of " + party);
        boolean byHand = word.equals("tuned");
        if (!byHand && !word.equals("generated")) {
            throw source.error(
                    stated.get().line(),
                    "in-force of " + party + " is " + Quoted.text(word) + "; generated or tuned is expected");
        }
        if ((byHand ? tuned : generated).isEmpty()) {
            throw source.error(stated.get().line(), "in-force of " + party + " is " + word + ", which is not given");
        }
        return byHand ? PartyRanking.InForce.TUNED : PartyRanking.InForce.GENERATED;
    }

    private Optional<Ranking> generated(String party) throws UnreadableScenarioException {
        Optional<Part> statements = of(party, "statements");
        Optional<Part> weights = of(party, "weights");
        if (statements.isPresent()) {
            if (formulas.names().isEmpty()) {
                throw source.error(statements.get().line(), "statements need options with owners; the file has none");
            }
            return Optional.of(new Ranking.Statements(formulas.all(statements, "the statements of " + party)));
        }
        return weights.isPresent() ? Optional.of(weights(weights.get(), party)) : Optional.empty();
    }

    private Ranking weights(Part part, String party) throws UnreadableScenarioException {
        List<Ratio> weights =
                new ArrayList<>(Collections.nCopies(formulas.names().size(), Ratio.ZERO));
        String what = "the weights of " + party;
        Set<Integer> weighed = new HashSet<>();
        for (Map.Entry<String, Part> field :
                Parts.group(source, part, what).fields().entrySet()) {
            Part key = new Part.Text(field.getKey(), false, field.getValue().line());
            if (!(formulas.read(key, what) instanceof Formula.Taken taken)) {
                throw source.error(key.line(), Quoted.text(field.getKey()) + " in " + what + " is not one option");
            }
            if (!weighed.add(taken.option())) {
                throw source.error(field.getValue().line(), what + " name option " + (taken.option() + 1) + " twice");
            }
            weights.set(taken.option(), Parts.number(source, field.getValue(), "weight of option " + field.getKey()));
        }
        return new Ranking.Weights(weights);
    }

    private Optional<Ranking> tuned(String party) throws UnreadableScenarioException {
        Optional<Part> rank = of(party, "rank");
        Optional<Part> payoff = of(party, "payoff");
        Optional<Part> pairs = of(party, "known-comparisons");
        if (rank.isPresent()) {
            return Optional.of(direct(rank.get(), party));
        }
        if (payoff.isPresent()) {
            return Optional.of(payoffs(payoff.get(), party));
        }
        return pairs.isPresent()
                ? Optional.of(new YamlComparisons(source, states).read(pairs.get(), party))
                : Optional.empty();
    }

    private Ranking direct(Part part, String party) throws UnreadableScenarioException {
        String what = "the ranking of " + party;
        List<List<Long>> classes = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        for (Part item : Parts.items(source, part, what)) {
            List<Long> together = new ArrayList<>();
            for (Part state : item instanceof Part.Items items ? items.parts() : List.of(item)) {
                long number = states.of(state);
                if (!seen.add(number)) {
                    throw source.error(state.line(), what + " names state " + states.nameOf(number) + " twice");
                }
                together.add(number);
            }
            classes.add(together);
        }
        complete(part, what, seen);
        return new Ranking.Direct(classes);
    }

    private Ranking payoffs(Part part, String party) throws UnreadableScenarioException {
        String what = "the payoffs of " + party;
        Map<Long, Integer> payoffs = new HashMap<>();
        for (Map.Entry<String, Part> field :
                Parts.group(source, part, what).fields().entrySet()) {
            int line = field.getValue().line();
            String number = Parts.text(source, field.getValue(), "the payoff of state " + field.getKey());
            if (!number.matches("[+-]?\\d{1,9}")) {
                throw source.error(
                        line,
                        "the payoff of state " + Quoted.text(field.getKey()) + " is " + Quoted.text(number)
                                + "; a whole number of at most 9 digits is expected, higher for better");
            }
            payoffs.put(states.of(line, field.getKey()), Integer.parseInt(number));
        }
        complete(part, what, payoffs.keySet());
        return new Ranking.Payoffs(payoffs);
    }

    private void complete(Part part, String what, Set<Long> seen) throws UnreadableScenarioException {
        Set<Long> missing = new HashSet<>(states.all());
        missing.removeAll(seen);
        Optional<Long> first = missing.stream().min(Long::compare);
        if (first.isPresent()) {
            throw source.error(
                    part.line(),
                    what + " leaves out state " + states.nameOf(first.get())
                            + (missing.size() > 1 ? " and " + (missing.size() - 1) + " more" : "")
                            + "; every feasible state is needed");
        }
    }
}
