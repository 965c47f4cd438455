package org.parley.exchange.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Confidence;

/**
 * One answer of a bid sheet, with what we make of it.
 *
 * @param number of the row, as the file counts
 * @param mechanismText what the row calls the mechanism
 * @param mechanism null when it is unknown
 * @param valueText what the row gives as the value, after a correction
 * @param value null when there is none or it is no number
 * @param confidence low when the value could be read another way
 * @param messages in words, the gravest first
 * @param skipped left out by a person
 */
public record DraftRow(
        int number,
        String mechanismText,
        @Nullable Mechanism mechanism,
        String valueText,
        @Nullable Double value,
        String wording,
        String note,
        Confidence confidence,
        Status status,
        List<String> messages,
        boolean skipped) {
    /** What a row asks of the person who imports it, from nothing to a decision. */
    public enum Status {
        OK,
        INFORMATION,
        WARNING,
        PROBLEM
    }

    public DraftRow {
        messages = List.copyOf(messages);
    }

    /** True when somebody has to correct the row or leave it out. */
    public boolean unresolved() {
        return !skipped && status == Status.PROBLEM;
    }

    /** True when the row says anything about its mechanism. */
    boolean answers() {
        return value != null || !wording.isEmpty() || !note.isEmpty();
    }

    DraftRow worse(String message) {
        var all = new java.util.ArrayList<String>();
        all.add(message);
        all.addAll(messages);
        return new DraftRow(
                number, mechanismText, mechanism, valueText, value, wording, note, confidence, Status.PROBLEM, all,
                skipped);
    }
}
