package org.parley.ui.positions;

import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.scene.layout.BorderPane;
import org.parley.analysis.Step;
import org.parley.domain.catalog.Catalog;
import org.parley.domain.deal.Deal;
import org.parley.domain.deal.NewDeal;
import org.parley.domain.deal.Position;
import org.parley.exchange.json.CatalogReader;
import org.parley.exchange.json.DealFiles;
import org.parley.fixtures.Bench;
import org.parley.fixtures.MemoryStore;
import org.parley.kit.Ui;
import org.parley.session.History;
import org.parley.ui.kit.DealModel;
import org.parley.ui.kit.Navigator;

/** A deal on the positions page, analysed and saved at once. */
final class Desk {
    static final Catalog CATALOG = CatalogReader.shipped();

    final DealModel deal;
    final List<String> jumps = new ArrayList<>();
    private final Navigator navigator = new Navigator() {
        @Override
        public void go(Step step) {
            jumps.add(step.name());
        }

        @Override
        public void go(Step step, String place) {
            jumps.add(step + "/" + place);
        }
    };

    Desk(Deal deal) {
        this.deal = new DealModel(
                CATALOG, new MemoryStore(), deal, History.NONE, Clock.systemUTC(), "test", Runnable::run, Runnable::run,
                Runnable::run);
    }

    static Desk lumenvale() {
        return new Desk(DealFiles.read("lumenvale"));
    }

    static Desk empty() {
        return new Desk(NewDeal.of("new", "Client", "EUR", CATALOG));
    }

    Position position(String mechanism) {
        return deal.deal().positions().of(mechanism);
    }

    PositionsView show(Ui ui, double width, double height, int fontPx) {
        return show(ui, width, height, fontPx, new PrimerLight());
    }

    PositionsView show(Ui ui, double width, double height, int fontPx, Theme theme) {
        var view = new PositionsView[1];
        ui.showScene(() -> {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
            view[0] = new PositionsView(deal, navigator);
            var root = new BorderPane(view[0].root());
            return Bench.scene(root, width, height, fontPx);
        });
        return view[0];
    }

    PositionsView show(Ui ui) {
        return show(ui, 1280, 900, 14);
    }
}
