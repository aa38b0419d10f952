package org.parley.files.start;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes ids out of names: Latin, Cyrillic and Greek letters as their nearest plain ones, the rest numbered. */
final class Ids {

    private static final int LONGEST = 40;
    private static final List<String> TAKEN = List.of("and", "or", "not", "in", "null");

    private final String kind;
    private final Set<String> used = new HashSet<>(TAKEN);

    /** @param kind what an id starts with where the name gives none, as {@code issue} */
    Ids(String kind) {
        this.kind = kind;
    }

    /**
     * A new id.
     *
     * @param number counted from 1, for names that give no id
     */
    String of(String name, int number) {
        String slug = slug(name);
        if (slug.isEmpty()) {
            slug = kind + "-" + number;
        } else if (!Character.isLetter(slug.charAt(0)) || TAKEN.contains(slug)) {
            slug = kind + "-" + slug;
        }
        String id = slug;
        for (int copy = 2; !used.add(id); copy++) {
            id = slug + "-" + copy;
        }
        return id;
    }

    private static String slug(String name) {
        StringBuilder plain = new StringBuilder();
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        composed.codePoints().forEach(point -> plain.append(Letters.plain(point)));
        String slug = plain.toString().replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST).replaceAll("-+$", "");
        }
        return slug;
    }
}
