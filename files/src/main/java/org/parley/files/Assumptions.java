package org.parley.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.assumption.Assuming;
import org.parley.assumption.Assumption;
import org.parley.dispute.Evidence;
import org.parley.dispute.Issue;
import org.parley.dispute.Options;
import org.parley.dispute.Party;
import org.parley.dispute.Rule;
import org.parley.dispute.Suggestion;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.files.text.Tree;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Amount;
import org.parley.preference.Dossier;
import org.parley.preference.Entry;
import org.parley.preference.Interaction;
import org.parley.preference.Knowledge;
import org.parley.preference.Measure;
import org.parley.preference.Preference;
import org.parley.preference.RedLine;

/**
 * Reads assumptions such as {@code russia.red-lines.recognition=dropped}: a path, and a value in the words of the case format. A
 * value in braces is a whole entry, with the fields that it has in a preference file.
 *
 * <p>What may be assumed is looked up in what the view knows on the day, so that no message depends on anything else.
 */
public final class Assumptions {

    private static final String RULES = "rules";
    private static final String MEASURES = "measures";
    private static final List<String> SECTIONS =
            List.of("importance", "worth", "red-lines", "no-deal", "interactions", "consent");
    private static final String DROPPED = "dropped";
    private static final Ratio STRONGEST = Ratio.of(10);
    private static final int LONGEST = 4_000;

    private final Dossier dossier;
    private final Knowledge knowledge;
    private final LocalDate day;
    private final Names names;
    private final Defects defects = new Defects();
    private final Page page;
    private final Amounts amounts;

    /** As written, its path in parts, and its value. */
    private record Written(String all, List<String> path, Node value) {
        String part(int index) {
            return path.get(index);
        }

        /** The rest of the path, which may hold dots itself. */
        String from(int index) {
            return String.join(".", path.subList(index, path.size()));
        }

        boolean ends(int parts) {
            return path.size() <= parts;
        }
    }

