package nl.casustafel.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.casustafel.testkit.OneAtATime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A store never lies where a sync program or a server has a hand in.
@OneAtATime
class SharedPlaceTest {
    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OneDrive",
                "OneDrive - Gemeente Duinrode",
                "Dropbox",
                "Dropbox (Zorghuis)",
                "Nextcloud",
                "ownCloud",
                "Google Drive",
                "GoogleDrive",
                "iCloud Drive"
            })
    void knowsSyncedFoldersByName(String name) {
        assertTrue(SharedPlace.isShared(home.resolve(name).resolve("casustafel"), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documenten", "casustafel", "stackelberg", "mijn-dropbox-handleiding", "drive"})
    void takesOrdinaryFolders(String name) {
        assertFalse(SharedPlace.isShared(home.resolve(name).resolve("casustafel"), Map.of("OneDrive", "")));
    }

    @Test
    void knowsThemBehindALink() throws IOException {
        Path synced = Files.createDirectory(home.resolve("Dropbox"));
        Path link = Files.createSymbolicLink(home.resolve("dossiers"), synced);
        assertTrue(SharedPlace.isShared(link.resolve("casustafel"), Map.of()));
    }

    @Test
    void knowsThemByWhatTheSyncProgramLeftAbove() throws IOException {
        Files.createDirectory(home.resolve(".stfolder"));
        assertTrue(SharedPlace.isShared(home.resolve("a").resolve("casustafel"), Map.of()));
    }

    @Test
    void knowsWhereTheSystemSaysTheyAre() {
        assertTrue(SharedPlace.isShared(
                home.resolve("Zorghuis").resolve("casustafel"),
                Map.of("OneDriveCommercial", home.resolve("Zorghuis").toString())));
    }
}
