package nl.casustafel.quality.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
public record QualityDesk(
        Texts texts,
        Background background,
        Events events,
        Navigator navigator,
        Dialogs dialogs,
        FileChoice files,
        Drafting drafting) {}
