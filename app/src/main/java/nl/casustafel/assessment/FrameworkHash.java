package nl.casustafel.assessment;

/// SHA-256 of a framework's file in hexadecimal: what a rating is pinned to.
public record FrameworkHash(String value) {
    public FrameworkHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("hash of length " + value.length());
        }
    }
}
