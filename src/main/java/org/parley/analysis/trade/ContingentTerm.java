package org.parley.analysis.trade;

import java.util.List;

/**
 * A disagreement about the future, turned into a formula that both sides expect to win (SPEC 7): in year t the payer owes
 * amount x clip((x - from) / (to - from), 0, 1), where x is what really happens.
 *
 * @param years what is forecast differently; years in which both forecast the same are left out
 */
public record ContingentTerm(Subject subject, Payer payer, List<Year> years) {
    public ContingentTerm {
        years = List.copyOf(years);
    }

    /** What the forecasts are about. */
    public enum Subject {
        /** Contacts. Ours: the scored scenario; theirs: the baseline that the charge is built on. */
        VOLUME,
        /** First-contact resolution. Ours: today's; theirs: what the bid promises. */
        FCR,
        /** Effort displaced by automation. Ours: none until it is seen; theirs: what the bid promises. */
        AUTOMATION
    }

    /** Who owes the amount. */
    public enum Payer {
        CLIENT,
        PROVIDER
    }

    /**
     * One year of the term.
     *
     * @param year 1 and up
     * @param ours our forecast: contacts in the deal's unit of volume at the rate of a year, or a share, 0 to 1
     * @param theirs the provider's, in the same unit
     * @param from where nothing is owed
     * @param to where all is owed
     * @param amount in the deal's money unit at first-year prices, above 0: what the price charges for {@code to} instead
     *     of {@code from}, and so the most that the term can carry
     */
    public record Year(int year, double ours, double theirs, double from, double to, double amount) {
        /** What is owed for what really happened. */
        public double owed(double actual) {
            return amount * Math.clamp((actual - from) / (to - from), 0.0, 1.0);
        }
    }
}
