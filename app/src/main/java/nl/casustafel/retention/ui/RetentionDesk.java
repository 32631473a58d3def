package nl.casustafel.retention.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Events;
import nl.casustafel.texts.Texts;

/// What the screen of this feature needs of the window it is in.
/// @param rewrite writes the store's file anew at once, which ends and begins the session
public record RetentionDesk(Texts texts, Background background, Events events, Dialogs dialogs, Runnable rewrite) {}
