package org.parley.documents.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Unpacks the pages once without keeping them, so that one that would fill the memory is refused before it is read. */
final class PdfStreams {
    private static final int BUFFER = 64 * 1024;
    /** A stream smaller than this cannot unpack to a large one: deflate gains a factor of 1,032 at most. */
    private static final int FACTOR = 1100;

    private PdfStreams() {}

    static void check(PDDocument document, Watch watch) throws IOException {
        for (PDPage page : document.getPages()) {
            watch.step();
            for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext();) {
                PDStream stream = streams.next();
                List<COSName> filters = stream.getFilters();
                boolean packed = !filters.isEmpty() && filters.stream().allMatch(COSName.FLATE_DECODE::equals);
                double most = stream.getCOSObject().getLength() * Math.pow(FACTOR, filters.size());
                if (packed && most > watch.limits().entryBytes()) {
                    check(stream.getCOSObject(), filters.size(), watch);
                }
            }
        }
    }

    /** @param times how often it was packed, one round after the other */
    private static void check(COSStream stream, int times, Watch watch) throws IOException {
        var buffer = new byte[BUFFER];
        long unpacked = 0;
        try (InputStream in = unpacking(stream.createRawInputStream(), times)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                watch.check();
                unpacked += read;
                if (unpacked > watch.limits().entryBytes()) {
                    throw watch.problem("document.entry", watch.limits().entryBytes() >> 20);
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            return;
        }
    }

    private static InputStream unpacking(InputStream packed, int times) {
        return times == 0 ? packed : unpacking(new InflaterInputStream(packed), times - 1);
    }
}
