package org.parley.ui.room;

import java.nio.file.Path;
import java.util.*;
import javafx.application.Application;
import javafx.beans.property.*;
import javafx.scene.*;
import org.junit.jupiter.api.Test;
import org.parley.audience.*;
import org.parley.fixtures.Bench;
import org.parley.kit.*;
import org.parley.ui.room.audience.AudienceView;

@UiTest
class PicturesTmpTest {
    @Test
    void shoot(Ui ui) {
        var deal = Sittings.sample("lumenvale");
        var seen = new HashSet<String>();
        int i = 0;
        var all = new ArrayList<AudiencePage>(Sittings.pages(deal, Sittings.all(deal)));
        all.addAll(Sittings.pages(deal, Reveals.NONE));
        all.addAll(Sittings.pages(Sittings.fullest(), Sittings.all(Sittings.fullest())));
        all.addAll(Sittings.pages(Bench.empty(), Reveals.NONE));
        for (AudiencePage page : all) {
            i++;
            var probs = new ArrayList<String>();
            Scene sc = ui.fx(() -> {
                Application.setUserAgentStylesheet(new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
                var view = new AudienceView(new SimpleDoubleProperty(1080).asObject(), new SimpleBooleanProperty(false));
                view.show(page, "12 of 48");
                var scene = new Scene(view.root(), 1920, 1080);
                view.root().applyCss();
                view.root().layout();
                probs.addAll(new Legibility(scene).findings());
                return scene;
            });
            probs.forEach(p -> System.out.println(page.anchor() + " :: " + p));
            boolean first = seen.add(page.getClass().getSimpleName());
            if (first || !probs.isEmpty()) {
                int n = i;
                shot(ui, sc, Path.of("/tmp/shots/room/" + n + "-" + page.getClass().getSimpleName() + ".png"));
            }
        }
    }

    static void shot(Ui ui, Scene scene, Path p) {
        ui.showScene(() -> scene); ui.snapshot(p); ui.fx(() -> ui.stage().close());
    }
}
