package org.parley.report.table;

import java.util.List;

/**
 * Where they stand, as the page shows it: a row for every issue, a cell for every party.
 *
 * @param parties the heads of the columns
 * @param absent who has no column, as a sentence; empty if everybody has
 */
public record Matrix(String answer, List<Head> parties, List<Row> rows, String absent) {

    /** @param role principal, ally, … and what the party's word counts for */
    public record Head(String name, String role) {}

    /** @param question what is asked, empty if not stated */
    public record Row(String issue, String question, String options, List<Cell> cells) {}

    /**
     * One party on one issue.
     *
     * @param id of the cell on the page
     * @param party for narrow screens, where the head of the column is out of sight
     * @param tone how much room there is: "none", "little", "some", "much", "all", or
     *     "blank" where that is not known
     * @param room the same in words, empty where nothing is known
     * @param part of the options that the party takes, 0 to 100
     * @param unsure whether to hatch it: what it rests on is from a third or inferred
     * @param sureness in words, empty where nothing is known
     * @param said the position held, latest first
     * @param stances the options in words, or what numbers are worth
     */
    public record Cell(
            String id,
            String party,
            boolean known,
            String tone,
            String room,
            int part,
            boolean unsure,
            String sureness,
            String weight,
            List<Said> said,
            List<Stance> stances) {}

    /**
     * One position.
     *
     * @param names of the options it names
     * @param by who said it and when
     * @param mark from a third, inferred; empty where heard from them
     * @param sources numbers of the statements it rests on
     */
    public record Said(String words, List<String> names, String by, String mark, List<Integer> sources) {}

    /**
     * One option, or one stretch of a number range.
     *
     * @param option empty where {@code words} say it all
     * @param redLine status of the red line that refuses it, empty for none
     */
    public record Stance(String option, String words, String redLine) {}
}
