package dev.unrolled.ui;

import dev.unrolled.ui.session.Place;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where it was, as far as there is a screen, and says where it is. */
final class WindowPlace {
    private WindowPlace() {}

    /** Puts a window at its remembered place, or at its first one. */
    static void put(Stage stage, Optional<Place> remembered) {
        List<Place> screens = screens();
        Place place = remembered.orElseGet(() -> Place.first(screens.get(0))).on(screens);
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMinWidth(Math.min(Place.LEAST_WIDTH, place.width()));
        stage.setMinHeight(Math.min(Place.LEAST_HEIGHT, place.height()));
        stage.setMaximized(place.maximized());
    }

    private static List<Place> screens() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Screen.getPrimary()), Screen.getScreens().stream())
                .map(Screen::getVisualBounds)
                .map(WindowPlace::place)
                .toList();
    }

    private static Place place(Rectangle2D box) {
        return new Place(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), false);
    }

    /** Where a window is. */
    static Place of(Stage stage) {
        return new Place(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
