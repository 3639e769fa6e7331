package dev.unrolled.ui.story;

import dev.unrolled.ui.parts.Aside;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import javafx.application.Platform;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.Clip;
import javax.sound.sampled.LineEvent;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Plays the bundled sounds, where the machine can. */
final class Sounds {
    private static final System.Logger LOG = System.getLogger(Sounds.class.getName());

    private Sounds() {}

    /**
     * Plays a sound and returns at once.
     *
     * @param asset where it lies among the program's own files
     * @param silent is run on the window's thread if there is nothing to play it on
     */
    static void play(String asset, Runnable silent) {
        Aside.run("unrolled-sound", () -> sound(asset, silent));
    }

    private static void sound(String asset, Runnable silent) {
        try (InputStream file = Sounds.class.getResourceAsStream("/assets/" + asset)) {
            if (file == null) {
                throw new IOException(asset + " is missing");
            }
            AudioInputStream samples = AudioSystem.getAudioInputStream(new BufferedInputStream(file));
            Clip clip = AudioSystem.getClip();
            clip.addLineListener(event -> closeAfter(clip, event));
            clip.open(samples);
            clip.start();
        } catch (IOException
                | LineUnavailableException
                | UnsupportedAudioFileException
                | IllegalArgumentException
                | SecurityException problem) {
            LOG.log(System.Logger.Level.DEBUG, "no sound", problem);
            Platform.runLater(silent);
        }
    }

    private static void closeAfter(Clip clip, LineEvent event) {
        if (LineEvent.Type.STOP.equals(event.getType())) {
            clip.close();
        }
    }
}
