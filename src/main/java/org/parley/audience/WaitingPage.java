package org.parley.audience;

/**
 * A silent round that is not shown yet, without a word on what anybody said.
 *
 * @param topic what waits for the round
 * @param in groups that have voted
 */
public record WaitingPage(Topic topic, Sheets sheet, int round, int in, int groups) implements AudiencePage {
    public boolean complete() {
        return in == groups;
    }

    @Override
    public String anchor() {
        return topic + "/" + sheet;
    }
}
