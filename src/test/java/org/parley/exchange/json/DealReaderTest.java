package org.parley.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.deal.Commercials;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.price.Indexation;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

class DealReaderTest {
    private static final String SMALLEST = """
            {"id": "small", "client": "Small Ltd", "currency": "EUR", "term": 24, "outcomes": [], "answers": {},
             "groups": [], "activeFamilies": ["SCOPE"], "askedMechanisms": ["SCOPE-1"], "draft": {},
             "context": {"personal": false, "regulated": false}, "providers": []}
            """;
    private final DealReader reader = new DealReader(CatalogReader.shipped());

    @TempDir Path folder;

    @Test
    void whatIsOptionalMayBeMissing() {
        Deal deal = read(SMALLEST);
        assertThat(deal.relationship().chosen()).isNull();
        assertThat(deal.bids()).isEmpty();
        assertThat(deal.commercials()).isEqualTo(Commercials.NONE);
        assertThat(deal.profile().moneyUnit()).isEqualTo("EUR");
        assertThat(deal.selection().scoresTco()).isTrue();
    }

    @Test
    void whatIsOptionalMayBeNull() {
        String nulls = """
                "model": null, "modelOverrideReason": null, "criteria": null, "points": null, "outcomePoints": null,
                "familiesOffNote": null, "extMechanisms": null, "ladders": null, "walkAwayOverrides": null,
                "groupIntervals": null, "quotes": null, "pricingKind": null, "pricing": null, "baselineFcr": null,
                "discountRate": null, "shouldCostPerContact": null, "volumes": null, "tcoAnchors": null,
                "scoringScenario": null, "estimates": null, "packages": null, "sector": null, "moneyUnit": null,
                "wordings": null, "waivers": null, "notes": null, "companions": null, "draftNotes": null, "intent": null,
                """;
        String months = "{\"deadband\": null, \"releaseCadence\": null, \"switchingMonths\": null, "
                + "\"transitionInMonths\": null, \"baselineOrder\": null, ";
        assertThat(read(SMALLEST.replaceFirst("\\{", "{" + nulls).replace("\"context\": {", "\"context\": " + months)))
                .isEqualTo(read(SMALLEST));
    }

    @Test
    void anIndexComponentWithoutShareIsOfTheWholeCharge() {
        Deal deal = read(SMALLEST.replace("\"providers\": []", """
                "providers": [{"letter": "A", "name": "A", "incumbent": false}], "pricingKind": "annual", "pricing": {"A":
                {"fixedPerYear": 1, "ratePerContact": 2, "baseline": [3, 4],
                 "indexComponents": [{"name": "wages", "pass": 0.8, "index": 0.03}]}}"""));

        assertThat(Objects.requireNonNull(deal.bids().getFirst().pricing()).terms().indexation().components())
                .containsExactly(new Indexation.Component("wages", 1, 0.8, 0.03, null));
    }

