package org.parley.preference;

/** The words that mediators put on options and no-deal alternatives, and on interactions. */
public enum Word {
    WELCOME("welcome", false),
    CAN_LIVE_WITH("can live with", false),
    HARD("hard", false),
    RED_LINE("red line", false),
    SLIGHT("slight", true),
    CLEAR("clear", true),
    DECISIVE("decisive", true);

    private final String text;
    private final boolean ofInteraction;

    Word(String text, boolean ofInteraction) {
        this.text = text;
        this.ofInteraction = ofInteraction;
    }

    public String text() {
        return text;
    }

    public boolean ofInteraction() {
        return ofInteraction;
    }
}
