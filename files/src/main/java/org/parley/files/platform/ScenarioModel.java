package org.parley.files.platform;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.files.platform.model.Profile;
import org.parley.files.platform.model.Rectangle;
import org.parley.files.platform.model.Scenario;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.model.Utility;
import org.parley.inquiry.Model;
import org.parley.number.Ratio;
import org.parley.number.Row;
import org.parley.preference.Valuation;

/** A scenario as a model to be computed with, every number as it was read. */
public final class ScenarioModel {

    private ScenarioModel() {}

    /** @throws UnreadableScenarioException if a profile takes the least or greatest of sums that have too many values */
    public static Model of(Imported imported) throws UnreadableScenarioException {
        Scenario scenario = imported.scenario();
        List<Model.Who> parties = new ArrayList<>();
        List<Valuation> valuations = new ArrayList<>();
        List<String> notes = new ArrayList<>(imported.losses());
        for (Profile profile : scenario.profiles()) {
            parties.add(new Model.Who(profile.name(), profile.name()));
            valuations.add(valuation(valuations.size(), profile, scenario));
            profile.discount()
                    .ifPresent(discount ->
                            notes.add(profile.name() + ": values are those at the start; the discount factor "
                                    + discount.factor() + " of later agreements is not applied"));
        }
        return new Model(
                scenario.name(),
                new Model.Kind(imported.format().word(), imported.format().title()),
                parties,
                scenario.issues(),
                List.of(),
                List.of(),
                valuations,
                notes);
    }

    private static Valuation valuation(int party, Profile profile, Scenario scenario)
            throws UnreadableScenarioException {
        List<List<Ratio>> parts;
        List<Rectangle.Term> terms;
        switch (profile.utility()) {
            case Utility.Additive additive -> {
                parts = additive.contributions(scenario.issues());
                terms = List.of();
            }
            case Utility.Rectangles rectangles -> {
                parts = scenario.issues().stream()
                        .map(issue -> java.util.Collections.nCopies(issue.size(), Ratio.ZERO))
                        .toList();
                terms = rectangles
                        .terms(scenario.issues())
                        .orElseThrow(
                                () -> new UnreadableScenarioException(
                                        profile.name(),
                                        0,
                                        "takes the least or the greatest of sums with more than 1,000 values; frontiers are computed where there are fewer"));
            }
        }
        Optional<Ratio> reservation = profile.reservationValue(scenario.issues());
        List<Ratio> all = new ArrayList<>();
        parts.forEach(all::addAll);
        terms.forEach(term -> all.add(term.worth()));
        reservation.ifPresent(all::add);
        Row row = Row.of(all);
        BigInteger[][] table = new BigInteger[parts.size()][];
        int at = 0;
        for (int i = 0; i < table.length; i++) {
            table[i] = new BigInteger[parts.get(i).size()];
            for (int o = 0; o < table[i].length; o++) {
                table[i][o] = row.numerators()[at++];
            }
        }
        List<Valuation.Term> changes = new ArrayList<>();
        for (Rectangle.Term term : terms) {
            changes.add(new Valuation.Term(term.when(), row.numerators()[at++]));
        }
        int last = at;
        return new Valuation(party, row.scale(), table, changes, reservation.map(worth -> row.numerators()[last]));
    }
}
