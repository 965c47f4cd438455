package org.parley.documents.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.documents.align.Contracts.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private final List<Clause> contract = Contracts.sections();

    @Test
    void findsEveryClauseOfTheSameContractInItsPlace() {
        Alignment alignment = Alignment.of(contract, Contracts.renumbered(contract));

        assertThat(alignment.matches()).hasSize(26).allMatch(match -> match.kind() == Kind.SAME);
    }

    @Property(tries = 50)
    void findsEveryClauseInAnyOrderAndUnderAnyNumber(@ForAll Random random) {
        var shuffled = new ArrayList<>(contract);
        Collections.shuffle(shuffled, random);

        Alignment alignment = Alignment.of(contract, Contracts.renumbered(shuffled));

        assertThat(contract).allSatisfy(clause -> assertThat(
                alignment.counterpart(clause).map(Clause::body)).contains(clause.body()));
    }

    @Property(tries = 50)
    void findsClausesUnderOtherTitles(@ForAll Random random) {
        var retitled = new ArrayList<>(contract.stream()
                .map(c -> clause(c.id(), "Paragraph", c.body()))
                .toList());
        Collections.shuffle(retitled, random);

        Alignment alignment = Alignment.of(contract, retitled);

        assertThat(contract).allSatisfy(clause -> assertThat(
                alignment.counterpart(clause).map(Clause::id)).contains(clause.id()));
    }

    @Property(tries = 50)
    void saysWhichClausesHaveNoCounterpart(@ForAll Random random, @ForAll @IntRange(min = 1, max = 12) int dropped) {
        var shuffled = new ArrayList<>(contract);
        Collections.shuffle(shuffled, random);
        Set<Clause> gone = Set.copyOf(shuffled.subList(0, dropped));

        Alignment alignment = Alignment.of(
                contract, contract.stream().filter(c -> !gone.contains(c)).toList());

        assertThat(alone(alignment, true)).isEqualTo(gone);
        assertThat(alone(alignment, false)).isEmpty();
    }

    @Test
    void showsTheLeastPartOfTheTextAsMoved() {
        var reordered = new ArrayList<>(contract);
        reordered.addFirst(reordered.removeLast());

        Alignment alignment = Alignment.of(contract, reordered);

        assertThat(of(Kind.MOVED, alignment)).containsExactly("10.3");
        assertThat(of(Kind.SAME, alignment)).hasSize(25);
    }

    @Property(tries = 25)
    void joinsClausesThatWereMerged(@ForAll @IntRange(min = 0, max = 24) int at) {
        var merged = new ArrayList<>(contract);
        Clause first = merged.remove(at);
        Clause second = merged.remove(at);
        merged.add(at, clause("both", "Rules", first.body() + " " + second.body()));

        Alignment alignment = Alignment.of(contract, merged);

        assertThat(of(Kind.MERGED, alignment)).containsExactly(first.id() + "+" + second.id());
        assertThat(of(Kind.SPLIT, Alignment.of(merged, contract))).containsExactly("both");
    }

    @Test
    void takesPlaceholdersForNoCounterparts() {
        List<Clause> left = List.of(clause("1", "Escrow", "Intentionally omitted."));
        List<Clause> right = List.of(clause("7", "Venue", "Intentionally omitted."));

        assertThat(Alignment.of(left, right).matches()).hasSize(2).allMatch(match -> match.kind() == Kind.NONE);
    }

    @Test
    void comparesOtherTemplatesByWhatClausesAreAbout() {
        List<Clause> ours = List.of(
                about("1", "DATA", "Leaks", "Whoever notices that records got out tells our officer within a day."),
                about("2", "PRICE", "Fees", "We pay for every call that the desk has closed."));
        List<Clause> theirs = List.of(
                about("A", "PRICE", "Remuneration", "The Client shall remit a sum for every call."),
                about("B", "DATA", "Security events",
                        "The Vendor shall notify officer staff of any exposure of records."));

        Alignment alignment = Alignment.of(ours, theirs);

        assertThat(alignment.counterpart(ours.get(0))).contains(theirs.get(1));
        assertThat(alignment.counterpart(ours.get(1))).contains(theirs.get(0));
    }

    @Test
    void hasEveryClauseOnce() {
        var other = new ArrayList<>(contract.subList(0, 20));
        Collections.reverse(other);
        other.add(5, clause("new", "Robots", "Beltane may answer with software if a human reads along."));

        Alignment alignment = Alignment.of(contract, other);

        assertThat(alignment.matches().stream().flatMap(m -> m.left().stream())).containsExactlyElementsOf(contract);
        assertThat(alignment.matches().stream().flatMap(m -> m.right().stream()))
                .containsExactlyInAnyOrderElementsOf(other);
    }

    @Test
    void answersForNothing() {
        assertThat(Alignment.of(List.of(), List.of()).matches()).isEmpty();
        assertThat(Alignment.of(contract, List.of()).matches()).hasSize(26);
        assertThat(Alignment.of(List.of(), contract).matches()).hasSize(26);
    }

    private static Clause about(String id, String family, String title, String body) {
        return new Clause(id, 1, id, title, body, family);
    }

    private static Set<Clause> alone(Alignment alignment, boolean left) {
        Stream<Match> alone = alignment.matches().stream().filter(match -> match.kind() == Kind.NONE);
        return alone.flatMap(match -> (left ? match.left() : match.right()).stream()).collect(Collectors.toSet());
    }

    private static List<String> of(Kind kind, Alignment alignment) {
        return alignment.matches().stream()
                .filter(match -> match.kind() == kind)
                .map(match -> match.left().stream().map(Clause::id).collect(Collectors.joining("+")))
                .toList();
    }
}
