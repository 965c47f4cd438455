package org.parley.documents.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {
    private static final String LONG = "The Supplier shall answer every call of the Client's customers in the hours "
            + "that the parties agree, and keep a record of each call that it answers, of its cause and of its end. ";

    /** One line per clause: level, number, title. */
    private static List<String> outline(String text) {
        return Segmenter.segment(text).all().stream()
                .map(c -> c.level() + " " + c.number() + " " + c.title() + (c.kind() == ClauseKind.BODY ? "" : " *"))
                .toList();
    }

    @Test
    void readsArticlesAndTheirSections() {
        String text = """
                CALL SERVICES AGREEMENT

                1. SERVICES

                1.1 Scope. %1$s

                1.2 Hours. %1$s

                2. CHARGES

                2.1 Price per Call. %1$sSection 1.2 and Article 3 apply.

                3. TERM

                %1$s
                """.formatted(LONG);

        assertThat(outline(text)).containsExactly(
                "1 1 SERVICES", "2 1.1 Scope", "2 1.2 Hours", "1 2 CHARGES", "2 2.1 Price per Call", "1 3 TERM");
    }

    @Test
    void aTitleWordedLikeASentenceIsOneWhereTheOthersHaveTheirsAlone() {
        String text = """
                1 Summary

                %1$s

                2 Our understanding

                2.1 The situation
                %1$s

                2.2 What we are learning from it
                %1$s

                2.3 Your goals
                %1$s

                2.4 The price is agreed for the first year and shall be reviewed
                yearly. %1$s

                2.5 Our proposal
                %1$s

                3 Services

                %1$s
                """.formatted(LONG);

        assertThat(outline(text)).containsExactly(
                "1 1 Summary", "1 2 Our understanding", "2 2.1 The situation", "2 2.2 What we are learning from it",
                "2 2.3 Your goals", "2 2.4 null", "2 2.5 Our proposal", "1 3 Services");
    }

    @Test
    void aLineThatStandsAloneIsNoTitleWhereTheOthersHaveNone() {
        String text = """
                1. SERVICES

                1.1 %1$s

                1.2 What the client is asking for

                1.3 %1$s

                2. TERM

                %1$s
                """.formatted(LONG);

        assertThat(outline(text)).contains("2 1.2 null");
    }

    @Test
    void aTableOfContentsOfQuietTitlesHidesNoArticle() {
        String text = """
                Contents

                1\tExecutive summary\t4

                2\tOur understanding\t4

                3\tPeople\t5

                4\tGovernance\t6

                1 Executive summary

                %1$s

                2 Our understanding

                %1$s

                3 People

                %1$s

                4 Governance

                %1$s

                Appendix A\tDefinitions of measurement

                %1$s
                """.formatted(LONG.repeat(6));

        assertThat(outline(text)).containsExactly(
                "1 1 Executive summary", "1 2 Our understanding", "1 3 People", "1 4 Governance",
                "1 A Definitions of measurement *");
    }

    @Test
    void signaturesAreFoundBehindManyBlankLines() {
        String text = "x\n".repeat(3) + "\n".repeat(5_000) + "AGREED AND ACCEPTED\nnot SIGNED by\nIN WITNESS WHEREOF";

        assertThat(Signatures.find(text)).containsExactly(6, text.indexOf("IN WITNESS"));
    }

    @Test
    void offsetsLeadBackIntoTheText() {
        String text = "Preamble\r\n\r\n1. SERVICES\r\n\r\n" + LONG + "\r\n\r\n2. CHARGES\r\n\r\n" + LONG;

        ClauseTree tree = Segmenter.segment(text);

        assertThat(tree.source()).isSameAs(text);
        assertThat(tree.all()).extracting(c -> c.text(text)).satisfiesExactly(
                first -> assertThat(first).startsWith("1. SERVICES").endsWith("\r\n\r\n"),
                second -> assertThat(second).startsWith("2. CHARGES").endsWith(LONG));
        assertThat(tree.all().getFirst().body(text).strip()).isEqualTo(LONG.strip());
    }

    @Test
    void findsHeadingsInsideParagraphs() {
        String text = "AGREEMENT between the parties.  1. Services. " + LONG + " 2. Charges. " + LONG + "3. Term. "
                + LONG;

        assertThat(outline(text)).containsExactly("1 1 Services", "1 2 Charges", "1 3 Term");
    }

    @Test
    void knowsRomanArticlesAndNumbersDamagedByScanners() {
        String text = """
                ARTICLE I

                GENERAL TERMS

                1.01 Certain Words. %1$s

                ARTICLE I1

                TERM AND LIMIT A TIONS

                2.01 Term. %1$s

                ARTICLE III

                PAYMENT

                3 .01 Fees. %1$s
                """.formatted(LONG);

        assertThat(outline(text)).containsExactly(
                "1 I GENERAL TERMS", "2 1.01 Certain Words", "1 II TERM AND LIMIT A TIONS", "2 2.01 Term",
                "1 III PAYMENT", "2 3.01 Fees");
    }

    @Test
    void putsBackArticlesWhoseNumberWasLost() {
        String text = """
                1. SERVICES

                1.1 Scope. %1$s

                CHARGES

                2.1 Price per Call. %1$s

                2.2 Invoices. %1$s

                3. TERM

                3.1 Duration. %1$s
                """.formatted(LONG);

        assertThat(outline(text)).containsExactly(
                "1 1 SERVICES", "2 1.1 Scope", "1 null CHARGES", "2 2.1 Price per Call", "2 2.2 Invoices", "1 3 TERM",
                "2 3.1 Duration");
    }

    @Test
    void takesBareTitlesWhereThereAreNoNumbers() {
        String text = "CALL SERVICES AGREEMENT\n\nThe parties agree as follows:\n\n"
                + String.join("\n\n",
                        List.of("Services", LONG, "Charges and Taxes", LONG, "Term", LONG, "Confidentiality",
                                LONG));

        assertThat(outline(text)).containsExactly(
                "1 null Services", "1 null Charges and Taxes", "1 null Term", "1 null Confidentiality");
    }

    @Test
    void aTableOfContentsIsNoClause() {
        String text = """
                TABLE OF CONTENTS

                1. SERVICES  3

                2. CHARGES  7

                3. TERM  9

                1. SERVICES

                %1$s

                2. CHARGES

                %1$s

                3. TERM

                %1$s
                """.formatted(LONG);

        assertThat(outline(text)).containsExactly("1 1 SERVICES", "1 2 CHARGES", "1 3 TERM");
        assertThat(Segmenter.segment(text).top().getFirst().start()).isEqualTo(text.lastIndexOf("1. SERVICES"));
    }

    @Test
    void seesHeadingsGluedToPageFootersAndIgnoresTheFooters() {
        String text = "1.  SERVICES\n\n" + LONG + "\n\n                 -1-    2 2.      CHARGES\n\n" + LONG
                + "\n\n- 3 -\n\n3.  TERM\n\n" + LONG;

        assertThat(outline(text)).containsExactly("1 1 SERVICES", "1 2 CHARGES", "1 3 TERM");
    }

    @Test
    void everyScheduleIsOneAttachment() {
        String text = """
                1. SERVICES

                %1$s

                2. CHARGES

                %1$s

                3. TERM

                %1$s

                IN WITNESS WHEREOF the parties have signed.


                EXHIBIT A

                PRICE LIST

                1. Calls. %1$s

                2. Letters. %1$s


                SERVICE LEVEL SCHEDULE

                1. Speed. %1$s
                """.formatted(LONG);

        assertThat(outline(text)).containsExactly(
                "1 1 SERVICES", "1 2 CHARGES", "1 3 TERM", "1 A PRICE LIST *", "1 null SERVICE LEVEL SCHEDULE *");
        assertThat(Segmenter.segment(text).top().get(2).text(text)).doesNotContain("WITNESS");
    }

    @Test
    void letteredParagraphsAreDeeperThanSections() {
        String text = """
                1. SERVICES

                1.1 Scope. The Supplier answers:

                (a) Calls of customers in every language that the Client names;

                (b) Letters of customers in the same languages;

                (c) Complaints, whoever makes them; and

                (d) Questions of the Client's own staff.

                2. TERM

                2.1 Duration. %1$s
                """.formatted(LONG);

        assertThat(outline(text)).filteredOn(line -> line.startsWith("3")).extracting(line -> line.substring(0, 3))
                .containsExactly("3 a", "3 b", "3 c", "3 d");
    }

    @Test
    void countsTheFirstSectionRightBehindTheTitleOfItsArticle() {
        String text = "The parties agree as follows: 1. SERVICES 1.1 Calls. " + LONG
                + "1.2 Letters. " + LONG + "ARTICLE 2 - PRICES AND TAXES 2.1 Fees. " + LONG
                + "2.2 Currency. " + LONG + "3. Term and Termination 3.1 Duration. " + LONG;

        assertThat(outline(text.replace("ARTICLE 2 -", "2."))).containsExactly(
                "1 1 SERVICES", "2 1.1 Calls", "2 1.2 Letters", "1 2 PRICES AND TAXES", "2 2.1 Fees", "2 2.2 Currency",
                "1 3 Term and Termination", "2 3.1 Duration");
        assertThat(outline(text.replace("1. SERV", "ARTICLE 1 - SERV").replace("3. Term", "ARTICLE 3 - Term")))
                .contains("1 1 SERVICES", "2 1.1 Calls", "1 2 PRICES AND TAXES", "2 2.1 Fees",
                        "1 3 Term and Termination", "2 3.1 Duration");
    }

    @Test
    void aLongerRowWithinOneClauseDoesNotHideTheRowAroundIt() {
        var text = new StringBuilder("CALL SERVICES AGREEMENT\n\n");
        for (String article : List.of("I. SERVICES", "II. PRICES", "III. TERM", "IV. PERSONNEL", "V. OTHER TERMS")) {
            text.append(article).append("\n\n").append(LONG.repeat(3)).append("\n\n");
        }
        for (String section : List.of("A. NOTICES", "B. WAIVER", "C. SURVIVAL", "D. HEADINGS", "E. ORIGINALS",
                "F. ASSIGNMENT", "G. AMENDMENTS")) {
            text.append(section).append(". The parties write to each other.\n\n");
        }

        assertThat(outline(text.toString())).filteredOn(line -> line.startsWith("1")).containsExactly(
                "1 I SERVICES", "1 II PRICES", "1 III TERM", "1 IV PERSONNEL", "1 V OTHER TERMS");
    }

    @Test
    void aNumberedListBelowOneTitleDoesNotHideTheTitles() {
        String text = "CALL SERVICES AGREEMENT\n\nDEFINITIONS\n\n" + LONG + "\n\nSERVICES\n\nThe Supplier gives:\n\n"
                + "1. answers to calls;\n\n2. answers to letters;\n\n3. a record of both;\n\n4. a report;\n\n"
                + "5. advice;\n\n6. training.\n\nDUTIES OF THE CLIENT\n\n" + LONG.repeat(4) + "\n\nTERM\n\n"
                + LONG.repeat(4) + "\n\nLIABILITY\n\n" + LONG;

        assertThat(outline(text)).filteredOn(line -> line.startsWith("1")).containsExactly(
                "1 null DEFINITIONS", "1 null SERVICES", "1 null DUTIES OF THE CLIENT", "1 null TERM",
                "1 null LIABILITY");
    }

    @Test
    void goesOnBehindAListOfItsAttachments() {
        String text = "1. SERVICES\n\n" + LONG + "\n\n2. PRICES\n\n" + LONG
                + "\n\n3. DOCUMENTS\n\nThese belong to it:\n\n"
                + "SCHEDULE A    SITES\n\nSCHEDULE B    PRICES\n\nSCHEDULE C    HOLIDAYS\n\nSCHEDULE D    PEOPLE\n\n"
                + "4. SIGNING\n\n" + LONG;

        assertThat(outline(text)).containsExactly("1 1 SERVICES", "1 2 PRICES", "1 3 DOCUMENTS", "1 4 SIGNING");
    }

    @Test
    void theTitleOfAnAttachmentMayStandInItsLine() {
        String text = "1. SERVICES\n\n" + LONG + "\n\n2. PRICES\n\n" + LONG + "\n\n3. TERM\n\n" + LONG
                + "\n\nSchedule B applies from the second year.\n\nSchedule A List of Sites\n\n" + LONG
                + "\n\n\n\n\nSchedule C Holidays of the Sites 1. New Year. " + LONG;

        assertThat(Segmenter.segment(text).top()).filteredOn(c -> c.kind() == ClauseKind.ATTACHMENT)
                .extracting(Clause::number).containsExactly("A", "C");
    }

    @Test
    void aTextWithoutHeadingsHasNoClauses() {
        assertThat(outline("")).isEmpty();
        assertThat(outline("We thank you for your letter of 3 May and will answer it in 10 days.")).isEmpty();
    }

    @Property(tries = 30)
    void everyNumberOfALongRowIsFound(@ForAll @IntRange(min = 3, max = 40) int articles) {
        var text = new StringBuilder();
        for (int i = 1; i <= articles; i++) {
            text.append(i).append(". ARTICLE OF THE ROW\n\n").append(LONG).append("\n\n");
        }

        ClauseTree tree = Segmenter.segment(text.toString());

        assertThat(tree.top()).extracting(Clause::number).containsExactlyElementsOf(
                IntStream.rangeClosed(1, articles).mapToObj(String::valueOf).toList());
        assertThat(tree.top()).allMatch(c -> c.start() <= c.bodyStart() && c.bodyStart() <= c.end());
    }

    @Test
    void attachmentsAreFoundBehindIndentsAndBesideEachOther() {
        assertThat(outline(
                "1. Term\n" + LONG + "\n\n \t Schedule 1\nThe rates.\n\n      Annex B    Annex C\nThe sites.\n"))
                .endsWith("1 1 The rates *", "1 B Annex C *");
    }

    /** A look at all that follows, from each blank again, would take minutes. */
    @ParameterizedTest @ValueSource(strings = {" ", "\n", "\t", " \n"})
    void longRowsOfBlanksEndTheTextOfAClauseAndNothingElse(String blank) {
        String text = "1. Term\n" + LONG + blank.repeat(200_000) + "\n2. Fees\n" + LONG;
        assertThat(outline(text)).containsExactly("1 1 Term", "1 2 Fees");
    }
}
