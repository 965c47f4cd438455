package org.parley.documents.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.documents.family.training.FamilyTraining;
import org.parley.exchange.json.CatalogReader;

class FamilyTrainingTest {
    private static final String CONTRACT = """
            1. PAYMENT

            The buyer of NAME settles every bill by transfer, in one sum, before the last day of the month that follows it.

            2. CONFIDENTIALITY

            Nobody at NAME repeats a secret of the other to anyone, nor keeps a copy of it when the work is done and over.

            3. TERMINATION

            Either of them may end this with NAME by a letter that arrives a quarter of a year before the day it names.
            """;

    @TempDir private Path folder;

    @Test
    void headingsTeachTheWordsBelowThemAndNamesOfOneContractAreNotLearned() throws IOException {
        Path zip = folder.resolve("contracts.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String name : List.of("Arbor", "Birke", "Cedro", "Dauch", "Eiche", "Fichte", "Ginkgo")) {
                out.putNextEntry(new ZipEntry(name + ".txt"));
                out.write(CONTRACT.replace("NAME", name).getBytes(StandardCharsets.UTF_8));
            }
        }

        FamilyWeights weights = FamilyTraining.train(CatalogReader.shipped(), zip, null, folder, List.of());

        var classifier = new FamilyClassifier(weights, TitleRules.shipped());
        assertThat(classifier.rank(new ClauseWords(null, null, "a secret and its copy")).getFirst().family())
                .isEqualTo(ClauseFamily.DATA);
        assertThat(weights.terms()).containsKey("b:secret").doesNotContainKey("b:birke");
        assertThat(FamilyTraining.train(CatalogReader.shipped(), zip, null, folder, List.of())).isEqualTo(weights);
    }
}
