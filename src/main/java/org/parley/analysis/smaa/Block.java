package org.parley.analysis.smaa;

/**
 * A block of draws is the unit of work: whichever thread does it, and whenever, its random numbers are its own. A wave is
 * the unit of decisions (stop, progress), the same for any number of threads.
 *
 * @param number 0 and up
 * @param draws 1 to {@link #SIZE}
 */
record Block(int number, int draws) {
    static final int SIZE = 1024;
    /** Draws that are computed side by side: long enough for the processor's vectors, short enough for its cache. */
    static final int BATCH = 256;
    /** Blocks between two decisions. */
    static final int WAVE = 16;

    /** The block of that number when {@code draws} are wanted in all. */
    static Block of(int number, int draws) {
        return new Block(number, Math.min(SIZE, draws - number * SIZE));
    }
}
