package nl.casustafel.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// The only source of time. Instants are UTC with milliseconds; dates are those of Europe/Amsterdam.
public final class CaseClock {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    public CaseClock(Clock clock) {
        this.clock = clock;
    }

    public static CaseClock system() {
        return new CaseClock(Clock.systemUTC());
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }

    public LocalDateTime local() {
        return now().atZone(ZONE).toLocalDateTime();
    }
}
