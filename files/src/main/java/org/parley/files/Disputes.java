package org.parley.files;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.dispute.Issue;
import org.parley.dispute.Party;
import org.parley.dispute.Suggestion;
import org.parley.dispute.Thresholds;
import org.parley.files.text.Node;
import org.parley.files.text.Quoted;
import org.parley.number.Interval;
import org.parley.number.Ratio;
import org.parley.preference.Bands;
import org.parley.preference.Word;

/** Reads {@code public/dispute.yaml}, without its rules, and learns the names that all other documents use. */
final class Disputes {

    private final Page page;
    private final StatementIds statements;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Issue> issues = new LinkedHashMap<>();
    private final Set<String> brokenIssues = new HashSet<>();
    private boolean partiesComplete = true;
    private boolean issuesComplete = true;

    private Disputes(Page page, StatementIds statements) {
        this.page = page;
        this.statements = statements;
    }

    /**
     * The head of a dispute.
     *
     * @param line of the list of parties
     * @param fields of the document, for its rules
     */
    record Head(
            String title,
            String summary,
            String notice,
            List<Party> parties,
            Bands bands,
            Thresholds thresholds,
            Names names,
            int line,
            Optional<Fields> fields) {

        /** Where nothing could be read. */
        static Head unreadable() {
            Names none = new Names(List.of(), false, List.of(), Set.of(), false);
            return new Head("", "", "", List.of(), Bands.DEFAULT, Thresholds.NONE, none, 0, Optional.empty());
        }
    }

    static Head read(Page page, Node root, StatementIds statements) {
        return Fields.of(page, root, Shape.DISPUTE)
                .map(fields -> new Disputes(page, statements).head(fields))
                .orElse(Head.unreadable());
    }

    private Head head(Fields fields) {
        Formats.check(page, fields);
        readParties(fields);
        readIssues(fields);
        Names names = new Names(
                List.copyOf(parties.keySet()),
                partiesComplete,
                List.copyOf(issues.values()),
                brokenIssues,
                issuesComplete);
        return new Head(
                fields.words("title"),
                fields.words("summary"),
                fields.words("notice"),
                List.copyOf(parties.values()),
                fields.get("bands").map(this::bands).orElse(Bands.DEFAULT),
                fields.get("readiness").map(new ReadinessFields(page)::read).orElse(Thresholds.NONE),
                names,
                fields.get("parties").map(Node::line).orElse(1),
                Optional.of(fields));
    }

    private void readParties(Fields document) {
        List<Node> nodes = list(document, "parties", "party");
        partiesComplete = !nodes.isEmpty();
        Map<String, Node> wholes = new LinkedHashMap<>();
        for (Node node : nodes) {
            Optional<Fields> fields = Fields.of(page, node, Shape.PARTY);
            Optional<String> id = fields.flatMap(each -> each.id("id"));
            if (id.isEmpty()) {
                partiesComplete = false;
            }
            fields.ifPresent(each -> {
                Party party = party(each, id.orElse(""));
                if (id.isPresent() && parties.putIfAbsent(id.get(), party) != null) {
                    page.defect(each.line(), each.name() + " stands twice in " + page.path());
                }
                id.ifPresent(own -> each.get("part-of").ifPresent(whole -> wholes.putIfAbsent(own, whole)));
            });
        }
        checkFactions(wholes);
    }

    private Party party(Fields fields, String id) {
        Party.Role role = fields.choice("role", List.of(Party.Role.values()), Party.Role::word)
                .orElse(Party.Role.PRINCIPAL);
        Party.Consent consent = fields.choice("consent", List.of(Party.Consent.values()), Party.Consent::word)
                .orElse(Party.Consent.SIGNS);
        Optional<String> whole = fields.get("part-of")
                .filter(node -> node instanceof Node.Scalar)
                .map(node -> ((Node.Scalar) node).text());
        return new Party(id, fields.words("name"), role, consent, whole, fields.words("note"));
    }

