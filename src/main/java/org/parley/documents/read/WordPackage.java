package org.parley.documents.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.parley.file.InputFile;

/**
 * The parts of a Word document and their references to each other. Nothing is unpacked to disk, so a name in the
 * archive is a name only; what is not text is not unpacked at all.
 */
final class WordPackage implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final Watch watch;
    private final ZipFile zip;
    private long unpacked;

    WordPackage(InputFile file, Watch watch) throws IOException {
        this.watch = watch;
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file.bytes())).get();
        check();
    }

    /** The main part, wherever its maker put it. */
    String main() throws IOException {
        return relations("").stream().filter(r -> r.type().equals("officeDocument") && !r.outside())
                .map(Relation::target)
                .filter(this::has)
                .findFirst()
                .orElse("word/document.xml");
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    List<String> names() {
        return Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
    }

    /** @param part empty for the document as a whole */
    List<Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String place = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        List<Relation> relations = new ArrayList<>();
        if (has(place)) {
            try (Xml xml = open(place)) {
                xml.root(root -> xml.children(name -> relations.add(relation(xml, folder))));
            }
        }
        return relations;
    }

    Optional<String> related(List<Relation> relations, String type) {
        return relations.stream().filter(r -> r.type().equals(type) && !r.outside() && has(r.target()))
                .map(Relation::target)
                .findFirst();
    }

    /** @throws IOException when it is missing or damaged */
    Xml open(String part) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no " + part);
        }
        return new Xml(new Bounded(zip.getInputStream(entry)), watch);
    }

    /** Unpacked bytes of a part, as the archive says. */
    long size(String part) {
        ZipArchiveEntry entry = zip.getEntry(part);
        return entry == null ? 0 : entry.getSize();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void check() {
        List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
        if (entries.size() > watch.limits().entries()) {
            throw watch.problem("document.entries", entries.size(), watch.limits().entries());
        }
        long all = 0;
        for (ZipArchiveEntry entry : entries) {
            all += entry.getSize();
            unpacked(entry.getSize(), all);
        }
    }

    private void unpacked(long one, long all) {
        if (one > watch.limits().entryBytes()) {
            throw watch.problem("document.entry", megabytes(watch.limits().entryBytes()));
        }
        if (all > watch.limits().bytes()) {
            throw watch.problem("document.unpacked", megabytes(watch.limits().bytes()));
        }
    }

    private static long megabytes(long bytes) {
        return Math.ceilDiv(bytes, 1L << 20);
    }

    private static Relation relation(Xml xml, String folder) {
        boolean outside = xml.attribute("TargetMode").equalsIgnoreCase("External");
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        return new Relation(
                xml.attribute("Id"),
                type.substring(type.lastIndexOf('/') + 1),
                outside ? target : path(folder, target),
                outside);
    }

    private static String path(String folder, String target) {
        var parts = new ArrayList<String>();
        for (String part : ((target.startsWith("/") ? "" : folder) + target).split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    static boolean ends(String name, String... endings) {
        String lower = name.toLowerCase(Locale.ROOT);
        return List.of(endings).stream().anyMatch(lower::endsWith);
    }

    /** Counts what really comes out, because an archive may say less than it holds. */
    private final class Bounded extends InputStream {
        private final InputStream in;
        private long read;

        Bounded(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, Math.min(length, BUFFER));
            if (count > 0) {
                read += count;
                unpacked += count;
                unpacked(read, unpacked);
                watch.check();
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
