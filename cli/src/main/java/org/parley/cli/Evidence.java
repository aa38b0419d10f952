package org.parley.cli;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.dispute.Dispute;
import org.parley.dispute.Issue;
import org.parley.dispute.Sureness;
import org.parley.files.text.Scalars;
import org.parley.statements.Draft;
import org.parley.statements.Reading;
import org.parley.statements.input.Extract;
import org.parley.statements.text.Span;

/**
 * A statement as it goes into {@code statements.yaml}.
 *
 * @param party id, empty if none is known
 * @param issues ids of issues of the dispute
 * @param quote the exact words, empty where the text gives none
 * @param sha256 of the bytes of the article
 * @param at from the first to the last character of the content in the raw input
 * @param before up to 32 characters of the text before it
 * @param after up to 32 characters of the text behind it
 */
record Evidence(
        String speaker,
        String party,
        LocalDate date,
        String where,
        String source,
        String says,
        String quote,
        String sureness,
        String act,
        List<String> issues,
        String sha256,
        Span at,
        String before,
        String after) {

    private static final int AROUND = 32;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_NAME = 40;

    /** What the reader suggests. @throws IllegalArgumentException if the article has no date */
    static Evidence of(String name, Reading reading, Extract extract, Draft draft, Dispute dispute) {
        String text = reading.text();
        LocalDate date = reading.date().orElseThrow(() -> new IllegalArgumentException("no date"));
        Span at = new Span(
                draft.spans().getFirst().start(), draft.spans().getLast().end());
        String words = flat(draft.text(text));
        String side = draft.speaker().actor().side();
        boolean party = dispute.parties().stream().anyMatch(one -> one.id().equals(side));
        boolean unknown = draft.speaker().actor().unknown();
        return new Evidence(
                unknown ? "unknown" : draft.speaker().actor().name(),
                party ? side : "",
                date,
                draft.venue().orElse(""),
                title(text) + " (" + name.substring(name.lastIndexOf('/') + 1) + ", " + date + ")",
                (draft.negated() ? "Did not say: " : "") + bare(words),
                draft.kind() == Draft.Kind.DIRECT ? bare(words) : "",
                (draft.reported() ? Sureness.THIRD : Sureness.HEARD).word(),
                draft.act().type().word(),
                issues(words, draft.issues(), dispute),
                reading.sha256(),
                extract.raw(at),
                text.substring(Math.max(0, at.start() - AROUND), at.start()),
                text.substring(at.end(), Math.min(text.length(), at.end() + AROUND)));
    }

    Evidence with(
            String newSays,
            String newSpeaker,
            String newParty,
            String newAct,
            List<String> newIssues,
            String newSureness) {
        return new Evidence(
                newSpeaker,
                newParty,
                date,
                where,
                source,
                newSays,
                quote,
                newSureness,
                newAct,
                newIssues,
                sha256,
                at,
                before,
                after);
    }

    private static String title(String text) {
        String first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return flat(first.length() <= LONGEST_TITLE ? first : first.substring(0, LONGEST_TITLE) + "…");
    }

    private static String flat(String text) {
        return text.replace("\uFEFF", "").replaceAll("\\s+", " ").strip();
    }

    /** Without marks around all of it and a comma before the last one. */
    private static String bare(String words) {
        boolean quoted = words.length() > 2
                && "\"“„«'‘".indexOf(words.charAt(0)) >= 0
                && "\"”“»'’".indexOf(words.charAt(words.length() - 1)) >= 0
                && words.substring(1, words.length() - 1).chars().noneMatch(c -> "\"“”„«»".indexOf(c) >= 0);
        String bare = quoted ? words.substring(1, words.length() - 1) : words;
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The issues of the dispute that have a tag's name, or whose own words stand in the content. */
    private static List<String> issues(String words, List<String> tags, Dispute dispute) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> found = new ArrayList<>();
        for (Issue issue : dispute.issues()) {
            boolean tagged =
                    tags.contains(issue.id()) || tags.contains(issue.id().replace('-', '_'));
            boolean named = stands(issue.name(), lower)
                    || (issue.id().indexOf('-') > 0 && stands(issue.id().replace('-', ' '), lower));
            if (tagged || named) {
                found.add(issue.id());
            }
        }
        return List.copyOf(found);
    }

    /** As whole words. An id of one word is left aside: "in order to" is not about the order of steps. */
    private static boolean stands(String words, String lower) {
        return Pattern.compile("\\b" + Pattern.quote(words.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(lower)
                .find();
    }

    /** In a line, for the analyst. */
    String suggestion() {
        return "Party: " + (party.isEmpty() ? "none" : party) + "; issues: "
                + (issues.isEmpty() ? "none" : String.join(", ", issues)) + "; act: " + act + "; sureness: " + sureness;
    }

    /** A new id from the speaker's last name and the date. */
    String id(Set<String> taken) {
        String letters = Normalizer.normalize(speaker, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z ]+", "")
                .strip();
        String last = letters.substring(letters.lastIndexOf(' ') + 1);
        String name = last.isEmpty() ? "statement" : last.substring(0, Math.min(LONGEST_NAME, last.length()));
        int number = 1;
        while (taken.contains(name + "-" + date + "-" + number)) {
            number++;
        }
        return name + "-" + date + "-" + number;
    }

    /** As the document has them, values as YAML in one line. */
    Map<String, String> fields(String id) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("speaker", Scalars.write(speaker));
        put(fields, "party", party);
        fields.put("date", date.toString());
        put(fields, "where", where);
        fields.put("source", Scalars.write(source));
        fields.put("says", Scalars.write(says));
        put(fields, "quote", quote);
        fields.put("sureness", sureness);
        put(fields, "act", act);
        if (!issues.isEmpty()) {
            fields.put("issues", "[" + String.join(", ", issues) + "]");
        }
        fields.put(
                "place",
                "{sha256: \"" + sha256 + "\", start: " + at.start() + ", end: " + at.end() + ", before: "
                        + Scalars.quoted(before) + ", after: " + Scalars.quoted(after) + "}");
        return fields;
    }

    private static void put(Map<String, String> fields, String field, String value) {
        if (!value.isEmpty()) {
            fields.put(field, Scalars.write(value));
        }
    }
}
