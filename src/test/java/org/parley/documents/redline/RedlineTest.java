package org.parley.documents.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.documents.align.Contracts.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.documents.StopSignal;
import org.parley.documents.align.Alignment;
import org.parley.documents.align.Clause;
import org.parley.documents.align.Contracts;
import org.parley.documents.redline.Segment.Kind;

class RedlineTest {
    private final List<Clause> contract = Contracts.sections();

    @Test
    void findsNothingInTheSameContract() {
        Redline redline = Redline.of(Alignment.of(contract, contract), Set.of());

        assertThat(redline.rows()).allMatch(row -> row.change() == Change.UNCHANGED);
        assertThat(redline.statistics().changed()).isZero();
        assertThat(redline.statistics().unchanged()).isGreaterThan(600);
    }

    @Test
    void marksTheWordThatChanged() {
        Redline redline = against("5.2", "twenty-four hours", "seventy-two hours");

        Row row = row(redline, "5.2");
        assertThat(row.change()).isEqualTo(Change.WORDS);
        assertThat(marked(row)).containsExactly("-twenty-four", "+seventy-two");
        assertThat(redline.statistics().inserted()).isEqualTo(1);
        assertThat(redline.statistics().deleted()).isEqualTo(1);
    }

    @Test
    void followsASentenceIntoAnotherClause() {
        String longer = " Records are erased ninety days after a contact is closed.";
        Redline redline = Redline.of(
                Alignment.of(contract, edited("5.1", longer, "", "2.3", longer)), Redline.USUAL);

        assertThat(redline.statistics()).isEqualTo(new Statistics(redline.statistics().unchanged(), 0, 0, 10));
        Segment from = moved(row(redline, "5.1"));
        Segment to = moved(row(redline, "2.3"));
        assertThat(from.move()).isEqualTo(to.move()).isPositive();
        assertThat(from.text().strip()).isEqualTo(to.text().strip()).isEqualTo(longer.strip());
    }

    @Test
    void leavesOutWhatItIsToldToIgnore() {
        String old = "The Provider \u201Cshall\u201D pay \u2013 at once,  in full";
        String other = "the provider \"shall\" pay - at once\nin full";

        assertThat(WordDiff.of(old, other).same()).isFalse();
        assertThat(WordDiff.of(old, other, EnumSet.allOf(Ignore.class)).same()).isTrue();
        assertThat(differences(old, other, Ignore.CASE, Ignore.PUNCTUATION)).isEmpty();
        assertThat(differences(old, other, Ignore.PUNCTUATION)).containsExactly("The", "Provider", "the", "provider");
        assertThat(WordDiff.of("pay\u00A0now", "pay now", Redline.USUAL).same()).isTrue();
        assertThat(WordDiff.of("(a)pay", "(a) pay", Redline.USUAL).same()).isTrue();
        assertThat(WordDiff.of("don\u2019t", "don't", Redline.USUAL).same()).isTrue();
        assertThat(WordDiff.of("don\u2019t", "don't", Set.of()).same()).isFalse();
    }

    @Test
    void readsAChangedPhraseAsOneChangeAndNotAsConfetti() {
        WordDiff diff = WordDiff.of(
                "Payment is due when the buyer has accepted the goods of the seller in the shop, and not before that day.",
                "Payment is due once each month against the list of open items in our books, and not before that day.");

        assertThat(diff.segments().stream().map(Segment::kind))
                .containsExactly(Kind.EQUAL, Kind.DELETED, Kind.INSERTED, Kind.EQUAL);
    }

    @Test
    void showsSentencesWhereMostWordsChanged() {
        String kept = "A contact that is opened again within seven days is not paid twice.";
        Redline redline = against(
                "3.1",
                "Harrow Lane pays 3.40 for each contact that is closed.",
                "For its work the desk earns a fixed monthly fee, a bonus that depends on surveys of shoppers, and a share"
                        + " of what its ideas save the shops in returns, freight and letters over the whole year.");

        Row row = row(redline, "3.1");
        assertThat(row.change()).isEqualTo(Change.SENTENCES);
        assertThat(row.segments().getLast()).isEqualTo(new Segment(Kind.EQUAL, " " + kept));
    }

