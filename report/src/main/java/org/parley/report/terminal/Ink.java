package org.parley.report.terminal;

/** ANSI styles, or none. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    QUIET("2"),
    HEAD("1;34"),
    WARN("33");

    private static final String ESCAPE = "\u001b[";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String paint(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isBlank() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
