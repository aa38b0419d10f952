package org.parley.files.stability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;
import org.parley.files.platform.text.Parts;
import org.parley.files.text.Quoted;
import org.parley.stability.model.ConflictOption;
import org.parley.stability.model.FeasibleStates;
import org.parley.stability.model.Formula;
import org.parley.stability.model.Infeasible;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.PartyRanking;
import org.parley.stability.model.Ranking;
import org.parley.stability.model.TooManyStatesException;

/**
 * Reads {@code .gmcr}, the JSON of gmcr-py: options and conditions as lists of option index and Y or N. Its states are the
 * feasible ones, numbered from 1 by ascending decimal, the first option being the least significant bit; they keep these
 * numbers as labels. A condition given twice counts once.
 */
final class GmcrReader {

    /** The most states whose numbers are kept. */
    static final int MOST_NUMBERED = 1 << 16;

    private static final Set<String> KNOWN = Set.of(
            "program",
            "version",
            "title",
            "options",
            "infeasibles",
            "decisionMakers",
            "useManualPreferenceRanking",
            "useManualPreferenceVectors",
            "coalitions",
            "coalitionsFull");

    private final Source source;
    private final Part.Group root;
    private final int options;

    private GmcrReader(Source source, Part.Group root, int options) {
        this.source = source;
        this.root = root;
        this.options = options;
    }

    static ConflictFile read(Source source, Part.Group root) throws UnreadableScenarioException {
        Parts.drop(source, root, "the model", KNOWN);
        List<Part> stated = Parts.items(source, Parts.need(source, root, "the model", "options"), "options");
        if (stated.isEmpty() || stated.size() > OptionModel.MOST_OPTIONS) {
            throw source.error(
                    root.line(),
                    "the model has " + stated.size() + " options; 1 to " + OptionModel.MOST_OPTIONS + " are expected");
        }
        GmcrReader reader = new GmcrReader(source, root, stated.size());
        List<Part> makers =
                Parts.items(source, Parts.need(source, root, "the model", "decisionMakers"), "decisionMakers");
        OptionModel model = reader.model(stated, makers);
        return new ConflictFile(model.title(), Optional.of(model), Optional.empty(), Optional.empty(), List.of());
    }

    private OptionModel model(List<Part> stated, List<Part> makers) throws UnreadableScenarioException {
        List<String> parties = new ArrayList<>();
        Integer[] owners = new Integer[options];
        for (Part maker : makers) {
            Part.Group group = Parts.group(source, maker, "a decision maker");
            Part called = Parts.need(source, group, "a decision maker", "name");
            String name = YamlLists.named(source, called, "the name of a decision maker");
            YamlLists.party(source, called.line(), name);
            if (parties.contains(name)) {
                throw source.error(called.line(), "two decision makers are named " + Quoted.text(name));
            }
            if (group.field("misperceptions").isPresent()
                    && !Parts.items(source, group.field("misperceptions").get(), "the misperceptions of " + name)
                            .isEmpty()) {
                source.note(maker.line(), "the misperceptions of " + name + " are dropped: all see the same states");
            }
            for (Part option :
                    Parts.items(source, Parts.need(source, group, name, "options"), "the options of " + name)) {
                int index = index(option, "an option of " + name);
                if (owners[index] != null && owners[index] == parties.size()) {
                    throw source.error(option.line(), name + " lists option " + index + " twice");
                }
                if (owners[index] != null) {
                    throw source.error(
                            option.line(),
                            "option " + index + " has two owners, " + parties.get(owners[index]) + " and " + name);
                }
                owners[index] = parties.size();
            }
            parties.add(name);
        }
        List<ConflictOption> all = new ArrayList<>();
        for (int k = 0; k < options; k++) {
            if (owners[k] == null) {
                throw source.error(stated.get(k).line(), "option " + k + " belongs to no decision maker");
            }
            Part.Group option = Parts.group(source, stated.get(k), "option " + k);
            Optional<Part> direction = option.field("permittedDirection");
            all.add(new ConflictOption(
                    YamlLists.named(
                            source, Parts.need(source, option, "option " + k, "name"), "the name of option " + k),
                    owners[k],
                    direction.isPresent()
                            ? YamlOptions.direction(source, direction.get(), "option " + k)
                            : ConflictOption.Direction.BOTH));
        }
        List<Infeasible> infeasible = new ArrayList<>();
        for (Formula condition : conditions(root.field("infeasibles"), "infeasibles")) {
            infeasible.add(new Infeasible.Never(condition));
        }
        coalitions(parties);
        return numbered(parties, all, infeasible, makers);
    }

