package nl.casustafel.casefile.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.texts.Texts;

/// What the section of the people of a case needs of the desk.
public record PeopleDesk(Texts texts, Background background, Events events, Drafting drafting) {}
