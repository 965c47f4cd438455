package org.parley.ui.bids;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.documents.family.FamilyClassifier;
import org.parley.documents.read.Progress;
import org.parley.documents.read.Revision;
import org.parley.domain.deal.DealTerms;
import org.parley.exchange.proposal.ReadProposal;
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

    /** A text to keep beside the bid, and what it quotes. */
    record Proposal(ReadProposal read) implements Incoming {
        @Override
        public InputFile file() {
            return read.file();
        }
    }

    /**
     * How a file is read.
     *
     * @param revision which state of tracked changes
     * @param families says what clauses are about
     */
    record Way(As as, Revision revision, FamilyClassifier families, Progress progress) {
        static Way of(As as) {
            return new Way(as, Revision.ACCEPTED, FamilyClassifier.shipped(), Progress.NONE);
        }
    }

    /** As what a file is read. */
    enum As {
        WHAT_IT_IS,
        SHEET,
        PROPOSAL
    }

    /** @throws ImportProblem saying what is wrong with the file and what to do */
    static Incoming read(Path path, DealTerms terms, Way way) {
        InputFile file = InputFile.read(path);
        return switch (way.as()) {
            case SHEET -> sheet(file, terms);
            case PROPOSAL -> proposal(file, terms, way);
            case WHAT_IT_IS -> switch (FileKind.of(file)) {
                case DOCX, PDF, OLD_WORD, OPEN_TEXT, RTF, POWERPOINT -> proposal(file, terms, way);
                case TEXT -> text(file, terms, way);
                case HTML -> file.named(".xls", ".xlsx", ".csv") ? sheet(file, terms) : proposal(file, terms, way);
                case IMAGE, UNKNOWN, ENCRYPTED_OFFICE, DAMAGED_ZIP ->
                        file.named(".docx", ".doc", ".pdf", ".txt", ".md") ? proposal(file, terms, way)
                                : sheet(file, terms);
                default -> sheet(file, terms);
            };
        };
    }

    private static Incoming text(InputFile file, DealTerms terms, Way way) {
        if (file.named(".csv", ".tsv", ".xlsx", ".xls")) {
            return sheet(file, terms);
        }
        return tableWithHeader(file).isPresent() ? sheet(file, terms) : proposal(file, terms, way);
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

    private static Proposal proposal(InputFile file, DealTerms terms, Way way) {
        return new Proposal(ReadProposal.read(file, way.revision(), terms.catalog(), way.families(), way.progress()));
    }
}
