package org.parley.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import org.parley.file.InputFile;

/**
 * A bid sheet as it stands in the file, before anybody says what its columns mean.
 *
 * @param tabs in the file's order, hidden ones too
 * @param notes what people should know about the file, in words
 */
public record SheetTable(InputFile file, List<SheetTab> tabs, List<String> notes) {
    public SheetTable {
        tabs = List.copyOf(tabs);
        notes = List.copyOf(notes);
    }

    /** The notes of the file and of one of its sheets. */
    public List<String> notes(int tab) {
        var all = new ArrayList<>(notes);
        all.addAll(tabs.get(tab).notes());
        return all;
    }
}
