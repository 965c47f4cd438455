package org.parley.domain;

/** A value that the domain refuses. The message names the field and what would be accepted. */
public final class InvalidValueException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String text;

    public InvalidValueException(String field, String problem) {
        this.field = field;
        this.text = field + " " + problem;
    }

    @Override
    public String getMessage() {
        return text;
    }

    public String field() {
        return field;
    }
}
