package nl.casustafel.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import nl.casustafel.minutes.PrintFailed;

/// The fixed words on paper. They are Dutch in every installation (DEC-26), so they stand apart from the
/// screens' texts.
final class Words {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d-M-yyyy", DUTCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm", DUTCH);

    private final Properties words = new Properties();

    Words() {
        try (InputStream in = Words.class.getResourceAsStream("/nl/casustafel/paper/words.properties")) {
            if (in == null) {
                throw new PrintFailed(PrintFailed.Step.PRINT);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new PrintFailed(PrintFailed.Step.PRINT);
        }
    }

    /// The words under `key`, with `{0}` and further filled in. A key that does not exist is a bug.
    String of(String key, Object... details) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException(key);
        }
        return new MessageFormat(pattern, DUTCH).format(details);
    }

    /// *donderdag 14 maart 2026*
    String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /// *14 maart 2026*
    String date(LocalDate date) {
        return DATE.format(date);
    }

    /// *14-3-2026*, for narrow columns
    String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /// *09.30 uur*
    String time(LocalTime time) {
        return of("time", TIME.format(time));
    }

    String timeOnly(LocalTime time) {
        return TIME.format(time);
    }
}
