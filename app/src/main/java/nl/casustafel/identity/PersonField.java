package nl.casustafel.identity;

import java.util.Optional;
import nl.casustafel.person.Subject;

/// What is noted of a person, one choice each when two are joined.
public enum PersonField {
    NAME,
    DESCRIPTION,
    ALSO_CALLED,
    BORN_ON,
    RESIDENCE,
    KIND;

    /// What a subject holds here.
    public Optional<?> of(Subject subject) {
        return switch (this) {
            case NAME -> subject.name();
            case DESCRIPTION -> subject.description();
            case ALSO_CALLED -> subject.alsoCalled();
            case BORN_ON -> subject.bornOn();
            case RESIDENCE -> subject.residence();
            case KIND -> Optional.of(subject.kind());
        };
    }

    /// `to` with what `from` holds here; as it is where that is nothing.
    Subject taken(Subject to, Subject from) {
        if (of(from).isEmpty()) {
            return to;
        }
        return new Subject(
                to.id(),
                this == KIND ? from.kind() : to.kind(),
                this == NAME ? from.name() : to.name(),
                this == DESCRIPTION ? from.description() : to.description(),
                this == BORN_ON ? from.bornOn() : to.bornOn(),
                this == RESIDENCE ? from.residence() : to.residence(),
                this == ALSO_CALLED ? from.alsoCalled() : to.alsoCalled(),
                to.saidMinor().or(from::saidMinor));
    }
}
