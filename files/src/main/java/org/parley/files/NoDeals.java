package org.parley.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.dispute.Evidence;
import org.parley.dispute.Settlement;
import org.parley.files.text.Node;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.NoDeal;

/** Reads what a party expects without a deal. */
record NoDeals(Page page, Names names, Amounts amounts) {

    private static final String INSTEAD = "a party refuses options, not its own alternative; write hard, or a number";

    Optional<NoDeal> read(Fields fields, Evidence evidence) {
        Optional<NoDeal.Alternative> alternative =
                fields.get("worth").flatMap(node -> alternative(node, fields.what("worth")));
        Amount drift = fields.get("drift")
                .flatMap(node -> amounts.drift(node, fields.what("drift")))
                .orElse(Amount.of(Ratio.ZERO));
        Optional<Amount> worst =
                fields.get("worst").flatMap(node -> amounts.worthInside(node, fields.what("worst"), INSTEAD));
        return alternative.map(each -> new NoDeal(evidence, each, drift, worst));
    }

    private Optional<NoDeal.Alternative> alternative(Node node, String what) {
        if (!(node instanceof Node.Mapping)) {
            return amounts.worthInside(node, what, INSTEAD).map(NoDeal.Valued::new);
        }
        return Fields.of(page, node, Shape.AS_GOOD_AS)
                .flatMap(fields -> fields.get("as-good-as"))
                .flatMap(this::settlement)
                .map(NoDeal.AsGoodAs::new);
    }

    private Optional<Settlement> settlement(Node node) {
        int[] chosen = new int[names.issues().size()];
        Arrays.fill(chosen, -1);
        boolean allRead = node instanceof Node.Mapping;
        for (Node.Field field : page.entries(node, "'as-good-as'")) {
            OptionalInt issue = names.issue(page, field.key(), "'as-good-as'");
            OptionalInt option = issue.isPresent()
                    ? names.option(page, field.value(), names.issues().get(issue.getAsInt()), "'as-good-as'")
                    : OptionalInt.empty();
            allRead &= option.isPresent();
            if (option.isPresent()) {
                chosen[issue.getAsInt()] = option.getAsInt();
            }
        }
        List<String> left = IntStream.range(0, chosen.length)
                .filter(issue -> chosen[issue] < 0)
                .mapToObj(issue -> "'" + names.issues().get(issue).id() + "'")
                .toList();
        if (allRead && !left.isEmpty()) {
            page.defect(
                    node,
                    "'as-good-as' is a settlement of every issue, and leaves out "
                            + left.stream().collect(Collectors.joining(", ")));
        }
        return allRead && left.isEmpty() ? Optional.of(Settlement.of(chosen)) : Optional.empty();
    }
}
