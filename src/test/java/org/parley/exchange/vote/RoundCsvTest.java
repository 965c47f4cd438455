package org.parley.exchange.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.catalog.GroupId;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.domain.deal.Sheet;
import org.parley.domain.deal.Stakeholders;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;
import org.parley.fixtures.Bench;

class RoundCsvTest {
    @ParameterizedTest @ValueSource(strings = {
        "group;item;points\nFI;CX;100\nfinance;agi;40.5\n",
        "FI,CX,100\nFI,AGI,40.5",
        "\uFEFFgroup\titem\tpoints\r\nFI\tCX\t100\r\n\r\nFI\tAGI\t40.5\r\n"
    })
    void readsPointsByGroupAndItem(String text) {
        RoundCsv.Read read = read(text);
        assertThat(read.problems()).isEmpty();
        assertThat(read.points()).isEqualTo(Map.of(GroupId.FI, Map.of("CX", 100.0, "AGI", 40.5)));
    }

    @Test
    void aBadLineIsNamedWithItsNumberAndReasonAndTheOthersCount() {
        RoundCsv.Read read = read("""
                group;item;points
                FI;CX;100
                XX;CX;1
                FI;COST;1
                FI;AGI;much
                FI;TEC;101
                FI;CX;90
                FI;CAP
                LC;CX;50
                """);
        assertThat(read.problems()).containsExactly(
                "Line 3: 'XX' is no group. Use BO, FI, LC, TL or PR, or the group's name.",
                "Line 4: 'COST' is not on this sheet. It holds MKT, CX, AGI, CAP, TEC.",
                "Line 5: 'much' is not a number.",
                "Line 6: 101 is not between 0 and 100.",
                "Line 7: FI has given points to CX in a line above already.",
                "Line 8: has 2 of the three columns group, item and points.");
        assertThat(read.lines()).isEqualTo(2);
        assertThat(read.points().get(GroupId.FI)).containsEntry("CX", 100.0);
    }

    @Test
    void aGroupWithoutASayIsNoVoter() {
        Deal deal = Bench.empty();
        Stakeholders four = deal.stakeholders().withLambda(GroupId.BO, 0);
        RoundCsv csv = new RoundCsv(new DealTerms(Bench.CATALOG, deal.withStakeholders(four)), Sheet.OUTCOMES);
        assertThat(csv.read(file("BO;CX;100")).problems()).containsExactly("Line 1: BO has no say at this table.");
        assertThat(csv.template()).doesNotContain("BO;").contains("FI;CX;\n");
    }

    @Test
    void aTemplateThatIsFilledInIsRead() {
        String template = csv().template();
        assertThat(template.lines()).hasSize(1 + 5 * 5).startsWith("group;item;points", "BO;MKT;");
        assertThat(read(template).problems()).as("an empty ballot says nothing").isEmpty();
        RoundCsv.Read filled = read(template.replaceAll(";\n", ";50\n"));
        assertThat(filled.lines()).isEqualTo(25);
    }

    @Test
    void whatIsNoTextIsRefusedAsAWhole() {
        assertThatThrownBy(() -> read("FI;CX;\"100\nLC;CX;5")).isInstanceOf(ImportProblem.class);
    }

    private static RoundCsv csv() {
        return new RoundCsv(new DealTerms(Bench.CATALOG, Bench.empty()), Sheet.OUTCOMES);
    }

    private static RoundCsv.Read read(String text) {
        return csv().read(file(text));
    }

    private static InputFile file(String text) {
        return InputFile.of(text.getBytes(StandardCharsets.UTF_8), "points.csv");
    }
}
