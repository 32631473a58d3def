package nl.casustafel.domains;

/// How well somebody manages in a part of life, in words of our own (DEC-21). The order is that of the help
/// somebody needs; the steps are never counted, added up or compared between people.
public enum SelfReliance {
    /// Help is needed at once.
    STUCK,
    /// Others have taken it over.
    CARRIED,
    HELPED,
    /// Now and then a hand is enough.
    STEADIED,
    ALONE
}
