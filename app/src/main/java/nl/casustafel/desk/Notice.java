package nl.casustafel.desk;

import java.time.Instant;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.texts.Texts;

/// A calm sentence about what just happened. View models hold one in a property; a [Banner] shows it.
public record Notice(Kind kind, String sentence) {
    public enum Kind {
        INFO,
        DONE,
        /// Not done, for a reason the person can act upon.
        REFUSED,
        WARNING
    }

    /// `Opgeslagen om 14:03.`
    public static Notice saved(Texts texts, Instant when) {
        return new Notice(Kind.DONE, texts.get("desk.saved", texts.time(when)));
    }

    public static Notice done(Texts texts, String key, Object... args) {
        return new Notice(Kind.DONE, texts.get(key, args));
    }

    public static Notice info(Texts texts, String key, Object... args) {
        return new Notice(Kind.INFO, texts.get(key, args));
    }

    public static Notice warning(Texts texts, String key, Object... args) {
        return new Notice(Kind.WARNING, texts.get(key, args));
    }

    public static Notice refused(Texts texts, Refusal refusal) {
        return new Notice(Kind.REFUSED, texts.of(refusal));
    }
}
