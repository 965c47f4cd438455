package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another Parley that has a workspace open, until it is killed or its input ends. */
final class WorkspaceHolder {
    private WorkspaceHolder() {}

    public static void main(String[] args) throws IOException {
        try (var store = H2DealStore.open(Path.of(args[0]))) {
            System.out.println("open " + store.folder().orElseThrow());
            while (System.in.read() >= 0) {}
        }
    }
}
