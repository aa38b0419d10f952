package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Pressure;
import org.parley.report.chart.Picture.Shape;
import org.parley.report.table.PressureTables;
import org.parley.report.table.Table;
import org.parley.verdict.Share;

/** The share of readings with a zone of agreement without each measure, hatched, and with it, full. */
public final class PressurePicture {

    private static final int NAMES = 330;
    private static final int ROW = 34;
    private static final int TOP = 26;
    private static final int LONG = Picture.WIDE - NAMES - 70;

    private PressurePicture() {}

    /** None where no share is known. */
    public static Optional<Picture> of(Pressure pressure) {
        List<Pressure.Sheet> drawn = pressure.sheets().stream()
                .filter(sheet -> sheet.without().share().isPresent()
                        && sheet.with().share().isPresent())
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Table table = PressureTables.figures(new Pressure(pressure.answer(), pressure.warning(), drawn));
        List<Shape> shapes = new ArrayList<>();
        int bottom = TOP + drawn.size() * (2 * ROW + 12);
        for (int percent = 0; percent <= 100; percent += 25) {
            int x = NAMES + LONG * percent / 100;
            shapes.add(new Shape.Bar(x, TOP - 6, 1, bottom - TOP, "--line"));
            shapes.add(new Shape.Text(x, TOP - 12, "middle", 12, false, percent + " %"));
        }
        for (int k = 0; k < drawn.size(); k++) {
            int y = TOP + k * (2 * ROW + 12);
            bar(shapes, table.rows().get(2 * k), drawn.get(k).without().share().orElseThrow(), y, "hatched");
            bar(shapes, table.rows().get(2 * k + 1), drawn.get(k).with().share().orElseThrow(), y + ROW, "--c1");
        }
        return Optional.of(new Picture(
                "pressure",
                "Readings with a zone of agreement, without and with each measure",
                "Share of the readings drawn; hatched: without the measure, full: with it.",
                Picture.WIDE,
                bottom,
                shapes,
                table));
    }

    private static void bar(List<Shape> shapes, List<String> row, Share share, int y, String fill) {
        int width = Math.toIntExact((long) LONG * share.count() / share.of());
        Picture.label(shapes, NAMES - 14, y + ROW / 2, "end", Picture.lines(row.getFirst(), 44, 2));
        shapes.add(new Shape.Bar(NAMES, y + 7, Math.max(1, width), 20, fill));
        shapes.add(new Shape.Text(NAMES + width + 8, y + 22, "start", 13, true, row.get(1)));
    }
}
