package org.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.ClauseList;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.redline.Redline;
import org.parley.documents.redline.WordDiff;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;
import org.parley.documents.terms.TermReader;
import org.parley.exchange.json.CatalogReader;

/** Texts that nobody would call a contract go all the way too, and nothing of them is lost. */
class OddTextsTest {
    private static final int PIECES = 2000;
    private static final TermReader TERMS = new TermReader(CatalogReader.shipped());

    static Stream<String> texts() {
        return Stream.of(
                "", "\n".repeat(PIECES), " ".repeat(PIECES), "X".repeat(PIECES), "7".repeat(PIECES),
                "(".repeat(PIECES) + ")".repeat(PIECES), ". ".repeat(PIECES), "A\u0301\u0302".repeat(PIECES),
                "\uD83D\uDE00".repeat(PIECES),
                pieces(i -> i + ". "),
                pieces(i -> i % 9 + 1 + "." + i % 7 + " "),
                "Section 1" + ".1".repeat(PIECES),
                "1." + "2.".repeat(PIECES),
                pieces(i -> "ARTICLE " + i % 60 + "\n\n"),
                pieces(i -> "cell " + i + " %" + (i % 10 == 0 ? "\n" : "\t")),
                pieces(i -> "Table of Contents 1. Fees 2. Term "),
                pieces(i -> "123,"),
                pieces(i -> "one hundred and "),
                pieces(i -> "IN WITNESS WHEREOF EXHIBIT A "));
    }

    private static String pieces(IntFunction<String> piece) {
        return IntStream.rangeClosed(1, PIECES).mapToObj(piece).collect(Collectors.joining());
    }

    @ParameterizedTest @MethodSource("texts")
    void isReadAlignedAndRedlined(String text) {
        ClauseTree tree = Segmenter.segment(text);
        var families = ClauseFamilies.of(tree, FamilyClassifier.shipped());
        assertThat(families).hasSameSizeAs(tree.all());
        assertThat(TERMS.read(tree).proposals())
                .allMatch(p -> p.sentence().start() >= 0 && p.sentence().end() <= text.length());

        List<Clause> clauses = ClauseList.of(tree, families);
        Alignment alignment = Alignment.of(clauses, clauses);
        assertThat(alignment.matches().stream().flatMap(m -> m.left().stream())).containsExactlyElementsOf(clauses);
        assertThat(WordDiff.of(text, text).same()).isTrue();
    }

    @ParameterizedTest @MethodSource("texts")
    void isComparedWithAContractLikeAnyOther(String text) {
        List<Clause> odd = ClauseList.of(Segmenter.segment(text), Map.of());
        List<Clause> contract = ClauseList.of(Segmenter.segment("1. Fees\nThe fees are due at once.\n"), Map.of());
        Alignment alignment = Alignment.of(contract, odd);
        assertThat(alignment.matches().stream().flatMap(m -> m.right().stream())).hasSameElementsAs(odd);
        assertThat(Redline.of(alignment, Redline.USUAL).rows()).hasSameSizeAs(alignment.matches());
    }
}
