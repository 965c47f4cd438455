package org.parley.ui.kit;

import atlantafx.base.controls.ModalPane;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** Keeps a click beside somebody's work from closing the pane above the window that it is shown in. */
public final class ModalHold {
    private final Parent root;
    private @Nullable ModalPane holder;

    /** @param root of what is shown, before it is */
    public ModalHold(Parent root) {
        this.root = root;
        root.sceneProperty().addListener((_, _, _) -> hold());
        root.parentProperty().addListener((_, _, _) -> hold());
    }

    /** Lets a click beside the pane close it again, for whoever uses it next. */
    public void release() {
        if (holder != null) {
            holder.setPersistent(false);
        }
    }

    private void hold() {
        for (Node node = root.getParent(); node != null; node = node.getParent()) {
            if (node instanceof ModalPane pane) {
                holder = pane;
                pane.setPersistent(true);
                return;
            }
        }
    }
}
