package org.parley.files;

import java.util.Optional;
import org.parley.dispute.Evidence;
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
                .flatMap(chosen -> names.settlement(page, chosen, "'as-good-as'"))
                .map(NoDeal.AsGoodAs::new);
    }
}
