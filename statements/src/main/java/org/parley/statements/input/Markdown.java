package org.parley.statements.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown without its marks: paragraphs are joined, links keep their words, code and images are left out. */
final class Markdown {
    private static final Pattern LINE_MARK =
            Pattern.compile("^[ \\t]*(?:#{1,6}[ \\t]+|(?:>[ \\t]?)+|[-*+][ \\t]+|\\d{1,3}[.)][ \\t]+)?");
    private static final Pattern NEW_BLOCK =
            Pattern.compile("[ \\t]*(?:#{1,6}[ \\t].*|[-*+][ \\t].*|\\d{1,3}[.)][ \\t].*|[-*_]{3,}[ \\t]*|)");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*(?:```|~~~).*");
    private static final Pattern INLINE = Pattern.compile(
            "(?<image>!\\[[^\\]]*]\\([^)]*\\))|\\[(?<words>[^\\]]*)]\\([^)\\s]*(?:\\s[^)]*)?\\)"
                    + "|(?<mark>\\*{1,3}|(?<![\\p{L}\\p{N}])_{1,3}|_{1,3}(?![\\p{L}\\p{N}])|`)|\\\\(?<escaped>[\\\\`*_{}\\[\\]()#+.!>\"'-])");

    private final String raw;
    private final Extract.Builder extract;

    private Markdown(String raw) {
        this.raw = raw;
        this.extract = new Extract.Builder(raw);
    }

    static Extract extract(String raw) {
        Markdown markdown = new Markdown(raw);
        markdown.read();
        return markdown.extract.build();
    }

    private void read() {
        int at = afterFrontMatter();
        boolean code = false;
        boolean heading = false;
        while (at < raw.length()) {
            int end = raw.indexOf('\n', at);
            end = end < 0 ? raw.length() : end + 1;
            String line = raw.substring(at, end).stripTrailing();
            boolean fence = FENCE.matcher(line).matches();
            if (fence || heading || NEW_BLOCK.matcher(line).matches()) {
                extract.line();
            }
            if (!code && !fence && !line.matches("[ \\t]*([-*_=][ \\t]*){3,}")) {
                Matcher mark = LINE_MARK.matcher(line);
                int begin = mark.find() ? mark.end() : 0;
                inline(at + begin, end);
            }
            heading = line.stripLeading().startsWith("#");
            code ^= fence;
            at = end;
        }
    }

    /** Behind the fields between two lines of three hyphens that a document may begin with. */
    private int afterFrontMatter() {
        Matcher matter = Pattern.compile("\\A\uFEFF?---[ \\t]*\\R(?:.*\\R)*?---[ \\t]*(?:\\R|\\z)")
                .matcher(raw);
        return matter.find() ? matter.end() : 0;
    }

    private void inline(int from, int to) {
        Matcher matcher = INLINE.matcher(raw).region(from, to);
        int at = from;
        while (matcher.find()) {
            letters(at, matcher.start());
            if (matcher.group("words") != null) {
                letters(matcher.start("words"), matcher.end("words"));
            } else if (matcher.group("escaped") != null) {
                letters(matcher.start("escaped"), matcher.end("escaped"));
            }
            at = matcher.end();
        }
        letters(at, to);
    }

    private void letters(int from, int to) {
        for (int i = from; i < to; i++) {
            extract.add(raw.substring(i, i + 1), i, i + 1);
        }
    }
}
