package nl.casustafel.texts;

import java.util.Locale;

/// A language of the screens. Documents are Dutch always (DEC-26).
public enum Language {
    NL("", Locale.of("nl", "NL")),
    EN("_en", Locale.of("en", "GB"));

    private final String suffix;
    private final Locale locale;

    Language(String suffix, Locale locale) {
        this.suffix = suffix;
        this.locale = locale;
    }

    String suffix() {
        return suffix;
    }

    /// For forms of numbers and dates only; machine text uses `Locale.ROOT`.
    public Locale locale() {
        return locale;
    }
}
