package nl.casustafel.shell;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.Window;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Room;

/// What a session gets from the program around it: the door for signatures, the time, the scene whose keys
/// show that somebody is there, and where to go when it must end.
/// @param space how much the disk still takes
record SessionNeeds(
        StoreDoor door,
        CaseClock clock,
        Room.Meter space,
        Scene scene,
        BiFunction<Texts, Supplier<Window>, FileChoice> files,
        Consumer<LockReason> lock,
        Consumer<Throwable> failed) {}
