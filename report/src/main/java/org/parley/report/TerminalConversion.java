package org.parley.report;

import java.util.List;
import org.parley.report.terminal.ConversionText;
import org.parley.report.terminal.Sheet;

/** What a conversion wrote and lost, as text for a terminal. */
public final class TerminalConversion {

    private TerminalConversion() {}

    /**
     * @param opening what was written, in a sentence
     * @param losses the loss report, a sentence each
     */
    public static String render(String opening, List<String> losses, int width, boolean colour) {
        Sheet sheet = new Sheet(Math.clamp(width, 60, 200), colour);
        new ConversionText(opening, losses, sheet).write();
        return sheet.toString();
    }
}
