package org.parley.ui.kit;

import java.util.Objects;
import javafx.scene.layout.Region;

/** A bar as long as a share from 0 to 1. It only repeats a number that stands beside it. */
public final class ShareBar extends Region {
    private final Region fill = Nodes.styled(new Region(), "fill");
    private double share;

    public ShareBar() {
        getStyleClass().add("share-bar");
        getStylesheets()
                .add(Objects.requireNonNull(ShareBar.class.getResource("/org/parley/ui/theme/share-bar.css"))
                        .toExternalForm());
        getChildren().add(fill);
    }

    public void show(double changed) {
        share = Math.clamp(changed, 0, 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
    }
}
