package org.parley.files.platform.model;

import org.parley.files.text.Quoted;
import org.parley.number.Ratio;

/**
 * The file that is being read, by name, and where its losses go.
 *
 * @param file as it is called in messages
 */
public record Source(String file, Losses losses) {

    public void note(int line, String sentence) {
        losses.note(file, line, sentence);
    }

    public void note(String sentence) {
        losses.note(file, sentence);
    }

    public UnreadableScenarioException error(int line, String message) {
        return new UnreadableScenarioException(file, line, message);
    }

    /** @param what the number is, as {@code weight of issue 'Price'} */
    public Ratio number(int line, String what, String text) throws UnreadableScenarioException {
        return Numbers.read(text)
                .orElseThrow(() -> error(line, what + " is " + Quoted.text(text) + "; " + Numbers.ALLOWED));
    }

    /** The file's name without folder and ending. */
    public String stem() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
