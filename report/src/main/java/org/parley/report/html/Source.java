package org.parley.report.html;

import java.util.List;

/**
 * A statement in the list of evidence.
 *
 * @param by who said it, when and where
 * @param about which act it is and on which issues, empty if not noted
 * @param used the cells that rest on it
 */
public record Source(
        int number,
        String by,
        String says,
        String quote,
        String about,
        String source,
        String sureness,
        boolean unsure,
        List<Use> used) {

    /** @param cell id on the page */
    public record Use(String cell, String words) {}
}
