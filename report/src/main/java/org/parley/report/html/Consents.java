package org.parley.report.html;

import java.util.List;
import java.util.Optional;
import org.parley.briefing.Briefing;
import org.parley.report.chart.BoardPicture;
import org.parley.report.chart.Picture;
import org.parley.report.table.ConsentTables;
import org.parley.report.table.Table;
import org.parley.report.words.Names;
import org.parley.report.words.Prose;

/**
 * Who must still say yes.
 *
 * @param packages a sentence for each
 * @param zones what is decided over all readings, in sentences
 * @param key what the board's signs mean
 * @param against what stands against the packages
 * @param note what the shares are of
 */
public record Consents(
        String answer,
        List<String> packages,
        List<String> zones,
        Optional<Picture> picture,
        Table board,
        String key,
        List<ConsentTables.Against> against,
        Table acceptability,
        String note) {

    static Consents of(Briefing briefing, Names names) {
        ConsentTables tables = new ConsentTables(names, briefing.consent());
        return new Consents(
                Prose.kept(briefing.consent().answer()),
                tables.sentences().stream().map(Prose::kept).toList(),
                tables.zones().stream().map(Prose::kept).toList(),
                BoardPicture.of(tables),
                tables.board(),
                tables.key(),
                tables.against(),
                tables.acceptability(),
                ConsentTables.note(briefing.sampling().readings()));
    }
}
