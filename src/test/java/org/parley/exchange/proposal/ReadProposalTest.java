package org.parley.exchange.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.read.Progress;
import org.parley.documents.read.Revision;
import org.parley.domain.catalog.Catalog;
import org.parley.exchange.json.CatalogReader;
import org.parley.file.InputFile;

/** An import that was given up holds nobody up. */
class ReadProposalTest {
    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final InputFile OFFER = InputFile.of(
            "1. FEES\n\nWe invoice monthly; fees are due within 30 days.\n\n2. TERM\n\nThe term is 36 months.\n"
                    .getBytes(StandardCharsets.UTF_8),
            "offer.txt");

    @ParameterizedTest @ValueSource(doubles = {0, 0.5, 0.65, 0.8, 1})
    void endsWhereverItIsWhenNobodyWaitsAnyLonger(double left) {
        List<Double> shares = new ArrayList<>();
        Progress leaving = new Progress() {
            @Override
            public void done(double share) {
                shares.add(share);
            }

            @Override
            public boolean cancelled() {
                return !shares.isEmpty() && shares.getLast() >= left;
            }
        };
        if (left < 1) {
            assertThatThrownBy(
                    () -> ReadProposal.read(OFFER, Revision.ACCEPTED, CATALOG, FamilyClassifier.shipped(), leaving))
                    .isInstanceOf(CancellationException.class);
        } else {
            assertThat(ReadProposal.read(OFFER, Revision.ACCEPTED, CATALOG, FamilyClassifier.shipped(), leaving)
                    .clauses().top()).hasSize(2);
        }
        assertThat(shares).endsWith(left);
    }
}
