package org.parley.files.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.parley.dispute.Suggestion;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.stability.model.Barrier;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.Formula;
import org.parley.stability.model.GraphForm;
import org.parley.stability.model.GraphModel;
import org.parley.stability.model.OptionCodes;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Preference;
import org.parley.stability.model.Ranking;
import org.parley.stability.model.Strength;

/**
 * Reads the YAML form: {@code parties}, then {@code states}, {@code moves} and {@code payoff}, or {@code options},
 * {@code infeasible} and {@code statements} or {@code rank}. Fields that start with {@code expect} are for tests.
 */
final class YamlConflict {

    private static final List<String> KNOWN = List.of(
            "title",
            "source",
            "certainty",
            "note",
            "parties",
            "states",
            "state-options",
            "options",
            "infeasible",
            "coalesced",
            "irreversible",
            "moves",
            "payoff",
            "rank",
            "statements",
            "weights",
            "known-comparisons",
            "in-force",
            "great-difference",
            "status-quo");
    private static final List<String> OF_TESTS = List.of("inverse", "coalition-improvements");
    private static final int MOST_LABELLED = 1 << 16;

    private final Source source;
    private final Part.Group root;
    private final List<String> parties;
    private final List<ConflictOption> options;
    private final YamlFormulas formulas;
    private final Map<String, Long> patterns;

    private YamlConflict(Source source, Part.Group root) throws UnreadableScenarioException {
        this.source = source;
        this.root = root;
        this.parties = YamlLists.parties(source, Parts.need(source, root, "the file", "parties"));
        this.options = YamlOptions.read(source, root, parties);
        this.formulas = new YamlFormulas(
                source, options.stream().map(ConflictOption::name).toList());
        this.patterns = patterns();
    }

    static ConflictFile read(Source source, Part.Group root) throws UnreadableScenarioException {
        for (Map.Entry<String, Part> field : root.fields().entrySet()) {
            String name = field.getKey();
            if (!KNOWN.contains(name) && !name.startsWith("expect") && !OF_TESTS.contains(name)) {
                throw source.error(
                        field.getValue().line(),
                        "field " + Quoted.text(name) + " is not known" + orKnown(Suggestion.maybe(name, KNOWN)));
            }
        }
        YamlConflict yaml = new YamlConflict(source, root);
        String title = root.field("title").isPresent()
                ? Parts.text(source, root.field("title").get(), "the title")
                : source.stem();
        Optional<OptionModel> optionForm =
                yaml.options.isEmpty() ? Optional.empty() : Optional.of(yaml.optionForm(title));
        Optional<GraphModel> listed = root.field("moves").isPresent()
                        || root.field("great-difference").isPresent()
                ? Optional.of(yaml.graph(title, optionForm))
                : Optional.empty();
        if (optionForm.isEmpty() && listed.isEmpty()) {
            throw source.error(root.line(), "the file has neither 'options' with owners nor 'moves'");
        }
        return new ConflictFile(title, optionForm, listed, yaml.statusQuo(optionForm, listed), List.of());
    }

    private static String orKnown(String maybe) {
        return maybe.isEmpty() ? "; known are " + String.join(", ", KNOWN) : maybe;
    }

    /** The label of each state that has its options spelt in full. */
    private Map<String, Long> patterns() throws UnreadableScenarioException {
        Map<String, Long> codes = new LinkedHashMap<>();
        Optional<Part> spelt = root.field("state-options");
        if (spelt.isEmpty() || options.isEmpty()) {
            return codes;
        }
        for (Map.Entry<String, Part> state :
                Parts.group(source, spelt.get(), "state-options").fields().entrySet()) {
            String pattern =
                    Parts.text(source, state.getValue(), "the options of state " + Quoted.text(state.getKey()));
            if (pattern.length() != options.size() || !pattern.matches("[YN]*")) {
                throw source.error(
                        state.getValue().line(),
                        "the options of state " + Quoted.text(state.getKey()) + " are " + Quoted.text(pattern)
                                + "; a Y or N for each of the " + options.size() + " options is expected");
            }
            long code = code(pattern);
            for (Map.Entry<String, Long> other : codes.entrySet()) {
                if (other.getValue() == code) {
                    throw source.error(
                            state.getValue().line(),
                            "states " + Quoted.text(other.getKey()) + " and " + Quoted.text(state.getKey())
                                    + " have the same options, " + pattern);
                }
            }
            codes.put(state.getKey(), code);
        }
        return codes;
    }

    private static long code(String pattern) {
        long code = 0;
        for (int k = 0; k < pattern.length(); k++) {
            code |= pattern.charAt(k) == 'Y' ? 1L << k : 0;
        }
        return code;
    }

