package nl.casustafel.assessment;

/// A name or number in the head of a framework's file: small letters, digits, points and hyphens.
public record VersionName(String value) {
    public VersionName {
        if (!value.matches("[a-z0-9][a-z0-9.-]{0,59}")) {
            throw new IllegalArgumentException("name of length " + value.length());
        }
    }
}
