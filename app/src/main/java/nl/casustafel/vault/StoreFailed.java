package nl.casustafel.vault;

/// The world failed the store. Carries the kind and a numeric code for the log; never a foreign message or
/// cause text.
public final class StoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final VaultFailure failure;

    public StoreFailed(VaultFailure failure, int code) {
        super(failure.name() + " " + code);
        this.failure = failure;
    }

    public VaultFailure failure() {
        return failure;
    }
}
