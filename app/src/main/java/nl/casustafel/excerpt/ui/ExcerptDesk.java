package nl.casustafel.excerpt.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What the screens need of the desk.
public record ExcerptDesk(
        Texts texts, Background background, Events events, Navigator navigator, FileChoice files, Drafting drafting) {}
