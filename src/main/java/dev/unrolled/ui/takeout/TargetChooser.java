package dev.unrolled.ui.takeout;

import dev.unrolled.export.Order;
import dev.unrolled.wording.Wording;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks with the system's own window where a file shall go; that window also asks about a file that is there already. */
final class TargetChooser {
    private final Wording wording;

    TargetChooser(Wording wording) {
        this.wording = wording;
    }

    /** The file or, for many pictures, a new folder inside the one that was chosen; nothing where nobody chose. */
    Optional<Path> ask(Order order, String folder, Window owner) {
        return order.isSeries() ? series(order, folder, owner) : file(order, folder, owner);
    }

    private Optional<Path> series(Order order, String folder, Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(wording.say("takeout.heading"));
        start(folder).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner))
                .map(chosen -> TargetName.free(chosen.toPath(), TargetName.of(order)));
    }

    private Optional<Path> file(Order order, String folder, Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wording.say("takeout.heading"));
        chooser.setInitialFileName(TargetName.of(order));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        wording.say(order.format().key()), "*" + order.format().extension()));
        start(folder).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private static Optional<File> start(String folder) {
        return Optional.of(new File(folder)).filter(File::isDirectory);
    }
}
