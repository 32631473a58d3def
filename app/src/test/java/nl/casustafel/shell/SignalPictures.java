package nl.casustafel.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pictures of signals: list, board, page, entry, and what comes after a decision.
final class SignalPictures {
    private static final String OLD_LIST = """
            datum;naam;geboren;gemeente;omschrijving
            12-01-2026;A. Voorbeeld;03-05-2001;Duinrode;"Zegt op school dat hij ""weg wil"".
            De mentor hoorde het."
            19-01-2026;B. Papierman;31-02-1999;Duinrode;Plakte stickers op het stadhuis.
            """;

    private final Camera camera;

    SignalPictures(Camera camera) {
        this.camera = camera;
    }

    void take() throws IOException {
        camera.place("2", "signals");
        camera.robot().fire("#signal-board-open");
        camera.take("board");
        camera.robot().press("Shortcut+2");
        camera.open("#signal-list-table");
        camera.take("signal");
        camera.robot().press("Alt+W");
        camera.take("signal-amend");
        camera.robot().press("Shortcut+N");
        camera.take("new-signal");
        after();
        oldList();
    }

    /// What follows a decision: handing over, telling the person, a letter to the reporter.
    private void after() {
        camera.robot().press("Shortcut+2");
        if (camera.open("#signal-list-table", "doorverwezen")) {
            camera.awaitNode("#signal-history");
            camera.robot().press("Alt+D");
            camera.take("signal-refer");
        }
        camera.robot().press("Shortcut+2");
        if (camera.open("#signal-list-table", "doorverwezen")) {
            camera.awaitNode("#signal-history");
            camera.robot().press("Alt+I");
            camera.take("signal-inform");
            camera.robot().press("Alt+Left");
            camera.still();
            camera.robot().press("Alt+M");
            camera.take("signal-letter");
        }
        camera.robot().press("Shortcut+Shift+V");
        camera.take("retention");
    }

    private void oldList() throws IOException {
        Path list = Files.createTempFile("oude-lijst", ".csv");
        Files.writeString(list, OLD_LIST);
        camera.pointAt(list);
        camera.robot().press("Shortcut+2");
        camera.rows("#signal-list-table");
        camera.robot().fire("#signal-takeover");
        camera.still();
        camera.robot().press("Shortcut+O");
        camera.take("signal-takeover");
        Files.deleteIfExists(list);
    }
}
