package org.parley.exchange.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.file.InputFile;

/** The deals of the specification, for tests. */
public final class DealFiles {
    private static final Catalog CATALOG = CatalogReader.shipped();

    private DealFiles() {}

    /** @param name {@code lumenvale} or {@code pinefold} */
    public static Deal read(String name) {
        return new DealReader(CATALOG).read(InputFile.of(bytes("deal-" + name + ".input.json"), name + ".json"));
    }

    public static byte[] bytes(String file) {
        try (InputStream in = Objects
                .requireNonNull(DealFiles.class.getResourceAsStream("/org/parley/deals/" + file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
