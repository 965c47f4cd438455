package org.parley.store;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The providers' files, each once. */
final class Documents {
    private Documents() {}

    static void keep(Handle handle, String sha256, byte[] bytes, String text) {
        Optional<Boolean> unread = handle.select(
                "SELECT CHARACTER_LENGTH(text) = 0 FROM document WHERE sha256 = ?", sha256)
                .mapTo(Boolean.class)
                .findFirst();
        if (unread.isEmpty()) {
            handle.execute(
                    "INSERT INTO document (sha256, size, bytes, text) VALUES (?, ?, ?, ?)",
                    sha256,
                    (long) bytes.length,
                    bytes,
                    text);
        } else if (unread.get() && !text.isEmpty()) {
            handle.execute("UPDATE document SET text = ? WHERE sha256 = ?", text, sha256);
        }
    }

    static Optional<byte[]> bytes(Handle handle, String sha256) {
        return handle.select("SELECT bytes FROM document WHERE sha256 = ?", sha256)
                .map((row, context) -> row.getBytes(1))
                .findFirst();
    }

    static Optional<String> text(Handle handle, String sha256) {
        return handle.select("SELECT text FROM document WHERE sha256 = ?", sha256)
                .map((row, context) -> row.getString(1))
                .findFirst();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
