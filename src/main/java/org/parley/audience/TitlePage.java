package org.parley.audience;

import java.util.List;

/**
 * Where we are: whose deal, about what, and what we will talk about.
 *
 * @param agenda what has pages, in order
 */
public record TitlePage(PublicText client, PublicText service, List<Topic> agenda) implements AudiencePage {
    public TitlePage {
        agenda = List.copyOf(agenda);
    }

    @Override
    public Topic topic() {
        return Topic.WELCOME;
    }
}
