package org.parley.ui.documents;

import org.parley.domain.deal.Attachment;
import org.parley.text.Texts;

/** A document of a bid. */
record Filed(String letter, String bid, Attachment file) {
    private static final Texts TEXT = Texts.of("documents");

    String words() {
        return TEXT.get("document", letter, bid, file.fileName());
    }
}
