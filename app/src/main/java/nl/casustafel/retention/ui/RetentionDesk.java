package nl.casustafel.retention.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;

/// What the screen of this feature needs of the window it is in.
/// @param rewrite writes the store's file anew at once: the session ends, and begins again at the same
/// place
public record RetentionDesk(
        Texts texts, Background background, Events events, CaseClock clock, FileChoice files, Runnable rewrite) {}