    private OptionModel optionForm(String title) throws UnreadableScenarioException {
        Map<Long, String> labels = new TreeMap<>();
        for (Map.Entry<String, Long> pattern : patterns.entrySet()) {
            labels.put(pattern.getValue(), pattern.getKey());
        }
        OptionModel bare = new OptionModel(
                title,
                parties,
                options,
                formulas.infeasible(root.field("infeasible")),
                formulas.all(root.field("coalesced"), "coalesced"),
                List.of(),
                YamlRankings.indifferent(parties),
                labels);
        if (root.field("moves").isEmpty()) {
            StateNames.needSome(source, root, bare);
        }
        StateNames names = StateNames.ofCodes(source, bare, MOST_LABELLED);
        List<PartyRanking> rankings = new YamlRankings(source, root, parties, formulas, names).read();
        if (root.field("moves").isEmpty()) {
            compared(bare, rankings, names);
        }
        return new OptionModel(
                title, parties, options, bare.infeasible(), bare.coalesced(), barriers(names), rankings, labels);
    }

    /** Coalesced states are compared as the first of them; a comparison with another would be passed over. */
    private void compared(OptionModel bare, List<PartyRanking> rankings, StateNames names)
            throws UnreadableScenarioException {
        if (bare.coalesced().isEmpty() || root.field("known-comparisons").isEmpty()) {
            return;
        }
        Set<Long> standing = Set.copyOf(
                GraphForm.of(bare, MOST_LABELLED).codes().orElseThrow().codes());
        for (int p = 0; p < parties.size(); p++) {
            if (rankings.get(p).counting() instanceof Ranking.Comparisons comparisons) {
                for (Ranking.Pair pair : comparisons.pairs()) {
                    for (long state : List.of(pair.first(), pair.second())) {
                        if (!standing.contains(state)) {
                            throw source.error(
                                    root.field("known-comparisons").get().line(),
                                    "the known comparisons of " + parties.get(p) + " name state "
                                            + names.nameOf(state) + ", which is coalesced with one before it;"
                                            + " compare the first of the states that are joined");
                        }
                    }
                }
            }
        }
    }

    private List<Barrier> barriers(StateNames names) throws UnreadableScenarioException {
        List<Barrier> barriers = new ArrayList<>();
        Optional<Part> listed = root.field("irreversible");
        if (listed.isEmpty()) {
            return barriers;
        }
        for (Part part : Parts.items(source, listed.get(), "irreversible")) {
            Part.Group group = Parts.group(source, part, "an irreversible move");
            String what = "an irreversible move";
            boolean states = group.fields().containsKey("from-state");
            YamlLists.only(
                    source,
                    group,
                    what,
                    states ? List.of("from-state", "to-state") : List.of("from", "to", "from-state"));
            if (states) {
                barriers.add(new Barrier.Arc(
                        names.of(Parts.need(source, group, what, "from-state")),
                        names.of(Parts.need(source, group, what, "to-state"))));
            } else {
                Formula from = formulas.read(Parts.need(source, group, what, "from", "from-state"), what);
                barriers.add(new Barrier.Pattern(from, formulas.read(Parts.need(source, group, what, "to"), what)));
            }
        }
        return barriers;
    }

    private GraphModel graph(String title, Optional<OptionModel> optionForm) throws UnreadableScenarioException {
        List<String> states =
                YamlLists.names(source, Parts.need(source, root, "the file", "states"), "states", "state");
        StateNames names = StateNames.ofList(source, states);
        List<PartyRanking> rankings = new YamlRankings(source, root, parties, formulas, names).read();
        Optional<OptionCodes> codes =
                optionForm.isPresent() && patterns.keySet().containsAll(states)
                        ? Optional.of(new OptionCodes(
                                options, states.stream().map(patterns::get).toList()))
                        : Optional.empty();
        long[] indices = LongStream.range(0, states.size()).toArray();
        List<Preference> preferences = new ArrayList<>();
        for (PartyRanking ranking : rankings) {
            boolean byOptions = ranking.inForce() == PartyRanking.InForce.GENERATED;
            if (byOptions && codes.isEmpty()) {
                throw source.error(root.line(), "statements rank states by their options; 'state-options' is missing");
            }
            preferences.add(GraphForm.preference(
                    ranking.counting(),
                    byOptions
                            ? codes.orElseThrow().codes().stream()
                                    .mapToLong(code -> code)
                                    .toArray()
                            : indices));
        }
        int[][][] moves = root.field("moves").isPresent()
                ? YamlLists.moves(source, root.field("moves").get(), parties, names, states.size())
                : moves(optionForm, codes, states.size());
        return new GraphModel(title, parties, states, moves, preferences, strengths(names, states.size()), codes);
    }

