package org.parley.kit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes JavaFX images without javafx.swing, which Parley does not ship. */
final class Png {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;

    private Png() {}

    static void write(Image image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (var out = new DataOutputStream(Files.newOutputStream(file))) {
                out.writeLong(SIGNATURE);
                chunk(out, "IHDR", header(width, height));
                chunk(out, "IDAT", pixels(image, width, height));
                chunk(out, "IEND", new byte[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        // 8 bits a channel, RGBA, the only compression and filter methods there are, not interlaced.
        out.write(new byte[] {8, 6, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var row = new int[width];
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
                out.writeByte(0);
                for (int argb : row) {
                    out.writeInt(Integer.rotateLeft(argb, 8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
