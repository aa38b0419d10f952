package org.parley.report.terminal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.statements.Confidence;
import org.parley.statements.Draft;
import org.parley.statements.Reading;
import org.parley.statements.text.Span;
import org.parley.statements.time.TimeRef;

/** Draft statements in the terminal: the content is strong, or between [[ and ]] where there are no colours. */
public final class ReadingText {
    private static final int AROUND = 80;
    private static final String INDENT = "    ";

    private final Reading reading;
    private final int width;
    private final boolean colour;

    public ReadingText(Reading reading, int width, boolean colour) {
        this.reading = reading;
        this.width = width;
        this.colour = colour;
    }

    /** @param name of the article */
    public String all(String name) {
        int count = reading.statements().size();
        StringBuilder text = new StringBuilder();
        text.append(Ink.HEAD.paint(DisplayWidth.tame(name), colour)).append('\n');
        text.append(reading.date().map(LocalDate::toString).orElse("no date"))
                .append(", ")
                .append(count == 0 ? "no statements" : count == 1 ? "1 statement" : count + " statements");
        long unsure = reading.statements().stream()
                .filter(draft -> draft.confidence().check())
                .count();
        text.append(unsure == 0 ? "" : ", " + unsure + " to check").append("\n\n");
        reading.statements().forEach(draft -> text.append(one(draft)).append('\n'));
        return text.toString();
    }

    public String one(Draft draft) {
        StringBuilder text = new StringBuilder();
        String speaker = draft.speaker().actor().unknown()
                ? "speaker unknown"
                : draft.speaker().actor().name();
        String act = act(draft);
        text.append(
                Ink.STRONG.paint(String.format(Locale.ROOT, "%-4s%s", draft.id(), DisplayWidth.tame(speaker)), colour));
        text.append("  ").append(act).append(", ").append(draft.kind().word()).append('\n');
        context(draft).forEach(line -> text.append(INDENT).append(line).append('\n'));
        details(draft)
                .forEach(detail -> Wrap.lines(detail, width - INDENT.length())
                        .forEach(line -> text.append(INDENT)
                                .append(Ink.QUIET.paint(line, colour))
                                .append('\n')));
        return text.toString();
    }

    private static String act(Draft draft) {
        String status = draft.act().status();
        return (draft.negated() ? "not said: " : "")
                + draft.act().type().word()
                + (status.isEmpty() ? "" : " (" + status + ")");
    }

    /** The lines of the text around the content, cut to some words on either side. */
    private List<String> context(Draft draft) {
        String raw = reading.text();
        int first = draft.spans().getFirst().start();
        int last = draft.spans().getLast().end();
        int from = Math.max(lineStart(first), backToWord(first - AROUND));
        int to = Math.min(lineEnd(last), onToWord(last + AROUND));
        StringBuilder marked = new StringBuilder(from > lineStart(first) ? "… " : "");
        int at = from;
        for (Span span : draft.spans()) {
            marked.append(raw, at, span.start())
                    .append("[[")
                    .append(span.of(raw))
                    .append("]]");
            at = span.end();
        }
        marked.append(raw, at, to).append(to < lineEnd(last) ? " …" : "");
        String flat = DisplayWidth.tame(marked.toString().replaceAll("\\s+", " "));
        return painted(Wrap.lines(flat, width - INDENT.length()));
    }

    private List<String> painted(List<String> lines) {
        if (!colour) {
            return lines;
        }
        List<String> painted = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            StringBuilder done = new StringBuilder();
            for (String part : line.split("(?=\\[\\[|]])")) {
                inside = part.startsWith("[[") || (inside && !part.startsWith("]]"));
                String words = part.startsWith("[[") || part.startsWith("]]") ? part.substring(2) : part;
                done.append(inside ? Ink.STRONG.paint(words, true) : words);
            }
            painted.add(done.toString());
        }
        return painted;
    }

    private int lineStart(int at) {
        return reading.text().lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private int lineEnd(int at) {
        int end = reading.text().indexOf('\n', at);
        return end < 0 ? reading.text().length() : end;
    }

    private int backToWord(int at) {
        return Math.max(0, reading.text().lastIndexOf(' ', Math.max(0, at)) + 1);
    }

    private int onToWord(int at) {
        int space = at >= reading.text().length() ? -1 : reading.text().indexOf(' ', at);
        return space < 0 ? reading.text().length() : space;
    }

    private List<String> details(Draft draft) {
        List<String> details = new ArrayList<>();
        draft.parent().ifPresent(parent -> details.add("reported inside " + parent));
        draft.duplicateOf().ifPresent(other -> details.add("says the same as " + other));
        List<String> facts = new ArrayList<>();
        draft.venue().ifPresent(venue -> facts.add("where: " + venue));
        draft.relay().ifPresent(relay -> facts.add("through: " + relay));
        if (!draft.agent().unknown() && !draft.agent().equals(draft.speaker().actor())) {
            facts.add("agent: " + draft.agent().name());
        }
        draft.target().filter(target -> !target.unknown()).ifPresent(target -> facts.add("towards: " + target.name()));
        if (!draft.issues().isEmpty()) {
            facts.add("issues: " + String.join(", ", draft.issues()));
        }
        if (!draft.times().isEmpty()) {
            facts.add("times: "
                    + String.join(
                            ", ", draft.times().stream().map(ReadingText::time).toList()));
        }
        if (!facts.isEmpty()) {
            details.add(String.join("; ", facts));
        }
        Confidence sure = draft.confidence();
        details.add((sure.check() ? "CHECK: " : "") + "sure of span " + sure.span() + ", speaker " + sure.speaker()
                + ", act " + sure.act() + " of 100 (" + sure.reason() + ")");
        return details;
    }

    private static String time(TimeRef time) {
        if (!time.resolved()) {
            return time.text() + " (open)";
        }
        String value = time.from().equals(time.to()) ? time.from() : time.from() + " to " + time.to();
        return time.text() + " = " + value.strip();
    }
}
