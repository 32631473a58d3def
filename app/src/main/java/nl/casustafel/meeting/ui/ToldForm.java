package nl.casustafel.meeting.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Given;

/// How a position was told outside a meeting, and when; now, until somebody says otherwise.
final class ToldForm {
    /// Told in place after all, by who is here and signs.
    enum How {
        PHONE,
        WRITTEN,
        HERE
    }

    record When(Given.Means means, Instant at) {}

    final Choice<How> how;
    final Field<LocalDate> on;
    final Field<LocalTime> at;
    private final CaseClock clock;

    ToldForm(Texts texts, CaseClock clock) {
        this.clock = clock;
        how = Choice.of(How.class, texts);
        how.show(How.PHONE);
        on = Field.date(new DateReading(clock, DateReading.Lean.BACK), texts);
        at = TimeReading.field(texts);
        on.show(clock.today());
        at.show(clock.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES));
    }

    /// Empty where something is missing, which then shows. What was told this minute was told now.
    Optional<When> reveal() {
        Optional<How> chosen = how.reveal();
        Optional<LocalDate> day = on.reveal();
        Optional<LocalTime> time = at.reveal();
        if (chosen.isEmpty() || day.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        Instant minute = day.get().atTime(time.get()).atZone(CaseClock.ZONE).toInstant();
        Instant now = clock.now();
        return Optional.of(new When(
                chosen.get() == How.WRITTEN ? Given.Means.WRITTEN : Given.Means.PHONE,
                minute.equals(now.truncatedTo(ChronoUnit.MINUTES)) ? now : minute));
    }
}
