package org.parley.files;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.parley.dispute.Compartment;
import org.parley.dispute.Condition;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.StatementId;
import org.parley.dispute.Sureness;
import org.parley.files.text.Scalars;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Entry;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.NoDeal;
import org.parley.preference.Order;
import org.parley.preference.RedLine;
import org.parley.preference.Worth;

/** Writes entries as fields in their canonical order, each value as YAML in one line; what goes without saying is left out. */
record EntryText(List<Issue> issues, Compartment layer) {

    /** The section that an entry stands in. */
    static String section(Entry entry) {
        return switch (entry) {
            case Importance i -> "importance";
            case Worth w -> "worth";
            case RedLine r -> "red-lines";
            case NoDeal n -> "no-deal";
            case Interaction i -> "interactions";
        };
    }

    /** @throws IllegalArgumentException for what no interview makes: interactions, red lines over several issues */
    Map<String, String> fields(Entry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (entry) {
            case Importance importance -> importance(importance, fields);
            case Worth worth -> worth(worth, fields);
            case RedLine line -> {
                fields.put("id", line.id());
                if (!line.name().isEmpty()) {
                    fields.put("name", Scalars.write(line.name()));
                }
                fields.put("from", line.evidence().from().toString());
                fields.put("refuses", Scalars.write(condition(line.refuses())));
                status(line.status(), fields);
            }
            case NoDeal noDeal -> noDeal(noDeal, fields);
            case Interaction interaction -> throw new IllegalArgumentException("interactions are written by hand");
        }
        evidence(entry.evidence(), fields);
        return fields;
    }

    private void importance(Importance importance, Map<String, String> fields) {
        fields.put("from", importance.evidence().from().toString());
        String classes = classes(importance.order(), issue -> issues.get(issue).id());
        switch (importance.order()) {
            case Order.None none -> {}
            case Order.Ranking ranking -> fields.put("ranking", classes);
            case Order.Tiers tiers -> fields.put("tiers", classes);
        }
        if (!importance.weights().isEmpty()) {
            StringJoiner weights = new StringJoiner(", ", "{", "}");
            importance
                    .weights()
                    .forEach((issue, range) -> weights.add(issues.get(issue).id() + ": " + interval(range)));
            fields.put("weights", weights.toString());
        }
    }

    private void worth(Worth worth, Map<String, String> fields) {
        Issue issue = issues.get(worth.issue());
        fields.put("issue", issue.id());
        fields.put("from", worth.evidence().from().toString());
        StringJoiner amounts = new StringJoiner(", ", "{", "}");
        for (int anchor = 0; anchor < worth.anchors().size(); anchor++) {
            Amount amount = worth.anchors().get(anchor);
            if (worth.onRange()) {
                amounts.add(worth.points().get(anchor) + ": " + amount(amount));
            } else if (amount.known()) {
                amounts.add(Scalars.write(issue.options().get(anchor).id()) + ": " + amount(amount));
            }
        }
        fields.put(worth.onRange() ? "points" : "options", amounts.toString());
        if (!worth.order().classes().isEmpty()) {
            fields.put(
                    "order",
                    classes(worth.order(), option -> issue.options().get(option).id()));
        }
        status(worth.redLineStatus(), fields);
    }

    private void noDeal(NoDeal noDeal, Map<String, String> fields) {
        fields.put("from", noDeal.evidence().from().toString());
        if (!(noDeal.alternative() instanceof NoDeal.Valued(Amount amount))) {
            throw new IllegalArgumentException("settlements that no deal is as good as are written by hand");
        }
        fields.put("worth", amount(amount));
        if (!noDeal.drift().range().equals(Interval.exactly(Ratio.ZERO))) {
            fields.put("drift", interval(noDeal.drift().range()));
        }
        noDeal.worst().ifPresent(worst -> fields.put("worst", amount(worst)));
    }

    private void status(RedLine.Status status, Map<String, String> fields) {
        boolean usual =
                status == (layer instanceof Compartment.Team ? RedLine.Status.BELIEVED : RedLine.Status.CLAIMED);
        if (!usual) {
            fields.put("status", status.word());
        }
    }

    private void evidence(Evidence evidence, Map<String, String> fields) {
        if (!evidence.says().isEmpty()) {
            fields.put("says", Scalars.write(evidence.says()));
        }
        if (!evidence.statements().isEmpty()) {
            StringJoiner statements = new StringJoiner(", ", "[", "]");
            evidence.statements().forEach(statement -> statements.add(statement(statement)));
            fields.put("statements", statements.toString());
        }
        Sureness usual = layer instanceof Compartment.Team ? Sureness.INFERRED : Sureness.HEARD;
        if (evidence.sureness() != usual) {
            fields.put("sureness", evidence.sureness().word());
        }
    }

    private String statement(StatementId statement) {
        return Scalars.write(statement.compartment().equals(layer) ? statement.id() : statement.toString());
    }

    private static String classes(Order order, IntFunction<String> name) {
        StringJoiner all = new StringJoiner(", ", "[", "]");
        for (List<Integer> members : order.classes()) {
            List<String> names = new ArrayList<>();
            members.forEach(member -> names.add(Scalars.write(name.apply(member))));
            boolean bare = members.size() == 1;
            all.add(bare ? names.getFirst() : "[" + String.join(", ", names) + "]");
        }
        return all.toString();
    }

    private static String amount(Amount amount) {
        return !amount.known()
                ? Amounts.UNKNOWN
                : amount.word().map(word -> word.text()).orElseGet(() -> interval(amount.range()));
    }

    private static String interval(Interval range) {
        return range.isExact() ? range.low().toString() : "[" + range.low() + ", " + range.high() + "]";
    }

    /** A condition on one issue, on a number range the shorter way. */
    private String condition(Condition condition) {
        if (!(condition instanceof Condition.Chosen chosen)) {
            throw new IllegalArgumentException("red lines over several issues are written by hand");
        }
        Issue issue = issues.get(chosen.issue());
        BitSet options = chosen.options();
        int last = issue.size() - 1;
        if (issue.options() instanceof Options.Range range && options.cardinality() > 1) {
            if (options.nextClearBit(0) == options.length()) {
                return issue.id() + " < " + range.number(options.length());
            }
            int first = options.nextSetBit(0);
            if (options.get(last) && options.nextClearBit(first) > last) {
                return issue.id() + " > " + range.number(first - 1);
            }
        }
        StringJoiner names = new StringJoiner(", ", "(", ")");
        options.stream().forEach(option -> names.add(issue.options().get(option).id()));
        return options.cardinality() == 1
                ? issue.id() + " = "
                        + issue.options().get(options.nextSetBit(0)).id()
                : issue.id() + " in " + names;
    }
}
