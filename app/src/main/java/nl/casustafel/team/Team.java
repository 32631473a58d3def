package nl.casustafel.team;

import java.time.LocalDate;
import java.util.Optional;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// The team as it is written, for the use cases of this feature. Guards nothing: the rules stand in the use
/// cases.
public interface Team extends TeamReads {
    /// Writes the settings of a fresh store.
    void open(Tx tx, TeamSettings settings);

    /// False, and nothing written, where the settings were changed since they were read.
    boolean changeSettings(Tx tx, Versioned<TeamSettings> settings);

    void add(Tx tx, Municipality municipality);

    /// False, and nothing written, where the municipality was changed since it was read.
    boolean change(Tx tx, Municipality municipality, int version);

    void add(Tx tx, Organisation organisation);

    /// The organisation must be known. [TeamPerson#hasCode()] is not written; see [#keepCode].
    void add(Tx tx, Membership membership);

    /// False, and nothing written, where the person was changed since it was read.
    boolean change(Tx tx, Versioned<Membership> membership);

    void add(Tx tx, Mandate mandate);

    void endMandate(Tx tx, Mandate.Key id, LocalDate last);

    /// Replaces what is kept of a person's code; the row's version stays, so an open form is not disturbed.
    void keepCode(Tx tx, PersonId person, String hash);

    /// What is kept of an active person's code, to compare a typed one with (DEC-6). Never shown, never
    /// logged.
    Optional<String> codeHash(Tx tx, PersonId person);
}
