package org.parley.documents.read;

import java.util.EnumMap;
import java.util.Map;

/** What the stories of a Word document (its text, footnotes, comments) have in common. */
final class WordContext {
    final Revision revision;
    final Watch watch;
    final WordStyles styles = new WordStyles();
    final Numberings numberings = new Numberings();
    final WordNotes footnotes = new WordNotes("Footnote");
    final WordNotes endnotes = new WordNotes("Endnote");
    private final ListCounter counter = new ListCounter();
    private final Map<WordFact, Integer> facts = new EnumMap<>(WordFact.class);

    WordContext(Revision revision, Watch watch) {
        this.revision = revision;
        this.watch = watch;
    }

    void found(WordFact fact, int count) {
        facts.merge(fact, count, Integer::sum);
    }

    int count(WordFact fact) {
        return facts.getOrDefault(fact, 0);
    }

    /** The number in front of the next paragraph, which is counted by that. */
    String number(ParagraphFormat format) {
        String style = format.style().isEmpty() ? styles.usual() : format.style();
        String id = format.numId() == null ? styles.numId(style) : format.numId();
        Numberings.Num num = id == null ? null : numberings.of(id);
        return num == null ? "" : counter.next(num, level(format, style, num));
    }

    boolean hidden(String style) {
        return styles.hidden(style.isEmpty() ? styles.usual() : style);
    }

    /** A level that names the paragraph's style goes before what the style itself says (17.9.23). */
    private int level(ParagraphFormat format, String style, Numberings.Num num) {
        Integer own = format.level();
        if (own != null) {
            return own;
        }
        if (format.numId() == null) {
            for (var level : num.levels().entrySet()) {
                if (!style.isEmpty() && level.getValue().style().equals(style)) {
                    return level.getKey();
                }
            }
            Integer styled = styles.level(style);
            return styled == null ? 0 : styled;
        }
        return 0;
    }
}
