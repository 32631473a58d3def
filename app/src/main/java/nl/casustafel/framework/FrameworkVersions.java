package nl.casustafel.framework;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Relation;
import nl.casustafel.vault.Tx;

/// The versions this store holds that were settled.
public interface FrameworkVersions {
    /// A version and its mapping as files.
    record Files(byte[] content, Optional<byte[]> mapping) {
        @Override
        public String toString() {
            return "Files[" + content.length + "]";
        }
    }

    /// In the order they were kept; the last is the one in use.
    List<SettledVersion> settled(Tx tx);

    /// Its content as it was kept.
    Optional<Framework> framework(Tx tx, FrameworkId id);

    /// What became of each indicator of its predecessor; none where it has none.
    List<Relation> mapping(Tx tx, FrameworkId id);

    /// The bytes as they were kept; of one that is there.
    Files files(Tx tx, FrameworkId id);

    /// Adds one for good, with the bytes its hash is of.
    /// @param mapping the same as a file
    void add(Tx tx, SettledVersion version, byte[] content, Optional<byte[]> mapping);
}
