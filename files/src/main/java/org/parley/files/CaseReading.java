package org.parley.files;

import java.util.List;
import org.parley.preference.Dossier;

/** What came of reading a case for one view. */
public sealed interface CaseReading {

    /**
     * The case is sound.
     *
     * @param dossier all that the view may know of it
     * @param places where its parts stand
     */
    record Sound(Dossier dossier, Places places) implements CaseReading {}

    /**
     * The case cannot be used before these are mended.
     *
     * @param defects at least one, all that were found, by document and line
     */
    record Broken(List<Defect> defects) implements CaseReading {
        public Broken {
            defects = List.copyOf(defects);
        }
    }
}
