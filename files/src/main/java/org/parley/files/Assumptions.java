package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.assumption.Assumption;
import org.parley.dispute.Rule;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Ratio;
import org.parley.preference.Dossier;
import org.parley.preference.Measure;

/**
 * Reads assumptions such as {@code russia.red-lines.recognition=dropped}: a path, and a value in the words of the case format. A
 * value in braces is a whole entry, with the fields that it has in a preference file.
 *
 * <p>What may be assumed is looked up in what the view knows on the day, so that no message depends on anything else.
 */
public final class Assumptions {

    private static final String RULES = "rules";
    private static final String MEASURES = "measures";
    private static final Ratio STRONGEST = Ratio.of(10);

    private final Assumable assumable;
    private final WrittenAssumption written;

    private Assumptions(Assumable assumable, WrittenAssumption written) {
        this.assumable = assumable;
        this.written = written;
    }

    /**
     * All of them, each read against what is known, and none twice.
     *
     * @throws MalformedAssumptionException for the first that cannot be read
     */
    public static List<Assumption> read(List<String> written, Dossier dossier, LocalDate day)
            throws MalformedAssumptionException {
        List<Assumption> read = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (String each : written) {
            try {
                WrittenAssumption parts = WrittenAssumption.of(each);
                if (!paths.add(parts.from(0))) {
                    throw new MalformedAssumptionException(parts.from(0) + " is assumed twice");
                }
                read.add(new Assumptions(Assumable.of(dossier, day), parts).assumption());
            } catch (MalformedAssumptionException malformed) {
                throw new MalformedAssumptionException(Quoted.text(each) + ": " + malformed.getMessage());
            }
        }
        return read;
    }

    private Assumption assumption() throws MalformedAssumptionException {
        String head = written.part(0);
        int party = assumable.names().parties().indexOf(head);
        if (party >= 0) {
            return new PartyAssumptions(assumable, written, party).read();
        }
        return switch (head) {
            case RULES -> rule();
            case MEASURES -> measure();
            default -> {
                List<String> heads = Stream.concat(assumable.names().parties().stream(), Stream.of(RULES, MEASURES))
                        .toList();
                throw assumable.unknown("path starts with", head, heads, "a party, rules or measures");
            }
        };
    }

    private Assumption rule() throws MalformedAssumptionException {
        List<String> ids =
                assumable.dossier().dispute().rules().stream().map(Rule::id).toList();
        String id = written.ends(1) ? "" : written.from(1);
        if (!ids.contains(id)) {
            throw assumable.unknown("rules is followed by", id, ids, "a rule");
        }
        List<String> words = Arrays.stream(Assumption.Ruling.values())
                .map(ruling -> ruling.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = assumable.sound(assumable.page().choice(written.value(), "a rule", words));
        return new Assumption.RuleIs(written.all(), id, Assumption.Ruling.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private Assumption measure() throws MalformedAssumptionException {
        List<String> ids =
                assumable.knowledge().measures().stream().map(Measure::id).toList();
        String id = written.ends(1) ? "" : written.from(1);
        if (!ids.contains(id)) {
            throw assumable.unknown(
                    "measures is followed by", id, ids, "a measure that this view knows on " + assumable.day());
        }
        if (written.value() instanceof Node.Scalar scalar
                && (scalar.text().equals("on") || scalar.text().equals("off"))) {
            return new Assumption.MeasureAt(written.all(), id, scalar.text().equals("on") ? Ratio.ONE : Ratio.ZERO);
        }
        return new Assumption.MeasureAt(
                written.all(),
                id,
                assumable.sound(assumable
                        .page()
                        .number(
                                written.value(),
                                "a measure is on, off, or so many times its strength, which",
                                Ratio.ZERO,
                                STRONGEST)));
    }
}
