package org.parley.ui.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Parts of a whole side by side. A part is written into its place where it fits; all of them are told by the accessible text
 * and under the mouse. New lengths of the same parts cost no layout of the page.
 */
final class StackedBar extends Region {
    private static final double ROOM = 6;

    private final List<Region> blocks = new ArrayList<>();
    private final List<Text> names = new ArrayList<>();
    private final Tooltip tip = new Tooltip();
    private List<Part> parts = List.of();

    /**
     * @param share of the bar's length, 0 to 1
     * @param told the part in words
     * @param style class of the block
     */
    record Part(String name, double share, String told, String style) {}

    StackedBar() {
        getStyleClass().add("stacked-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMouseMoved(e -> tip.setText(at(e.getX())));
        Tooltip.install(this, tip);
    }

    void show(List<Part> changed) {
        if (changed.size() != blocks.size()) {
            blocks.clear();
            names.clear();
            for (int i = 0; i < changed.size(); i++) {
                Region block = new Region();
                block.setManaged(false);
                Text name = new Text();
                name.setManaged(false);
                name.setMouseTransparent(true);
                blocks.add(block);
                names.add(name);
            }
            getChildren().setAll(blocks);
            getChildren().addAll(names);
        }
        for (int i = 0; i < changed.size(); i++) {
            Part part = changed.get(i);
            if (i >= parts.size() || !parts.get(i).style().equals(part.style())
                    || !parts.get(i).name().equals(part.name())) {
                blocks.get(i).getStyleClass().setAll("block", part.style());
                names.get(i).getStyleClass().setAll("block-name", part.style() + "-name");
                names.get(i).setText(part.name());
            }
        }
        parts = changed;
        setAccessibleText(parts.stream().map(Part::told).collect(Collectors.joining("; ")));
        place();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double x = 0;
        double height = getHeight();
        for (int i = 0; i < blocks.size(); i++) {
            double width = parts.get(i).share() * getWidth();
            Region block = blocks.get(i);
            block.resizeRelocate(x, 0, Math.max(0, width - 1), height);
            Text name = names.get(i);
            double needs = name.getLayoutBounds().getWidth();
            boolean fits = needs + ROOM <= width;
            name.setVisible(fits);
            if (fits) {
                name.relocate(x + (width - needs) / 2, (height - name.getLayoutBounds().getHeight()) / 2);
            }
            x += width;
        }
    }

    private String at(double x) {
        double end = 0;
        for (Part part : parts) {
            end += part.share() * getWidth();
            if (x <= end) {
                return part.told();
            }
        }
        return getAccessibleText();
    }
}
