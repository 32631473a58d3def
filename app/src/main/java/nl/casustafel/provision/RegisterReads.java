package nl.casustafel.provision;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.vault.Tx;

/// The whole register as it is read (W-F2, W-F4): by the process coordinator and those who review
/// lawfulness; by a file holder as far as it is of the own municipality or handed out by the file holder;
/// and by a decider as far as it is about data of the decider's own organisation. Anyone else gets nothing.
public interface RegisterReads {
    /// Newest first.
    List<RegisterLine> lines(Tx tx, Actor actor, RegisterFilter filter);
}
