package dev.unrolled.ui;

import dev.unrolled.figure.Ink;
import dev.unrolled.figure.Theme;
import dev.unrolled.ui.session.Appearance;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.paint.Color;

/** How the window around the figure looks: the figure's own colours and fonts, given to the style sheets. */
final class Chrome {
    private static final String SHEET = "/assets/styles/window.css";
    private static final String LIGHT_CONTROLS = "/atlantafx/base/theme/primer-light.css";
    private static final String DARK_CONTROLS = "/atlantafx/base/theme/primer-dark.css";

    private Chrome() {}

    /** The figure's theme for an appearance. */
    static Theme theme(Appearance appearance) {
        return appearance == Appearance.LIGHT ? Theme.LIGHT : Theme.DARK;
    }

    /** The style sheet of the controls, by AtlantaFX. */
    static String controls(Appearance appearance) {
        return appearance == Appearance.LIGHT ? LIGHT_CONTROLS : DARK_CONTROLS;
    }

    /** The style sheets of the window in that appearance: colours first, then shapes. */
    static List<String> stylesheets(Appearance appearance) {
        URL shapes = Objects.requireNonNull(Chrome.class.getResource(SHEET), SHEET);
        return List.of(colours(theme(appearance)), shapes.toExternalForm());
    }

    private static String colours(Theme theme) {
        StringBuilder css = new StringBuilder(".root {");
        roles(theme)
                .forEach((name, ink) ->
                        css.append(name).append(':').append(web(ink)).append(';'));
        byte[] bytes = css.append('}').toString().getBytes(StandardCharsets.UTF_8);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** Our own roles, and those of AtlantaFX, by their names in style sheets. */
    private static Map<String, Ink> roles(Theme theme) {
        Map<String, Ink> roles = new LinkedHashMap<>();
        grounds(theme, roles);
        letters(theme, roles);
        signals(theme, roles);
        return roles;
    }

    private static void grounds(Theme theme, Map<String, Ink> roles) {
        roles.put("-u-page", theme.page());
        roles.put("-u-panel", theme.panel());
        roles.put("-u-track", theme.track());
        roles.put("-u-border", theme.border());
        roles.put("-u-shade", Ink.rgb(0x0b0d12).withAlpha(theme == Theme.LIGHT ? 0.28 : 0.55));
        roles.put("-color-bg-default", theme.panel());
        roles.put("-color-bg-overlay", theme.panel());
        roles.put("-color-bg-subtle", theme.track());
        roles.put("-color-bg-inset", theme.page());
        roles.put("-color-border-default", theme.border());
        roles.put("-color-border-muted", theme.border());
        roles.put("-color-border-subtle", theme.border());
    }

    /**
     * Leaves {@code -color-fg-default} alone: the controls' style sheet fills every text node with it, and a colour that is looked
     * up in a window's own sheet counts as that sheet's, which beats the colours that figures set in code.
     */
    private static void letters(Theme theme, Map<String, Ink> roles) {
        roles.put("-u-text", theme.text());
        roles.put("-u-muted", theme.muted());
        roles.put("-u-warning", theme.warning());
        roles.put("-color-fg-muted", theme.muted());
        roles.put("-color-fg-subtle", theme.muted());
        roles.put("-color-fg-emphasis", theme.onAccent());
    }

    private static void signals(Theme theme, Map<String, Ink> roles) {
        roles.put("-u-accent", theme.accent());
        roles.put("-u-accent-hover", theme.accent().mix(theme.text(), 0.15));
        roles.put("-u-on-accent", theme.onAccent());
        roles.put("-u-accent-soft", theme.accentSoft());
        roles.put("-color-accent-fg", theme.accent());
        roles.put("-color-accent-emphasis", theme.accent());
        roles.put("-color-accent-muted", theme.accent().withAlpha(0.5));
        roles.put("-color-accent-subtle", theme.accentSoft());
        roles.put("-color-neutral-emphasis", theme.muted());
        roles.put("-color-neutral-muted", theme.border());
        roles.put("-color-neutral-subtle", theme.track());
        roles.put("-color-danger-fg", theme.warning());
    }

    /** A colour for the toolkit. */
    static Color paint(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha());
    }

    private static String web(Ink ink) {
        return String.format(Locale.ROOT, "rgba(%d,%d,%d,%.3f)", ink.red(), ink.green(), ink.blue(), ink.alpha());
    }
}
