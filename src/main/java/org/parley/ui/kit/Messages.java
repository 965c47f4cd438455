package org.parley.ui.kit;

/** Tells a person what happened, in the window and without stopping them. */
public interface Messages {
    /** Something worked. */
    void done(String sentence);

    /**
     * Something did not work and nothing is lost.
     *
     * @param sentence what is wrong and what to do
     * @param details for whoever helps; empty when there are none
     */
    void problem(String sentence, String details);

    default void problem(Throwable failure) {
        String message = failure.getMessage();
        problem(message == null || message.isBlank() ? failure.getClass().getSimpleName() : message,
                Details.of(failure));
    }
}
