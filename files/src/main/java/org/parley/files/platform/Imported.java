package org.parley.files.platform;

import java.util.List;
import org.parley.files.platform.model.Scenario;

/**
 * A scenario as it was read.
 *
 * @param losses the loss report: a sentence for every normalisation, default, repair and dropped field
 */
public record Imported(Scenario scenario, Format format, List<String> losses) {
    public Imported {
        losses = List.copyOf(losses);
    }
}
