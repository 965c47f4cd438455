package org.parley.ui.price;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parley.domain.deal.Pricing;
import org.parley.text.Texts;
import org.parley.ui.kit.Nodes;
import org.parley.ui.kit.Reveal;

/** The parts of a price under one heading, and a button for each that is not agreed. */
final class GroupBox extends VBox {
    private static final Texts TEXT = Texts.of("price");

    private final Section.Group group;
    private final BidFields fields;
    private final PriceViewModel model;
    private final Map<Section, SectionBox> boxes = new EnumMap<>(Section.class);
    private final VBox used = Nodes.styled(new VBox(), "price-stack");
    private final FlowPane more = Nodes.styled(new FlowPane(), "flow-row");
    private List<Section> offered = List.of();

    GroupBox(Section.Group group, BidFields fields) {
        this.group = group;
        this.fields = fields;
        this.model = fields.model();
        getStyleClass().add("price-group");
        getChildren().addAll(Nodes.styled(Nodes.text(TEXT.get("group." + group)), "price-group-title"), used, more);
    }

    void refresh(Pricing price) {
        Set<Section> shown = model.shown(fields.letter());
        var nodes = new ArrayList<Node>();
        for (Section section : group.sections()) {
            if (shown.contains(section)) {
                nodes.add(box(section, price).node());
            } else {
                boxes.remove(section);
            }
        }
        if (!used.getChildren().equals(nodes)) {
            Node focused = getScene() == null ? null : getScene().getFocusOwner();
            used.getChildren().setAll(nodes);
            if (focused != null && focused.getScene() != null && !focused.isFocused()) {
                focused.requestFocus();
            }
        }
        Nodes.shown(used, !nodes.isEmpty());
        offer(model.addable(fields.letter(), group));
    }

    private SectionBox box(Section section, Pricing price) {
        Object shape = SectionBox.shape(section, price, model.current());
        SectionBox known = boxes.get(section);
        if (known == null || !known.shape().equals(shape)) {
            known = SectionBox.of(section, fields, price, shape);
            boxes.put(section, known);
        }
        return known;
    }

    private void offer(List<Section> sections) {
        if (sections.equals(offered)) {
            return;
        }
        offered = sections;
        more.getChildren().setAll(sections.stream().map(this::adder).toList());
        Nodes.shown(more, !sections.isEmpty());
    }

    private Button adder(Section section) {
        Button add = new Button(TEXT.get("section.add", TEXT.get("section." + section + ".a")),
                new FontIcon(Feather.PLUS));
        add.setId(fields.id("add-" + section));
        add.getStyleClass().addAll("flat", "price-add");
        add.setWrapText(true);
        add.setMinWidth(0);
        add.setOnAction(_ -> add(section));
        return add;
    }

    boolean has(Section section) {
        return group.sections().contains(section);
    }

    /** Shows a part, new or not, and goes to its first field. */
    void add(Section section) {
        Pricing before = model.price(fields.letter());
        if (before != null && !model.add(fields.letter(), section)) {
            refresh(before);
        }
        fields.place(section.name()).ifPresent(Reveal::focus);
    }
}
