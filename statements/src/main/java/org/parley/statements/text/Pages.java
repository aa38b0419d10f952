package org.parley.statements.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Lays a text out: lines, quotations, sentences, tokens with their parts of speech. The detector's borders are repaired:
 * none inside a quotation, none after an abbreviation or inside brackets, one after a quotation that ends a sentence,
 * none between a quotation and the words that say whose it is.
 */
public final class Pages {
    private static final Pattern OMISSION = Pattern.compile("[\\[(] ?(?:\\.{1,3}|\\. \\. \\.) ?[\\])]");
    private static final Pattern INSERTION = Pattern.compile("\\[[^\\[\\]\\n.]{1,80}\\]");
    private static final int LONGEST_TAGGED = 250;

    private final String norm;
    private final Predicate<String> cue;
    private final List<Span> lines = new ArrayList<>();
    private int[] quoteAt = new int[0];

    private Pages(String norm, Predicate<String> cue) {
        this.norm = norm;
        this.cue = cue;
    }

    /** @param cue whether a word form, in lower case, can say that somebody spoke */
    public static Page page(String raw, Language language, Predicate<String> cue) {
        String norm = Normaliser.normalise(raw);
        List<Paragraph> paragraphs = Layout.paragraphs(norm);
        List<Quote> quotes = QuoteScanner.scan(raw, norm, paragraphs);
        List<Span> omissions = matches(OMISSION, norm);
        List<Span> insertions = matches(INSERTION, norm);
        insertions.removeAll(omissions);
        char[] blanked = norm.toCharArray();
        omissions.forEach(span -> Arrays.fill(blanked, span.start(), span.end(), ' '));
        Pages pages = new Pages(new String(blanked), cue);
        return pages.build(raw, norm, paragraphs, quotes, omissions, insertions, language);
    }

    private Page build(
            String raw,
            String original,
            List<Paragraph> paragraphs,
            List<Quote> quotes,
            List<Span> omissions,
            List<Span> insertions,
            Language language) {
        quoteAt = new int[norm.length() + 1];
        Arrays.fill(quoteAt, -1);
        for (int q = 0; q < quotes.size(); q++) {
            if (quotes.get(q).outer()) {
                for (Span segment : quotes.get(q).segments()) {
                    Arrays.fill(quoteAt, segment.start(), segment.end(), q);
                }
            }
        }
        SentenceDetectorME detector = language.detector();
        POSTaggerME tagger = language.tagger();
        List<Token> tokens = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (int p = 0; p < paragraphs.size(); p++) {
            if (!paragraphs.get(p).read()) {
                continue;
            }
            Span line = paragraphs.get(p).span();
            lines.clear();
            lines.addAll(Tokeniser.tokens(norm, line));
            boolean first = true;
            int from = 0;
            for (int to : borders(detector, line)) {
                if (to > from) {
                    int start = tokens.size();
                    tag(tagger, lines.subList(from, to), tokens);
                    sentences.add(new Sentence(start, tokens.size(), p, first));
                    first = false;
                    from = to;
                }
            }
        }
        return new Page(
                raw,
                original,
                List.copyOf(paragraphs),
                List.copyOf(quotes),
                List.copyOf(tokens),
                List.copyOf(sentences),
                List.copyOf(omissions),
                List.copyOf(insertions));
    }