    /** Parties that the file takes for one stay apart here, unless merged by whoever asks. */
    private void coalitions(List<String> parties) throws UnreadableScenarioException {
        Optional<Part> stated = root.field("coalitions");
        for (Part coalition : stated.isPresent() ? Parts.items(source, stated.get(), "coalitions") : List.<Part>of()) {
            List<String> members = new ArrayList<>();
            for (Part member : coalition instanceof Part.Items items ? items.parts() : List.of(coalition)) {
                String number = Parts.text(source, member, "a member of a coalition");
                if (!number.matches("\\d{1,3}") || Integer.parseInt(number) >= parties.size()) {
                    throw source.error(
                            member.line(),
                            "a coalition names decision maker " + Quoted.text(number) + "; 0 to " + (parties.size() - 1)
                                    + " are expected");
                }
                members.add(parties.get(Integer.parseInt(number)));
            }
            if (members.size() > 1) {
                source.note(
                        coalition.line(),
                        String.join(" and ", members) + " are one player in the file and stay apart here; --merge "
                                + String.join("+", members) + " makes one of them");
            }
        }
    }

    private OptionModel numbered(
            List<String> parties, List<ConflictOption> all, List<Infeasible> infeasible, List<Part> makers)
            throws UnreadableScenarioException {
        OptionModel bare = new OptionModel(
                source.stem(),
                parties,
                all,
                infeasible,
                List.of(),
                List.of(),
                YamlRankings.indifferent(parties),
                Map.of());
        StateNames.needSome(source, root, bare);
        long[] states;
        try {
            states = FeasibleStates.of(bare, MOST_NUMBERED);
        } catch (TooManyStatesException tooMany) {
            states = new long[0];
        }
        Map<Long, String> labels = new java.util.TreeMap<>();
        for (int s = 0; s < states.length; s++) {
            labels.put(states[s], String.valueOf(s + 1));
        }
        if (states.length > 0) {
            source.note("states are numbered 1 to " + states.length
                    + " by ascending decimal, the first option counting 1; number 1 is "
                    + bare.pattern(states[0]) + ", number " + states.length + " is "
                    + bare.pattern(states[states.length - 1]));
        }
        List<PartyRanking> rankings = new ArrayList<>();
        for (int p = 0; p < makers.size(); p++) {
            rankings.add(
                    ranking(Parts.group(source, makers.get(p), "a decision maker"), "of " + parties.get(p), states));
        }
        return new OptionModel(source.stem(), parties, all, infeasible, List.of(), List.of(), rankings, labels);
    }

    private PartyRanking ranking(Part.Group maker, String of, long[] states) throws UnreadableScenarioException {
        Ranking statements = new Ranking.Statements(conditions(maker.field("preferences"), "the preferences " + of));
        Optional<Part> listed = maker.field("preferenceRanking", "preferenceVector");
        boolean manual = root.field("useManualPreferenceRanking", "useManualPreferenceVectors")
                .map(part -> part instanceof Part.Text text && text.text().equals("true"))
                .orElse(false);
        Optional<Ranking> tuned = Optional.empty();
        if (listed.isPresent() && states.length > 0) {
            List<Part> classes = Parts.items(source, listed.get(), "the ranking " + of);
            if (manual || !classes.isEmpty()) {
                tuned = Optional.of(direct(classes, listed.get().line(), of, states, manual));
            }
        }
        if (manual && tuned.isEmpty()) {
            source.note(
                    maker.line(), "rankings by hand are in force, but there is none " + of + "; its statements count");
        }
        return new PartyRanking(
                Optional.of(statements),
                tuned,
                manual && tuned.isPresent() ? PartyRanking.InForce.TUNED : PartyRanking.InForce.GENERATED);
    }

