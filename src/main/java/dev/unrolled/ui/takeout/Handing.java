package dev.unrolled.ui.takeout;

import dev.unrolled.export.ExportException;
import dev.unrolled.export.Order;
import dev.unrolled.export.PixelOptions;
import dev.unrolled.export.SvgText;
import dev.unrolled.figure.Figure;
import dev.unrolled.wording.Wording;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.MouseEvent;

/** What leaves the card from hand to hand: over the clipboard, and by dragging the preview out of the window. */
final class Handing implements Copies.Told {
    private final Preview preview;
    private final Outcome outcome;
    private final Wording wording;
    private final Copies copies;

    Handing(Preview preview, Outcome outcome, Executor background, Wording wording) {
        this.preview = preview;
        this.outcome = outcome;
        this.wording = wording;
        copies = new Copies(background, this);
    }

    void copyImage(Figure figure, PixelOptions options) {
        copies.image(figure, options);
    }

    void copyDrawing(Figure figure, SvgText letters) {
        Clipboard.getSystemClipboard().setContent(Carrier.drawing(figure, letters));
        outcome.good(wording.say("takeout.copied"));
    }

    /** Lets the pointer carry the preview as a PNG file. */
    void drag(MouseEvent event, Order order) {
        try {
            Carrier.carry(preview, preview.figure(), order);
            event.consume();
        } catch (ExportException problem) {
            failed(problem);
        }
    }

    @Override
    public void working() {
        outcome.good(wording.say("export.working"));
    }

    @Override
    public void copied(Image image) {
        outcome.good(wording.say("takeout.copied"));
    }

    @Override
    public void failed(ExportException problem) {
        outcome.problem(problem.sentence(wording));
    }
}
