package org.parley.ui.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.parley.exchange.Sample;
import org.parley.session.DealSummary;
import org.parley.text.Texts;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Nodes;

/** Where work starts: the deals of the workspace, a new one, a file, or a sample. */
public final class StartView {
    private static final Texts TEXT = Texts.of("start");
    private static final Texts EXCHANGE = Texts.of("exchange");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofLocalizedDateTime(
            FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withZone(ZoneId.systemDefault());
    private static final List<String> USUAL_CURRENCIES = List.of("EUR", "GBP", "USD", "CHF");

    private final StartViewModel model;
    private final Runnable openFile;
    private final VBox deals = Nodes.id(new VBox(), "deals");
    private final TextField client = Nodes.id(Fields.ownUndo(new TextField()), "new-client");
    private final ComboBox<String> currency = Nodes.id(new ComboBox<>(), "new-currency");
    private final ScrollPane root;

    /** @param workspace where the deals are, in words */
    public StartView(StartViewModel model, String workspace, Runnable openFile) {
        this.model = model;
        this.openFile = openFile;
        deals.getStyleClass().add("deal-list");
        model.deals().addListener((ListChangeListener<DealSummary>) _ -> showDeals());
        showDeals();
        Label where = Nodes.hint(TEXT.get("workspace", workspace));
        var working = new ProgressIndicator();
        working.getStyleClass().add("small-progress");
        var busy = Nodes.row(working, new Label(TEXT.get("busy")));
        busy.setId("start-busy");
        busy.visibleProperty().bind(model.busyProperty());
        VBox page = new VBox(
                Nodes.row(Nodes.title(TEXT.get("title")), busy),
                Nodes.hint(TEXT.get("purpose")),
                Nodes.card(Nodes.heading(TEXT.get("deals")), deals),
                newDeal(),
                samples(),
                where);
        page.disableProperty().bind(model.busyProperty());
        root = Nodes.page(page);
        root.setId("start-page");
    }

    public Parent root() {
        return root;
    }

    public void focusFirst() {
        deals.getChildren().stream()
                .filter(HBox.class::isInstance)
                .map(row -> ((HBox) row).getChildren().getFirst())
                .findFirst()
                .orElse(client)
                .requestFocus();
    }

    private void showDeals() {
        deals.getChildren().clear();
        if (model.deals().isEmpty()) {
            deals.getChildren().add(Nodes.hint(TEXT.get("deals.none")));
        }
        model.deals().forEach(deal -> deals.getChildren().add(dealRow(deal)));
    }

    private HBox dealRow(DealSummary deal) {
        String chosen = deal.model() == null ? TEXT.get("deal.noModel") : model.nameOf(deal.model());
        Label name = Nodes.styled(new Label(deal.client()), "deal-name");
        Label about = Nodes.styled(
                new Label(TEXT.get(
                        "deal.about", chosen, Integer.toString(deal.bids()), WHEN.format(deal.changedAt()))),
                "hint");
        Button open = new Button(null, new VBox(name, about));
        open.setId("deal-" + deal.id());
        open.getStyleClass().addAll("flat", "deal-open");
        open.setAccessibleText(TEXT.get("deal.open", deal.client()));
        open.setMaxWidth(Double.MAX_VALUE);
        open.setMinWidth(0);
        HBox.setHgrow(open, Priority.ALWAYS);
        open.setOnAction(_ -> model.openDeal(deal.id()));
        Button delete = Nodes.iconButton(Feather.TRASH_2, TEXT.get("deal.delete", deal.client()));
        delete.setId("delete-" + deal.id());
        HBox row = Nodes.row(open, delete);
        delete.setOnAction(_ -> confirmDelete(row, deal));
        return row;
    }

    private void confirmDelete(HBox row, DealSummary deal) {
        Button yes = new Button(TEXT.get("delete.yes", deal.client()));
        yes.getStyleClass().add("danger");
        yes.setId("delete-yes");
        yes.setOnAction(_ -> model.delete(deal.id()));
        Button no = new Button(TEXT.get("delete.no"));
        no.setOnAction(_ -> showDeals());
        no.setCancelButton(true);
        Label question = Nodes.text(TEXT.get("delete.question", deal.client()));
        HBox.setHgrow(question, Priority.ALWAYS);
        row.getChildren().setAll(question, yes, no);
        no.requestFocus();
    }

    private VBox newDeal() {
        client.setPromptText(TEXT.get("new.client.prompt"));
        client.setPrefColumnCount(24);
        Label clientLabel = new Label(TEXT.get("new.client"));
        clientLabel.setLabelFor(client);
        currency.setEditable(true);
        currency.getItems().setAll(USUAL_CURRENCIES);
        currency.setValue(localCurrency());
        currency.setPrefWidth(Region.USE_COMPUTED_SIZE);
        currency.getEditor().setPrefColumnCount(5);
        Label currencyLabel = new Label(TEXT.get("new.currency"));
        currencyLabel.setLabelFor(currency);
        Button create = Nodes.id(new Button(TEXT.get("new.create")), "new-create");
        create.getStyleClass().add("accent");
        Label problem = Nodes.id(Nodes.styled(new Label(), "field-error"), "new-problem");
        Nodes.shown(problem, false);
        Runnable make = () -> {
            String why = problemOf(client.getText(), currency.getEditor().getText());
            problem.setText(why);
            Nodes.shown(problem, !why.isEmpty());
            if (why.isEmpty()) {
                model.create(
                        client.getText(), currency.getEditor().getText().strip().toUpperCase(Locale.ROOT));
            }
        };
        create.setOnAction(_ -> make.run());
        client.setOnAction(_ -> make.run());
        Button file = Nodes.id(new Button(TEXT.get("open.file")), "open-file");
        file.setOnAction(_ -> openFile.run());
        FlowPane fields = new FlowPane(clientLabel, client, currencyLabel, currency, create, file);
        fields.getStyleClass().add("flow-row");
        return Nodes.card(Nodes.heading(TEXT.get("new.title")), fields, problem);
    }

    private VBox samples() {
        FlowPane cards = Nodes.styled(new FlowPane(), "flow-row");
        for (Sample sample : model.samples()) {
            String title = EXCHANGE.get(sample.titleKey());
            Button open = new Button(TEXT.get("sample.open", title));
            open.setId("sample-" + sample.id());
            open.setOnAction(_ -> model.openSample(sample.id()));
            Label about = Nodes.hint(EXCHANGE.get(sample.descriptionKey()));
            about.getStyleClass().add("sample-about");
            cards.getChildren().add(Nodes.card(Nodes.styled(new Label(title), "deal-name"), about, open));
        }
        return Nodes.card(Nodes.heading(TEXT.get("samples")), Nodes.hint(TEXT.get("samples.about")), cards);
    }

    private static String problemOf(String client, String currency) {
        if (client.isBlank()) {
            return TEXT.get("new.problem.client");
        }
        try {
            Currency.getInstance(currency.strip().toUpperCase(Locale.ROOT));
            return "";
        } catch (IllegalArgumentException e) {
            return TEXT.get("new.problem.currency", currency);
        }
    }

    private static String localCurrency() {
        try {
            return Currency.getInstance(Locale.getDefault()).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            return USUAL_CURRENCIES.getFirst();
        }
    }
}
