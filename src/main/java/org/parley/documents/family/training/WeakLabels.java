package org.parley.documents.family.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.ClauseWords;
import org.parley.documents.family.TitleRules;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.ClauseKind;
import org.parley.documents.segment.Segmenter;

/** Examples from contracts that nobody has labelled: the families that their headings suggest. */
final class WeakLabels {
    /** By how much one family must be ahead of the next for a heading to be trusted. */
    private static final double LEAD = 0.4;
    private static final double WITHOUT_TITLE = 1;
    private static final double WITH_TITLE = 0.5;

    private final TitleRules rules;

    WeakLabels(TitleRules rules) {
        this.rules = rules;
    }

    /** @param zip of contracts as text in UTF-8 */
    List<Example> of(Path zip) {
        List<Example> examples = new ArrayList<>();
        try (InputStream in = Files.newInputStream(zip); var entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".txt")) {
                    add(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8), examples);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return examples;
    }

    private void add(String contract, String text, List<Example> examples) {
        for (Clause top : Segmenter.segment(text).top()) {
            if (top.kind() == ClauseKind.BODY) {
                add(contract, text, top, null, examples);
                top.children().forEach(c -> add(contract, text, c, top.title(), examples));
            }
        }
    }

    private void add(String contract, String text, Clause clause, @org.jspecify.annotations.Nullable String above,
            List<Example> examples) {
        List<Map.Entry<ClauseFamily, Double>> said = rules.weigh(clause.title()).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        if (said.isEmpty() || (said.size() > 1 && said.get(0).getValue() - said.get(1).getValue() < LEAD)) {
            return;
        }
        ClauseFamily family = said.getFirst().getKey();
        String body = clause.body(text);
        examples.add(new Example(contract, new ClauseWords(null, above, body), family, WITHOUT_TITLE));
        examples.add(new Example(contract, new ClauseWords(clause.title(), above, body), family, WITH_TITLE));
    }
}