    /** Token indices after which a sentence ends, ascending; the last is the number of tokens. */
    private List<Integer> borders(SentenceDetectorME detector, Span line) {
        boolean[] border = new boolean[lines.size() + 1];
        border[lines.size()] = true;
        for (opennlp.tools.util.Span found : detector.sentPosDetect(line.of(norm))) {
            int end = line.start() + found.getEnd();
            int token = 0;
            while (token < lines.size() && lines.get(token).end() <= end) {
                token++;
            }
            border[token] = true;
        }
        int brackets = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = word(i - 1);
            if (before.equals("[") || before.equals("(")) {
                brackets++;
            } else if ((before.equals("]") || before.equals(")")) && brackets > 0) {
                brackets--;
            }
            boolean cut = border[i] || closesSentence(i) || stops(i);
            border[i] = cut && !insideQuote(i) && brackets == 0 && !afterAbbreviation(i) && !goesOn(i);
        }
        List<Integer> borders = new ArrayList<>();
        for (int i = 1; i <= lines.size(); i++) {
            if (border[i]) {
                borders.add(i);
            }
        }
        return borders;
    }

    /** A full stop outside a quotation before a capital or an opening mark. */
    private boolean stops(int i) {
        char last = norm.charAt(lines.get(i - 1).end() - 1);
        return (word(i - 1).length() == 1 && (last == '.' || last == '!' || last == '?'))
                && quoteOf(i - 1) < 0
                && (opens(i) || Character.isUpperCase(word(i).codePointAt(0)));
    }

    private boolean insideQuote(int i) {
        return quoteOf(i) >= 0 && quoteOf(i) == quoteOf(i - 1);
    }

    /** {@code …." Next}: the quotation ends with a stop, and a new sentence or quotation follows. */
    private boolean closesSentence(int i) {
        int quote = quoteOf(i - 1);
        if (quote < 0 || quote == quoteOf(i) || i < 2) {
            return false;
        }
        char stop = norm.charAt(lines.get(i - 2).end() - 1);
        return (stop == '.' || stop == '!' || stop == '?')
                && (opens(i) || Character.isUpperCase(word(i).codePointAt(0)));
    }

    private boolean afterAbbreviation(int i) {
        String before = word(i - 1);
        if (!before.endsWith(".") || before.length() < 2) {
            return false;
        }
        String bare = before.substring(0, before.length() - 1);
        boolean initial = bare.length() == 1 || Abbreviations.known(bare);
        return initial || (before.length() <= 5 && !startsSentence(word(i)));
    }

    private static boolean startsSentence(String word) {
        return switch (word) {
            case "The",
                    "A",
                    "An",
                    "He",
                    "She",
                    "It",
                    "They",
                    "In",
                    "But",
                    "This",
                    "That",
                    "However",
                    "We",
                    "His",
                    "Her",
                    "On",
                    "\"" -> true;
            default -> false;
        };
    }

    /** Lower case after a closing mark, or SUBJECT CUE within nine words after a mere quotation. */
    private boolean goesOn(int i) {
        int quote = quoteOf(i - 1);
        if (quote < 0 || quoteOf(i) == quote) {
            return Character.isLowerCase(word(i).codePointAt(0))
                    && norm.charAt(lines.get(i - 1).end() - 1) != '!';
        }
        if (Character.isLowerCase(word(i).codePointAt(0)) || word(i).startsWith("-")) {
            return true;
        }
        char stop = i < 2 ? ' ' : norm.charAt(lines.get(i - 2).end() - 1);
        int last = Math.min(lines.size(), i + 9);
        for (int j = i; j < last; j++) {
            String word = word(j);
            if (j > i && cue.test(word.toLowerCase(Locale.ROOT))) {
                boolean ends =
                        j + 1 >= lines.size() || ".,:".indexOf(word(j + 1).charAt(0)) >= 0;
                return ends
                        && (stop != '.'
                                || word(j + 1 < lines.size() ? j + 1 : j).startsWith("."));
            }
            if (quoteOf(j) >= 0 || word.equals(",") || word.equals(".")) {
                return false;
            }
        }
        return false;
    }

    private boolean opens(int i) {
        return norm.charAt(lines.get(i).start()) == '"' && quoteOf(i) >= 0 && quoteOf(i) != quoteOf(i - 1);
    }

    private int quoteOf(int i) {
        return quoteAt[lines.get(i).start()];
    }

    private String word(int i) {
        return lines.get(i).of(norm);
    }

    private void tag(POSTaggerME tagger, List<Span> spans, List<Token> tokens) {
        for (int from = 0; from < spans.size(); from += LONGEST_TAGGED) {
            List<Span> part = spans.subList(from, Math.min(spans.size(), from + LONGEST_TAGGED));
            String[] words = part.stream().map(span -> span.of(norm)).toArray(String[]::new);
            String[] tags = tagger.tag(words);
            for (int i = 0; i < words.length; i++) {
                String lower = words[i].toLowerCase(Locale.ROOT);
                String next = i + 1 < words.length ? tags[i + 1] : "";
                boolean start = i == 0 || !Character.isLetterOrDigit(words[i - 1].codePointAt(0));
                String tag = Tags.repaired(words[i], lower, tags[i], next, start);
                tokens.add(new Token(
                        part.get(i), words[i], lower, tag, quoteAt[part.get(i).start()]));
            }
        }
    }

    private static List<Span> matches(Pattern pattern, String norm) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(norm);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }
}
