package nl.casustafel.timeline.ui;

import java.util.function.Consumer;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.kernel.Id;
import nl.casustafel.texts.Texts;

/// What this section needs of the desk.
/// @param open goes to the screen of a thing, where there is one
public record MomentDesk(Texts texts, Background background, Events events, Consumer<Id> open) {}
