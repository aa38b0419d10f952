package org.parley.statements.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Puts lines together to paragraphs: what the layout shows (gaps, indents, letters of another size, a line that stops
 * short) is all there is to tell them by. Running heads and page numbers are left out, words broken at a line's end made
 * whole.
 */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\W*(?:page |p\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?\\W*");
    private static final Pattern BROKEN = Pattern.compile(".*\\p{L}[-\u00AD\u2010]");
    private static final Pattern STOP = Pattern.compile(".*[.!?:][\"'\u2019\u201D\u00BB)\\]]*");
    /** Lines at either edge of a page that may be a running head. */
    private static final int EDGE = 2;

    private final List<PdfLine> lines;
    private final Map<Integer, List<PdfLine>> pages;
    private final float gap;
    private final Set<String> words = new HashSet<>();

    private PdfParagraphs(List<PdfLine> lines) {
        this.lines = lines;
        this.pages = pages(lines);
        this.gap = usualGap(lines);
        for (PdfLine line : lines) {
            words.addAll(List.of(line.text().split("[^\\p{L}-]+")));
        }
    }

    /** A paragraph on each line. */
    static String text(List<PdfLine> all) {
        return new PdfParagraphs(withoutEdges(all)).text();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                if (begins(i)) {
                    text.append('\n');
                } else {
                    join(text, lines.get(i).text());
                }
            }
            text.append(lines.get(i).text());
        }
        return text.isEmpty() ? "" : text.append('\n').toString();
    }

    private boolean begins(int i) {
        PdfLine line = lines.get(i);
        PdfLine before = lines.get(i - 1);
        float size = Math.max(line.height(), before.height());
        if (Math.abs(line.height() - before.height()) > size * 0.2f) {
            return true;
        }
        boolean stops = STOP.matcher(before.text()).matches();
        boolean fits = fits(firstWord(line.text()), before, line);
        if (line.page() != before.page() || line.bottom() < before.bottom()) {
            return stops || fits;
        }
        return line.bottom() - before.bottom() > gap * 1.3f || line.left() - before.left() > size || (stops && fits);
    }

    /** Whether the line could have held the next word as well: then it ends on purpose. */
    private boolean fits(String word, PdfLine line, PdfLine next) {
        float edge = 0;
        for (PdfLine other : pages.getOrDefault(line.page(), List.of())) {
            boolean column = Math.abs(other.left() - next.left()) < 3 * line.height();
            edge = Math.max(edge, column ? other.right() : 0);
        }
        return edge - line.right() > (word.length() + 2) * line.letter();
    }

    private static String firstWord(String text) {
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    /** A hyphen at a line's end goes where the whole word stands elsewhere, or the word with a hyphen does not. */
    private void join(StringBuilder text, String next) {
        String last = text.substring(Math.max(text.lastIndexOf(" "), text.lastIndexOf("\n")) + 1);
        if (!BROKEN.matcher(last).matches() || !Character.isLowerCase(next.codePointAt(0))) {
            text.append(' ');
            return;
        }
        String start = last.substring(0, last.length() - 1).replaceAll("^[^\\p{L}]+", "");
        String end = next.split("[^\\p{L}-]", 2)[0];
        boolean soft = last.charAt(last.length() - 1) == '\u00AD';
        if (soft || words.contains(start + end) || !words.contains(start + "-" + end)) {
            text.setLength(text.length() - 1);
        }
    }

    /** From one base line to the next within a paragraph; a quarter of all gaps are at most this, as paragraphs may be short. */
    private static float usualGap(List<PdfLine> lines) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).bottom() - lines.get(i - 1).bottom();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
                gaps.add(gap);
            }
        }
        gaps.sort(Comparator.naturalOrder());
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 4);
    }

    private static List<PdfLine> withoutEdges(List<PdfLine> all) {
        Map<Integer, List<PdfLine>> pages = pages(all);
        Set<PdfLine> edges = new HashSet<>();
        Map<String, Integer> heads = new HashMap<>();
        for (List<PdfLine> page : pages.values()) {
            List<PdfLine> down = page.stream()
                    .sorted(Comparator.comparingDouble(PdfLine::bottom))
                    .toList();
            Set<PdfLine> edge = new HashSet<>(down.subList(0, Math.min(EDGE, down.size())));
            edge.addAll(down.subList(Math.max(0, down.size() - EDGE), down.size()));
            edge.forEach(line -> heads.merge(place(line), 1, Integer::sum));
            edges.addAll(edge);
        }
        int often = Math.max(2, Math.ceilDiv(pages.size(), 2));
        return all.stream()
                .filter(line -> !edges.contains(line)
                        || (!PAGE_NUMBER.matcher(line.text()).matches() && heads.getOrDefault(place(line), 0) < often))
                .toList();
    }

    private static Map<Integer, List<PdfLine>> pages(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages = new TreeMap<>();
        lines.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        return pages;
    }

    /** The same for the same words at the same place of two pages, whatever numbers are in them. */
    private static String place(PdfLine line) {
        return Math.round(line.bottom()) + " " + line.text().replaceAll("\\d+", "#");
    }
}
