package org.parley.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.ClauseList;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.redline.Comparison;
import org.parley.documents.redline.Redline;
import org.parley.documents.segment.ClauseTree;
import org.parley.documents.segment.Segmenter;
import org.parley.documents.terms.TermReader;
import org.parley.exchange.json.CatalogReader;

/** Whatever is done with a document ends soon when nobody waits for it any longer. */
class StopSignalTest {
    private static final int CLAUSES = 60;
    private static final String CONTRACT = IntStream.rangeClosed(1, CLAUSES)
            .mapToObj(
                    i -> i + ". SERVICE NUMBER " + i + "\n\nThe Provider answers request " + i + " within " + i
                            + " business days. It keeps word" + i + " and thing" + i + " for the Client.\n\n")
            .collect(Collectors.joining());
    private static final ClauseTree TREE = Segmenter.segment(CONTRACT);
    private static final List<Clause> OURS = ClauseList.of(TREE, Map.of());
    private static final List<Clause> THEIRS = ClauseList.of(
            Segmenter.segment(CONTRACT.replace("answers", "replies to")), Map.of());
    private static final Alignment ALIGNED = Alignment.of(OURS, THEIRS);
    private static final TermReader TERMS = new TermReader(CatalogReader.shipped());

    static Stream<Arguments> stages() {
        return Stream.of(
                stage("clauses", signal -> Segmenter.segment(CONTRACT, signal)),
                stage("families", signal -> ClauseFamilies.of(TREE, FamilyClassifier.shipped(), signal)),
                stage("values", signal -> TERMS.read(TREE, signal)),
                stage("alignment", signal -> Alignment.of(OURS, THEIRS, signal)),
                stage("redline", signal -> Redline.of(ALIGNED, Redline.USUAL, signal)),
                stage("all bids", signal -> Comparison.of(OURS, Map.of("A", THEIRS), Redline.USUAL, signal)),
                stage("a line of numbers", signal -> Segmenter.segment("1. 2. 3. 4. ".repeat(CLAUSES), signal)),
                stage("titles without numbers", signal -> Segmenter.segment(CONTRACT.replaceAll("\\d", ""), signal)),
                stage("a table", signal -> TERMS.read(
                        new ClauseTree("Answer within\t5 days\n".repeat(CLAUSES), List.of()), signal)));
    }

    private static Arguments stage(String name, Consumer<StopSignal> work) {
        return Arguments.of(name, work);
    }

    @ParameterizedTest(name = "{0}") @MethodSource("stages")
    void asksAtLeastOnceForEveryClauseAndEndsWhereItIsTold(String name, Consumer<StopSignal> work) {
        int all = asked(work, Integer.MAX_VALUE);

        assertThat(all).as(name).isGreaterThanOrEqualTo(CLAUSES);
        for (int most : List.of(1, CLAUSES / 2, all / 2, all - 1)) {
            assertThat(asked(work, most)).as("told at question %s of %s", most, all).isEqualTo(most);
        }
    }

    @ParameterizedTest(name = "{0}") @MethodSource("stages")
    void goesOnToItsEndWhenItMay(String name, Consumer<StopSignal> work) {
        assertThatCode(() -> work.accept(StopSignal.when(() -> false))).as(name).doesNotThrowAnyException();
    }

    /** How often it asks when the answer to that question is that it must end. */
    private static int asked(Consumer<StopSignal> work, int last) {
        var asked = new AtomicInteger();
        StopSignal signal = StopSignal.when(() -> asked.incrementAndGet() == last);
        if (last == Integer.MAX_VALUE) {
            work.accept(signal);
        } else {
            assertThatThrownBy(() -> work.accept(signal)).isInstanceOf(CancellationException.class);
        }
        return asked.get();
    }
}
