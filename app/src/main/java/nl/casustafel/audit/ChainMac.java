package nl.casustafel.audit;

/// The keyed hash that links one entry to the next. The key is random, made once, and lives inside the
/// encrypted store
/// (DEC-30).
@FunctionalInterface
public interface ChainMac {
    /// 32 bytes over `content` under `key`.
    byte[] over(byte[] key, byte[] content);
}
