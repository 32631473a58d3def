package nl.casustafel.shell;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Window;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.SystemFileChoice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Room;
import nl.casustafel.vault.key.WorkFactor;

/// What differs between the program on a laptop and the same program in a walk through all of it.
/// @param work how costly a passphrase is to try (DEC-37)
/// @param space how much the disk still takes
/// @param files where files come from and go to, given the words and the window above which to ask
/// @param ended runs on the FX thread after everything was closed
record ProgramParts(
        CaseClock clock,
        WorkFactor work,
        Room.Meter space,
        BiFunction<Texts, Supplier<Window>, FileChoice> files,
        Runnable ended) {
    static ProgramParts real(CaseClock clock) {
        return new ProgramParts(
                clock, WorkFactor.PASSPHRASE, Room.Meter.ofTheDisk(), SystemFileChoice::new, Platform::exit);
    }
}
