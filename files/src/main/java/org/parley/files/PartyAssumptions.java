package org.parley.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.assumption.Assumption;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Entry;
import org.parley.preference.Interaction;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;

/** Reads what is assumed of one party. */
final class PartyAssumptions {

    private static final List<String> SECTIONS =
            List.of("importance", "worth", "red-lines", "no-deal", "interactions", "consent");
    private static final String DROPPED = "dropped";

    private final Assumable assumable;
    private final WrittenAssumption written;
    private final int party;
    private final Names names;
    private final Page page;
    private final Amounts amounts;

    PartyAssumptions(Assumable assumable, WrittenAssumption written, int party) {
        this.assumable = assumable;
        this.written = written;
        this.party = party;
        this.names = assumable.names();
        this.page = assumable.page();
        this.amounts = assumable.amounts();
    }

    Assumption read() throws MalformedAssumptionException {
        if (written.ends(1)) {
            throw new MalformedAssumptionException(
                    "say what of party '" + written.part(0) + "': " + Page.either(SECTIONS));
        }
        return switch (written.part(1)) {
            case "importance" -> importance();
            case "worth" -> worth();
            case "red-lines" -> redLine();
            case "no-deal" -> noDeal();
            case "interactions" -> interaction();
            case "consent" -> consent();
            default ->
                throw assumable.unknown(
                        "party '" + written.part(0) + "' is followed by", written.part(1), SECTIONS, "a section");
        };
    }

    /** The whole entry that a value is short for. */
    private Assumption told(String section, Node.Mapping fields, String... more) throws MalformedAssumptionException {
        Node.Mapping entry = AssumedEntry.dated(assumable.day(), fields, more);
        Optional<? extends Entry> read =
                Preferences.entry(page, names, assumable.dossier().bands(), section, entry, assumable.evidence());
        return new Assumption.Told(written.all(), party, assumable.sound(read));
    }

    private int issue() throws MalformedAssumptionException {
        String id = written.part(2);
        int issue = assumable.dossier().dispute().issue(id);
        if (issue < 0) {
            List<String> ids = assumable.dossier().dispute().issues().stream()
                    .map(Issue::id)
                    .toList();
            throw assumable.unknown(written.part(1) + " is followed by", id, ids, "an issue");
        }
        return issue;
    }

    private Assumption importance() throws MalformedAssumptionException {
        if (written.ends(2)) {
            Node.Mapping fields = switch (written.value()) {
                case Node.Mapping mapping -> mapping;
                case Node.Sequence ranking -> AssumedEntry.of("ranking", ranking);
                case Node.Scalar scalar ->
                    throw new MalformedAssumptionException(
                            "importance is a ranking as [a, b, c], or a group of fields as {tiers: …}; of one issue"
                                    + " write importance.ISSUE=0.3");
            };
            return told("importance", fields);
        }
        written.end(3);
        int issue = issue();
        boolean unknown =
                written.value() instanceof Node.Scalar scalar && scalar.text().equals(Amounts.UNKNOWN);
        Optional<Interval> weight = unknown
                ? Optional.empty()
                : Optional.of(
                        assumable.sound(amounts.share(written.value(), "the weight of '" + written.part(2) + "'")));
        return new Assumption.Weight(written.all(), party, issue, weight);
    }

    private Assumption worth() throws MalformedAssumptionException {
        if (written.ends(2)) {
            throw new MalformedAssumptionException(
                    "say of which issue: worth.ISSUE.OPTION=welcome, or worth.ISSUE={options: …}");
        }
        int issue = issue();
        Issue about = assumable.dossier().dispute().issues().get(issue);
        if (written.ends(3)) {
            Node.Mapping fields = switch (written.value()) {
                case Node.Mapping mapping -> mapping;
                case Node.Sequence order -> AssumedEntry.of("order", order);
                case Node.Scalar scalar ->
                    throw new MalformedAssumptionException(
                            "say of which option of '" + about.id() + "': worth." + about.id() + ".OPTION=hard");
            };
            return told("worth", fields, "issue", about.id());
        }
        String option = written.from(3);
        String what = "the worth of '" + option + "'";
        return switch (about.options()) {
            case Options.Named named -> {
                int index = assumable
                        .sound(Optional.of(names.option(page, AssumedEntry.scalar(option), about, "worth"))
                                .filter(o -> o.isPresent()))
                        .getAsInt();
                Amount amount = assumable.sound(amounts.worth(written.value(), what));
                yield new Assumption.OptionWorth(written.all(), party, issue, Ratio.of(index), amount);
            }
            case Options.Range range -> {
                Ratio at = assumable.sound(
                        page.number(AssumedEntry.scalar(option), "worth: point", range.from(), range.to()));
                String instead = "on a number range assume a red line: " + written.part(0) + ".red-lines.ID={refuses: "
                        + about.id() + " > " + range.from() + "}";
                Amount amount = assumable.sound(amounts.worthInside(written.value(), what, instead));
                yield new Assumption.OptionWorth(written.all(), party, issue, at, amount);
            }
        };
    }

