package nl.casustafel.person.naming;

/// Why somebody is offered while a name is typed: what the names have in common, never how much.
public enum Reason {
    SAME_BIRTH_DATE,
    SAME_NAME,
    OTHER_ORDER,
    OTHER_SPELLING,
    OTHER_FORM,
    SOUNDS_ALIKE,
    INITIALS,
    PART_OF_NAME,
    /// Another name this person goes by.
    ALIAS,
    /// The name stood like this before it was put right.
    EARLIER_NAME
}
