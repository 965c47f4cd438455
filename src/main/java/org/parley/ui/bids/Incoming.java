package org.parley.ui.bids;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.documents.read.DocumentReader;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.sheet.BidDraft;
import org.parley.exchange.sheet.SheetMapping;
import org.parley.exchange.sheet.SheetReader;
import org.parley.exchange.sheet.SheetTable;
import org.parley.file.FileKind;
import org.parley.file.ImportProblem;
import org.parley.file.InputFile;

/** A provider's file as read, by its content and not by its name. Nothing of the deal has changed. */
sealed interface Incoming {
    InputFile file();

    /** True when neither content nor name says which kind it is, so that a person may. */
    default boolean eitherKind() {
        return FileKind.of(file()) == FileKind.TEXT && !file().named(".csv", ".tsv");
    }

    /** @param draft null when no header says what the columns mean */
    record Sheet(SheetTable table, @Nullable BidDraft draft) implements Incoming {
        @Override
        public InputFile file() {
            return table.file();
        }
    }

    /** A text to keep beside the bid. */
    record Proposal(InputFile file, String text) implements Incoming {}

    /** As what a file is read. */
    enum As {
        WHAT_IT_IS,
        SHEET,
        PROPOSAL
    }

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    static Incoming read(Path path, DealTerms terms, As as) {
        InputFile file = InputFile.read(path);
        return switch (as) {
            case SHEET -> sheet(file, terms);
            case PROPOSAL -> proposal(file);
            case WHAT_IT_IS -> switch (FileKind.of(file)) {
                case DOCX, PDF, OLD_WORD, OPEN_TEXT, RTF, POWERPOINT -> proposal(file);
                case TEXT -> text(file, terms);
                case HTML -> file.named(".xls", ".xlsx", ".csv") ? sheet(file, terms) : proposal(file);
                case IMAGE, UNKNOWN, ENCRYPTED_OFFICE, DAMAGED_ZIP ->
                        file.named(".docx", ".doc", ".pdf", ".txt", ".md") ? proposal(file) : sheet(file, terms);
                default -> sheet(file, terms);
            };
        };
    }

    private static Incoming text(InputFile file, DealTerms terms) {
        if (file.named(".csv", ".tsv", ".xlsx", ".xls")) {
            return sheet(file, terms);
        }
        return tableWithHeader(file).isPresent() ? sheet(file, terms) : proposal(file);
    }

    private static Optional<SheetMapping> tableWithHeader(InputFile file) {
        try {
            return SheetMapping.guess(SheetReader.read(file));
        } catch (ImportProblem e) {
            return Optional.empty();
        }
    }

    private static Sheet sheet(InputFile file, DealTerms terms) {
        SheetTable table = SheetReader.read(file);
        return new Sheet(
                table,
                SheetMapping.guess(table).map(m -> BidDraft.of(terms, table, m)).orElse(null));
    }

    private static Proposal proposal(InputFile file) {
        return new Proposal(file, DocumentReader.text(file));
    }
}
