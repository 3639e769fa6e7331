package dev.unrolled.cli;

import dev.unrolled.wording.Wording;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --help} says, under the keys by which picocli asks for it: {@code unrolled.train.seed} for an option, {@code
 * unrolled.train.usage.header} for what stands around the options.
 */
final class HelpTexts extends ResourceBundle {
    /** Put where an option's value without being given stands in a text; picocli fills it in. */
    private static final String USUAL = "${DEFAULT-VALUE}";

    private static final List<String> AROUND =
            List.of("header", "description", "footerHeading", "footer", "synopsisHeading", "commandListHeading");
    private static final Map<String, String> STEMS = Map.of(
            "help.any.",
            "",
            "help.trace.",
            "unrolled.trace.",
            "help.train.",
            "unrolled.train.",
            "help.export.",
            "unrolled.export.");

    private final Map<String, String> texts = new HashMap<>();

    HelpTexts(Wording wording) {
        STEMS.forEach((stem, command) -> wording.keys().stream()
                .filter(key -> key.startsWith(stem))
                .forEach(key -> {
                    String name = key.substring(stem.length());
                    texts.put(command + (AROUND.contains(name) ? "usage." : "") + name, wording.say(key, USUAL));
                }));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }
}
