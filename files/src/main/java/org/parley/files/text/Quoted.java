package org.parley.files.text;

/** Text of a document as it is quoted in a message: short, on one line, without control characters. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /** In single quotes, cut after 60 characters. */
    public static String text(String text) {
        StringBuilder shown = new StringBuilder("'");
        int characters = 0;
        for (int i = 0; i < text.length(); ) {
            if (++characters > LONGEST) {
                return shown.append("…'").toString();
            }
            int point = text.codePointAt(i);
            shown.appendCodePoint(
                    Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? ' ' : point);
            i += Character.charCount(point);
        }
        return shown.append("'").toString();
    }
}
