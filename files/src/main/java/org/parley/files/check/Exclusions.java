package org.parley.files.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Rule;
import org.parley.files.Places;
import org.parley.files.check.Feasibility.Answer;
import org.parley.preference.Knowledge;
import org.parley.preference.Preference;

/** Which settlements rules and red lines exclude: all of them, none, or all that have a certain option. */
final class Exclusions {

    private static final String REFUSED = "refused by ";

    private final Knowledge knowledge;
    private final Places places;
    private final Lint lint;
    private final List<Issue> issues;
    private final List<Rule> rules;
    private final List<Knowledge.PartyRedLine> lines;
    private final Feasibility feasibility;
    private boolean undecided;

    Exclusions(Knowledge knowledge, Places places, Lint lint, long budget) {
        this.knowledge = knowledge;
        this.places = places;
        this.lint = lint;
        this.issues = knowledge.dispute().issues();
        this.rules = knowledge.dispute().rules();
        this.lines = knowledge.redLines();
        List<Condition> vocabulary = new ArrayList<>(conditions(rules));
        lines.forEach(each -> vocabulary.add(each.line().refuses()));
        knowledge.preferences().stream()
                .flatMap(preference -> preference.interactions().stream())
                .forEach(interaction -> vocabulary.add(interaction.when()));
        this.feasibility = new Feasibility(issues, vocabulary, budget);
    }

    void check() {
        if (checkRules()) {
            checkRedLines();
            checkOptions();
            checkInteractions();
        }
        if (undecided) {
            lint.warn(
                    places.section("rules"),
                    "not checked to the end: what rules and red lines exclude would take more than " + Lint.BUDGET
                            + " steps to find out");
        }
    }

    /** @return whether the rules leave any settlement, as far as is known */
    private boolean checkRules() {
        boolean eachPossible = true;
        for (Rule rule : rules) {
            if (impossible(List.of(rule.condition()))) {
                eachPossible = false;
                lint.warn(places.rule(rule.id()), "rule '" + rule.id() + "' excludes every settlement");
            } else if (impossible(List.of(new Condition.Not(rule.condition())))) {
                lint.warn(places.rule(rule.id()), "rule '" + rule.id() + "' is always met: it excludes nothing");
            }
        }
        if (!eachPossible) {
            return false;
        }
        if (impossible(conditions(rules))) {
            List<Rule> culprits = irreducibleRules();
            lint.warn(
                    places.rule(culprits.getFirst().id()),
                    "rules "
                            + culprits.stream()
                                    .map(rule -> "'" + rule.id() + "'")
                                    .collect(Collectors.joining(" and ")) + " together exclude every settlement");
            return false;
        }
        return true;
    }

    private void checkRedLines() {
        boolean eachPossible = true;
        for (Knowledge.PartyRedLine each : lines) {
            if (impossible(with(List.of(kept(each))))) {
                eachPossible = false;
                lint.warn(
                        place(each),
                        "red line '" + each.line().id() + "' of " + name(each) + " excludes every settlement");
            } else if (impossible(with(List.of(each.line().refuses())))) {
                lint.warn(
                        place(each),
                        "red line '" + each.line().id() + "' of " + name(each)
                                + " refuses nothing that the rules allow");
            }
        }
        if (eachPossible && impossible(with(lines.stream().map(Exclusions::kept).toList()))) {
            List<Knowledge.PartyRedLine> culprits = irreducibleLines();
            lint.warn(
                    place(culprits.getFirst()),
                    "the red lines of " + drawnBy(culprits) + " together exclude every settlement"
                            + (rules.isEmpty() ? "" : " that the rules allow"));
        }
    }

    /** Options that no settlement can have, because of the rules or of one red line alone. */
    private void checkOptions() {
        for (int i = 0; i < issues.size(); i++) {
            Map<String, BitSet> reasons = new LinkedHashMap<>();
            BitSet left = new BitSet();
            for (BitSet alike : feasibility.classes(i)) {
                String reason = reason(i, alike.nextSetBit(0));
                if (reason.isEmpty()) {
                    left.or(alike);
                } else {
                    reasons.computeIfAbsent(reason, r -> new BitSet()).or(alike);
                }
            }
            warn(issues.get(i), reasons, left);
        }
    }

