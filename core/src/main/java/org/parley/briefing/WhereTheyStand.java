package org.parley.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Position;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;
import org.parley.preference.Word;
import org.parley.preference.Worth;

/** Section 1: the matrix of issues and parties, in words. */
final class WhereTheyStand {

    private final Analysis analysis;
    private final Dispute dispute;

    private WhereTheyStand(Analysis analysis) {
        this.analysis = analysis;
        this.dispute = analysis.knowledge().dispute();
    }

    static Stand of(Analysis analysis) {
        WhereTheyStand section = new WhereTheyStand(analysis);
        List<List<Stand.Cell>> cells = IntStream.range(
                        0, section.dispute.issues().size())
                .mapToObj(issue -> IntStream.range(0, section.dispute.parties().size())
                        .mapToObj(party -> section.cell(issue, party))
                        .toList())
                .toList();
        return new Stand(section.answer(cells), cells);
    }

    private Stand.Cell cell(int index, int party) {
        Issue issue = dispute.issues().get(index);
        Preference preference = analysis.knowledge().preferences().get(party);
        List<Position> positions = dispute.positions().stream()
                .filter(position -> position.party() == party && position.issue() == index)
                .sorted(Comparator.comparing(
                                (Position position) -> position.evidence().from())
                        .reversed())
                .toList();
        Optional<Worth> worth = preference.worth().get(index);
        List<RedLine> alone = preference.redLines().stream()
                .filter(line -> line.refuses().issues().equals(Set.of(index)))
                .toList();
        List<Stand.Stance> options = worth.map(Worth::onRange).orElse(false) || isRange(issue)
                ? List.of()
                : IntStream.range(0, issue.size())
                        .mapToObj(option -> stance(option, worth, alone))
                        .toList();
        List<Evidence> basis = Stream.of(
                        positions.stream().map(Position::evidence),
                        worth.stream().map(Worth::evidence),
                        alone.stream().map(RedLine::evidence))
                .flatMap(evidence -> evidence)
                .toList();
        return new Stand.Cell(
                positions,
                options,
                isRange(issue) ? rangeWords(issue, worth, alone) : List.of(),
                worth.map(known -> takes(index, issue, party, alone)).orElse(Optional.empty()),
                basis.stream().map(Evidence::sureness).max(Comparator.naturalOrder()),
                preference
                        .importance()
                        .map(importance -> importance.words(index))
                        .orElse(""));
    }

    private static boolean isRange(Issue issue) {
        return issue.options() instanceof org.parley.dispute.Options.Range;
    }

    private static Stand.Stance stance(int option, Optional<Worth> worth, List<RedLine> alone) {
        Amount amount = worth.map(known -> known.anchors().get(option)).orElse(Amount.UNKNOWN);
        Optional<RedLine.Status> redLine = alone.stream()
                .filter(line -> refuses(line, option))
                .map(RedLine::status)
                .max(Comparator.naturalOrder());
        String words = worth.map(known -> known.words(option)).orElse(amount.words());
        if (redLine.isPresent() && !amount.isRedLine()) {
            words = amount.known() ? "red line (were it dropped: " + words + ")" : Word.RED_LINE.text();
        }
        boolean known = amount.known() || redLine.isPresent() || !words.equals(Amount.UNKNOWN.words());
        return new Stand.Stance(option, words, known, redLine);
    }

    private static boolean refuses(RedLine line, int option) {
        int issue = line.refuses().issues().iterator().next();
        int[] chosen = new int[issue + 1];
        chosen[issue] = option;
        return line.refuses().met(chosen);
    }

    private List<String> rangeWords(Issue issue, Optional<Worth> worth, List<RedLine> alone) {
        List<String> words = new ArrayList<>();
        String unit = issue.options() instanceof org.parley.dispute.Options.Range range
                        && !range.unit().isEmpty()
                ? " " + range.unit()
                : "";
        worth.ifPresent(known -> IntStream.range(0, known.points().size())
                .mapToObj(p -> known.points().get(p) + unit + ": "
                        + known.anchors().get(p).words())
                .forEach(words::add));
        alone.forEach(line ->
                words.add(line.status().word() + " red line: " + line.refuses().words(dispute.issues())));
        return words;
    }

