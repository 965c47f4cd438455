package org.parley.audience;

import java.util.ArrayList;
import java.util.List;
import org.parley.domain.catalog.Family;
import org.parley.domain.catalog.Mechanism;
import org.parley.domain.deal.Bid;
import org.parley.domain.deal.DealTerms;

/** What is discussed and what providers quote, clause family by clause family. */
final class OfferPages {
    /** Names of clauses may take two lines. */
    private static final int CLAUSES = 5;

    private static final int PROVIDERS = 4;

    private OfferPages() {}

    static List<AudiencePage> terms(DealTerms terms, Reveals reveals) {
        var pages = new ArrayList<AudiencePage>();
        for (Family family : terms.catalog().families()) {
            List<TermsPage.Row> rows = terms.catalog().mechanisms(family.id()).stream()
                    .filter(terms::included)
                    .map(mechanism -> new TermsPage.Row(
                            Item.of(mechanism),
                            PublicText.unit(mechanism),
                            Shown.revealed(terms, mechanism, PublicStep.OPEN, reveals),
                            Shown.revealed(terms, mechanism, PublicStep.TARGET, reveals)))
                    .toList();
            if (!rows.isEmpty()) {
                List<List<TermsPage.Row>> parts = Part.pages(rows, CLAUSES);
                for (int i = 0; i < parts.size(); i++) {
                    pages.add(new TermsPage(Item.of(family), parts.get(i), new Part(i + 1, parts.size())));
                }
            }
        }
        return pages.isEmpty() ? List.of(new MissingPage(Topic.TERMS)) : pages;
    }

    static List<AudiencePage> bids(DealTerms terms) {
        var pages = new ArrayList<AudiencePage>();
        List<List<Bid>> providers = Part.pages(terms.deal().bids(), PROVIDERS);
        for (Family family : terms.catalog().families()) {
            List<Mechanism> asked = terms.askedMechanisms().stream()
                    .filter(mechanism -> mechanism.family().equals(family.id()))
                    .toList();
            if (asked.isEmpty() || terms.deal().bids().isEmpty()) {
                continue;
            }
            List<List<Mechanism>> parts = Part.pages(asked, CLAUSES);
            for (int i = 0; i < parts.size(); i++) {
                for (int p = 0; p < providers.size(); p++) {
                    pages.add(bids(
                            family, parts.get(i), providers.get(p), new Part(i + 1, parts.size()),
                            new Part(p + 1, providers.size())));
                }
            }
        }
        return pages.isEmpty() ? List.of(new MissingPage(Topic.OFFERS)) : pages;
    }

    private static BidsPage bids(
            Family family, List<Mechanism> mechanisms, List<Bid> bids, Part part, Part providersPart) {
        List<BidsPage.Row> rows = mechanisms.stream()
                .map(mechanism -> new BidsPage.Row(
                        Item.of(mechanism),
                        bids.stream().map(bid -> Shown.quoted(bid, mechanism)).toList()))
                .toList();
        return new BidsPage(Item.of(family), bids.stream().map(Item::of).toList(), rows, part, providersPart);
    }
}