    /** One line where there is one reason, else one for each, so that no line grows long. */
    private void warn(Issue issue, Map<String, BitSet> reasons, BitSet left) {
        Places.Place place = places.issue(issue.id());
        if (!reasons.isEmpty() && left.isEmpty()) {
            lint.warn(
                    place,
                    "nothing is left of '" + issue.id() + "': "
                            + (reasons.keySet().stream().allMatch(reason -> reason.startsWith(REFUSED))
                                    ? "every option is refused by somebody"
                                    : "every option is refused by somebody or excluded by the rules"));
        }
        reasons.forEach((reason, options) -> {
            String only = reasons.size() == 1 && !left.isEmpty() ? "; left: " + named(issue, left) : "";
            lint.warn(
                    place,
                    "no deal can settle '" + issue.id() + "' on " + named(issue, options) + ", " + reason + only);
        });
    }

    private static String named(Issue issue, BitSet options) {
        if (issue.options() instanceof Options.Range) {
            String words = new Condition.Chosen(0, options).words(List.of(issue));
            return words.substring(issue.name().length() + 1).replaceAll("(^| or )is ", "$1");
        }
        return options.stream()
                .mapToObj(option -> "'" + issue.options().get(option).id() + "'")
                .collect(Collectors.joining(", "));
    }

    /** Why no settlement can have the option; empty where one can. */
    private String reason(int issue, int option) {
        Condition chosen = new Condition.Chosen(issue, one(option));
        if (impossible(with(List.of(chosen)))) {
            return "excluded by the rules";
        }
        List<Knowledge.PartyRedLine> refusing = lines.stream()
                .filter(each -> each.line().refuses().issues().contains(issue))
                .filter(each -> impossible(with(List.of(chosen, kept(each)))))
                .toList();
        return refusing.isEmpty() ? "" : REFUSED + drawnBy(refusing);
    }

    /** {@code "Upland ('cap', 'dam.none') and Downland ('dam')"}. */
    private String drawnBy(List<Knowledge.PartyRedLine> drawn) {
        Map<String, List<String>> byParty = new LinkedHashMap<>();
        drawn.forEach(each -> byParty.computeIfAbsent(name(each), party -> new ArrayList<>())
                .add("'" + each.line().id() + "'"));
        return byParty.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining(" and "));
    }

    private void checkInteractions() {
        for (Preference preference : knowledge.preferences()) {
            preference.interactions().forEach(interaction -> {
                Places.Place place = Places.Place.parse(interaction.evidence().place());
                if (impossible(with(List.of(interaction.when())))) {
                    lint.warn(
                            place,
                            "interaction '" + interaction.id() + "' is met by no settlement that the rules allow");
                } else if (impossible(with(List.of(new Condition.Not(interaction.when()))))) {
                    lint.warn(
                            place,
                            "interaction '" + interaction.id() + "' is met by every settlement that the rules allow");
                }
            });
        }
    }

    private boolean impossible(List<Condition> conditions) {
        Answer answer = feasibility.all(conditions);
        undecided |= answer == Answer.NOT_DECIDED;
        return answer == Answer.IMPOSSIBLE;
    }

    private List<Condition> with(List<Condition> further) {
        List<Condition> all = new ArrayList<>(conditions(rules));
        all.addAll(further);
        return all;
    }

    private static List<Condition> conditions(List<Rule> rules) {
        return rules.stream().map(Rule::condition).toList();
    }

    private static Condition kept(Knowledge.PartyRedLine each) {
        return new Condition.Not(each.line().refuses());
    }

    private static BitSet one(int option) {
        BitSet one = new BitSet();
        one.set(option);
        return one;
    }

    /** Rules of which none can be left out without some settlement becoming possible. */
    private List<Rule> irreducibleRules() {
        List<Rule> kept = new ArrayList<>(rules);
        for (Rule rule : rules) {
            List<Rule> without = new ArrayList<>(kept);
            without.remove(rule);
            if (impossible(conditions(without))) {
                kept = without;
            }
        }
        return kept;
    }

    /** Likewise red lines, while the rules stay. */
    private List<Knowledge.PartyRedLine> irreducibleLines() {
        List<Knowledge.PartyRedLine> kept = new ArrayList<>(lines);
        for (Knowledge.PartyRedLine line : lines) {
            List<Knowledge.PartyRedLine> without = new ArrayList<>(kept);
            without.remove(line);
            if (impossible(with(without.stream().map(Exclusions::kept).toList()))) {
                kept = without;
            }
        }
        return kept;
    }

    private String name(Knowledge.PartyRedLine each) {
        return knowledge.dispute().parties().get(each.party()).name();
    }

    private static Places.Place place(Knowledge.PartyRedLine each) {
        return Places.Place.parse(each.line().evidence().place());
    }
}