    /** How many options are sure to be at least "can live with", in the party's own readings' lowest. */
    private Optional<Integer> takes(int index, Issue issue, int party, List<RedLine> alone) {
        Optional<Worth> worth =
                analysis.knowledge().preferences().get(party).worth().get(index);
        if (worth.isEmpty() || worth.get().anchors().stream().noneMatch(Amount::known)) {
            return Optional.empty();
        }
        Ratio enough = analysis.knowledge().bands().of(Word.CAN_LIVE_WITH).low();
        List<Ratio> least = worth.get().least(issue);
        int taken = 0;
        for (int option = 0; option < issue.size(); option++) {
            int asked = option;
            boolean refused = alone.stream().anyMatch(line -> refuses(line, asked));
            if (!refused && least.get(option).compareTo(enough) >= 0) {
                taken++;
            }
        }
        return Optional.of(taken);
    }

    private String answer(List<List<Stand.Cell>> cells) {
        List<Integer> deciding = dispute.consentNeeded();
        List<Integer> agreed = new ArrayList<>();
        List<Integer> apart = new ArrayList<>();
        List<Integer> half = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int issue = 0; issue < cells.size(); issue++) {
            List<Set<Integer>> named = new ArrayList<>();
            for (int party : deciding) {
                Set<Integer> options = new TreeSet<>();
                cells.get(issue).get(party).positions().forEach(position -> options.addAll(position.options()));
                if (!options.isEmpty()) {
                    named.add(options);
                }
            }
            boolean met = named.size() > 1 && meet(named);
            boolean all = named.size() == deciding.size();
            (named.size() < 2 ? open : met ? all ? agreed : half : apart).add(issue);
        }
        return positions(agreed, apart, half, open) + blanks(cells, deciding);
    }

    private String positions(List<Integer> agreed, List<Integer> apart, List<Integer> half, List<Integer> open) {
        if (agreed.isEmpty() && apart.isEmpty() && half.isEmpty()) {
            return "On no issue have two of those whose consent is needed named an option.";
        }
        List<String> parts = new ArrayList<>();
        if (!agreed.isEmpty()) {
            parts.add("all name a common option on " + Words.issues(dispute, agreed));
        }
        if (!apart.isEmpty()) {
            parts.add("stand apart on " + Words.issues(dispute, apart));
        }
        if (!half.isEmpty()) {
            parts.add("have a common option on " + Words.issues(dispute, half)
                    + " among those who have named one, which not all have");
        }
        return "Those whose consent is needed " + String.join("; they ", parts)
                + (open.isEmpty()
                        ? ""
                        : "; on " + Words.issues(dispute, open) + " fewer than two of them have named one")
                + ".";
    }

    private static boolean meet(List<Set<Integer>> named) {
        Set<Integer> common = new TreeSet<>(named.getFirst());
        named.forEach(common::retainAll);
        return !common.isEmpty();
    }

    private String blanks(List<List<Stand.Cell>> cells, List<Integer> deciding) {
        List<String> blanks = new ArrayList<>();
        for (int party : deciding) {
            List<Integer> unknown = IntStream.range(0, cells.size())
                    .filter(issue -> !cells.get(issue).get(party).known())
                    .boxed()
                    .toList();
            if (!unknown.isEmpty()) {
                blanks.add("of " + dispute.parties().get(party).name() + " on "
                        + (unknown.size() == cells.size() ? "any issue" : Words.issues(dispute, unknown)));
            }
        }
        return blanks.isEmpty() ? "" : " Nothing is known " + String.join("; ", blanks) + ".";
    }
}
