package org.parley.files.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.files.platform.model.Losses;
import org.parley.files.platform.model.Written;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.Formula;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionCodes;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;
import org.parley.stability.model.Ranks;
import org.parley.stability.model.Strength;
import org.parley.stability.model.TooManyStatesException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code .gmcr}. Its conditions are an or of ands; every formula is written as one, over the options it mentions.
 * Moves forbidden one by one, coalesced states and unknown comparisons have no place in it and are reported as lost.
 */
public final class GmcrWriter {

    /** The most feasible states: each of them is ranked. */
    public static final int MOST_STATES = GmcrReader.MOST_NUMBERED;

    /** A formula of more options is not spelt out as an or of ands. */
    private static final int MOST_MENTIONED = 12;

    private static final ObjectWriter JSON = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private GmcrWriter() {}

    /**
     * The file and what it cannot hold.
     *
     * @param listed states and moves that count instead of the options', if there are any
     * @throws TooManyStatesException where there are more states than are ranked
     */
    public static Written write(OptionModel model, Optional<GraphModel> listed, String name) {
        Losses losses = new Losses();
        losses(model, losses);
        listed.ifPresent(graph -> losses(model, graph, losses));
        long[] states = FeasibleStates.of(model, GmcrReader.MOST_NUMBERED);
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("program", "gmcr-py");
        root.put("version", "0.3.6");
        root.put(
                "options",
                model.options().stream()
                        .map(option -> fields(
                                "name",
                                option.name(),
                                "permittedDirection",
                                option.direction().word()))
                        .toList());
        List<Object> infeasibles = new ArrayList<>();
        model.infeasible().forEach(rule -> infeasibles.addAll(ands(rule.formula(), losses)));
        root.put("infeasibles", infeasibles);
        List<Object> makers = new ArrayList<>();
        boolean manual = model.rankings().stream()
                .anyMatch(ranking -> ranking.inForce() == PartyRanking.InForce.TUNED
                        || !(ranking.counting() instanceof Ranking.Statements));
        for (int p = 0; p < model.parties().size(); p++) {
            makers.add(maker(model, p, states, losses));
        }
        root.put("decisionMakers", makers);
        root.put("useManualPreferenceRanking", manual);
        root.put(
                "coalitions", IntStream.range(0, model.parties().size()).boxed().toList());
        return new Written(Map.of(name, JSON.writeValueAsString(root) + "\n"), losses.sentences());
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int k = 0; k < namesAndValues.length; k += 2) {
            fields.put(String.valueOf(namesAndValues[k]), namesAndValues[k + 1]);
        }
        return fields;
    }

    private static void losses(OptionModel model, Losses losses) {
        if (!model.barriers().isEmpty()) {
            losses.note("moves", "those forbidden one by one or by pattern are lost");
        }
        if (!model.coalesced().isEmpty()) {
            losses.note("states", "coalesced states come apart");
        }
    }

    private static void losses(OptionModel model, GraphModel listed, Losses losses) {
        if (!moves(listed).equals(moves(GraphForm.of(model, GmcrReader.MOST_NUMBERED)))) {
            losses.note("moves", "those listed are lost; each party can change all of its options as they allow");
        }
        if (listed.strengths().stream().anyMatch(strength -> !Strength.MILD.equals(strength))) {
            losses.note("great-difference", "all preferences become mild");
        }
    }

    /** By state, as a bit vector, and party: what it can reach in one move. */
    private static Map<Long, List<Set<Long>>> moves(GraphModel graph) {
        Map<Long, List<Set<Long>>> moves = new HashMap<>();
        List<Long> codes = graph.codes().map(OptionCodes::codes).orElse(List.of());
        for (int s = 0; s < codes.size(); s++) {
            List<Set<Long>> own = new ArrayList<>();
            for (int p = 0; p < graph.parties().size(); p++) {
                own.add(Arrays.stream(graph.movesFrom(p, s))
                        .mapToObj(codes::get)
                        .collect(Collectors.toSet()));
            }
            moves.put(codes.get(s), own);
        }
        return moves;
    }

    private static Map<String, Object> maker(OptionModel model, int party, long[] states, Losses losses) {
        List<Object> preferences = new ArrayList<>();
        Optional<Ranking> generated = model.rankings().get(party).generated();
        if (generated.isPresent() && generated.get() instanceof Ranking.Statements statements) {
            for (Formula statement : statements.statements()) {
                List<Object> members = ands(statement, losses);
                preferences.add(
                        members.size() == 1 ? members.getFirst() : fields("compound", true, "members", members));
            }
        }
        List<Object> ranking = new ArrayList<>();
        int[] ranks = new int[states.length];
        Ranking counting = model.rankings().get(party).counting();
        if (counting.isTotal()) {
            ranks = Ranks.of(counting, states);
        } else {
            losses.note(model.parties().get(party), "what is unknown becomes indifferent, in all its comparisons");
        }
        for (int rank = Arrays.stream(ranks).max().orElse(0); rank >= 0; rank--) {
            List<Integer> together = new ArrayList<>();
            for (int s = 0; s < states.length; s++) {
                if (ranks[s] == rank) {
                    together.add(s + 1);
                }
            }
            ranking.add(together.size() == 1 ? together.getFirst() : together);
        }
        return fields(
                "name",
                model.parties().get(party),
                "options",
                IntStream.range(0, model.options().size())
                        .filter(k -> model.options().get(k).owner() == party)
                        .boxed()
                        .toList(),
                "preferences",
                preferences,
                "preferenceRanking",
                ranking,
                "payoffs",
                Arrays.stream(ranks).map(rank -> rank + 1).boxed().toList());
    }

    /** The formula as a list of conditions, each an and of literals. */
    private static List<Object> ands(Formula formula, Losses losses) {
        return switch (formula) {
            case Formula.Any any -> {
                List<Object> members = new ArrayList<>();
                any.parts().forEach(part -> members.addAll(ands(part, losses)));
                yield members;
            }
            case Formula.All all
            when all.parts().stream().allMatch(GmcrWriter::isLiteral) ->
                List.of(all.parts().stream().map(GmcrWriter::literal).toList());
            case Formula literal when isLiteral(literal) -> List.of(List.of(literal(literal)));
            case Formula other -> spelt(other, losses);
        };
    }

    private static boolean isLiteral(Formula formula) {
        return formula instanceof Formula.Taken
                || (formula instanceof Formula.Not not && not.part() instanceof Formula.Taken);
    }

    private static List<Object> literal(Formula literal) {
        int option = Long.numberOfTrailingZeros(literal.options());
        return List.of(option, literal instanceof Formula.Taken ? "Y" : "N");
    }

    /** Every setting of the options it mentions that makes it true. */
    private static List<Object> spelt(Formula formula, Losses losses) {
        long mentioned = formula.options();
        if (Long.bitCount(mentioned) > MOST_MENTIONED) {
            losses.note("formula " + formula, "mentions too many options to be spelt out, and is left out");
            return new ArrayList<>();
        }
        List<Object> settings = new ArrayList<>();
        long setting = 0;
        do {
            if (formula.holds(setting)) {
                List<Object> literals = new ArrayList<>();
                for (long rest = mentioned; rest != 0; rest &= rest - 1) {
                    int option = Long.numberOfTrailingZeros(rest);
                    literals.add(List.of(option, (setting >>> option & 1) != 0 ? "Y" : "N"));
                }
                settings.add(literals);
            }
            setting = (setting - mentioned) & mentioned;
        } while (setting != 0);
        return settings;
    }
}
