package nl.casustafel.relation.ui;

import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.texts.Texts;

/// What this section needs of the desk.
/// @param newSignal goes to where a signal is taken down, with nothing filled in (W-D6)
public record RelationDesk(Texts texts, Background background, Events events, Drafting drafting, Runnable newSignal) {}
