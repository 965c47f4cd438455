package org.parley.ui.bids;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.parley.domain.catalog.Mechanism;
import org.parley.exchange.sheet.BidDraft;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;

/** The preview of a bid sheet, before anything of it is stored. */
final class SheetPage implements ImportPage {
    private static final Texts TEXT = Texts.of("bids");

    private final BidImportViewModel model;
    private final ProviderBox provider;
    private final ColumnsBar columns;
    private final CheckBox onlyProblems = Nodes.id(new CheckBox(), "bids-only-problems");
    private final VBox notes = Nodes.id(Nodes.styled(new VBox(), "step-notes"), "bids-notes");
    private final Label version = Nodes.id(Nodes.text(""), "bids-version");
    private final NotAnswered notAnswered = new NotAnswered();
    private final RowTable table;
    private final RowEditor editor;
    private final SheetFooter footer;
    private final VBox body;
    private Set<Integer> kept = Set.of();

    /**
     * @param skip null when no other file waits
     * @param asProposal null when the file can only be a bid sheet
     */
    SheetPage(
            BidImportViewModel model,
            List<Mechanism> mechanisms,
            Runnable confirm,
            @Nullable Runnable skip,
            Runnable cancel,
            @Nullable Runnable asProposal) {
        this.model = model;
        provider = new ProviderBox(model.provider());
        columns = new ColumnsBar(model);
        footer = new SheetFooter(model, confirm, skip, cancel);
        editor = new RowEditor(model, mechanisms, this::goOn);
        table = new RowTable(model, editor::focus);
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        columns.add(onlyProblems);
        body = new VBox(
                notes,
                provider.root(),
                version,
                columns.root(),
                table.root(),
                editor.root(),
                notAnswered.root());
        if (asProposal != null) {
            Hyperlink link = Nodes.id(new Hyperlink(TEXT.get("asProposal")), "bids-as-proposal");
            link.setOnAction(_ -> asProposal.run());
            body.getChildren().add(link);
        }
        body.getStyleClass().add("bids-page");
        table.onSelect(() -> editor.show(table.selected()));
        onlyProblems.selectedProperty().addListener((_, _, _) -> filter());
        model.previewProperty().subscribe(_ -> refresh());
        model.provider().onChange(this::showVersion);
    }

    @Override
    public Node body() {
        return body;
    }

    @Override
    public Node footer() {
        return footer.root();
    }

    @Override
    public void focusFirst() {
        provider.focus();
    }

    @Override
    public boolean corrected() {
        return model.corrected();
    }

    private void refresh() {
        BidDraft draft = model.preview().draft();
        List<String> said = draft == null ? model.table().notes(model.preview().columns().tab()) : draft.notes();
        notes.getChildren().setAll(said.stream().map(n -> Nodes.text("⚠ " + n)).toList());
        Nodes.shown(notes, !said.isEmpty());
        notAnswered.show(draft == null ? List.of() : draft.notAnswered());
        showVersion();
        int problems = model.preview().tally().problems();
        onlyProblems.setText(TEXT.get("rows.onlyProblems", problems));
        onlyProblems.setDisable(problems == 0 && !onlyProblems.isSelected());
        showRows();
        editor.show(table.selected());
    }

    private void showVersion() {
        version.setText(ImportWords.version(model));
        Nodes.shown(version, !version.getText().isEmpty());
    }

    private void filter() {
        kept = new TreeSet<>(model.problemRows());
        showRows();
    }

    private void showRows() {
        String why = model.preview().draft() == null ? "rows.noColumns" : "rows.none";
        table.show(shownRows(), TEXT.get(why));
    }

    /** A row that is corrected stays in sight until the filter is set anew. */
    private List<Integer> shownRows() {
        if (!onlyProblems.isSelected()) {
            return model.rowNumbers();
        }
        var shown = new TreeSet<>(kept);
        shown.addAll(model.problemRows());
        kept = shown;
        return model.rowNumbers().stream().filter(shown::contains).toList();
    }

    private void goOn() {
        int current = Objects.requireNonNullElse(table.selected(), 0);
        model.nextProblem(current)
                .ifPresentOrElse(
                        row -> {
                            table.select(row);
                            editor.focus();
                        },
                        () -> {
                            if (footer.ready()) {
                                footer.focusConfirm();
                            } else {
                                table.focus();
                            }
                        });
    }
}
