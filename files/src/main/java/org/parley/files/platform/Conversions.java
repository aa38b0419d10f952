package org.parley.files.platform;

import java.util.ArrayList;
import java.util.List;
import org.parley.files.platform.genius.GeniusWriter;
import org.parley.files.platform.geniusweb.GeniusWebWriter;
import org.parley.files.platform.model.Written;
import org.parley.files.platform.negmas.NegmasWriter;

/** From any platform's files to another's. */
public final class Conversions {

    /** What can be written. */
    public static final List<Format> TARGETS = List.of(Format.GENIUS, Format.GENIUSWEB, Format.NEGMAS);

    private Conversions() {}

    /**
     * @return with the losses of reading before those of writing
     * @throws IllegalArgumentException unless {@code to} is one of {@link #TARGETS}
     */
    public static Written convert(Imported from, Format to) {
        Written written = switch (to) {
            case GENIUS -> GeniusWriter.write(from.scenario());
            case GENIUSWEB -> GeniusWebWriter.write(from.scenario());
            case NEGMAS -> NegmasWriter.write(from.scenario());
            case NEGOLOG ->
                throw new IllegalArgumentException(
                        to.title() + " is read, not written; genius, geniusweb or negmas are");
        };
        List<String> losses = new ArrayList<>(from.losses());
        losses.addAll(written.losses());
        return new Written(written.files(), losses);
    }
}
