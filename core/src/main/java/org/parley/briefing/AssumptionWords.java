package org.parley.briefing;

import java.util.Optional;
import org.parley.assumption.Assumption;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Option;
import org.parley.dispute.Options;
import org.parley.dispute.Rule;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Dossier;
import org.parley.preference.Importance;
import org.parley.preference.Interaction;
import org.parley.preference.Measure;
import org.parley.preference.NoDeal;
import org.parley.preference.RedLine;
import org.parley.preference.Worth;

/** An assumption as a clause: {@code Russia’s red line on “Territory” is dropped}. */
record AssumptionWords(Dossier dossier) {

    String of(Assumption assumption) {
        return switch (assumption) {
            case Assumption.Told(String written, int party, var entry) ->
                switch (entry) {
                    case Importance importance -> "what matters to " + name(party) + " is as assumed";
                    case Worth worth ->
                        "what “" + issue(worth.issue()).name() + "” is worth to " + name(party) + " is as assumed";
                    case RedLine line ->
                        name(party) + " draws a " + line.status().word() + " red line " + called(line);
                    case NoDeal noDeal -> "no deal is " + alternative(noDeal) + " for " + name(party);
                    case Interaction interaction ->
                        "together, “" + interaction.when().words(dispute().issues()) + "” counts "
                                + amount(interaction.change()) + " for " + name(party);
                };
            case Assumption.OptionWorth(String written, int party, int issue, Ratio at, Amount amount) ->
                "“" + option(issue, at) + "” on “" + issue(issue).name() + "” is " + amount(amount) + " for "
                        + name(party);
            case Assumption.Weight(String written, int party, int issue, Optional<Interval> weight) ->
                "how much “" + issue(issue).name() + "” matters to " + name(party) + " is "
                        + weight.map(range -> percent(range) + " of 100").orElse("unknown");
            case Assumption.LineStatus(String written, int party, String line, RedLine.Status status) ->
                name(party) + "’s red line " + refuses(party, line) + " is " + status.word();
            case Assumption.InteractionDropped(String written, int party, String id) ->
                "the interaction “" + id + "” counts nothing for " + name(party);
            case Assumption.ConsentOf(String written, int party, var consent) -> name(party) + " " + consent.word();
            case Assumption.RuleIs(String written, String id, Assumption.Ruling ruling) ->
                "the rule “" + rule(id) + "” is " + ruling.name().toLowerCase(java.util.Locale.ROOT);
            case Assumption.MeasureAt(String written, String id, Ratio strength) ->
                "“" + measure(id) + "” is "
                        + (strength.signum() == 0
                                ? "off"
                                : "in force"
                                        + (strength.equals(Ratio.ONE)
                                                ? ""
                                                : " at " + strength.decimal() + " times its strength"));
        };
    }

    private Dispute dispute() {
        return dossier.dispute();
    }

    private String name(int party) {
        return dispute().parties().get(party).name();
    }

    private Issue issue(int issue) {
        return dispute().issues().get(issue);
    }

    private String option(int issue, Ratio at) {
        return switch (issue(issue).options()) {
            case Options.Named named ->
                named.get(at.numerator().intValueExact()).name();
            case Options.Range range -> at.decimal();
        };
    }

    private String refuses(int party, String line) {
        return dossier.testimonies().stream()
                .filter(testimony -> testimony.party() == party)
                .flatMap(testimony -> testimony.redLines().stream())
                .filter(one -> one.id().equals(line))
                .reduce((earlier, later) -> later)
                .map(this::called)
                .orElseGet(() -> "(" + worded(line) + ")");
    }

    private String called(RedLine line) {
        return line.name().isEmpty()
                ? "(" + line.refuses().words(dispute().issues()) + ")"
                : line.called(dispute().issues());
    }

    /** {@code issue.option}. */
    private String worded(String line) {
        int dot = line.indexOf('.');
        Issue issue = issue(dispute().issue(line.substring(0, dot)));
        Option option = issue.options().get(issue.options().indexOf(line.substring(dot + 1)));
        return issue.name() + ": " + option.name();
    }

    private String rule(String id) {
        return dispute().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::says)
                .findFirst()
                .orElse(id);
    }

    private String measure(String id) {
        return dossier.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .map(Measure::name)
                .findFirst()
                .orElse(id);
    }

    private static String alternative(NoDeal noDeal) {
        return switch (noDeal.alternative()) {
            case NoDeal.Valued(Amount amount) -> amount(amount);
            case NoDeal.AsGoodAs as -> "as good as a settlement";
        };
    }

    private static String amount(Amount amount) {
        return amount.word().isPresent() ? "“" + amount.words() + "”" : amount.words();
    }

    private static String percent(Interval range) {
        Ratio hundred = Ratio.of(100);
        String low = range.low().times(hundred).decimal();
        return range.isExact()
                ? low
                : low + " to " + range.high().times(hundred).decimal();
    }
}