    @ParameterizedTest @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'term': 60 | 'term': 60.5 | term | must be a whole number",
        "'term': 60 | 'term': 0 | term | must be 1 to 600 months",
        "'term': 60 | 'term': '60' | term | must be a number",
        "'term': 60, | | term | is missing",
        "'client': 'Lumenvale Mutual' | 'client': '' | client | must not be empty",
        "'client': 'Lumenvale Mutual' | 'client': 7 | client | must be a text",
        "'currency': 'EUR' | 'currency': 'euro' | currency | must be a three-letter ISO 4217 code",
        "'weight': 0.28 | 'weight': 28 | outcomes[CX] | outcome weight must be between 0 and 1",
        "'id': 'CX' | 'id': 'CXX' | outcomes[CXX].id | must be one of [MKT, CX, AGI, CAP, TEC]",
        "'id': 'CX' | 'id': 'AGI' | outcomes | hold AGI twice",
        "'model': 'SA' | 'model': 'XX' | model | must be one of [TX, OP, SA, VE]",
        "'id': 'BO' | 'id': 'BX' | groups[BX].id | must be one of",
        "'lambda': 0.2 | 'lambda': -1 | groups[BO].lambda | must be between 0 and 1",
        "'lambda': 0.2 | 'lambda': 1e999 | groups[BO].lambda | must be a number",
        "'TCO': 60 | 'TCO': 160 | points.BO.TCO | must be between 0 and 100",
        "'SCOPE': 70 | 'SCOOP': 70 | points.BO | names the unknown family 'SCOOP'; did you mean SCOPE?",
        "'activeFamilies': [ | 'activeFamilies': ['EXT', | activeFamilies | names the unknown family 'EXT'",
        "'extMechanisms': [ | 'extMechanisms': ['DATA-1', | extMechanisms | which is not of the family EXT",
        "'askedMechanisms': [ | 'askedMechanisms': ['SCOPE-1', | askedMechanisms | holds SCOPE-1 twice",
        "'askedMechanisms': [ | 'askedMechanisms': ['SCOPE-99', | askedMechanisms | names the unknown mechanism 'SCOPE-99'",
        "'PRICE-2': [ | 'PRICE-2': [1, | ladders.PRICE-2 | must hold four numbers",
        "'draft': { | 'draft': {'SCOPE-01': 1, | draft | did you mean SCOPE-1?",
        "'draft': { | 'drafts': { | drafts | is not a known field; did you mean draft?",
        "'draft': { | 'draft': {'EXT-8': '3', | draft.EXT-8 | must be a number",
        "'personal': true | 'personal': 'yes' | context.personal | must be true or false",
        "'context': { | 'waivers': [{'subject': 'R99', 'who': 'A', 'when': '2026-03-04T12:00:00Z', 'why': 'x'}], 'context': { | waivers[1].subject | names the unknown rule or family 'R99'",
        "'context': { | 'waivers': [{'subject': 'R12', 'who': ' ', 'when': '2026-03-04T12:00:00Z', 'why': 'x'}], 'context': { | waivers[1] | name of who waives must not be empty",
        "'context': { | 'waivers': [{'subject': 'R12', 'who': 'A', 'when': '2026-03-04T12:00:00Z'}], 'context': { | waivers[1].why | is missing",
        "'context': { | 'waivers': [{'subject': 'R12', 'who': 'A', 'when': 'today', 'why': 'x'}], 'context': { | waivers[1].when | must be a moment such as",
        "'context': { | 'waivers': [{'subject': 'R12', 'who': 'A', 'when': '2026-03-04T12:00:00Z', 'why': 'x'}, {'subject': 'R12', 'who': 'B', 'when': '2026-03-04T12:00:00Z', 'why': 'y'}], 'context': { | waivers | holds R12 twice",
        "'releaseCadence': 'monthly' | 'releaseCadence': 'often' | context.releaseCadence | must be one of",
        "'letter': 'B' | 'letter': 'A' | providers | uses the letter A twice",
        "'quotes': { | 'quotes': {'IP-1': {'Z': 1}, | quotes.IP-1 | unknown provider letter 'Z'; the file's providers are A, B, C",
        "'quotes': { | 'ranges': {'SCOPE-1': {'A': {'lowest': 99}}}, 'quotes': { | ranges.SCOPE-1.A | lowest value must not be above the quoted value",
        "'quotes': { | 'ranges': {'IP-1': {'A': {'lowest': 'x'}}}, 'quotes': { | ranges.IP-1.A.lowest | must be a number",
        "'pricingKind': 'annual' | 'pricingKind': 'weekly' | pricingKind | must be one of [ANNUAL, MONTHLY]",
        "'minimumShare': 0.7 | 'minimumShare': -0.7 | pricing.A.minimumShare | must be between 0",
        "'minimumShare': 0.7 | 'minimumShare': 1e308 | pricing.A.minimumShare | must be between 0",
        "'minimumShare': 0.7 | 'creditCap': 2 | pricing.A | cap of service credits must be between 0 and 1",
        "'minimumShare': 0.7 | 'ramp': [1.5] | pricing.A | volume share of a ramp month must be between 0 and 1",
        "'minimumShare': 0.7 | 'missByMonth': [0] | pricing.A | miss severity by month must hold twelve values",
        "'minimumShare': 0.7 | 'dualMonths': 1.5 | pricing.A.dualMonths | must be a whole number",
        "'minimumShare': 0.7 | 'bands': {'kind': 'odd'} | pricing.A.bands.kind | must be one of [MARGINAL, ALL_UNITS]",
        "'baselineFcr': 0.7 | 'baselineFcr': 70 | baselineFcr | must be between 0 and 1",
        "'tcoAnchors': { | 'tcoAnchors': {'of': 'total', 'floor': 1}, 'x': { | tcoAnchors.ceiling | is missing",
        "'estimates': { | 'estimates': {'Q': {}, | estimates | unknown provider letter 'Q'",
        "'counterpart': 'C' | 'counterpart': 'Q' | packages.counterpart | unknown provider letter 'Q'",
        "'batna': 'A' | 'batna': 'C' | packages | best alternative must be another provider than C",
        "'count': 3 | 'count': 6 | packages.meso | number of offers must be between 2 and 5",
        "'minDifferences': 3 | 'minDifferences': 0 | packages.meso | differences must be between 1 and 99",
        "'tolerance': 1 | 'tolerance': -1 | packages.meso | tolerance must be between 0 and 50",
        "'clientLevel': 55 | 'clientLevel': 155 | packages.meso | level of the offers must be between 0 and 100",
        "'criteria': [ | 'criteria': ['LOVE', | criteria | names the unknown family 'LOVE'",
        "'groupIntervals': { | 'groupIntervals': {'IP-1': {'FI': [3, 1]}, | groupIntervals.IP-1.FI | must not be above the largest",
        "'answers': [ | 'answers': [9, | answers | must hold 16 answers",
    })
    void aWrongFieldIsNamedWithWhatItShouldBe(String find, String replace, String field, String problem) {
        String text = new String(DealFiles.bytes("deal-lumenvale.input.json"), StandardCharsets.UTF_8);
        var tolerant = find.replace('\'', '"');
        var wanted = java.util.regex.Pattern
                .compile(java.util.regex.Pattern.quote(tolerant).replace(" ", "\\E\\s*\\Q"));
        var matcher = wanted.matcher(text);
        assertThat(matcher.find()).as("%s occurs", tolerant).isTrue();
        String changed = text.substring(0, matcher.start())
                + (replace == null ? "" : replace.replace('\'', '"')) + text.substring(matcher.end());
        assertThatThrownBy(() -> read(changed))
                .isInstanceOf(ImportProblem.class)
                .hasMessageStartingWith("deal.json: " + field + " ")
                .hasMessageContaining(problem)
                .hasMessageEndingWith("Correct this field in the file and read it again.");
    }

    @Test
    void anAnswerOutOfRangeIsNamedByItsQuestion() {
        assertThatThrownBy(() -> read(SMALLEST.replace("\"answers\": {}", "\"answers\": {\"Q3\": 6}")))
                .hasMessageContaining("answer to Q3 must be between 1 and 5");
        assertThatThrownBy(() -> read(SMALLEST.replace("\"answers\": {}", "\"answers\": {\"Q31\": 3}")))
                .hasMessageContaining("names the unknown question 'Q31'; did you mean Q1?");
    }

    @ParameterizedTest @ValueSource(strings = {"{", "hello", "{\"id\": NaN}", "{\"id\": 1, \"id\": 2}", "{} {}",
        "[1, 2", "{'id': 1}"})
    void whatIsNotJsonIsSaidWithItsLine(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ImportProblem.class)
                .hasMessageStartingWith("deal.json is not valid JSON (line 1: ");
    }

    @ParameterizedTest @ValueSource(strings = {"[]", "12", "\"text\"", "null"})
    void jsonThatIsNoObjectIsNoDeal(String text) {
        assertThatThrownBy(() -> read(text)).hasMessageContaining("is JSON but holds no deal");
    }

    @Test
    void filesThatAreNoneAreSaid() {
        assertThatThrownBy(() -> reader.read(folder.resolve("no.json")))
                .isInstanceOf(ImportProblem.class)
                .hasMessage("no.json does not exist. Check the path and the spelling.");
        assertThatThrownBy(() -> reader.read(folder)).hasMessageContaining("is a folder");
        assertThatThrownBy(() -> read("")).hasMessageContaining("deal.json is empty (0 bytes)");
        assertThatThrownBy(() -> reader.read(InputFile.of(new byte[] {'P', 'K', 3, 4, 0, 0}, "deal.json")))
                .hasMessageContaining("is not a text file");
    }

    private Deal read(String text) {
        return reader.read(InputFile.of(text.getBytes(StandardCharsets.UTF_8), "deal.json"));
    }
}