    @Test
    void saysWhenAClauseWasRewritten() {
        var other = new ArrayList<>(contract);
        other.replaceAll(c -> c.id().equals("8.2")
                ? clause("8.2", "Insurance",
                        "What may go wrong is covered by a policy, whose proof we send to you yearly.")
                : c);

        Row row = row(Redline.of(Alignment.of(contract, other), Redline.USUAL), "8.2");

        assertThat(row.change()).isEqualTo(Change.REWRITTEN);
        assertThat(row.segments().stream().map(Segment::kind)).containsExactly(Kind.DELETED, Kind.INSERTED);
    }

    @Test
    void comparesClausesThatWereMergedAsOneText() {
        var merged = new ArrayList<>(contract);
        Clause first = merged.remove(3);
        Clause second = merged.remove(3);
        merged.add(3, clause("x", "Both", first.body().strip() + "\n\n" + second.body().strip()));

        Redline redline = Redline.of(Alignment.of(contract, merged), Redline.USUAL);

        assertThat(redline.statistics().changed()).isZero();
        assertThat(redline.rows()).hasSize(25).allMatch(row -> row.change() == Change.UNCHANGED);
    }

    @Test
    void putsEveryBidBesideEachClauseOfOurs() {
        var without = contract.stream().filter(c -> !c.id().equals("4.2")).toList();
        var bids = new LinkedHashMap<String, List<Clause>>(Map.of("A", without));
        bids.put("B", edited("4.2", "five percent", "two percent", "1.1", ""));
        bids.get("B").add(clause("new", "Robots", "Software may answer where a human being reads along."));

        Comparison comparison = Comparison.of(contract, bids, Redline.USUAL, StopSignal.NEVER);

        assertThat(comparison.lines()).hasSize(26);
        Comparison.Line credits = comparison.lines().stream().filter(l -> l.ours().id().equals("4.2")).findFirst()
                .orElseThrow();
        assertThat(credits.bids().keySet()).containsExactly("A", "B");
        assertThat(credits.bids().values().stream().map(Row::change)).containsExactly(Change.REMOVED, Change.WORDS);
        assertThat(comparison.added("A")).isEmpty();
        assertThat(comparison.added("B")).hasSize(1);
    }

    private Redline against(String id, String old, String fresh) {
        return Redline.of(Alignment.of(contract, edited(id, old, fresh, "none", "")), Redline.USUAL);
    }

    /** In one clause a phrase is replaced; to another one something is added at its end. */
    private List<Clause> edited(String id, String old, String fresh, String other, String added) {
        return new ArrayList<>(contract.stream().map(c -> {
            String body = c.id().equals(id) ? c.body().replace(old, fresh) : c.body();
            return clause(c.id(), c.title(), c.id().equals(other) ? body.strip() + added : body);
        }).toList());
    }

    private static Row row(Redline redline, String id) {
        return redline.rows().stream()
                .filter(row -> row.match().left().stream().anyMatch(c -> c.id().equals(id)))
                .findFirst()
                .orElseThrow();
    }

    private static Segment moved(Row row) {
        return row.segments().stream().filter(Segment::moved).findFirst().orElseThrow();
    }

    private static List<String> marked(Row row) {
        return row.segments().stream()
                .filter(s -> s.kind() != Kind.EQUAL)
                .map(s -> (s.kind() == Kind.DELETED ? "-" : "+") + s.text().strip())
                .toList();
    }

    private static List<String> differences(String old, String other, Ignore... ignored) {
        Set<Ignore> all = EnumSet.of(Ignore.WHITESPACE, ignored);
        return WordDiff.of(old, other, all).segments().stream()
                .filter(s -> s.kind() != Kind.EQUAL)
                .flatMap(s -> Arrays.stream(s.text().split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
