package nl.casustafel.texts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/// How dates and distances in time are written.
final class DateForms {
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int DAYS_BEFORE_WEEKS = 14;
    private static final int DAYS_BEFORE_MONTHS = 61;

    private final Texts texts;
    private final DateTimeFormatter full;

    DateForms(Texts texts) {
        this.texts = texts;
        this.full =
                DateTimeFormatter.ofPattern("EEE d MMMM uuuu", texts.language().locale());
    }

    String full(LocalDate date) {
        return full.format(date);
    }

    String figures(LocalDate date) {
        return FIGURES.format(date);
    }

    String time(LocalTime time) {
        return CLOCK.format(time);
    }

    String distance(LocalDate date, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, date);
        if (Math.abs(days) <= 1) {
            return texts.get(days == 0 ? "common.today" : days < 0 ? "common.yesterday" : "common.tomorrow");
        }
        String when = days < 0 ? "common.ago." : "common.in.";
        long far = Math.abs(days);
        if (far < DAYS_BEFORE_WEEKS) {
            return texts.get(when + "days", far);
        }
        if (far < DAYS_BEFORE_MONTHS) {
            return texts.get(when + "weeks", far / 7);
        }
        return texts.get(when + "months", Math.abs(ChronoUnit.MONTHS.between(today, date)));
    }

    String distance(LocalDateTime then, LocalDateTime now) {
        long minutes = ChronoUnit.MINUTES.between(then, now);
        if (minutes < 0 || !then.toLocalDate().equals(now.toLocalDate())) {
            return distance(then.toLocalDate(), now.toLocalDate());
        }
        if (minutes < 1) {
            return texts.get("common.just-now");
        }
        return minutes < 60 ? texts.get("common.ago.minutes", minutes) : texts.get("common.ago.hours", minutes / 60);
    }
}
