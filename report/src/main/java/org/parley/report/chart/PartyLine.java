package org.parley.report.chart;

/** How the moves of one party are drawn, told apart by dashes also in grey. */
public record PartyLine(String name, String colour, String dashes) {

    private static final String[] DASHES = {"none", "7 4", "2 4", "10 3 2 3", "14 5", "5 2 2 2 2 2"};

    static PartyLine of(String name, int party) {
        int kind = party % DASHES.length;
        return new PartyLine(name, "var(--c" + (kind + 1) + ")", DASHES[kind]);
    }
}
