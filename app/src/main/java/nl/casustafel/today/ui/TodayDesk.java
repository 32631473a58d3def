package nl.casustafel.today.ui;

import java.util.Optional;
import java.util.function.Function;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.kernel.Id;
import nl.casustafel.texts.Texts;

/// What this screen needs of the desk.
/// @param ways where a signal, case, meeting, person or action is shown; empty where there is no screen for it
public record TodayDesk(
        Texts texts, Background background, Events events, Navigator navigator, Function<Id, Optional<Place>> ways) {}