    private int[][][] moves(Optional<OptionModel> optionForm, Optional<OptionCodes> codes, int size)
            throws UnreadableScenarioException {
        if (optionForm.isEmpty() || codes.isEmpty()) {
            throw source.error(root.line(), "the file has no 'moves', nor options for all states to derive them from");
        }
        long[] feasible = FeasibleStates.of(optionForm.get(), MOST_LABELLED);
        GraphModel graph = GraphForm.of(optionForm.get(), MOST_LABELLED);
        Map<Long, Integer> places = codes.get().states();
        int[][][] moves = new int[parties.size()][size][0];
        for (int p = 0; p < moves.length; p++) {
            for (int s = 0; s < feasible.length; s++) {
                Integer place = places.get(feasible[s]);
                if (place != null) {
                    moves[p][place] = Arrays.stream(graph.movesFrom(p, s))
                            .mapToObj(to -> places.get(feasible[to]))
                            .filter(java.util.Objects::nonNull)
                            .mapToInt(to -> to)
                            .toArray();
                }
            }
        }
        return moves;
    }

    private List<Strength> strengths(StateNames names, int size) throws UnreadableScenarioException {
        Optional<Part> great = root.field("great-difference");
        if (great.isPresent()) {
            Part.Group group = Parts.group(source, great.get(), "great-difference");
            List<String> known = new ArrayList<>(List.of("between", "and"));
            known.addAll(parties);
            YamlLists.only(source, group, "great-difference", known);
        }
        List<Strength> strengths = new ArrayList<>();
        for (String party : parties) {
            Strength strength = Strength.MILD;
            if (great.isPresent()) {
                Part.Group group = Parts.group(source, great.get(), "great-difference");
                Optional<Part> own = group.field(party);
                if (own.isPresent()) {
                    Part.Group sides = Parts.group(source, own.get(), "great-difference of " + party);
                    YamlLists.only(source, sides, "great-difference of " + party, List.of("between", "and"));
                    strength = between(sides, names, size);
                } else if (group.fields().containsKey("between")) {
                    strength = between(group, names, size);
                }
            }
            strengths.add(strength);
        }
        return strengths;
    }

    private Strength between(Part.Group group, StateNames names, int size) throws UnreadableScenarioException {
        Integer[] groups = new Integer[size];
        Arrays.fill(groups, -1);
        String what = "great-difference";
        for (Part state : Parts.items(source, Parts.need(source, group, what, "between"), what)) {
            groups[(int) names.of(state)] = 0;
        }
        for (Part state : Parts.items(source, Parts.need(source, group, what, "and"), what)) {
            int index = (int) names.of(state);
            if (groups[index] == 0) {
                throw source.error(state.line(), "state " + names.nameOf(index) + " stands on both sides of " + what);
            }
            groups[index] = 1;
        }
        return Strength.between(List.of(groups));
    }

    private Optional<String> statusQuo(Optional<OptionModel> optionForm, Optional<GraphModel> listed)
            throws UnreadableScenarioException {
        Optional<Part> part = root.field("status-quo");
        if (part.isEmpty()) {
            return Optional.empty();
        }
        Part from = part.get() instanceof Part.Group group
                ? Parts.need(source, group, "the status quo", "from")
                : part.get();
        String name = Parts.text(source, from, "the status quo");
        Optional<Long> code = Optional.ofNullable(patterns.get(name))
                .or(() -> Optional.of(name)
                        .filter(text -> text.length() == options.size() && text.matches("[YN]+"))
                        .map(YamlConflict::code));
        if (listed.isPresent()) {
            List<String> states = listed.get().states();
            Optional<Integer> place = states.contains(name)
                    ? Optional.of(states.indexOf(name))
                    : listed.get().codes().flatMap(codes -> code.flatMap(codes::stateOf));
            return Optional.of(
                    place.isPresent()
                            ? states.get(place.get())
                            : states.get(YamlLists.index(source, from.line(), name, states, "state")));
        }
        OptionModel model = optionForm.orElseThrow();
        if (code.isEmpty()) {
            throw source.error(
                    from.line(),
                    "the status quo is " + Quoted.text(name) + "; a Y or N for each of the " + options.size()
                            + " options is expected, or a name from state-options"
                            + Suggestion.maybe(name, patterns.keySet()));
        }
        if (!model.isFeasible(code.get())) {
            throw source.error(from.line(), "the status quo is " + name + ", which a rule of the model forbids");
        }
        return Optional.of(model.name(code.get()));
    }
}
