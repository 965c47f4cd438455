package org.parley.documents.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parley.documents.redline.Segment.Kind;

class WordDiffTest {
    @Test
    void marksOneWordThatChanged() {
        WordDiff diff = WordDiff.of("within 24 hours of notice", "within 36 hours of notice");

        assertThat(diff.segments())
                .containsExactly(
                        new Segment(Kind.EQUAL, "within "),
                        new Segment(Kind.DELETED, "24"),
                        new Segment(Kind.INSERTED, "36"),
                        new Segment(Kind.EQUAL, " hours of notice"));
        assertThat(diff.changed()).isEqualTo(0.2);
        assertThat(diff.rewritten()).isFalse();
    }

    @Test
    void readsAChangedPhraseAsOneChange() {
        WordDiff diff = WordDiff.of("The Provider shall pay promptly.", "The Provider may try promptly.");

        assertThat(diff.segments())
                .containsExactly(
                        new Segment(Kind.EQUAL, "The Provider "),
                        new Segment(Kind.DELETED, "shall pay"),
                        new Segment(Kind.INSERTED, "may try"),
                        new Segment(Kind.EQUAL, " promptly."));
    }

    @Test
    void seesWhatWasAddedAndWhatWasTakenOut() {
        assertThat(WordDiff.of("", "new words").segments()).containsExactly(new Segment(Kind.INSERTED, "new words"));
        assertThat(WordDiff.of("old words", "").segments()).containsExactly(new Segment(Kind.DELETED, "old words"));
    }

    @Test
    void callsAWhollyOtherTextRewritten() {
        WordDiff diff = WordDiff.of("The Provider answers calls fast", "Service credits never apply here");

        assertThat(diff.rewritten()).isTrue();
        assertThat(diff.changed()).isEqualTo(1);
    }

    @Test
    void findsNoChangeInTheSameText() {
        assertThat(WordDiff.of("same text", "same text").same()).isTrue();
        assertThat(WordDiff.of("", "").same()).isTrue();
        assertThat(WordDiff.of("", "").changed()).isZero();
    }

    @Test
    void keepsWordsOfOtherScriptsWhole() {
        assertThat(WordDiff.of("Frist für Prüfung", "Frist für Überprüfung").segments())
                .containsExactly(
                        new Segment(Kind.EQUAL, "Frist für "),
                        new Segment(Kind.DELETED, "Prüfung"),
                        new Segment(Kind.INSERTED, "Überprüfung"));
    }

    @Test
    void answersForTextsOfAnyLength() {
        String old = "one two three ".repeat(20_000);

        assertThat(WordDiff.of(old, old + "four").segments())
                .containsExactly(new Segment(Kind.EQUAL, old), new Segment(Kind.INSERTED, "four"));
        assertThat(WordDiff.of(old, old).same()).isTrue();
    }

    @Property
    void givesBothTextsBack(@ForAll("texts") String old, @ForAll("texts") String changed) {
        WordDiff diff = WordDiff.of(old, changed);

        assertThat(joined(diff, Kind.EQUAL, Kind.DELETED)).isEqualTo(old);
        assertThat(joined(diff, Kind.EQUAL, Kind.INSERTED)).isEqualTo(changed);
        assertThat(diff.changed()).isBetween(0.0, 1.0);
    }

    @Property
    void givesAnyTextsBack(@ForAll String old, @ForAll String changed) {
        WordDiff diff = WordDiff.of(old, changed);

        assertThat(joined(diff, Kind.EQUAL, Kind.DELETED)).isEqualTo(old);
        assertThat(joined(diff, Kind.EQUAL, Kind.INSERTED)).isEqualTo(changed);
    }

    @Property
    void hasNoTwoNeighboursOfAKind(@ForAll("texts") String old, @ForAll("texts") String changed) {
        List<Segment> segments = WordDiff.of(old, changed).segments();

        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).kind()).isNotEqualTo(segments.get(i - 1).kind());
        }
        assertThat(segments).noneMatch(s -> s.text().isEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("shall", "may", "24", "36.5", "hours", ",", ".", "\n", "Überprüfung", "don't", "(a)")
                .list()
                .ofMaxSize(25)
                .map(words -> words.stream().collect(Collectors.joining(" ")));
    }

    private static String joined(WordDiff diff, Kind... kinds) {
        return diff.segments().stream()
                .filter(s -> Arrays.asList(kinds).contains(s.kind()))
                .map(Segment::text)
                .collect(Collectors.joining());
    }
}
