package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.vault.Tx;

/// Versions in the making.
public interface FrameworkDrafts {
    /// Oldest first.
    List<Versioned<FrameworkDraft>> drafts(Tx tx);

    Optional<Versioned<FrameworkDraft>> draft(Tx tx, FrameworkId id);

    /// @param file the bytes its content is read from
    void add(Tx tx, FrameworkDraft draft, byte[] file);

    /// The bytes its content is read from.
    byte[] file(Tx tx, FrameworkId id);

    /// Only where it stands; its bytes stay. False where somebody else changed it since.
    boolean move(Tx tx, FrameworkId id, FrameworkDraft.State to, int version);

    /// False where somebody else changed it since; then nothing is written.
    boolean change(Tx tx, FrameworkDraft draft, int version);

    /// Of a draft that was settled; what was let pass stays with the version.
    void remove(Tx tx, FrameworkId id);

    /// With all that was let pass in it.
    void drop(Tx tx, FrameworkId id);

    List<LetPass> letPass(Tx tx, FrameworkId id);

    /// Said again by the same person it replaces what was said before.
    void add(Tx tx, FrameworkId id, LetPass reason);
}
