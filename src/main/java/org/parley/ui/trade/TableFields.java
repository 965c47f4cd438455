package org.parley.ui.trade;

import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import org.parley.domain.deal.PackageTable;
import org.parley.domain.edit.Edit;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Fields;
import org.parley.ui.kit.Fields.NumberField;

/** Fields for the numbers of the table, none of which may be empty. */
final class TableFields {
    private TableFields() {}

    static NumberField number(DealModel model, ToDoubleFunction<PackageTable> value, DoubleFunction<Edit> edit) {
        return Fields.number(
                model,
                deal -> {
                    PackageTable table = deal.packageTable();
                    return table == null ? null : value.applyAsDouble(table);
                },
                typed -> typed == null ? null : edit.apply(typed));
    }
}
