package nl.casustafel.closing.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
public record ClosingDesk(Texts texts, Background background, Events events, Drafting drafting, Navigator navigator) {}
