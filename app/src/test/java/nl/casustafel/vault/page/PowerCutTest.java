package nl.casustafel.vault.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/// The power fails in the middle of a write, while working, closing or recovering, on disks that lose,
/// reorder and tear what was not forced. Every image opens, holds every acknowledged transaction and no
/// half one, and raises no alarm.
class PowerCutTest {
    private static final int IMAGES = Integer.getInteger("casustafel.cuts", 150);
    private static final byte[] KEY = new byte[32];

    /// @param acknowledged transactions when the power failed
    private record Image(Lossy.Model model, byte[] bytes, int acknowledged, int depth) {}

    @TempDir
    Path folder;

    private final Random chance = new Random(Long.getLong("casustafel.seed", 20261122L));
    private final List<Image> images = new ArrayList<>();
    private final Map<Lossy.Model, Integer> checked = new EnumMap<>(Lossy.Model.class);
    private int acknowledged;
    private int depth;
    private double likelihood;

    @BeforeEach
    void register() {
        LossyDisks.register();
    }

    @Test
    void everyImageHoldsAllThatWasAcknowledgedAndNothingHalf(TestReporter report) throws IOException, SQLException {
        int done = 0;
        List<String> wrong = new ArrayList<>();
        for (int round = 0; done < IMAGES; round++) {
            work(folder.resolve("round" + round));
            while (!images.isEmpty() && done < IMAGES) {
                Image image = images.removeLast();
                check(image, done).ifPresent(what -> wrong.add(image.model() + " " + what));
                checked.merge(image.model(), 1, Integer::sum);
                done++;
            }
            images.clear();
        }
        report.publishEntry("images", checked + " wrong " + wrong.size());
        assertEquals(List.of(), wrong);
        assertTrue(checked.size() == Lossy.Model.values().length, checked::toString);
    }

    /// Some sessions, one after the other, on a disk that is watched.
    private void work(Path place) throws IOException, SQLException {
        acknowledged = 0;
        depth = 0;
        likelihood = 0;
        Files.createDirectory(place);
        String file = place.resolve("db").toString();
        Lossy.disk(file + ".mv.db", this::maybeCut);
        try (PageVault vault = PageVault.open(KEY)) {
            String address = vault.address(Lossy.SCHEME + ":" + file);
            new Ledger(address, true).close();
            likelihood = 0.02;
            for (int session = 0; session < 3; session++) {
                try (Ledger ledger = new Ledger(address, false)) {
                    int until = acknowledged + 15 + chance.nextInt(45);
                    while (acknowledged < until) {
                        ledger.transact(acknowledged + 1);
                        acknowledged++;
                    }
                }
            }
            assertEquals(Optional.empty(), vault.witness().finding());
        } finally {
            Lossy.forget(file + ".mv.db");
        }
    }

    private void maybeCut(Lossy.Disk disk, Lossy.Step step) {
        if (step != Lossy.Step.READ && disk.hasPending() && chance.nextDouble() < likelihood) {
            Arrays.stream(Lossy.Model.values())
                    .forEach(model -> images.add(new Image(model, disk.image(model, chance), acknowledged, depth)));
        }
    }

    /// What is wrong with the image. Opening it may itself be cut off, which gives new images.
    private Optional<String> check(Image image, int number) throws IOException {
        Path place = Files.createDirectory(folder.resolve("image" + number));
        String file = place.resolve("db").toString();
        Files.write(Path.of(file + ".mv.db"), image.bytes());
        acknowledged = image.acknowledged();
        depth = image.depth() + 1;
        likelihood = depth < 3 ? 0.01 : 0;
        Lossy.disk(file + ".mv.db", this::maybeCut);
        try (PageVault vault = PageVault.open(KEY)) {
            try (Ledger ledger = new Ledger(vault.address(Lossy.SCHEME + ":" + file), false)) {
                int seen = ledger.check();
                if (seen < image.acknowledged() || seen > image.acknowledged() + 1) {
                    return Optional.of("acknowledged " + image.acknowledged() + ", found " + seen);
                }
                if (number % 4 > 0) {
                    ledger.drop();
                }
            }
            return vault.witness().finding().map(found -> "a false alarm: " + found);
        } catch (SQLException e) {
            return Optional.of("unreadable: " + e.getErrorCode());
        } catch (AssertionError e) {
            return Optional.of("wrong: " + e.getMessage());
        } finally {
            Lossy.forget(file + ".mv.db");
            Files.delete(Path.of(file + ".mv.db"));
        }
    }
}
