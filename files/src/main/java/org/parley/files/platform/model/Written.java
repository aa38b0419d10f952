package org.parley.files.platform.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario as files of a platform.
 *
 * @param files text by file name, the domain first; to be stored as UTF-8
 * @param losses what the format cannot hold, in words
 */
public record Written(Map<String, String> files, List<String> losses) {
    public Written {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        losses = List.copyOf(losses);
    }
}
