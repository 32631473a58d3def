package nl.casustafel.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;

/// Something that has to be destroyed (T-S9, T-C9).
public sealed interface Due extends PersonalData permits DueSignal, DueCase {
    /// The one that may stay shortest first.
    Comparator<Due> BY_DAY = Comparator.comparing(Due::destroyBy).thenComparing(Due::number);

    Id id();

    DossierNumber number();

    /// Whom it is about, where the actor sees it.
    Optional<ShortText> calledBy();

    /// The last day on which it may still be here.
    LocalDate destroyBy();

    /// From which day on somebody should do it.
    LocalDate asksOn();

    /// What must be done first.
    Set<Obstacle> obstacles();

    /// As it is shown at a table where more people sit than may know whom it is about.
    Due unnamed();

    /// As it stands in the certificate.
    Destruction.Line line();
}
