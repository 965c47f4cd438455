package org.parley.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file really is, by its content and not by its name. */
public enum FileKind {
    XLSX,
    DOCX,
    PDF,
    TEXT,
    ENCRYPTED_OFFICE,
    OLD_EXCEL,
    OLD_WORD,
    OLD_OFFICE,
    BINARY_EXCEL,
    OPEN_SPREADSHEET,
    OPEN_TEXT,
    POWERPOINT,
    ZIP,
    DAMAGED_ZIP,
    HTML,
    RTF,
    IMAGE,
    UNKNOWN;

    private static final int LOOK_AT = 4096;

    public static FileKind of(InputFile file) {
        byte[] bytes = file.bytes();
        if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) {
            return ZipKind.of(bytes);
        }
        if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return oldOffice(bytes);
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G') || starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', 0x2a, 0) || starts(bytes, 'M', 'M', 0, 0x2a)) {
            return IMAGE;
        }
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_AT), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        return TextDecoder.decode(bytes).map(d -> looksLikeHtml(d.text()) ? HTML : TEXT).orElse(UNKNOWN);
    }

    /** What people call it, from the bundle. */
    public String words() {
        return org.parley.text.Texts.of("exchange").get("kind." + name());
    }

    private static FileKind oldOffice(byte[] bytes) {
        try (var system = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED_OFFICE;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return OLD_EXCEL;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? OLD_WORD : OLD_OFFICE;
        } catch (IOException | RuntimeException e) {
            return OLD_OFFICE;
        }
    }

    private static boolean looksLikeHtml(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOK_AT)).stripLeading().toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html")
                || (head.startsWith("<") && (head.contains("<html") || head.contains("<table")));
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
