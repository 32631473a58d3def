package nl.casustafel.audit;

/// A code as it stands in the log: the name of a purpose, an act or a result, or the printed code of the chain.
/// Never text a person typed.
public record AuditCode(String value) {
    @Override
    public String toString() {
        return value;
    }
}
