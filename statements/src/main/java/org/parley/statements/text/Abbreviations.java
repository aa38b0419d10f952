package org.parley.statements.text;

import java.util.Set;

/** Words whose full stop does not end a sentence. */
final class Abbreviations {
    private static final Set<String> KNOWN = Set.of(
            "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Maj", "Capt", "Sgt", "Adm",
            "Rev", "Hon", "Pres", "Amb", "Sec", "No", "Nos", "St", "Jr", "Sr", "vs", "Jan", "Feb", "Aug", "Sept", "Oct",
            "Nov", "Dec", "Messrs", "Mt", "Ft", "Art", "approx", "etc", "cf", "al");

    private Abbreviations() {}

    static boolean known(String word) {
        return KNOWN.contains(word);
    }
}
