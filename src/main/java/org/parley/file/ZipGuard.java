package org.parley.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks an archive once without keeping it, so that one that would fill the memory is refused before it is read. XML
 * has a limit of its own, because it takes many times its size once it is parsed.
 */
public final class ZipGuard {
    private static final long MAX_UNPACKED = 64L * 1024 * 1024;
    private static final long MAX_XML = 24L * 1024 * 1024;
    private static final int MAX_ENTRIES = 5000;
    private static final int BUFFER = 64 * 1024;

    /** Sees the unpacked bytes of every entry go by. */
    public interface Watcher {
        void bytes(String entry, byte[] buffer, int length);
    }

    private ZipGuard() {}

    /** @throws ImportProblem when the archive is damaged or unpacks to too much */
    public static void check(InputFile file, Watcher watcher) {
        long unpacked = 0;
        long xml = 0;
        int entries = 0;
        var buffer = new byte[BUFFER];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw ImportProblem.of("file.bomb", file.name());
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    xml += entry.getName().endsWith(".xml") ? read : 0;
                    if (unpacked > MAX_UNPACKED || xml > MAX_XML) {
                        throw ImportProblem.of("file.bomb", file.name());
                    }
                    watcher.bytes(entry.getName(), buffer, read);
                }
            }
        } catch (IOException e) {
            throw ImportProblem.because(e, "file.damaged", file.name());
        }
    }
}
