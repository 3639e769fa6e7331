package dev.unrolled.ui.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.figure.Theme;
import dev.unrolled.tour.Journey;
import dev.unrolled.tour.Tour;
import dev.unrolled.tour.page.Cast;
import dev.unrolled.wording.Wording;
import org.junit.jupiter.api.Test;

final class StoryModelTest {
    private static final String ADDRESS = "https://example.org/paper";

    private final StoryModel model =
            new StoryModel(Journey.at(Tour.of(new Cast()), 14), new Manner(Theme.LIGHT, true, 1, Wording.english()));

    @Test
    void whereAnAddressIsToldWhetherOrNotThereIsABrowser() {
        model.setBrowser(address -> true);
        model.browse(ADDRESS);
        assertThat(model.told().get()).contains(ADDRESS, "clipboard");
        model.setBrowser(address -> false);
        model.browse(ADDRESS);
        assertThat(model.told().get()).contains(ADDRESS, "clipboard", "no browser");
    }
}
