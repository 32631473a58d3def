package nl.casustafel.shell;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What every screen of an open window needs.
public record Bench(
        Texts texts,
        Background background,
        Events events,
        Navigator navigator,
        Dialogs dialogs,
        FileChoice files,
        Drafting drafting) {}
