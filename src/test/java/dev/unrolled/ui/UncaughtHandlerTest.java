package dev.unrolled.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UncaughtHandlerTest {
    private static final Logger LOG = Logger.getLogger(UncaughtHandler.class.getName());

    private final List<String> told = new ArrayList<>();
    private final List<LogRecord> logged = new ArrayList<>();

    @TempDir
    private Path folder;

    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private UncaughtHandler handler() {
        return new UncaughtHandler(
                Runnable::run, told::add, folder.resolve("new").resolve("problem.txt"));
    }

    @BeforeEach
    void listen() {
        LOG.addHandler(ear);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(ear);
        LOG.setUseParentHandlers(true);
    }

    @Test
    void theWindowIsToldWhatHappenedWhereAndWhy() {
        Throwable problem = new IllegalStateException("out of tea", new IllegalArgumentException("no kettle"));
        handler().uncaughtException(Thread.currentThread(), problem);
        assertThat(told).singleElement().asString().contains("out of tea", "no kettle", "UncaughtHandlerTest");
    }

    @Test
    void whatHappensAgainAndAgainIsToldAndLoggedOnce() {
        Throwable problem = new IllegalStateException("every pulse");
        UncaughtHandler handler = handler();
        for (int i = 0; i < 100; i++) {
            handler.uncaughtException(Thread.currentThread(), problem);
        }
        assertThat(told).hasSize(1);
        assertThat(logged).hasSize(1);
        handler.uncaughtException(Thread.currentThread(), new IllegalStateException("another"));
        assertThat(told).hasSize(2);
    }

    @Test
    void theDetailsAreKeptInAFileAndTheLogHasOneLine() throws IOException {
        handler().uncaughtException(Thread.currentThread(), new IllegalStateException("out of tea"));
        Path kept = folder.resolve("new").resolve("problem.txt");
        assertThat(kept).content().contains("out of tea", "UncaughtHandlerTest");
        assertThat(logged)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getMessage())
                        .contains("out of tea", kept.toString())
                        .doesNotContain("\n"));
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndStopsNobody() throws IOException {
        Files.writeString(folder.resolve("new"), "in the way");
        handler().uncaughtException(Thread.currentThread(), new IllegalStateException("out of tea"));
        assertThat(told).hasSize(1);
        assertThat(logged)
                .singleElement()
                .satisfies(entry -> assertThat(entry.getMessage()).contains("could not be kept"));
    }
}
