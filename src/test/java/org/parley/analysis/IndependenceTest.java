package org.parley.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.parley.analysis.rules.RuleHit;
import org.parley.domain.catalog.Ladder;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.catalog.ModelId;
import org.parley.domain.catalog.Question;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.Quote;
import org.parley.domain.edit.BidEdits;
import org.parley.domain.edit.PositionEdits;
import org.parley.domain.edit.RelationshipEdits;
import org.parley.exchange.json.DealFiles;

/** Edits of one thing leave everything else as it was, whatever the values. */
class IndependenceTest {
    /** Rules about any position: required, contra-indicated, coverage, veto and ladder. */
    private static final Set<String> ABOUT_ANY_POSITION = Set.of("R01", "R02", "R17", "R46", "R48");

    private static final Deal LUMENVALE = DealFiles.read("lumenvale");

    @Property(tries = 300)
    void draftTouchesOnlyRulesThatNameTheMechanism(
            @ForAll("deals") Deal before,
            @ForAll("mechanisms") Mechanism mechanism,
            @ForAll @DoubleRange(min = -0.2, max = 1.2) double part,
            @ForAll boolean omitted) {
        Deal after = (omitted ? PositionEdits.omit(mechanism.id())
                : PositionEdits.draft(mechanism.id(), along(mechanism.ladder(), part))).apply(before);

        Set<String> changed = Figures.changed(before, after);

        assertThat(changed).allMatch(f -> f.matches("R\\d\\d|coverage|weights|horizon|. gap " + mechanism.id()));
        assertThat(changed)
                .filteredOn(f -> f.matches("R\\d\\d") && !ABOUT_ANY_POSITION.contains(f))
                .allMatch(rule -> names(rule, mechanism, before, after));
    }

    @Property(tries = 300)
    void quoteTouchesOnlyItsBidAndTheRuleThatReadsBids(
            @ForAll("mechanisms") Mechanism mechanism,
            @ForAll @DoubleRange(min = -0.2, max = 1.2) double part,
            @ForAll @IntRange(max = 2) int place) {
        String letter = LUMENVALE.bids().get(place).letter();
        Deal after = BidEdits.quote(letter, mechanism.id(), Quote.of(along(mechanism.ladder(), part)))
                .apply(LUMENVALE);

        String own = "%s (quoted|total|flags|unanswered|value %s|gap %s|score %s)"
                .formatted(letter, mechanism.id(), mechanism.id(), mechanism.family());
        assertThat(Figures.changed(LUMENVALE, after)).allMatch(f -> f.matches(own + "|R47"));
    }

    @Property(tries = 200)
    void answerTouchesOnlyTheFitAndTheRulesThatAskForIt(
            @ForAll("questions") Question question, @ForAll @IntRange(min = 2, max = 10) int halves) {
        Deal after = RelationshipEdits.answer(question.id(), halves / 2.0).apply(LUMENVALE);

        assertThat(Figures.changed(LUMENVALE, after)).isSubsetOf(switch (question.id()) {
            case "Q11" -> Set.of("fit", "R10");
            case "Q16" -> Set.of("fit", "R43");
            default -> Set.of("fit");
        });
    }

    @Provide
    Arbitrary<Deal> deals() {
        return Arbitraries.of(
                LUMENVALE, DealFiles.read("pinefold"), Deals.defaults(ModelId.TX), Deals.defaults(ModelId.OP),
                Deals.defaults(ModelId.SA), Deals.defaults(ModelId.VE));
    }

    @Provide
    Arbitrary<Mechanism> mechanisms() {
        return Arbitraries.of(Deals.CATALOG.mechanisms());
    }

    @Provide
    Arbitrary<Question> questions() {
        return Arbitraries.of(Deals.CATALOG.questions());
    }

    private static boolean names(String rule, Mechanism mechanism, Deal before, Deal after) {
        Pattern id = Pattern.compile("\\b" + mechanism.id() + "\\b");
        boolean inWords = id.matcher(Deals.CATALOG.rule(rule).firesWhen()).find();
        return inWords || inHit(rule, mechanism, before) || inHit(rule, mechanism, after);
    }

    private static boolean inHit(String rule, Mechanism mechanism, Deal deal) {
        List<RuleHit> hits = DealAnalysis.of(Deals.CATALOG, deal).ruleHits();
        return hits.stream().anyMatch(h -> h.rule().equals(rule) && h.mechanisms().contains(mechanism.id()));
    }

    private static double along(Ladder ladder, double part) {
        return ladder.open() + part * (ladder.walkAway() - ladder.open());
    }
}
