package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Consent;
import org.parley.report.chart.Picture.Shape;
import org.parley.report.table.ConsentTables;
import org.parley.report.table.Table;

/** The consent board as a grid of signs: full, half, cross, question mark. */
public final class BoardPicture {

    private static final int NAMES = 230;
    private static final int ROW = 46;
    private static final int HEAD = 34;
    private static final int RADIUS = 11;

    private BoardPicture() {}

    /** None without packages. */
    public static Optional<Picture> of(ConsentTables tables) {
        List<Consent.Board> boards = tables.consent().boards();
        if (boards.isEmpty()) {
            return Optional.empty();
        }
        Table table = tables.board();
        int column = Math.min(110, (Picture.WIDE - NAMES) / boards.size());
        List<Shape> shapes = new ArrayList<>();
        for (int k = 0; k < boards.size(); k++) {
            shapes.add(new Shape.Text(
                    NAMES + k * column + column / 2,
                    20,
                    "middle",
                    15,
                    true,
                    table.columns().get(k + 1).head()));
        }
        int parties = boards.getFirst().entries().size();
        for (int p = 0; p < parties; p++) {
            int middle = HEAD + p * ROW + ROW / 2;
            shapes.add(new Shape.Bar(0, HEAD + p * ROW, NAMES + boards.size() * column, 1, "--line"));
            Picture.label(
                    shapes,
                    NAMES - 14,
                    middle,
                    "end",
                    Picture.lines(table.rows().get(p).getFirst(), 30, 2));
            for (int k = 0; k < boards.size(); k++) {
                Consent.Entry entry = boards.get(k).entries().get(p);
                int x = NAMES + k * column + column / 2;
                sign(shapes, entry, x, middle - 7);
                String words = table.rows().get(p).get(k + 1);
                shapes.add(
                        new Shape.Text(x, middle + 19, "middle", 12, false, words.substring(words.indexOf(' ') + 1)));
            }
        }
        return Optional.of(new Picture(
                "board",
                "Who says yes to what",
                "Rows are the parties whose consent is needed, columns the packages.",
                NAMES + boards.size() * column,
                HEAD + parties * ROW + 6,
                shapes,
                table));
    }

    private static void sign(List<Shape> shapes, Consent.Entry entry, int x, int y) {
        String circle = "M" + (x - RADIUS) + " " + y + " a" + RADIUS + " " + RADIUS + " 0 1 0 " + 2 * RADIUS + " 0 a"
                + RADIUS + " " + RADIUS + " 0 1 0 " + -2 * RADIUS + " 0 z";
        switch (entry.acceptance().standing()) {
            case CERTAIN -> shapes.add(new Shape.Curve(circle, "--c1"));
            case POSSIBLE -> {
                shapes.add(new Shape.Curve(circle, "none"));
                shapes.add(new Shape.Curve(
                        "M" + x + " " + (y - RADIUS) + " a" + RADIUS + " " + RADIUS + " 0 0 0 0 " + 2 * RADIUS + " z",
                        "--c1"));
            }
            case REFUSED ->
                shapes.add(new Shape.Curve(
                        "M" + (x - 8) + " " + (y - 8) + " l16 16 M" + (x + 8) + " " + (y - 8) + " l-16 16", "none"));
            case UNKNOWN -> shapes.add(new Shape.Text(x, y + 8, "middle", 23, true, "?"));
        }
    }
}
