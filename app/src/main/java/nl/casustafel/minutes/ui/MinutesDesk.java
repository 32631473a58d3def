package nl.casustafel.minutes.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What the screen of the minutes needs of the desk.
public record MinutesDesk(
        Texts texts, Background background, Events events, Navigator navigator, FileChoice files, Drafting drafting) {}
