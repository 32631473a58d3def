package nl.casustafel.quality;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// What figures on the framework rest on.
public interface AgreementReads {
    /// Every signal and case that may still be held and whose sheets were laid open in these days (DEC-18);
    /// nothing for who does not keep the quality of the framework (DEC-10).
    List<BlindUnit> units(Tx tx, Actor actor, Span days);
}
