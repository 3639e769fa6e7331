package dev.unrolled.cli;

import dev.unrolled.export.Progress;
import dev.unrolled.wording.Wording;

/** Shows on a terminal how far an export is, and ends it on Ctrl+C. */
record ExportProgress(ProgressLine line, Interruption interruption, Wording wording) implements Progress {
    @Override
    public void done(int finished, int of) {
        line.exporting(wording.say("export.progress", finished, of));
    }

    @Override
    public boolean cancelled() {
        return interruption.isAsked();
    }
}
