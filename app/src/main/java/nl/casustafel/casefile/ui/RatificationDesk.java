package nl.casustafel.casefile.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.texts.Texts;

/// What the part about the driehoek needs of the desk.
public record RatificationDesk(Texts texts, Background background, Events events, Drafting drafting) {}
