package org.parley.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A file of reasonable size, in memory. */
public final class InputFile {
    private static final int MEGABYTE = 1024 * 1024;
    /** 100 MB, for documents. */
    public static final int MAX_BYTES = 100 * MEGABYTE;
    /** 20 MB, for sheets and data, which take many times their size in memory. */
    public static final int MAX_DATA_BYTES = 20 * MEGABYTE;

    private final String name;
    private final byte[] bytes;
    private String sha256 = "";

    private InputFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** @throws ImportProblem when it cannot be read, is empty or too large; its size is known before it is read */
    public static InputFile read(Path path) {
        return read(path, MAX_BYTES);
    }

    /** @throws ImportProblem when it cannot be read, is empty or larger; its size is known before it is read */
    public static InputFile read(Path path, int maxBytes) {
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
            checkSize(name, Files.size(path), maxBytes);
            try (InputStream in = Files.newInputStream(path)) {
                return of(in.readNBytes(maxBytes + 1), name).atMost(maxBytes);
            }
        } catch (IOException e) {
            throw ImportProblem.because(e, "file.unreadable", name);
        }
    }

    /** @throws ImportProblem when it is empty or too large */
    public static InputFile of(byte[] bytes, String name) {
        checkSize(name, bytes.length, MAX_BYTES);
        return new InputFile(name, bytes.clone());
    }

    /** @throws ImportProblem when it is larger */
    public InputFile atMost(int maxBytes) {
        checkSize(name, bytes.length, maxBytes);
        return this;
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

    /** Computed once: a large file is asked for it often. */
    public synchronized String sha256() {
        if (sha256.isEmpty()) {
            sha256 = Sha256.of(bytes);
        }
        return sha256;
    }

    /** True when the name ends so, in any case. */
    public boolean named(String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(lower::endsWith);
    }

    private static void checkSize(String name, long size, int maxBytes) {
        if (size == 0) {
            throw ImportProblem.of("file.empty", name);
        }
        if (size > maxBytes) {
            String megabytes = Long.toString(Math.ceilDiv(size, MEGABYTE));
            throw ImportProblem.of("file.large", name, megabytes, Integer.toString(maxBytes / MEGABYTE));
        }
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? path.toString() : last.toString();
    }
}
