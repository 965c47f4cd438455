package org.parley.ui.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.parley.text.Texts;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.StepPage;

/** What whoever leads the meetings keeps: agenda, parking lot and decision log. Reached from every step. */
public final class MeetingView implements StepPage {
    private static final Texts TEXT = Texts.of("meeting");

    private final MeetingViewModel model;
    private final AgendaPane agenda;
    private final ParkingPane parking;
    private final DecisionsPane decisions;
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
    private final Map<Section, Node> parts = new EnumMap<>(Section.class);
    private final ScrollPane root;
    private Section shown = Section.PARKING;

    public MeetingView(DealModel deal) {
        model = new MeetingViewModel(deal);
        agenda = new AgendaPane(model);
        parking = new ParkingPane(model);
        decisions = new DecisionsPane(model);
        parts.put(Section.AGENDA, agenda);
        parts.put(Section.PARKING, parking);
        parts.put(Section.DECISIONS, decisions);
        VBox page = new VBox(Nodes.title(TEXT.get("title")), Nodes.hint(TEXT.get("purpose")), tabRow());
        page.getChildren().addAll(parts.values());
        root = Nodes.page(page);
        root.setId("meeting-page");
        root.getStyleClass().add("meeting");
        root.getStylesheets()
                .add(Objects.requireNonNull(MeetingView.class.getResource("/org/parley/ui/theme/meeting.css"))
                        .toExternalForm());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
        open(Section.PARKING);
        deal.dealProperty().subscribe(_ -> refresh());
        deal.analysisProperty().subscribe(_ -> refresh());
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void focusFirst() {
        switch (shown) {
            case AGENDA -> agenda.focusFirst();
            case PARKING -> parking.focusFirst();
            case DECISIONS -> decisions.focusFirst();
        }
    }

    private FlowPane tabRow() {
        var group = new ToggleGroup();
        FlowPane row = Nodes.styled(new FlowPane(), "section-tabs");
        for (Section section : Section.values()) {
            ToggleButton tab = Nodes.id(new ToggleButton(TEXT.get("section." + section)), "meeting-" + section);
            tab.setToggleGroup(group);
            tab.setWrapText(true);
            tab.setOnAction(_ -> open(section));
            tabs.put(section, tab);
            row.getChildren().add(tab);
        }
        return row;
    }

    private void open(Section section) {
        shown = section;
        Objects.requireNonNull(tabs.get(section)).setSelected(true);
        parts.forEach((each, part) -> Nodes.shown(part, each == section));
    }

    /** Ctrl with Page Down and Page Up turns to the next part, as on other pages. */
    private void turn(KeyEvent event) {
        boolean next = event.getCode() == KeyCode.PAGE_DOWN;
        if (event.isControlDown() && (next || event.getCode() == KeyCode.PAGE_UP)) {
            List<Section> all = List.of(Section.values());
            open(all.get(Math.floorMod(all.indexOf(shown) + (next ? 1 : -1), all.size())));
            focusFirst();
            event.consume();
        }
    }

    private void refresh() {
        agenda.refresh();
        parking.refresh();
        decisions.refresh();
        int offers = model.offers().size();
        Objects.requireNonNull(tabs.get(Section.DECISIONS))
                .setText(offers == 0
                        ? TEXT.get("section.DECISIONS")
                        : TEXT.get("section.DECISIONS.offers", Integer.toString(offers)));
    }
}