    private Assumptions(Dossier dossier, LocalDate day) {
        this.dossier = dossier;
        this.knowledge = dossier.asOf(day);
        this.day = day;
        this.names = new Names(
                dossier.dispute().parties().stream().map(Party::id).toList(),
                true,
                dossier.dispute().issues(),
                Set.of(),
                true);
        Evidence evidence = Assuming.evidence(dossier, day);
        this.page = new Page(evidence.compartment(), "assumed", defects);
        this.amounts = new Amounts(page, dossier.bands());
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
            Assumptions reader = new Assumptions(dossier, day);
            try {
                Written parts = reader.parts(each);
                if (!paths.add(parts.from(0))) {
                    throw reader.malformed(parts.from(0) + " is assumed twice");
                }
                read.add(reader.assumption(parts));
            } catch (MalformedAssumptionException malformed) {
                throw new MalformedAssumptionException(Quoted.text(each) + ": " + malformed.getMessage());
            }
        }
        return read;
    }

    private MalformedAssumptionException malformed(String message) {
        return new MalformedAssumptionException(message);
    }

    private Written parts(String written) throws MalformedAssumptionException {
        if (written.length() > LONGEST) {
            throw malformed("an assumption has at most " + LONGEST + " characters");
        }
        int equals = written.indexOf('=');
        String path = (equals < 0 ? written : written.substring(0, equals)).strip();
        if (equals < 0 || path.isEmpty()) {
            throw malformed("write a path, '=' and a value, as russia.no-deal=hard");
        }
        String value = written.substring(equals + 1).strip();
        Tree tree = Tree.of(value);
        if (!tree.flaws().isEmpty()) {
            throw malformed("the value " + tree.flaws().getFirst().message());
        }
        Node node =
                tree.root().orElseThrow(() -> malformed(Quoted.text(path) + " has no value; write it behind the '='"));
        return new Written(written, Arrays.asList(path.split("\\.", -1)), node);
    }

    private Assumption assumption(Written written) throws MalformedAssumptionException {
        String head = written.part(0);
        int party = names.parties().indexOf(head);
        if (party >= 0) {
            return ofParty(written, party);
        }
        return switch (head) {
            case RULES -> rule(written);
            case MEASURES -> measure(written);
            default -> {
                List<String> heads = Stream.concat(names.parties().stream(), Stream.of(RULES, MEASURES))
                        .toList();
                throw unknown("path starts with", head, heads, "a party, rules or measures");
            }
        };
    }

    private MalformedAssumptionException unknown(String what, String written, List<String> known, String kind) {
        String maybe = Suggestion.maybe(written, known);
        String has = known.isEmpty() ? "; there is none" : "; it is one of " + Page.either(known);
        return malformed(what + " " + Quoted.text(written) + (maybe.isEmpty() ? ", not " + kind + has : maybe));
    }

    /** The one thing that was read. */
    private <T> T sound(Optional<T> value) throws MalformedAssumptionException {
        if (!defects.isEmpty() || value.isEmpty()) {
            throw malformed(
                    defects.isEmpty()
                            ? "it cannot be read"
                            : defects.all().getFirst().message());
        }
        return value.get();
    }

    private Assumption ofParty(Written written, int party) throws MalformedAssumptionException {
        if (written.ends(1)) {
            throw malformed("say what of party '" + written.part(0) + "': " + Page.either(SECTIONS));
        }
        return switch (written.part(1)) {
            case "importance" -> importance(written, party);
            case "worth" -> worth(written, party);
            case "red-lines" -> redLine(written, party);
            case "no-deal" -> noDeal(written, party);
            case "interactions" -> interaction(written, party);
            case "consent" -> consent(written, party);
            default ->
                throw unknown("party '" + written.part(0) + "' is followed by", written.part(1), SECTIONS, "a section");
        };
    }

    private void end(Written written, int parts) throws MalformedAssumptionException {
        if (!written.ends(parts)) {
            throw malformed("nothing may follow "
                    + String.join(".", written.path().subList(0, parts)) + ", but "
                    + Quoted.text(written.from(parts)) + " does");
        }
    }

    private int issue(Written written) throws MalformedAssumptionException {
        String id = written.part(2);
        int issue = dossier.dispute().issue(id);
        if (issue < 0) {
            List<String> ids =
                    dossier.dispute().issues().stream().map(Issue::id).toList();
            throw unknown(written.part(1) + " is followed by", id, ids, "an issue");
        }
        return issue;
    }

    /** A value as the whole entry that it is short for. */
    private Assumption told(Written written, int party, String section, Node entry)
            throws MalformedAssumptionException {
        Optional<? extends Entry> read =
                Preferences.entry(page, names, dossier.bands(), section, entry, Assuming.evidence(dossier, day));
        return new Assumption.Told(written.all(), party, sound(read));
    }

    /** The fields of an entry with those that the path says. */
    private Node.Mapping dated(Node.Mapping fields, String... more) throws MalformedAssumptionException {
        List<Node.Field> all = new ArrayList<>();
        for (int k = 0; k < more.length; k += 2) {
            all.add(field(more[k], scalar(more[k + 1])));
        }
        all.add(field("from", scalar(day.toString())));
        for (Node.Field field : all) {
            if (fields.field(field.name()).isPresent()) {
                throw malformed("leave out '" + field.name() + "': "
                        + (field.name().equals("from")
                                ? "an assumption is of the day of the briefing"
                                : "the path says it"));
            }
        }
        all.addAll(fields.fields());
        return mapping(all);
    }

    private static Node.Scalar scalar(String text) {
        return new Node.Scalar(text, true, false, 1, 0, 0);
    }

    private static Node.Field field(String name, Node value) {
        return new Node.Field(scalar(name), value);
    }

    private static Node.Mapping mapping(List<Node.Field> fields) {
        return new Node.Mapping(fields, false, 1, 0, 0);
    }

    private Assumption importance(Written written, int party) throws MalformedAssumptionException {
        if (written.ends(2)) {
            Node.Mapping fields = switch (written.value()) {
                case Node.Mapping mapping -> mapping;
                case Node.Sequence ranking -> mapping(List.of(field("ranking", ranking)));
                case Node.Scalar scalar ->
                    throw malformed(
                            "importance is a ranking as [a, b, c], or a group of fields as {tiers: …}; of one issue"
                                    + " write importance.ISSUE=0.3");
            };
            return told(written, party, "importance", dated(fields));
        }
        end(written, 3);
        int issue = issue(written);
        boolean unknown =
                written.value() instanceof Node.Scalar scalar && scalar.text().equals(Amounts.UNKNOWN);
        Optional<Interval> weight = unknown
                ? Optional.empty()
                : Optional.of(sound(amounts.share(written.value(), "the weight of '" + written.part(2) + "'")));
        return new Assumption.Weight(written.all(), party, issue, weight);
    }

    private Assumption worth(Written written, int party) throws MalformedAssumptionException {
        if (written.ends(2)) {
            throw malformed("say of which issue: worth.ISSUE.OPTION=welcome, or worth.ISSUE={options: …}");
        }
        int issue = issue(written);
        Issue about = dossier.dispute().issues().get(issue);
        if (written.ends(3)) {
            Node.Mapping fields = switch (written.value()) {
                case Node.Mapping mapping -> mapping;
                case Node.Sequence order -> mapping(List.of(field("order", order)));
                case Node.Scalar scalar ->
                    throw malformed(
                            "say of which option of '" + about.id() + "': worth." + about.id() + ".OPTION=hard");
            };
            return told(written, party, "worth", dated(fields, "issue", about.id()));
        }
        String option = written.from(3);
        String what = "the worth of '" + option + "'";
        return switch (about.options()) {
            case Options.Named named -> {
                int index = sound(Optional.of(names.option(page, scalar(option), about, "worth"))
                                .filter(o -> o.isPresent()))
                        .getAsInt();
                Amount amount = sound(amounts.worth(written.value(), what));
                yield new Assumption.OptionWorth(written.all(), party, issue, Ratio.of(index), amount);
            }
            case Options.Range range -> {
                Ratio at = sound(page.number(scalar(option), "worth: point", range.from(), range.to()));
                String instead = "on a number range assume a red line: " + written.part(0) + ".red-lines.ID={refuses: "
                        + about.id() + " > " + range.from() + "}";
                Amount amount = sound(amounts.worthInside(written.value(), what, instead));
                yield new Assumption.OptionWorth(written.all(), party, issue, at, amount);
            }
        };
    }

    private Assumption redLine(Written written, int party) throws MalformedAssumptionException {
        if (written.ends(2)) {
            throw malformed("say which red line: red-lines.ID=dropped, or a new one, red-lines.ID={refuses: …}");
        }
        String id = written.from(2);
        if (written.value() instanceof Node.Mapping mapping) {
            return told(written, party, "red-lines", dated(mapping, "id", id));
        }
        List<String> words =
                Arrays.stream(RedLine.Status.values()).map(RedLine.Status::word).toList();
        String word = sound(page.choice(written.value(), "a red line", words));
        Preference known = knowledge.preferences().get(party);
        List<String> ids = known.redLines().stream().map(RedLine::id).toList();
        if (!ids.contains(id)) {
            throw unknownOf(party, "red line", id, ids, "a new one is written as {refuses: …}");
        }
        return new Assumption.LineStatus(
                written.all(), party, id, RedLine.Status.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** @param instead what to do where nothing of the kind is known; empty for nothing */
    private MalformedAssumptionException unknownOf(
            int party, String what, String id, List<String> known, String instead) {
        String maybe = Suggestion.maybe(id, known);
        String has = known.isEmpty() ? "; none is known" : "; known are " + String.join(", ", known);
        return malformed("of party '" + names.parties().get(party) + "' this view knows no " + what + " "
                + Quoted.text(id) + " on " + day
                + (maybe.isEmpty() ? has + (instead.isEmpty() ? "" : "; " + instead) : maybe));
    }

    private Assumption noDeal(Written written, int party) throws MalformedAssumptionException {
        end(written, 2);
        boolean entry = written.value() instanceof Node.Mapping mapping
                && mapping.field("as-good-as").isEmpty();
        return told(
                written,
                party,
                "no-deal",
                dated(entry ? (Node.Mapping) written.value() : mapping(List.of(field("worth", written.value())))));
    }

    private Assumption interaction(Written written, int party) throws MalformedAssumptionException {
        if (written.ends(2)) {
            throw malformed("say which: interactions.ID=dropped, or interactions.ID={when: …, adds: clear}");
        }
        String id = written.from(2);
        if (written.value() instanceof Node.Mapping mapping) {
            return told(written, party, "interactions", dated(mapping, "id", id));
        }
        List<Interaction> known = knowledge.preferences().get(party).interactions();
        Optional<Interaction> found =
                known.stream().filter(one -> one.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            throw unknownOf(
                    party,
                    "interaction",
                    id,
                    known.stream().map(Interaction::id).toList(),
                    "a new one is written as {when: …, adds: clear}");
        }
        if (written.value() instanceof Node.Scalar scalar && scalar.text().equals(DROPPED)) {
            return new Assumption.InteractionDropped(written.all(), party, id);
        }
        Amount size = sound(amounts.size(written.value(), "an interaction, if it is not dropped,"));
        boolean takes = found.get().change().range().high().signum() <= 0;
        Amount change = takes ? new Amount(size.word(), size.range().negate(), true) : size;
        return new Assumption.Told(
                written.all(),
                party,
                new Interaction(Assuming.evidence(dossier, day), id, found.get().when(), change));
    }

    private Assumption consent(Written written, int party) throws MalformedAssumptionException {
        end(written, 2);
        List<Party.Consent> all = List.of(Party.Consent.values());
        List<String> words = all.stream().map(Party.Consent::word).toList();
        String word = sound(page.choice(written.value(), "consent", words));
        return new Assumption.ConsentOf(written.all(), party, all.get(words.indexOf(word)));
    }

    private Assumption rule(Written written) throws MalformedAssumptionException {
        List<String> ids = dossier.dispute().rules().stream().map(Rule::id).toList();
        String id = written.ends(1) ? "" : written.from(1);
        if (!ids.contains(id)) {
            throw unknown("rules is followed by", id, ids, "a rule");
        }
        List<String> words = Arrays.stream(Assumption.Ruling.values())
                .map(ruling -> ruling.name().toLowerCase(Locale.ROOT))
                .toList();
        String word = sound(page.choice(written.value(), "a rule", words));
        return new Assumption.RuleIs(written.all(), id, Assumption.Ruling.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private Assumption measure(Written written) throws MalformedAssumptionException {
        List<String> ids = knowledge.measures().stream().map(Measure::id).toList();
        String id = written.ends(1) ? "" : written.from(1);
        if (!ids.contains(id)) {
            throw unknown("measures is followed by", id, ids, "a measure that this view knows on " + day);
        }
        if (written.value() instanceof Node.Scalar scalar
                && (scalar.text().equals("on") || scalar.text().equals("off"))) {
            return new Assumption.MeasureAt(written.all(), id, scalar.text().equals("on") ? Ratio.ONE : Ratio.ZERO);
        }
        return new Assumption.MeasureAt(
                written.all(),
                id,
                sound(page.number(
                        written.value(),
                        "a measure is on, off, or so many times its strength, which",
                        Ratio.ZERO,
                        STRONGEST)));
    }
}
