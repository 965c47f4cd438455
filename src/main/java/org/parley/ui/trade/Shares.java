package org.parley.ui.trade;

/**
 * What an issue weighs on the table for either side.
 *
 * @param client 0 to 1, sum 1 over the table
 * @param provider 0 to 1, sum 1 over the table; an estimate
 */
record Shares(double client, double provider) {}
