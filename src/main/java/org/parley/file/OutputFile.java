package org.parley.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a whole file or none. */
public final class OutputFile {
    private OutputFile() {}

    /** @throws ExportProblem when the file cannot be written; one that was there before is still there then */
    public static void write(Path file, byte[] bytes) {
        if (Files.isDirectory(file)) {
            throw ExportProblem.of("out.folder", file);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw ExportProblem.of("out.noFolder", String.valueOf(folder));
        }
        try {
            Path next = Files.createTempFile(folder, ".parley-", ".part");
            try {
                Files.write(next, bytes);
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw ExportProblem.because(e, "out.failed", file);
        }
    }
}
