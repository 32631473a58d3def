package nl.casustafel.casefile.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
public record CaseDesk(
        Texts texts, Background background, Events events, Navigator navigator, FileChoice files, CaseWays ways) {}
