package org.parley.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Condition;
import org.parley.dispute.Issue;
import org.parley.number.Ratio;
import org.parley.preference.Valuation;

/**
 * A dispute in numbers: a scenario of another platform, or a case in one reading.
 *
 * @param name for people
 * @param kind where it comes from
 * @param parties whose values are known; the order of all value vectors
 * @param rules conditions that every settlement meets
 * @param allowed further conditions: red lines, negated
 * @param valuations one for every party
 * @param notes what a reader must know of how the numbers were had, in sentences; the loss report of an import
 */
public record Model(
        String name,
        Kind kind,
        List<Who> parties,
        List<Issue> issues,
        List<Condition> rules,
        List<Condition> allowed,
        List<Valuation> valuations,
        List<String> notes) {

    public Model {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
        rules = List.copyOf(rules);
        allowed = List.copyOf(allowed);
        valuations = List.copyOf(valuations);
        notes = List.copyOf(notes);
    }

    /**
     * What the numbers were read from.
     *
     * @param format {@code genius}, {@code geniusweb}, {@code negolog}, {@code negmas} or {@code case}
     * @param words for people: "Genius XML", "a case, in its central reading, as the team may know it"
     */
    public record Kind(String format, String words) {
        public boolean isCase() {
            return format.equals("case");
        }
    }

    /** @param id in a case its id, otherwise its name */
    public record Who(String id, String name) {}

    public List<String> names() {
        return parties.stream().map(Who::name).toList();
    }

    /** Positions of the parties, as frontiers number them. */
    List<Integer> positions() {
        return IntStream.range(0, parties.size()).boxed().toList();
    }

    /** What no deal is worth to each, where it is stated. */
    public List<Optional<Ratio>> reservations() {
        return valuations.stream()
                .map(valuation -> valuation.reservation().map(worth -> new Ratio(worth, valuation.scale())))
                .toList();
    }

    /** What every settlement meets that crosses no red line. */
    List<Condition> conditions() {
        List<Condition> all = new ArrayList<>(rules);
        all.addAll(allowed);
        return all;
    }

    List<Condition> terms() {
        return valuations.stream()
                .flatMap(valuation -> valuation.terms().stream().map(Valuation.Term::when))
                .toList();
    }
}
