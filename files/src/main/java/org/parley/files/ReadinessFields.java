package org.parley.files;

import java.util.Optional;
import org.parley.dispute.Thresholds;
import org.parley.files.text.Node;
import org.parley.number.Ratio;

/** Reads when the parties of a case are close enough to meet. */
record ReadinessFields(Page page) {

    private static final Ratio MANY = Ratio.of(10_000);

    Thresholds read(Node node) {
        Optional<Fields> read = Fields.of(page, node, Shape.READINESS);
        if (read.isEmpty()) {
            return Thresholds.NONE;
        }
        Fields fields = read.get();
        return new Thresholds(
                number(fields, "zone", Ratio.ZERO, Ratio.ONE),
                number(fields, "margin", Amounts.MINUS_ONE, Ratio.ONE),
                number(fields, "margin-change", Amounts.MINUS_ONE, Ratio.ONE),
                count(fields, "days", Ratio.ONE).orElse(Thresholds.DAYS),
                count(fields, "open-issues", Ratio.ZERO),
                count(fields, "missing-consents", Ratio.ZERO));
    }

    private Optional<Ratio> number(Fields fields, String field, Ratio least, Ratio most) {
        return fields.get(field).flatMap(node -> page.number(node, fields.what(field), least, most));
    }

    private Optional<Integer> count(Fields fields, String field, Ratio least) {
        Optional<Ratio> number = number(fields, field, least, MANY);
        if (number.isPresent() && !number.get().isInteger()) {
            fields.get(field)
                    .ifPresent(node ->
                            page.defect(node, fields.what(field) + " is " + number.get() + ", not a whole number"));
            return Optional.empty();
        }
        return number.map(whole -> whole.numerator().intValueExact());
    }
}
