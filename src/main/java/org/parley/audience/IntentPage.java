package org.parley.audience;

/** What success looks like, in one sentence. */
public record IntentPage(PublicText statement) implements AudiencePage {
    @Override
    public Topic topic() {
        return Topic.OUTCOMES;
    }
}
