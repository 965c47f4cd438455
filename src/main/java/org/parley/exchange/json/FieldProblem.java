package org.parley.exchange.json;

/** A JSON field that is missing or holds the wrong thing. The message starts with the field's path. */
public final class FieldProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final String problem;

    public FieldProblem(String path, String problem) {
        super(path + ": " + problem);
        this.path = path;
        this.problem = problem;
    }

    public String path() {
        return path;
    }

    public String problem() {
        return problem;
    }
}