    private Ranking direct(List<Part> classes, int line, String of, long[] states, boolean manual)
            throws UnreadableScenarioException {
        List<List<Long>> ranked = new ArrayList<>();
        Set<Long> seen = new LinkedHashSet<>();
        for (Part item : classes) {
            List<Long> together = new ArrayList<>();
            for (Part state : item instanceof Part.Items items ? items.parts() : List.of(item)) {
                String number = Parts.text(source, state, "a state in the ranking " + of);
                if (!number.matches("\\d{1,9}")
                        || Integer.parseInt(number) < 1
                        || Integer.parseInt(number) > states.length) {
                    throw source.error(
                            state.line(),
                            "the ranking " + of + " names state " + Quoted.text(number) + "; 1 to " + states.length
                                    + " are expected");
                }
                long code = states[Integer.parseInt(number) - 1];
                if (!seen.add(code)) {
                    throw source.error(state.line(), "the ranking " + of + " names state " + number + " twice");
                }
                together.add(code);
            }
            ranked.add(together);
        }
        List<Long> missing = Arrays.stream(states)
                .boxed()
                .filter(code -> !seen.contains(code))
                .toList();
        if (!missing.isEmpty() && manual) {
            throw source.error(
                    line, "the ranking " + of + " leaves out " + counted(missing) + "; every feasible state is needed");
        }
        if (!missing.isEmpty()) {
            source.note(
                    line, "the ranking " + of + " leaves out " + counted(missing) + "; what is left out comes last");
            ranked.add(missing);
        }
        return new Ranking.Direct(ranked);
    }

    private static String counted(List<Long> states) {
        return states.size() == 1 ? "one state" : states.size() + " states";
    }

    private List<Formula> conditions(Optional<Part> list, String what) throws UnreadableScenarioException {
        Set<Formula> conditions = new LinkedHashSet<>();
        if (list.isPresent()) {
            for (Part part : Parts.items(source, list.get(), what)) {
                if (isEmpty(part)) {
                    source.note(part.line(), "an empty condition in " + what + " is dropped");
                } else if (!conditions.add(condition(part, what))) {
                    source.note(part.line(), "a condition in " + what + " is given twice; it counts once");
                }
            }
        }
        return List.copyOf(conditions);
    }

    private static boolean isEmpty(Part condition) {
        return switch (condition) {
            case Part.Items items -> items.parts().isEmpty();
            case Part.Group compound ->
                compound.field("members").filter(GmcrReader::isEmpty).isPresent();
            case Part.Text text -> false;
        };
    }

    private Formula condition(Part part, String what) throws UnreadableScenarioException {
        if (part instanceof Part.Group compound) {
            List<Formula> members = new ArrayList<>();
            for (Part member : Parts.items(source, Parts.need(source, compound, what, "members"), what)) {
                members.add(condition(member, what));
            }
            return new Formula.Any(members);
        }
        List<Formula> literals = new ArrayList<>();
        for (Part literal : Parts.items(source, part, "a condition in " + what)) {
            List<Part> pair = Parts.items(source, literal, "a part of a condition in " + what);
            if (pair.size() != 2) {
                throw source.error(literal.line(), "[option, \"Y\" or \"N\"] is expected in " + what);
            }
            Formula taken = new Formula.Taken(index(pair.get(0), what));
            String side = Parts.text(source, pair.get(1), what);
            if (!side.equals("Y") && !side.equals("N")) {
                throw source.error(
                        literal.line(), "an option in " + what + " is " + Quoted.text(side) + "; Y or N is expected");
            }
            literals.add(side.equals("Y") ? taken : new Formula.Not(taken));
        }
        return literals.size() == 1 ? literals.getFirst() : new Formula.All(literals);
    }

    private int index(Part part, String what) throws UnreadableScenarioException {
        String text = Parts.text(source, part, what);
        if (!text.matches("\\d{1,3}") || Integer.parseInt(text) >= options) {
            throw source.error(
                    part.line(),
                    what + " names option " + Quoted.text(text) + "; 0 to " + (options - 1) + " are expected");
        }
        return Integer.parseInt(text);
    }
}