    private Assumption redLine() throws MalformedAssumptionException {
        if (written.ends(2)) {
            throw new MalformedAssumptionException(
                    "say which red line: red-lines.ID=dropped, or a new one, red-lines.ID={refuses: …}");
        }
        String id = written.from(2);
        if (written.value() instanceof Node.Mapping mapping) {
            return told("red-lines", mapping, "id", id);
        }
        List<String> words =
                Arrays.stream(RedLine.Status.values()).map(RedLine.Status::word).toList();
        String word = assumable.sound(page.choice(written.value(), "a red line", words));
        Preference known = assumable.knowledge().preferences().get(party);
        List<String> ids = known.redLines().stream().map(RedLine::id).toList();
        if (!ids.contains(id)) {
            throw unknownOf("red line", id, ids, "a new one is written as {refuses: …}");
        }
        return new Assumption.LineStatus(
                written.all(), party, id, RedLine.Status.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** @param instead what to do where nothing of the kind is known; empty for nothing */
    private MalformedAssumptionException unknownOf(String what, String id, List<String> known, String instead) {
        String maybe = Suggestion.maybe(id, known);
        String has = known.isEmpty() ? "; none is known" : "; known are " + String.join(", ", known);
        return new MalformedAssumptionException("of party '" + written.part(0) + "' this view knows no " + what + " "
                + Quoted.text(id) + " on " + assumable.day()
                + (maybe.isEmpty() ? has + (instead.isEmpty() ? "" : "; " + instead) : maybe));
    }

    private Assumption noDeal() throws MalformedAssumptionException {
        written.end(2);
        boolean entry = written.value() instanceof Node.Mapping mapping
                && mapping.field("as-good-as").isEmpty();
        return told("no-deal", entry ? (Node.Mapping) written.value() : AssumedEntry.of("worth", written.value()));
    }

    private Assumption interaction() throws MalformedAssumptionException {
        if (written.ends(2)) {
            throw new MalformedAssumptionException(
                    "say which: interactions.ID=dropped, or interactions.ID={when: …, adds: clear}");
        }
        String id = written.from(2);
        if (written.value() instanceof Node.Mapping mapping) {
            return told("interactions", mapping, "id", id);
        }
        List<Interaction> known = assumable.knowledge().preferences().get(party).interactions();
        Optional<Interaction> found =
                known.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw unknownOf(
                    "interaction",
                    id,
                    known.stream().map(Interaction::id).toList(),
                    "a new one is written as {when: …, adds: clear}");
        }
        if (written.value() instanceof Node.Scalar scalar && scalar.text().equals(DROPPED)) {
            return new Assumption.InteractionDropped(written.all(), party, id);
        }
        Amount size = assumable.sound(amounts.size(written.value(), "an interaction, if it is not dropped,"));
        boolean takes = found.get().change().range().high().signum() <= 0;
        Amount change = takes ? new Amount(size.word(), size.range().negate(), true) : size;
        return new Assumption.Told(
                written.all(),
                party,
                new Interaction(assumable.evidence(), id, found.get().when(), change));
    }

    private Assumption consent() throws MalformedAssumptionException {
        written.end(2);
        List<Party.Consent> all = List.of(Party.Consent.values());
        List<String> words = all.stream().map(Party.Consent::word).toList();
        String word = assumable.sound(page.choice(written.value(), "consent", words));
        return new Assumption.ConsentOf(written.all(), party, all.get(words.indexOf(word)));
    }
}
