package nl.casustafel.shell;

import java.util.function.Consumer;
import javafx.scene.Scene;
import nl.casustafel.kernel.CaseClock;

/// What a session gets from the program around it: the door for signatures, the time, the scene whose keys
/// show that somebody is there, and where to go when it must end.
/// @param machine its own name, for the log
record SessionNeeds(
        StoreDoor door,
        CaseClock clock,
        String machine,
        Scene scene,
        Consumer<LockReason> lock,
        Consumer<Throwable> failed) {}
