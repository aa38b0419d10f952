package org.parley.statements.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/** The two trained models for English (Universal Dependencies, EWT). Loading takes most of a first reading's time. */
public final class Language {
    private static final String SENTENCES = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private final SentenceModel sentences;
    private final POSModel tags;

    private Language(SentenceModel sentences, POSModel tags) {
        this.sentences = sentences;
        this.tags = tags;
    }

    public static Language english() {
        try (InputStream forSentences = resource(SENTENCES);
                InputStream forTags = resource(TAGS)) {
            return new Language(new SentenceModel(forSentences), new POSModel(forTags));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = Language.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("the language model is missing from the program: " + name);
        }
        return stream;
    }

    /** A detector and a tagger keep state while they work: one for each reading. */
    SentenceDetectorME detector() {
        return new SentenceDetectorME(sentences);
    }

    POSTaggerME tagger() {
        return new POSTaggerME(tags);
    }
}
