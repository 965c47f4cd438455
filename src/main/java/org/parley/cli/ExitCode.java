package org.parley.cli;

/** What a command's exit status means to a script. */
final class ExitCode {
    static final int OK = 0;
    /** A fault of the program. */
    static final int FAULT = 1;
    static final int USAGE = 2;
    /** The deal or sample named does not exist. */
    static final int NOT_FOUND = 3;
    /** An input file was refused. */
    static final int BAD_FILE = 4;
    /** The workspace cannot be read or written. */
    static final int WORKSPACE = 5;
    /** The output file cannot be written. */
    static final int OUTPUT = 6;

    private ExitCode() {}
}
