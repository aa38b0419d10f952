package org.parley.files;

import java.util.List;
import org.parley.files.text.Node;

/** Documents that later versions fill: accepted with any fields, so that newer cases stay readable. */
final class Reserved {

    static final List<String> DOCUMENTS = List.of("plan.yaml");

    private Reserved() {}

    static void check(Page page, Node root) {
        if (!(root instanceof Node.Mapping)) {
            page.defect(root, "must hold fields as 'name: value', not " + root.kind());
        }
    }
}
