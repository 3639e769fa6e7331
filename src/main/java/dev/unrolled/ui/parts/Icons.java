package dev.unrolled.ui.parts;

import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The window's little pictures. Their size and colour come from the style sheet. */
public final class Icons {
    private Icons() {}

    /** A filled shape of the transport; the style sheet knows its outline. */
    public static Region glyph(String shape) {
        Region glyph = new Region();
        glyph.getStyleClass().addAll("glyph", "glyph-" + shape);
        glyph.setMouseTransparent(true);
        return glyph;
    }

    /** A picture of the icon font. */
    public static FontIcon of(Feather picture) {
        FontIcon icon = new FontIcon(picture);
        icon.setMouseTransparent(true);
        return icon;
    }
}
