package nl.casustafel.texts;

import java.text.Collator;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Problem;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every word a person reads, in one language, with the forms of dates and numbers and the order of names.
///
/// Handed in, never static: the screen may be English while the minutes are Dutch. Safe on any thread.
/// A missing key is our bug. [#strict] throws (tests); [#load] shows the Dutch sentence if there is one,
/// else the key between `‹ ›`, and logs the key, because a wrong word must not stop a meeting.
public final class Texts {
    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Language language;
    private final Map<String, String> words;
    private final @Nullable Texts dutch;
    private final boolean strict;
    private final DateForms dates;

    private Texts(Language language, boolean strict, String... more) {
        this.language = language;
        this.strict = strict;
        this.words = Bundles.read(language, more);
        this.dutch = language == Language.NL ? null : new Texts(Language.NL, strict, more);
        this.dates = new DateForms(this);
    }

    /// For the running program: never fails on a missing key.
    public static Texts load(Language language) {
        return new Texts(language, false);
    }

    /// For tests: throws on a missing key. `more` names further bundle pairs, such as those of a showroom.
    public static Texts strict(Language language, String... more) {
        return new Texts(language, true, more);
    }

    public Language language() {
        return language;
    }

    /// The words of what is kept and printed, which are Dutch whatever the screen speaks (DEC-26).
    public Texts dutch() {
        return dutch == null ? this : dutch;
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /// The sentence of `key` with `{0}`, `{1}` … filled in. Dates, times, enum constants and the text types
    /// of the kernel are written as people read them.
    public String get(String key, Object... args) {
        return fill(pattern(key), args);
    }

    String fill(String pattern, Object... args) {
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = shown(args[i]);
        }
        return new MessageFormat(pattern, language.locale()).format(shown);
    }

    /// The word for a constant, from `code.Role.DECIDER`.
    public String code(Enum<?> constant) {
        return get("code." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// What a constant means, from `explain.Role.DECIDER`; empty where its word says it all.
    public Optional<String> explained(Enum<?> constant) {
        return explained("explain." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /// The explanation under `key`, if there is one. Where it is itself a key, the words of that key are meant:
    /// a term is explained once, wherever it stands.
    public Optional<String> explained(String key) {
        return has(key) ? Optional.of(get(key)).map(words -> has(words) ? get(words) : words) : Optional.empty();
    }

    public String of(Refusal refusal) {
        return get(refusal.textKey(), refusal.details().toArray());
    }

    public String of(Problem problem) {
        return get(problem.textKey(), problem.details().toArray());
    }

    /// `zo 22 november 2026`.
    public String date(LocalDate date) {
        return dates.full(date);
    }

    /// `22-11-2026`, in both languages: what people type back.
    public String shortDate(LocalDate date) {
        return dates.figures(date);
    }

    /// `14:03`.
    public String time(LocalTime time) {
        return dates.time(time);
    }

    public String time(Instant instant) {
        return time(local(instant).toLocalTime());
    }

    /// `zo 22 november 2026, 14:03`.
    public String dateTime(Instant instant) {
        return dates.full(local(instant).toLocalDate()) + ", " + time(instant);
    }

    /// How far `date` is from `today`, in words: `vandaag`, `gisteren`, `3 dagen geleden`, `over 2 weken`.
    public String ago(LocalDate date, LocalDate today) {
        return dates.distance(date, today);
    }

    /// How long ago, in words: `zojuist`, `5 minuten geleden`, `2 uur geleden`; from a day on as for dates.
    public String ago(Instant instant, Instant now) {
        return dates.distance(local(instant), local(now));
    }

    /// `50.000` in Dutch.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.locale()).format(number);
    }

    /// `2,5` in Dutch, with exactly `decimals` figures behind the comma.
    public String number(double number, int decimals) {
        NumberFormat form = NumberFormat.getNumberInstance(language.locale());
        form.setMinimumFractionDigits(decimals);
        form.setMaximumFractionDigits(decimals);
        return form.format(number);
    }

    /// The order of names in lists: accents and capitals come second, the letter ĳ counts as `ij`.
    public Comparator<String> order() {
        Collator collator = collator();
        return (one, other) -> collator.compare(ligature(one), ligature(other));
    }

    private Collator collator() {
        Collator collator = Collator.getInstance(language.locale());
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        return collator;
    }

    private static String ligature(String name) {
        return name.replace("ĳ", "ij").replace("Ĳ", "IJ");
    }

    private String pattern(String key) {
        String text = words.get(key);
        if (text != null) {
            return text;
        }
        if (strict) {
            throw new IllegalStateException("no text for " + key + " in " + language);
        }
        LOG.warn("no text for {} in {}", key, language);
        String fallback = dutch().words.get(key);
        return fallback != null ? fallback : "‹" + key + "›";
    }

    private Object shown(Object value) {
        return switch (value) {
            case LocalDate date -> shortDate(date);
            case LocalTime time -> time(time);
            case Instant instant -> dateTime(instant);
            case Enum<?> constant -> code(constant);
            case ShortText(String text) -> text;
            case LongText(String text) -> text;
            default -> value;
        };
    }

    private static LocalDateTime local(Instant instant) {
        return instant.atZone(CaseClock.ZONE).toLocalDateTime();
    }
}
