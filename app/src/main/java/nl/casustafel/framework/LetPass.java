package nl.casustafel.framework;

import java.time.Instant;
import nl.casustafel.assessment.Finding;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.ShortText;

/// Why somebody holds that a listed word may stand in a text (framework 2.11). It takes two people.
///
/// @param text it was given for; of another text it is asked again
public record LetPass(Finding.Place place, ShortText word, LongText text, PersonId by, Instant at, LongText why) {}
