package nl.casustafel.attachment;

/// How reading the words of a kept file ended.
public enum Reading {
    READ,
    /// Damaged, locked with a password, or larger than is read.
    UNREADABLE,
    /// Of a kind that holds no words, such as a picture.
    NO_WORDS
}
