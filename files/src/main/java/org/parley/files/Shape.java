package org.parley.files;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of one kind of group in a document. The JSON Schemas have a definition of the same name with the same
 * fields.
 *
 * @param name as in the schemas, and in messages
 */
record Shape(String name, List<String> required, List<String> optional) {

    private static final List<String> EVIDENCE = List.of("says", "statements", "sureness");
    private static final List<String> SECTIONS = List.of("importance", "worth", "red-lines", "no-deal", "interactions");

    static final Shape DISPUTE = shape(
            "dispute",
            List.of("format", "title", "parties", "issues"),
            "summary",
            "notice",
            "rules",
            "bands",
            "readiness");
    static final Shape PARTY = shape("party", List.of("id", "name", "role", "consent"), "part-of", "note");
    static final Shape ISSUE = shape("issue", List.of("id", "name"), "question", "options", "range");
    static final Shape OPTION = shape("option", List.of("id", "name"), "note", "sources");
    static final Shape RANGE = shape("range", List.of("from", "to", "step"), "unit");
    static final Shape RULE =
            shape("rule", List.of("id", "says"), "requires", "excludes", "at-most-one-of", "must", "negotiable");
    static final Shape REQUIRES = shape("requires", List.of("if", "then"));

    static final Shape POSITIONS = shape("positions", List.of(), "format", "positions");
    static final Shape POSITION = shape(
            "position",
            List.of("id", "issue", "says", "date"),
            "party",
            "options",
            "statements",
            "sureness",
            "withdrawn");
    static final Shape STATEMENTS = shape("statements", List.of(), "format", "statements");
    static final Shape STATEMENT = shape(
            "statement",
            List.of("id", "speaker", "date", "source", "says"),
            "party",
            "where",
            "quote",
            "sureness",
            "place",
            "act",
            "issues");
    static final Shape PLACE = shape("place", List.of("sha256", "start", "end"), "before", "after");

    static final Shape PREFERENCES = shape("preferences", List.of(), SECTIONS, "format");
    static final Shape ESTIMATES = shape("estimates", List.of(), "format", "parties");
    static final Shape ESTIMATE = shape("estimate", List.of("party"), SECTIONS);
    static final Shape IMPORTANCE =
            shape("importance", List.of("from"), EVIDENCE, "ranking", "tiers", "weights", "points");
    static final Shape WORTH =
            shape("worth", List.of("issue", "from"), EVIDENCE, "options", "order", "points", "status");
    static final Shape RED_LINE = shape("red line", List.of("id", "from", "refuses"), EVIDENCE, "status");
    static final Shape NO_DEAL = shape("no-deal entry", List.of("from", "worth"), EVIDENCE, "drift", "worst");
    static final Shape AS_GOOD_AS = shape("worth of no deal", List.of("as-good-as"));
    static final Shape INTERACTION = shape("interaction", List.of("id", "from", "when"), EVIDENCE, "adds", "takes");

    static final Shape PRESSURE = shape("pressure", List.of(), "format", "measures");
    static final Shape MEASURE = shape(
            "measure",
            List.of("id", "name", "kind", "from", "takes-effect"),
            EVIDENCE,
            "imposed-by",
            "moves",
            "criteria",
            "costs");
    static final Shape EFFECT = shape("effect", List.of("party", "no-deal"));
    static final Shape CRITERION = shape("criterion", List.of("id", "says", "fixed"), "met");
    static final Shape COST = shape("cost", List.of("on", "says"));

    static final Shape MOVES = shape("moves", List.of(), "format", "settlements");
    static final Shape AFTERMATH = shape("settlement", List.of("id", "name", "from", "options", "moves"), EVIDENCE);
    static final Shape MOVE =
            shape("move", List.of("id", "party", "name"), EVIDENCE, "when", "irreversible", "turns", "adds", "takes");

    private static Shape shape(String name, List<String> required, String... optional) {
        return new Shape(name, required, List.of(optional));
    }

    private static Shape shape(String name, List<String> required, List<String> shared, String... optional) {
        List<String> all = new ArrayList<>(List.of(optional));
        all.addAll(shared);
        return new Shape(name, required, List.copyOf(all));
    }

    /** All fields, the required ones first. */
    List<String> fields() {
        List<String> all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
