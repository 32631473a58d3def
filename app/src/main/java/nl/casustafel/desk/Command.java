package nl.casustafel.desk;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something a person can do by name (palette) or by keys (sheet): key of its words, the chords that start it,
/// whether
/// it makes sense now, and the act.
/// @param always works even while a dialog is open: lock, neutral wall
public record Command(
        String key, List<KeyCombination> chords, BooleanSupplier available, boolean always, Runnable act) {

    /// @param chords as `KeyCombination` reads them: `Shortcut+N`, `F12`, `Shortcut+Plus`; the first is shown
    public static Command of(String key, Runnable act, String... chords) {
        return new Command(key, Stream.of(chords).map(KeyCombination::valueOf).toList(), () -> true, false, act);
    }

    public Command when(BooleanSupplier condition) {
        return new Command(key, chords, condition, always, act);
    }

    public Command evenInDialogs() {
        return new Command(key, chords, available, true, act);
    }

    boolean startedBy(KeyEvent event) {
        return chords.stream().anyMatch(chord -> chord.match(event));
    }

    /// The first chord as people read it, or nothing.
    String shownChord() {
        return chords.isEmpty() ? "" : chords.getFirst().getDisplayText();
    }
}