    /** A faction's whole exists, and nothing is part of itself. */
    private void checkFactions(Map<String, Node> wholes) {
        Names names = new Names(List.copyOf(parties.keySet()), partiesComplete, List.of(), Set.of(), false);
        Map<String, String> partOf = new LinkedHashMap<>();
        wholes.forEach((part, node) -> names.party(page, node, "'part-of' of party '" + part + "'")
                .ifPresent(whole -> partOf.put(part, names.parties().get(whole))));
        Set<String> inCircle = new HashSet<>();
        for (String part : partOf.keySet()) {
            Set<String> chain = new HashSet<>();
            for (String at = part; at != null && chain.add(at); at = partOf.get(at)) {
                if (part.equals(partOf.get(at)) && inCircle.add(part)) {
                    inCircle.addAll(chain);
                    Node node = wholes.get(part);
                    if (node != null) {
                        page.defect(node, "party '" + part + "' is part of itself");
                    }
                    break;
                }
            }
        }
    }

    private void readIssues(Fields document) {
        List<Node> nodes = list(document, "issues", "issue");
        issuesComplete = !nodes.isEmpty();
        Set<String> ids = new HashSet<>();
        for (Node node : nodes) {
            Optional<Fields> fields = Fields.of(page, node, Shape.ISSUE);
            Optional<String> id = fields.flatMap(each -> each.id("id"));
            if (id.isEmpty()) {
                issuesComplete = false;
            }
            fields.ifPresent(each -> {
                Optional<Issue> issue = new IssueOptions(page, statements)
                        .read(each)
                        .map(options -> new Issue(id.orElse(""), each.words("name"), each.words("question"), options));
                if (id.isEmpty()) {
                    return;
                }
                IssueOptions.refuseGrammar(page, each, id.get());
                if (!ids.add(id.get())) {
                    page.defect(each.line(), each.name() + " stands twice in " + page.path());
                } else if (issue.isPresent()) {
                    issues.put(id.get(), issue.get());
                } else {
                    brokenIssues.add(id.get());
                }
            });
        }
    }

    /** A list that must not be empty. */
    private List<Node> list(Fields document, String field, String what) {
        Optional<Node> node = document.get(field);
        boolean blank = node.isPresent()
                && switch (node.get()) {
                    case Node.Scalar scalar -> scalar.isEmpty();
                    case Node.Sequence sequence -> sequence.items().isEmpty();
                    case Node.Mapping mapping -> false;
                };
        if (blank) {
            page.defect(node.get(), "'" + field + "' is empty; a dispute has at least one " + what);
            return List.of();
        }
        return document.items(field);
    }

    private Bands bands(Node node) {
        Map<Word, Interval> ranges = new EnumMap<>(Bands.DEFAULT.ranges());
        Amounts amounts = new Amounts(page, Bands.DEFAULT);
        List<String> words = Arrays.stream(Word.values()).map(Word::text).toList();
        for (Node.Field field : page.entries(node, "'bands'")) {
            Optional<Word> word = Arrays.stream(Word.values())
                    .filter(each -> each.text().equals(field.name()))
                    .findFirst();
            String what = "the band of " + Quoted.text(field.name());
            if (word.isEmpty()) {
                String maybe = Suggestion.maybe(field.name(), words);
                page.defect(
                        field.key(),
                        "'bands' has no word " + Quoted.text(field.name())
                                + (maybe.isEmpty() ? "; it has " + String.join(", ", words) : maybe));
            } else if (field.value() instanceof Node.Sequence sequence) {
                amounts.range(sequence, what, Ratio.ZERO).ifPresent(range -> ranges.put(word.get(), range));
            } else {
                page.defect(
                        field.value(),
                        what + " must be a range [least, most], not "
                                + field.value().kind());
            }
        }
        return new Bands(ranges);
    }
}
