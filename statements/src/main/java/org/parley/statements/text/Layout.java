package org.parley.statements.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a text into its lines and says what each is for. */
public final class Layout {
    private static final Pattern BOILERPLATE = Pattern.compile(
            "(?:photos?|images?|pictures?|videos?|credits?|caption|file photo|graphic|map|illustration|read also|see also|read more"
                    + "|related|follow us|subscribe|sign up|source|sources|tags|share|advertisement|watch|listen|editing by"
                    + "|reporting by|additional reporting|copyright|external links?)\\b[^.!?\"]{0,40}[:|/].*"
                    + "|(?:\u00a9|\\(c\\)|copyright\\b|all rights reserved|reporting by\\b|additional reporting by\\b|\\(reporting by).*"
                    + "|.*[\\s(](?:image|photo|picture|credit|video|photograph|courtesy)(?: credits?| by| of)?: ?[^.!?]{1,80}[.)]{0,2}"
                    + "|.*\\((?:ap|afp|reuters|epa|getty)\\b[^)]{0,40}\\)\\.?|.*\\b(?:getty images|ap photo|afp photo)\\b.{0,30}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile(
            "(?:(?:published|updated|posted|date)\\b:?\\s*(?:on\\s)?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?"
                    + "(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d{1,2},?\\s+\\d{4}"
                    + "|\\d{1,2}\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december),?\\s+\\d{4}"
                    + "|\\d{4}-\\d{2}-\\d{2})(?:[ ,|]+\\d{1,2}[:.]\\d{2}.{0,12})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAIM_DASH_NAME =
            Pattern.compile("(?:Source: )?\\S.{10,200}\\s-+\\s(?:\\p{Lu}[\\p{L}'.-]*\\s?){1,4}");
    private static final Pattern NAME_COLON_CLAIM =
            Pattern.compile("(?:Source: )?(?:\\p{Lu}[\\p{L}'.-]*\\s?){1,4}: \\S.{10,200}[^.!?\"]");

    private Layout() {}

    /** The lines that hold more than blanks, in order. */
    public static List<Paragraph> paragraphs(String norm) {
        List<Span> lines = new ArrayList<>();
        for (int from = 0; from < norm.length(); ) {
            int to = norm.indexOf('\n', from);
            if (to < 0) {
                to = norm.length();
            }
            Span line = trimmed(norm, from, to);
            if (line.length() > 0) {
                lines.add(line);
            }
            from = to + 1;
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            paragraphs.add(new Paragraph(lines.get(i), kind(lines.get(i).of(norm), i, lines.size())));
        }
        return paragraphs;
    }

    private static Paragraph.Kind kind(String line, int index, int count) {
        if (DATELINE.matcher(line).matches()) {
            return Paragraph.Kind.DATELINE;
        }
        if (headingLike(line) && count > 1 && claim(line) && (index == 0 || line.startsWith("Source:"))) {
            return Paragraph.Kind.HEADLINE_CLAIM;
        }
        if (line.length() < 400 && BOILERPLATE.matcher(line).matches()) {
            return Paragraph.Kind.BOILERPLATE;
        }
        if (line.startsWith("#") || (headingLike(line) && (index == 0 ? count > 1 : fewWords(line)))) {
            return Paragraph.Kind.HEADING;
        }
        return Paragraph.Kind.TEXT;
    }

    private static boolean claim(String line) {
        return CLAIM_DASH_NAME.matcher(line).matches()
                || NAME_COLON_CLAIM.matcher(line).matches();
    }

    private static boolean headingLike(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= 200 && ".!?:;,\"'-".indexOf(last) < 0 && line.indexOf('"') < 0;
    }

    private static boolean fewWords(String line) {
        return line.chars().filter(c -> c == ' ').count() < 9;
    }

    private static Span trimmed(String norm, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && norm.charAt(start) == ' ') {
            start++;
        }
        while (end > start && norm.charAt(end - 1) == ' ') {
            end--;
        }
        return new Span(start, end);
    }
}
