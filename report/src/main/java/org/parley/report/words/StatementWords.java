package org.parley.report.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.parley.stability.answer.Reworded;
import org.parley.stability.answer.StatementChange;
import org.parley.stability.answer.StatementChange.Kind;
import org.parley.stability.engine.Verdict;
import org.parley.stability.inquiry.Answer;
import org.parley.stability.model.Formula;
import org.parley.stability.model.OptionModel;
import org.parley.stability.model.Ranking;

/** Which changes of a party's statements would turn a verdict round. */
final class StatementWords {

    private final OptionModel model;
    private final FormulaWords formulas;
    private final String turned;

    /** @param holds whether everybody stays, as things are */
    StatementWords(Answer whole, Verdict holds) {
        this.model = whole.subject().options().orElse(NONE);
        this.formulas = new FormulaWords(model.options());
        this.turned = holds == Verdict.STABLE ? "the state would no longer hold" : "the state would hold";
    }

    private static final OptionModel NONE =
            new OptionModel("", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /** Parties with the fewest changes first. */
    List<String> sentences(List<Reworded> parties) {
        List<String> found = new ArrayList<>();
        for (int changes = 1; changes <= 2; changes++) {
            int count = changes;
            parties.stream()
                    .filter(party -> party.changes() == count)
                    .forEach(party -> found.addAll(count == 1 ? single(party) : List.of(twofold(party))));
        }
        for (int tried = 2; tried >= 0; tried--) {
            int most = tried;
            for (boolean decided : List.of(true, false)) {
                List<String> none = parties.stream()
                        .filter(party -> party.turning().isEmpty()
                                && party.tried() == most
                                && (party.undecided() == 0) == decided)
                        .map(party -> model.parties().get(party.party()))
                        .toList();
                if (!none.isEmpty()) {
                    found.add(none(Ways.or(none), most, decided));
                }
            }
        }
        return found;
    }

    private static String none(String parties, int tried, boolean decided) {
        if (tried == 0) {
            return "Changes of the statements of " + parties + " were not tried, since the search reached its limit.";
        }
        return "No single change" + (tried == 2 ? ", nor two at once," : "") + " of the statements of " + parties
                + (decided ? " turns the verdict round" : " is known to turn the verdict round; some were not decided")
                + (tried == 1 ? "; two at once are too many to try" : "") + ".";
    }

    private List<String> single(Reworded party) {
        Map<Integer, List<StatementChange>> byStatement = new LinkedHashMap<>();
        party.turning()
                .forEach(way -> byStatement
                        .computeIfAbsent(way.getFirst().statement(), statement -> new ArrayList<>())
                        .add(way.getFirst()));
        List<Formula> statements = statements(party.party());
        List<String> sentences = new ArrayList<>();
        byStatement.forEach((statement, changes) -> sentences.add(
                "If " + named(party.party(), statements, statement) + " were " + ways(changes) + ", " + turned + "."));
        return sentences;
    }

    /** As it follows "were": {@code dropped, turned round or moved to place 2}. */
    private static String ways(List<StatementChange> changes) {
        List<String> ways = new ArrayList<>();
        if (changes.stream().anyMatch(change -> change.kind() == Kind.DROPPED)) {
            ways.add("dropped");
        }
        if (changes.stream().anyMatch(change -> change.kind() == Kind.NEGATED)) {
            ways.add("turned round");
        }
        List<Integer> places = changes.stream()
                .filter(change -> change.kind() == Kind.MOVED)
                .map(change -> change.to() + 1)
                .toList();
        if (!places.isEmpty()) {
            ways.add("moved to place " + runs(places));
        }
        return Ways.or(ways);
    }

    /** Ascending places, four neighbours and more as a range: {@code 1, 2, or any from 4 to 7}. */
    private static String runs(List<Integer> places) {
        List<String> runs = new ArrayList<>();
        for (int k = 0; k < places.size(); ) {
            int end = k;
            while (end + 1 < places.size() && places.get(end + 1) == places.get(end) + 1) {
                end++;
            }
            int last = end - k >= 3 ? end : k;
            runs.add(
                    last == k
                            ? String.valueOf(places.get(k))
                            : "any from " + places.get(k) + " to " + places.get(last));
            k = last + 1;
        }
        return Ways.or(runs);
    }

    private String twofold(Reworded party) {
        String name = model.parties().get(party.party());
        StatementChange one = party.turning().getFirst().getFirst();
        StatementChange other = party.turning().getFirst().getLast();
        List<Formula> statements = statements(party.party());
        int second = before(one, statements.size()).get(other.statement());
        String both = second == one.statement()
                ? " were " + ways(List.of(one)) + " and " + ways(List.of(other))
                : " were " + ways(List.of(one)) + " and then " + named(party.party(), statements, second) + " were "
                        + ways(List.of(other));
        return "No single change of the statements of " + name + " turns the verdict round, but two at once do"
                + (party.turning().size() == 1
                        ? ": if "
                        : ", in " + Figures.count(party.turning().size(), "way") + "; for one, if ")
                + named(party.party(), statements, one.statement()) + both + ", " + turned + ".";
    }

    /** Which place each statement had before a change. */
    private static List<Integer> before(StatementChange change, int statements) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, statements).boxed().toList());
        places.subList(change.statement(), change.statement() + 1).clear();
        if (change.kind() != Kind.DROPPED) {
            places.add(change.to(), change.statement());
        }
        return places;
    }

    private String named(int party, List<Formula> statements, int place) {
        return "statement " + (place + 1) + " of " + model.parties().get(party) + " ("
                + formulas.told(statements.get(place)) + ")";
    }

    private List<Formula> statements(int party) {
        return ((Ranking.Statements) model.rankings().get(party).counting()).statements();
    }
}
