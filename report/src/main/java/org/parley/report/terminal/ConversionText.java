package org.parley.report.terminal;

import java.util.List;

/** A conversion in words: what was written, then a line for everything that was lost. */
public record ConversionText(String opening, List<String> losses, Sheet sheet) {

    public ConversionText {
        losses = List.copyOf(losses);
    }

    public void write() {
        String lost = losses.isEmpty()
                ? "Nothing was lost."
                : losses.size() == 1 ? "One thing to know:" : losses.size() + " things to know:";
        sheet.line(Ink.STRONG, opening + " " + lost);
        losses.forEach(sheet::bullet);
    }
}
