package org.parley.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

/** Which screen the audience gets. */
class PlacementTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 900);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1440, 0, 1920, 1080);
    private static final Rectangle2D WINDOW = new Rectangle2D(100, 100, 800, 600);

    @Test
    void theScreenThatTheWindowIsNotOn() {
        assertThat(Placement.of(screens(LAPTOP, PROJECTOR), WINDOW, 0)).contains(new Placement(LAPTOP, PROJECTOR));
    }

    @Test
    void thePrimaryWhereTheWindowIsOnTheProjector() {
        var there = new Rectangle2D(1500, 100, 800, 600);

        assertThat(Placement.of(screens(LAPTOP, PROJECTOR), there, 0)).contains(new Placement(PROJECTOR, LAPTOP));
    }

    @Test
    void noneWhereThereIsOnePictureOnly() {
        var zoomed = new Rectangle2D(0, 0, 1024, 768);

        assertThat(Placement.of(screens(LAPTOP), WINDOW, 0)).isEmpty();
        assertThat(Placement.of(screens(LAPTOP, LAPTOP), WINDOW, 0)).isEmpty();
        assertThat(Placement.of(screens(LAPTOP, zoomed), WINDOW, 0)).as("a mirror of another size").isEmpty();
        assertThat(Placement.of(List.of(), WINDOW, 0)).isEmpty();
    }

    @Test
    void mirroredProjectorsAreOneScreen() {
        assertThat(Placement.of(screens(LAPTOP, PROJECTOR, PROJECTOR), WINDOW, 1))
                .contains(new Placement(LAPTOP, PROJECTOR));
    }

    @Test
    void aWindowThatReachesIntoTheAudiencesScreenIsExposed() {
        var placement = new Placement(LAPTOP, PROJECTOR);

        assertThat(placement.exposed(WINDOW)).isFalse();
        assertThat(placement.exposed(new Rectangle2D(640, 0, 800, 600))).as("edge to edge").isFalse();
        assertThat(placement.exposed(new Rectangle2D(641, 0, 800, 600))).isTrue();
    }

    private static List<Screens.Display> screens(Rectangle2D... bounds) {
        return java.util.Arrays.stream(bounds)
                .map(each -> new Screens.Display(each, each == bounds[0]))
                .toList();
    }
}
