package org.parley.report.table;

import java.util.List;

/**
 * Candidate settlements side by side.
 *
 * @param heads one for every package
 * @param issues a row for every issue
 * @param verdicts a row for every party whose consent is needed
 */
public record Packages(List<Head> heads, List<IssueRow> issues, List<VerdictRow> verdicts) {

    /**
     * @param together in how many readings all counted parties accept it, in words; empty where none is counted
     * @param equal that other settlements have the same values, in words; empty if none has
     */
    public record Head(String letter, String names, String together, String equal) {}

    public record IssueRow(String issue, boolean differs, List<String> options) {}

    public record VerdictRow(String party, String role, List<Verdict> cells) {}

    /**
     * @param tone {@code yes}, {@code mostly}, {@code partly}, {@code no}, {@code blank}
     * @param share in how many of a hundred readings the party accepts, or that its consent is unknown
     * @param against what stands against it, with its place
     */
    public record Verdict(String tone, String share, String sentence, List<Against> against) {}

    public record Against(String words, String place) {}
}
