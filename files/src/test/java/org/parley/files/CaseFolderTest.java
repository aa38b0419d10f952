package org.parley.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.parley.dispute.View;

class CaseFolderTest {

    @Test
    void aCaseThatUsesEveryPartOfTheFormatIsRead() {
        CaseReading reading = CaseFolder.read(Path.of("src/test/resources/cases/water"), new View.Team());
        assertThat(reading).as(reading.toString()).isInstanceOf(CaseReading.Sound.class);
    }
}
