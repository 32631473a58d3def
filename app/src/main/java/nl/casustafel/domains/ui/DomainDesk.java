package nl.casustafel.domains.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.texts.Texts;

/// What this section needs of the desk.
public record DomainDesk(Texts texts, Background background, Events events, Drafting drafting) {}
