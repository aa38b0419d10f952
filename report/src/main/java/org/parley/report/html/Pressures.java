package org.parley.report.html;

import java.util.List;
import java.util.Optional;
import org.parley.briefing.Flips;
import org.parley.briefing.Pressure;
import org.parley.report.chart.FlipPicture;
import org.parley.report.chart.Picture;
import org.parley.report.chart.PressurePicture;
import org.parley.report.table.FlipTables;
import org.parley.report.table.PressureTables;
import org.parley.report.table.Table;
import org.parley.report.words.Prose;

/** What measures change. */
public record Pressures(String answer, String warning, Optional<Picture> picture, Table figures, List<Sheet> sheets) {

    /** One measure with whom it moves, its criteria and its costs. */
    public record Sheet(String name, List<String> lines) {}

    static Pressures of(Pressure pressure) {
        return new Pressures(
                Prose.kept(pressure.answer()),
                pressure.warning(),
                PressurePicture.of(pressure),
                PressureTables.figures(pressure),
                pressure.sheets().stream()
                        .map(one -> new Sheet(one.measure().name(), PressureTables.lines(one)))
                        .toList());
    }

    /**
     * Which answer would help most.
     *
     * @param question the one to ask next and why; empty for none
     */
    public record Ask(
            String answer, List<String> question, Optional<Picture> picture, Table grave, Table packages, String note) {
        static Ask of(Flips flips) {
            return new Ask(
                    Prose.kept(flips.answer()),
                    flips.next().stream()
                            .flatMap(next -> List.of(next.question(), next.why()).stream())
                            .map(Prose::kept)
                            .toList(),
                    FlipPicture.of(flips),
                    FlipTables.grave(flips),
                    FlipTables.packages(flips),
                    FlipTables.note(flips));
        }
    }
}
