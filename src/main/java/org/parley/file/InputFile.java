package org.parley.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A file of reasonable size, in memory. */
public final class InputFile {
    /** 20 MB. */
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;

    private final String name;
    private final byte[] bytes;

    private InputFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** @throws ImportProblem when it cannot be read, is empty or too large; its size is known before it is read */
    public static InputFile read(Path path) {
        String name = nameOf(path);
        if (!Files.exists(path)) {
            throw ImportProblem.of("file.missing", name);
        }
        if (Files.isDirectory(path)) {
            throw ImportProblem.of("file.folder", name);
        }
        if (!Files.isRegularFile(path)) {
            throw ImportProblem.of("file.special", name);
        }
        try {
            checkSize(name, Files.size(path));
            try (InputStream in = Files.newInputStream(path)) {
                return of(in.readNBytes(MAX_BYTES + 1), name);
            }
        } catch (IOException e) {
            throw ImportProblem.because(e, "file.unreadable", name);
        }
    }

    /** @throws ImportProblem when it is empty or too large */
    public static InputFile of(byte[] bytes, String name) {
        checkSize(name, bytes.length);
        return new InputFile(name, bytes.clone());
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int size() {
        return bytes.length;
    }

    public String sha256() {
        return Sha256.of(bytes);
    }

    /** True when the name ends so, in any case. */
    public boolean named(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

    private static void checkSize(String name, long size) {
        if (size == 0) {
            throw ImportProblem.of("file.empty", name);
        }
        if (size > MAX_BYTES) {
            String megabytes = Long.toString(Math.ceilDiv(size, MEGABYTE));
            throw ImportProblem.of("file.large", name, megabytes, Integer.toString(MAX_BYTES / MEGABYTE));
        }
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
