package org.parley.audience;

/** Says what is still to be entered before a topic has something to show. */
public record MissingPage(Topic topic) implements AudiencePage {}
