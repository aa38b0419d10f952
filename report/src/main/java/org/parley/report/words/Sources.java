package org.parley.report.words;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parley.dispute.Dispute;
import org.parley.dispute.Evidence;
import org.parley.dispute.Statement;
import org.parley.dispute.StatementId;
import org.parley.dispute.Sureness;

/**
 * The statements of a dispute, numbered from 1 in order of date.
 *
 * @param statements in that order
 */
public record Sources(List<Statement> statements) {

    public static Sources of(Dispute dispute) {
        return new Sources(dispute.statements().stream()
                .sorted(Comparator.comparing(Statement::date)
                        .thenComparing(statement -> statement.id().toString()))
                .toList());
    }

    /** The numbers of the statements that an entry rests on, ascending; those this view does not hold are left out. */
    public List<Integer> numbers(Evidence evidence) {
        return evidence.statements().stream()
                .flatMap(id -> number(id).stream())
                .sorted()
                .toList();
    }

    /** Which act a statement is and on which issues, as far as noted: {@code demand-condition; on Territory}. */
    public static String about(Statement statement, Names names) {
        List<String> issues = statement.issues().stream().map(names::issue).toList();
        String on = issues.isEmpty() ? "" : "on " + Names.joined(issues, "and");
        return statement.act() + (statement.act().isEmpty() || on.isEmpty() ? "" : "; ") + on;
    }

    public Statement numbered(int number) {
        return statements.get(number - 1);
    }

    /** {@code Steve Witkoff, 6 Aug 2025}: who said it and when; {@code since 6 Aug 2025} where no statement tells. */
    public String saidBy(Evidence evidence) {
        List<Integer> numbers = numbers(evidence);
        if (numbers.isEmpty()) {
            return "since " + Figures.date(evidence.from());
        }
        Statement latest = numbered(numbers.getLast());
        return latest.speaker() + ", " + Figures.date(latest.date());
    }

    /** The mark that a reader must not miss: empty where heard from them, otherwise {@code from a third}, {@code inferred}. */
    public static String mark(Sureness sureness) {
        return sureness == Sureness.HEARD ? "" : sureness.phrase();
    }

    private Optional<Integer> number(StatementId id) {
        return IntStream.range(0, statements.size())
                .filter(i -> statements.get(i).id().equals(id))
                .mapToObj(i -> i + 1)
                .findFirst();
    }
}
