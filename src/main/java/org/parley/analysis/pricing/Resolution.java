package org.parley.analysis.pricing;

/**
 * What a bid resolves in a contract year (SPEC 6.2).
 *
 * @param year of the contract, from 1
 * @param contacts handled, after the repeat-call correction if the scenario has one
 * @param fcr the bid's first-contact resolution, 0 to 1
 */
public record Resolution(int year, double contacts, double fcr) {
    /** Contacts that need no repeat. */
    public double resolved() {
        return contacts * fcr;
    }
}
