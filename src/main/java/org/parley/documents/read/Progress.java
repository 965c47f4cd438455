package org.parley.documents.read;

/** Watches a document being read; called from the reading thread. */
public interface Progress {
    /** Watches nothing. */
    Progress NONE = new Progress() {
        @Override
        public void done(double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param share of the document that has been read, 0 to 1 */
    void done(double share);

    /** Asked often; when true, reading ends at once with {@link java.util.concurrent.CancellationException}. */
    boolean cancelled();
}
