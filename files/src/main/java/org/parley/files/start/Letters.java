package org.parley.files.start;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Small letters in plain Latin ones: enough for ids that people recognise, not a scholarly transliteration. */
final class Letters {

    private static final Map<Integer, String> PLAIN = new HashMap<>();

    static {
        put(
                "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
                "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");
        put("ґєіїўћђљњџјѕќѓ", "g ye i yi u c dj lj nj dz j dz k g");
        put("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
        put("ßæœøłđðþıħŋ", "ss ae oe o l d d th i h n");
    }

    private Letters() {}

    private static void put(String letters, String latin) {
        String[] parts = latin.split(" ", -1);
        for (int i = 0; i < letters.length(); i++) {
            PLAIN.put((int) letters.charAt(i), parts[i].equals("-") ? "" : parts[i]);
        }
    }

    /** The letter without accents in a to z; itself where that is not known. Marks vanish. */
    static String plain(int point) {
        String known = PLAIN.get(point);
        if (known != null) {
            return known;
        }
        String bare = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "");
        if (bare.length() == 1 && PLAIN.containsKey((int) bare.charAt(0))) {
            return PLAIN.getOrDefault((int) bare.charAt(0), bare);
        }
        return point == '\'' || point == '’' ? "" : bare;
    }
}
