package org.parley.exchange.report;

import java.util.List;

/**
 * What the template prints: texts only, with every number already in the reader's manner.
 *
 * @param facts label and text of the header's lines
 * @param ranking sentences on who leads and what would change it
 * @param totalHead column head of the totals, which says whether they hold the price
 * @param families further column heads of the score table, the total cost first where it is scored
 */
public record ReportPage(
        String title,
        String date,
        List<Line> facts,
        String headline,
        List<String> ranking,
        String totalHead,
        String caption,
        List<String> families,
        List<BidSummary> bids,
        List<Hit> hits,
        List<Line> waivers,
        List<Outcome> outcomes,
        Agreement agreement,
        Meeting meeting,
        List<Clauses> clauses) {
    /** A label and what stands beside it. */
    public record Line(String label, String text) {}

    /** A number with the class and sign of its band. */
    public record Score(String text, String band, String sign) {}

    /** One row of the score table. */
    public record BidSummary(
            String letter, String name, Score total, List<Score> scores, String beyond, String notAnswered) {}

    /** A rule that fires. */
    public record Hit(
            String id, String severity, String band, String about, String when, String why, String fix, String facts,
            String waived) {}

    /** How an outcome is covered; {@code low} is true when it needs attention. */
    public record Outcome(String name, String weight, String share, int bar, boolean low) {}

    /** How far the groups agree; {@code light} is empty when nobody voted. */
    public record Agreement(String light, String words, List<Line> indices, List<Line> conflicts) {}

    /** What is kept about the meetings. */
    public record Meeting(List<Logged> decisions, List<Parked> parking, List<Line> agenda) {}

    /** One line of the decision log. */
    public record Logged(String number, String when, String who, String what, String why) {}

    /** Something that waits, or waited. */
    public record Parked(String number, String text, String owner, String due, String state) {}

    /** The rows of a family. */
    public record Clauses(String family, List<Clause> rows) {}

    /** A mechanism with our ladder and every bid's answer. */
    public record Clause(
            String id, String name, String unit, String better, List<String> ladder, String draft,
            List<Answer> answers) {}

    /** What one bid quotes; {@code band} is empty when it is not scored. */
    public record Answer(String quote, String value, String band, String sign, String words, String note) {}
}
