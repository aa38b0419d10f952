package org.parley.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.briefing.Flips;
import org.parley.number.Ratio;
import org.parley.report.chart.Picture.Shape;
import org.parley.report.table.FlipTables;
import org.parley.report.words.Figures;

/** What is known of each input that decides, as a bar on its scale, with the central value and where the advice flips. */
public final class FlipPicture {

    private static final int NAMES = 330;
    private static final int RIGHT = 26;
    private static final int ROW = 58;
    private static final int TOP = 30;

    private FlipPicture() {}

    /** None where no input decides a zone or moves the sticking point. */
    public static Optional<Picture> of(Flips flips) {
        List<Flips.Flip> drawn = flips.inputs().stream()
                .filter(flip -> flip.change() != Flips.Change.PACKAGES)
                .limit(FlipTables.SHOWN)
                .toList();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        int grave = FlipTables.grave(flips).size();
        Ratio low = drawn.stream().map(flip -> flip.range().low()).reduce(Ratio.ZERO, Ratio::min);
        Ratio high = drawn.stream().map(flip -> flip.range().high()).reduce(Ratio.ONE, Ratio::max);
        Scale scale = new Scale(low.toDouble(), high.toDouble());
        List<Shape> shapes = new ArrayList<>();
        int bottom = TOP + drawn.size() * ROW;
        for (int k = 0; k <= 4; k++) {
            Ratio at = low.plus(high.minus(low).times(Ratio.of(k, 4)));
            shapes.add(new Shape.Bar(scale.x(at), TOP - 8, 1, bottom - TOP + 8, "--line"));
            shapes.add(new Shape.Text(scale.x(at), TOP - 14, "middle", 12, false, Figures.value(at)));
        }
        for (int k = 0; k < drawn.size(); k++) {
            row(shapes, scale, drawn.get(k), TOP + k * ROW + ROW / 2);
        }
        return Optional.of(new Picture(
                "flips",
                "Which answers decide",
                "Bar: what is known of it. Upright stroke: the central reading. Diamond: where "
                        + (drawn.getFirst().change() == Flips.Change.ZONE
                                ? drawn.getFirst().there()
                                : "the advice flips")
                        + ". Hatched: beyond it."
                        + (drawn.size() < grave ? " Drawn are the first " + drawn.size() + " of " + grave + "." : ""),
                Picture.WIDE,
                bottom + 6,
                shapes,
                FlipTables.grave(flips)));
    }

    private static void row(List<Shape> shapes, Scale scale, Flips.Flip flip, int middle) {
        Picture.label(shapes, NAMES - 16, middle, "end", Picture.lines(flip.words(), 44, 3));
        int from = scale.x(flip.range().low());
        int to = scale.x(flip.range().high());
        int at = scale.x(flip.at());
        boolean below = flip.at().compareTo(flip.central()) < 0;
        shapes.add(new Shape.Bar(from, middle - 8, Math.max(2, to - from), 16, "--none"));
        shapes.add(
                new Shape.Bar(below ? from : at, middle - 8, Math.max(2, below ? at - from : to - at), 16, "hatched"));
        shapes.add(new Shape.Bar(scale.x(flip.central()) - 1, middle - 13, 3, 26, "--ink"));
        shapes.add(new Shape.Curve("M" + at + " " + (middle - 9) + " l9 9 l-9 9 l-9 -9 z", "--c2"));
        shapes.add(new Shape.Text(at, middle + 25, "middle", 12, true, Figures.value(flip.at())));
    }

    private record Scale(double low, double high) {
        int x(Ratio value) {
            return NAMES + (int) Math.round((value.toDouble() - low) / (high - low) * (Picture.WIDE - NAMES - RIGHT));
        }
    }
}
