package nl.casustafel.framework.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
public record FrameworkDesk(
        Texts texts,
        Background background,
        Events events,
        Navigator navigator,
        Dialogs dialogs,
        FileChoice files,
        Drafting drafting,
        CaseClock clock) {}
