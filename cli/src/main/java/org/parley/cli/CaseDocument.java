package org.parley.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.parley.files.text.Document;
import org.parley.files.text.Node;
import org.parley.files.text.UnusableDocumentException;

/** A document of a case that is added to, all else in it staying as it is; it need not be there yet. */
final class CaseDocument {
    private final Path file;
    private Document document;

    CaseDocument(Path file) {
        this.file = file;
        try {
            document = Files.exists(file)
                    ? Document.read(file)
                    : Document.of("format: 1\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot read " + file + ": " + WholeFiles.reason(problem));
        } catch (UnusableDocumentException spoilt) {
            throw new RefusedException(Exit.DATA, file + ": " + spoilt.getMessage());
        }
    }

    /** The places of the items of a list. */
    List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (int i = 0; document.at(list + "/" + i).isPresent(); i++) {
            items.add(list + "/" + i);
        }
        return items;
    }

    /** Empty where there is none. */
    String text(String place) {
        return document.at(place).orElse(null) instanceof Node.Scalar scalar && !scalar.isEmpty() ? scalar.text() : "";
    }

    void change(UnaryOperator<Document> change) {
        try {
            document = change.apply(document);
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            document.writeTo(file);
        } catch (IllegalArgumentException unfit) {
            throw new RefusedException(Exit.DATA, file + " cannot be added to: " + unfit.getMessage());
        } catch (IOException problem) {
            throw new RefusedException(Exit.USAGE, "cannot write " + file + ": " + WholeFiles.reason(problem));
        }
    }
}
