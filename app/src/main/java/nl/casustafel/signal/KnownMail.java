package nl.casustafel.signal;

import java.util.Optional;

/// That a mail was taken in before, under which number, and where the actor may see it, as which signal.
public record KnownMail(DossierNumber number, Optional<SignalId> signal) {}
