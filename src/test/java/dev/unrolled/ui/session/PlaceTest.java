package dev.unrolled.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceTest {
    private static final Place SCREEN = screen(0, 0, 1920, 1080);
    private static final Place SECOND = screen(1920, 0, 1280, 1024);

    private static Place screen(double x, double y, double width, double height) {
        return new Place(x, y, width, height, false);
    }

    @Test
    void theFirstPlaceIsInTheMiddle() {
        assertThat(Place.first(SCREEN)).isEqualTo(new Place(240, 90, 1440, 900, false));
        assertThat(Place.first(screen(0, 27, 1024, 741))).isEqualTo(new Place(0, 27, 1024, 741, false));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesBack() {
        Place gone = new Place(3000, 200, 1000, 700, false);
        assertThat(gone.on(List.of(SCREEN))).isEqualTo(new Place(920, 200, 1000, 700, false));
    }

    @Test
    void aWindowStaysOnTheScreenThatShowsMostOfIt() {
        Place right = new Place(2000, 100, 1100, 800, true);
        assertThat(right.on(List.of(SCREEN, SECOND))).isEqualTo(right);
    }

    @Test
    void aWindowIsNeverLargerThanItsScreenNorTooSmall() {
        Place huge = new Place(-500, -500, 9000, 9000, false);
        assertThat(huge.on(List.of(SCREEN))).isEqualTo(new Place(0, 0, 1920, 1080, false));
        Place tiny = new Place(10, 10, 1, 1, false).on(List.of(SCREEN));
        assertThat(tiny.width()).isEqualTo(Place.LEAST_WIDTH);
        assertThat(tiny.height()).isEqualTo(Place.LEAST_HEIGHT);
    }
}
