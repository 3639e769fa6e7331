package dev.unrolled.ui.takeout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unrolled.export.SvgText;
import dev.unrolled.figure.Figure;
import dev.unrolled.figure.Ink;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;

final class CarrierTest {
    /** A text would arrive in other programs with the two bytes 0xACED and more before it. */
    @Test
    void aDrawingIsCarriedAsTheBytesOfItsFileAndAsText() {
        Figure figure = new Figure(10, 10, Ink.rgb(0xffffff), List.of(), new Figure.Words("été", Map.of()));
        ClipboardContent content = Carrier.drawing(figure, SvgText.TEXT);
        ByteBuffer bytes = (ByteBuffer) content.get(DataFormat.lookupMimeType("image/svg+xml"));
        assertThat(StandardCharsets.UTF_8.decode(bytes).toString())
                .startsWith("<?xml")
                .contains("été")
                .isEqualTo(content.getString());
    }
}
