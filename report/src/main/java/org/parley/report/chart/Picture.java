package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.table.Table;

/**
 * A drawing of a few shapes that needs no script, with the figures behind it. Nothing is told by colour alone.
 *
 * @param id unique on a page
 * @param sentence what it shows, for readers who do not see it
 */
public record Picture(
        String id, String title, String sentence, int width, int height, List<Shape> shapes, Table table) {

    public static final int WIDE = 760;

    public Picture {
        shapes = List.copyOf(shapes);
    }

    /** Colours are names of CSS custom properties. */
    public sealed interface Shape {

        /** @param fill a colour, {@code none}, or {@code hatched} */
        record Bar(int x, int y, int width, int height, String fill) implements Shape {}

        /** A filled figure or, with the fill {@code none}, a stroke. */
        record Curve(String path, String fill) implements Shape {}

        /** @param anchor {@code start}, {@code middle} or {@code end} */
        record Text(int x, int y, String anchor, int size, boolean strong, String words) implements Shape {}
    }

    /** Words from top to bottom in lines of at most so many letters, the last cut short. */
    static List<String> lines(String words, int letters, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, kept.get(most - 1) + " …");
        return kept;
    }

    /** Lines one under the other, the middle of them at a height. */
    static void label(List<Shape> shapes, int x, int middle, String anchor, List<String> lines) {
        int top = middle - (lines.size() - 1) * 8 + 5;
        for (int k = 0; k < lines.size(); k++) {
            shapes.add(new Shape.Text(x, top + k * 16, anchor, 13, false, lines.get(k)));
        }
    }
}
