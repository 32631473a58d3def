package nl.casustafel.meeting.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Problem;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.Given;

/// How a position was told outside a meeting, and when: now, where no time is typed; today, where no day
/// is.
final class ToldForm {
    /// Told in place after all, by who is here and signs.
    enum How {
        PHONE,
        WRITTEN,
        HERE
    }

    record When(Given.Means means, Instant at) {}

    final Choice<How> how;
    final Field<Optional<LocalDate>> on;
    final Field<Optional<LocalTime>> at;
    private final CaseClock clock;

    /// @param usual how it was told as a rule
    ToldForm(Texts texts, CaseClock clock, How usual) {
        this.clock = clock;
        how = Choice.of(How.class, texts);
        how.show(usual);
        on = Field.date(new DateReading(clock, DateReading.Lean.BACK), texts).optional();
        at = TimeReading.field(texts).optional();
    }

    /// Empty where something is missing, which then shows.
    Optional<When> reveal() {
        Optional<How> chosen = how.reveal();
        Optional<Optional<LocalDate>> day = on.reveal();
        Optional<Optional<LocalTime>> time = at.reveal();
        if (chosen.isEmpty() || day.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        if (day.get().isPresent() && time.get().isEmpty()) {
            at.refuse(new Problem("problem.meeting.time"));
            return Optional.empty();
        }
        Given.Means means = chosen.get() == How.WRITTEN ? Given.Means.WRITTEN : Given.Means.PHONE;
        return Optional.of(new When(means, instant(day.get(), time.get())));
    }

    private Instant instant(Optional<LocalDate> day, Optional<LocalTime> time) {
        return time.map(minute -> day.orElseGet(clock::today)
                        .atTime(minute)
                        .atZone(CaseClock.ZONE)
                        .toInstant())
                .orElseGet(clock::now);
    }
}
