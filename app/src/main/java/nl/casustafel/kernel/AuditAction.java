package nl.casustafel.kernel;

/// What is written in the log: a fixed code such as `SIGNAL_RECORDED`. Each feature has an enum of its own.
/// Codes are never reused for another meaning.
public interface AuditAction {
    String name();
}
