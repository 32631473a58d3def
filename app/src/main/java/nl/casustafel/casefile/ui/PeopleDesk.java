package nl.casustafel.casefile.ui;

import java.util.function.Consumer;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.texts.Texts;

/// What the section of the people of a case needs of the desk.
/// @param secrecy goes to where a statement of secrecy is printed
public record PeopleDesk(
        Texts texts, Background background, Events events, Drafting drafting, Consumer<CaseId> secrecy) {}
