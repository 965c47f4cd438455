package org.parley.file;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Which of the many formats that are zip archives inside a file is. */
final class ZipKind {
    private ZipKind() {}

    static FileKind of(byte[] bytes) {
        Set<String> names = new HashSet<>();
        String mimetype = "";
        try (SeekableByteChannel channel = new SeekableInMemoryByteChannel(bytes);
                ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                names.add(entries.nextElement().getName());
            }
            mimetype = mimetype(zip);
        } catch (IOException | RuntimeException e) {
            return FileKind.DAMAGED_ZIP;
        }
        if (names.contains("xl/workbook.bin")) {
            return FileKind.BINARY_EXCEL;
        }
        if (anyUnder(names, "xl/")) {
            return FileKind.XLSX;
        }
        if (anyUnder(names, "word/")) {
            return FileKind.DOCX;
        }
        if (anyUnder(names, "ppt/")) {
            return FileKind.POWERPOINT;
        }
        return switch (mimetype) {
            case "application/vnd.oasis.opendocument.spreadsheet" -> FileKind.OPEN_SPREADSHEET;
            case "application/vnd.oasis.opendocument.text" -> FileKind.OPEN_TEXT;
            default -> FileKind.ZIP;
        };
    }

    private static String mimetype(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(100), java.nio.charset.StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean anyUnder(Set<String> names, String folder) {
        return names.stream().anyMatch(n -> n.startsWith(folder));
    }
}
