package nl.casustafel.framework;

import java.util.List;
import nl.casustafel.vault.Tx;

/// How a file shows who made it.
public interface FrameworkSigning {
    /// This store, whose keys are made when they are first asked for: in a transaction that writes.
    Source.Signer own(Tx tx);

    /// In hexadecimal, by the key of [#own].
    String sign(Tx tx, byte[] message);

    /// Whether the signer signed this message. Whatever the bytes are, the answer is a value.
    boolean holds(Source.Signer signer, byte[] message, String signature);

    /// Eight words over name and key, to be read aloud by the one who gives it out.
    List<String> words(Source.Signer signer);

    /// Whether the words of this signer were typed.
    boolean saidAs(Source.Signer signer, String heard);

    /// Whether somebody compared words with this store before.
    boolean isKnown(Tx tx, Source.Signer signer);
}
