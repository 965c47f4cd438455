package org.parley.audience;

import org.parley.analysis.pricing.PricingAnalysis;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Intent;
import org.parley.domain.deal.Profile;

/**
 * Words that people typed to be read by everybody. There is one factory for each place that may be shown and none for any
 * other text.
 */
public final class PublicText {
    private static final int NAME = 60;
    private static final int SENTENCES = 200;
    private static final int PHRASE = 70;

    private final String words;

    private PublicText(String words, int most) {
        this.words = Shortened.to(most, words);
    }

    static PublicText client(Profile profile) {
        return new PublicText(profile.client(), NAME);
    }

    static PublicText service(Profile profile) {
        return new PublicText(profile.scope(), SENTENCES);
    }

    static PublicText statement(Intent intent) {
        return new PublicText(intent.statement(), SENTENCES);
    }

    static PublicText target(Intent.Goal goal) {
        return new PublicText(goal.target(), PHRASE);
    }

    static PublicText unit(Mechanism mechanism) {
        return new PublicText(mechanism.unit(), SENTENCES);
    }

    /** Id of the volumes that the deal scores. */
    static PublicText scenario(PricingAnalysis pricing) {
        return new PublicText(String.valueOf(pricing.scored()), NAME);
    }

    public String words() {
        return words;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicText text && text.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
