package org.parley.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Reads bytes as text: by their byte-order mark, else as UTF-8, else as UTF-16 when every other byte is zero, else as
 * Windows-1252, which is what offices in Western Europe and America still write.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int LOOK_AT = 2000;

    /** A text and the encoding it was read in. */
    public record Decoded(String text, Charset charset) {
        /** True when the bytes did not say their encoding, so that it is a guess. */
        public boolean guessed() {
            return charset.equals(WINDOWS_1252);
        }
    }

    private TextDecoder() {}

    /** Empty when the bytes are no text. */
    public static Optional<Decoded> decode(byte[] bytes) {
        if (marked(bytes, 0xef, 0xbb, 0xbf)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (marked(bytes, 0xff, 0xfe)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (marked(bytes, 0xfe, 0xff)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (zeros(bytes, 1) > 0.4 && zeros(bytes, 0) < 0.05) {
            return strict(bytes, 0, StandardCharsets.UTF_16LE);
        }
        if (zeros(bytes, 0) > 0.4 && zeros(bytes, 1) < 0.05) {
            return strict(bytes, 0, StandardCharsets.UTF_16BE);
        }
        if (looksBinary(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> Optional.of(new Decoded(new String(bytes, WINDOWS_1252), WINDOWS_1252)));
    }

    private static Optional<Decoded> strict(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean looksBinary(byte[] bytes) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, LOOK_AT));
        long controls = 0;
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 20 > head.length;
    }

    private static double zeros(byte[] bytes, int offset) {
        int seen = 0;
        int zeros = 0;
        for (int i = offset; i < Math.min(bytes.length, LOOK_AT); i += 2) {
            seen++;
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return seen == 0 ? 0 : (double) zeros / seen;
    }

    private static boolean marked(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
