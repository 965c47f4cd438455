package org.parley.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.documents.family.ClauseFamilies;
import org.parley.documents.family.ClauseFamily;
import org.parley.documents.family.DocumentClauses;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.segment.Clause;
import org.parley.documents.segment.Segmenter;
import org.parley.fixtures.Bench;
import org.parley.domain.deal.ClauseCorrection;

/** What the viewer does, without a window. */
class DocumentViewModelTest {
    private static final DocumentClauses READ = read(Offers.FIRST);

    private final List<List<ClauseCorrection>> kept = new ArrayList<>();
    private final DocumentViewModel model = new DocumentViewModel(
            DocumentDesk.FIRST, READ, Paragraph.of(READ.tree()), List.of(), "ada",
            Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC), kept::add,
            (_, _) -> {
                throw new AssertionError("not beside for a short text");
            });

    @Test
    void findsTheClauseAtAPlaceAndThePlaceOfAClause() {
        Clause credits = clause("Service credits");

        assertThat(model.clauseAt(Offers.FIRST.indexOf("credits five percent"))).isEqualTo(credits);
        assertThat(model.clauseAt(0)).isNull();
        Paragraph begin = model.paragraphs().get(model.paragraphOf(credits));
        assertThat(begin.heading()).isEqualTo(credits);
        assertThat(Offers.FIRST.substring(begin.start(), begin.headingEnd())).startsWith("3.2 Service credits");
    }

    @Test
    void paragraphsHoldTheWholeTextAndNothingElse() {
        StringBuilder words = new StringBuilder();
        model.paragraphs().forEach(p -> words.append(Offers.FIRST, p.start(), p.end()).append(' '));

        assertThat(words.toString().split("\\s+")).containsExactly(Offers.FIRST.strip().split("\\s+"));
    }

    @Test
    void listsByFamilyAndByHowSureItIs() {
        Clause law = clause("Governing Law");
        assertThat(model.listed(law)).isTrue();
        model.familyProperty().set(ClauseFamily.PRICE);
        assertThat(model.listed(law)).isFalse();
        assertThat(model.listed(clause("Late payment"))).isTrue();
        model.familyProperty().set(null);
        model.onlyUnsureProperty().set(true);
        assertThat(READ.tree().all().stream().filter(model::listed).count()).isEqualTo(model.unsure());
        assertThat(model.listed(law)).isFalse();
    }

    @Test
    void aMereGuessListsAClauseUnderNoFamilyAndIsNoFirstOne() {
        Clause vague = READ.tree().all().stream().filter(c -> !READ.isClear(c)).findFirst().orElseThrow();
        model.familyProperty().set(READ.families(vague).getFirst());
        assertThat(model.listed(vague)).isFalse();

        model.correctSecond(List.of(vague), ClauseFamily.CULT);
        assertThat(model.clauses().families(vague)).containsExactly(ClauseFamily.CULT);
        assertThat(model.clauses().isClear(vague)).isTrue();
        model.familyProperty().set(ClauseFamily.CULT);
        assertThat(model.listed(vague)).isTrue();
    }

    @Test
    void aPersonsWordCountsForManyClausesAtOnceAndIsUndoneAsOne() {
        List<Clause> both = List.of(clause("Working Together"), clause("Exclusions"));
        model.correct(both, ClauseFamily.CULT);

        assertThat(both).allSatisfy(c -> {
            assertThat(model.clauses().families(c)).containsExactly(ClauseFamily.CULT);
            assertThat(model.clauses().sure(c)).isEqualTo(1);
        });
        assertThat(kept.getLast()).hasSize(2).allSatisfy(c -> {
            assertThat(c.who()).isEqualTo("ada");
            assertThat(c.document()).isEqualTo("tavora-1.txt");
        });
        assertThat(model.undo()).isTrue();
        assertThat(model.clauses().said()).isEmpty();
        assertThat(kept.getLast()).isEmpty();
        assertThat(model.undo()).isFalse();
        assertThat(model.redo()).isTrue();
        assertThat(model.clauses().said()).hasSize(2);
    }

    @Test
    void aSecondFamilyStandsBesideTheFirst() {
        Clause credits = clause("Service credits");
        model.correct(List.of(credits), ClauseFamily.PERF);
        model.correctSecond(List.of(credits), ClauseFamily.PRICE);

        assertThat(model.clauses().families(credits)).containsExactly(ClauseFamily.PERF, ClauseFamily.PRICE);
        model.forget(List.of(credits));
        assertThat(model.correction(credits)).isNull();
        model.undo();
        assertThat(model.clauses().families(credits)).containsExactly(ClauseFamily.PERF, ClauseFamily.PRICE);
    }

    @Test
    void whatCouldNotBeKeptIsTakenBack() {
        model.correct(List.of(clause("Exclusions")), ClauseFamily.CULT);
        model.goBack(List.of());

        assertThat(model.clauses().said()).isEmpty();
        assertThat(model.canUndo()).isFalse();
    }

    @Test
    void findsWordsAcrossLinesAndGoesAround() {
        var search = model.search();
        search.queryProperty().set("FOUR  languages");
        assertThat(search.hitsProperty().get()).hasSize(1);
        search.queryProperty().set("service level");
        assertThat(search.hitsProperty().get()).hasSize(3);
        search.move(-1);
        assertThat(search.currentProperty().get()).isEqualTo(2);
        search.move(1);
        assertThat(search.currentProperty().get()).isZero();
        search.queryProperty().set("no such words");
        assertThat(search.current()).isNull();
        search.queryProperty().set("(");
        assertThat(search.hitsProperty().get()).isEmpty();
    }

    @Test
    void aParagraphOfAMillionLettersIsShownInPiecesThatLoseNothing() {
        String line = "We answer every call. ".repeat(50_000);
        List<Paragraph> pieces = Paragraph.of(Segmenter.segment(line));

        assertThat(pieces).hasSizeGreaterThan(500).allSatisfy(p -> assertThat(p.end() - p.start()).isLessThan(2_001));
        assertThat(pieces.stream().map(p -> line.substring(p.start(), p.end())).collect(Collectors.joining()))
                .isEqualTo(line.strip());
    }

    @Test
    void aLongTextIsSearchedBesideTheWindowAndTheLastQuestionCounts() throws Exception {
        var work = new ArrayList<Callable<List<TextSearch.Hit>>>();
        var answer = new ArrayList<Consumer<List<TextSearch.Hit>>>();
        var search = new TextSearch("We answer every call. ".repeat(50_000), (w, found) -> {
            work.add(w);
            answer.add(found);
        });
        search.queryProperty().set("every");
        search.queryProperty().set("e");
        assertThat(search.searchingProperty().get()).isTrue();

        answer.get(1).accept(work.get(1).call());
        answer.get(0).accept(work.get(0).call());

        assertThat(search.searchingProperty().get()).isFalse();
        assertThat(search.hitsProperty().get()).hasSize(TextSearch.MOST);
        assertThat(search.current()).isEqualTo(new TextSearch.Hit(1, 2));
    }

    @Test
    void lettersFindFamiliesByIdThenByName() {
        var names = new FamilyNames(Bench.CATALOG);

        assertThat(names.matching("ex")).startsWith(ClauseFamily.EXIT, ClauseFamily.EXT);
        assertThat(names.matching("busi").getFirst()).isEqualTo(ClauseFamily.BCP);
        assertThat(names.matching("")).hasSize(ClauseFamily.values().length);
        assertThat(names.matching("qqq")).isEmpty();
    }

    private static DocumentClauses read(String text) {
        var tree = Segmenter.segment(text);
        return new DocumentClauses(tree, ClauseFamilies.of(tree, FamilyClassifier.shipped()), Map.of());
    }

    private static Clause clause(String title) {
        return READ.tree().all().stream()
                .filter(c -> title.equals(c.title()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " in " + READ.tree().all()));
    }
}
