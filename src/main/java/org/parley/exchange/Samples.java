package org.parley.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.json.DealReader;
import org.parley.exchange.sheet.BidDraft;
import org.parley.exchange.sheet.SheetReader;
import org.parley.file.InputFile;

/**
 * The deals that are shipped. Their bids come out of bid sheets by the same code as a user's, so that the samples are
 * what an import really makes.
 */
public final class Samples {
    /** Opening a sample twice gives the same deal, so its files have a date of their own. */
    private static final Instant RECEIVED = Instant.parse("2026-01-15T09:00:00Z");

    private static final List<Sample> ALL = List.of(
            new Sample(
                    "lumenvale",
                    sheets("A", "A-tavora-contact.xlsx", "B", "B-norrick-vale.xlsx", "C", "C-quillon-cx.csv")),
            new Sample("pinefold", sheets("M", "M-merrow-contact.xlsx", "C", "C-castle-lane.csv")));

    private Samples() {}

    public static List<Sample> all() {
        return ALL;
    }

    public static Optional<Sample> find(String id) {
        return ALL.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** @param id of one of {@link #all} */
    public static OpenedSample open(Catalog catalog, String id) {
        Sample sample = find(id).orElseThrow();
        Deal deal = new DealReader(catalog).read(file(sample, "deal.json"));
        var terms = new DealTerms(catalog, deal);
        var bids = new ArrayList<Bid>();
        var documents = new ArrayList<BidDocument>();
        for (Bid bid : deal.bids()) {
            String name = sample.sheets().get(bid.letter());
            if (name == null) {
                bids.add(bid);
            } else {
                InputFile file = file(sample, name);
                BidDocument document = BidDocument.sheet(file, RECEIVED);
                documents.add(document);
                bids.add(bid.withQuotes(BidDraft.of(terms, SheetReader.read(file)).quotes())
                        .withAttachment(document.attachment()));
            }
        }
        return new OpenedSample(deal.withBids(bids), documents);
    }

    private static InputFile file(Sample sample, String name) {
        String path = "/org/parley/samples/" + sample.id() + "/" + name;
        try (InputStream in = Samples.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("no resource " + path);
            }
            return InputFile.of(in.readAllBytes(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> sheets(String... lettersAndFiles) {
        var sheets = new LinkedHashMap<String, String>();
        for (int i = 0; i < lettersAndFiles.length; i += 2) {
            sheets.put(lettersAndFiles[i], lettersAndFiles[i + 1]);
        }
        return sheets;
    }
}
