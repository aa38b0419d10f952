package org.parley.files.stability;

import org.parley.files.platform.model.Source;
import org.parley.files.platform.model.UnreadableScenarioException;
import org.parley.files.platform.text.Part;

final class GmcrReader {
    private GmcrReader() {}

    static ConflictFile read(Source source, Part.Group root) throws UnreadableScenarioException {
        throw source.error(root.line(), "not yet");
    }
}
