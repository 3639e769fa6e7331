package dev.unrolled.cli;

import dev.unrolled.export.Colours;
import dev.unrolled.export.FileOptions;
import dev.unrolled.export.GifOptions;
import dev.unrolled.export.Motion;
import dev.unrolled.export.PdfPaper;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.Raster;
import dev.unrolled.export.SvgText;
import dev.unrolled.figure.Theme;
import dev.unrolled.scene.GradientScale;
import dev.unrolled.scene.Look;
import dev.unrolled.scene.Panel;
import dev.unrolled.scene.Plate;
import dev.unrolled.wording.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How exported pictures look. */
final class ExportOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{2,5})x(\\d{2,5})");

    @Option(names = "--panel", defaultValue = "whole", paramLabel = "NAME")
    private Panel panel;

    @Option(names = "--title", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean title;

    @Option(names = "--legend", negatable = true)
    private @Nullable Boolean legend;

    @Option(names = "--caption", negatable = true, defaultValue = "true", fallbackValue = "true")
    private boolean caption;

    @Option(names = "--theme", defaultValue = "light", paramLabel = "NAME")
    private Theme theme;

    @Option(names = "--colours", defaultValue = "usual", paramLabel = "NAME")
    private Colours colours;

    @Option(names = "--gradients", defaultValue = "log", paramLabel = "NAME")
    private GradientScale gradients;

    @Option(names = "--size", defaultValue = "1280x720", paramLabel = "WxH")
    private String size;

    @Option(names = "--scale", defaultValue = "2", paramLabel = "N")
    private int scale;

    @Option(names = "--width", defaultValue = "0", paramLabel = "PIXELS")
    private int width;

    @Option(names = "--transparent")
    private boolean transparent;

    @Option(names = "--letters", defaultValue = "text", paramLabel = "NAME")
    private SvgText letters;

    @Option(names = "--paper", defaultValue = "figure", paramLabel = "NAME")
    private PdfPaper paper;

    @Option(names = "--rate", defaultValue = "20", paramLabel = "N")
    private int rate;

    @Option(names = "--once")
    private boolean once;

    Colours colours() {
        return colours;
    }

    /** A part of the picture by itself has a legend unless it is refused: the words that name the colours may not be there. */
    Plate plate() {
        boolean explained = legend == null ? panel != Panel.WHOLE && panel != Panel.INTENTS : legend;
        return new Plate(panel, title, explained, caption);
    }

    Look look(Wording wording) throws CommandException {
        Matcher sides = SIZE.matcher(size);
        if (!sides.matches()) {
            throw new CommandException("export.bad-size", size);
        }
        double wide = Integer.parseInt(sides.group(1));
        double high = Integer.parseInt(sides.group(2));
        if (wide < Look.MIN_WIDTH || high < Look.MIN_HEIGHT) {
            throw new CommandException("export.small-size", size, (int) Look.MIN_WIDTH, (int) Look.MIN_HEIGHT);
        }
        return Look.of(theme, wide, high).with(gradients).with(wording);
    }

    FileOptions files() throws CommandException {
        if (scale < 1 || scale > PixelOptions.LARGEST_SCALE) {
            throw new CommandException("export.bad-scale", scale);
        } else if (width < 0 || width > GifOptions.WIDEST * PixelOptions.LARGEST_SCALE) {
            throw new CommandException("export.bad-width", width);
        } else if (rate < Motion.SLOWEST || rate > Motion.FASTEST) {
            throw new CommandException("export.bad-rate", Motion.SLOWEST, Motion.FASTEST, rate);
        }
        return new FileOptions(new Raster(scale, width, transparent), letters, paper, new Motion(rate, !once));
    }
}
