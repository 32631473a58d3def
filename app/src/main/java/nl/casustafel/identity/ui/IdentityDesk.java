package nl.casustafel.identity.ui;

import java.util.function.Function;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.signal.SignalId;
import nl.casustafel.texts.Texts;

/// What these screens need of the desk.
/// @param signal the screen that shows a signal
public record IdentityDesk(
        Texts texts,
        Background background,
        Events events,
        Navigator navigator,
        Drafting drafting,
        Function<SignalId, Place> signal) {}
