package nl.casustafel.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.casustafel.audit.AuditHead;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.ShortText;
import org.jspecify.annotations.Nullable;

/// Which meeting the minutes are of, and which version of them this is; stands on every page.
///
/// @param meeting the number of the meeting as people say it, e.g. `IIO-2026-A-03`
/// @param start null while the meeting has not begun
/// @param marking classification printed on every page, e.g. `Vertrouwelijk`
/// @param version counts from 1
/// @param adopted day on which this version became final; null for a concept
/// @param log the last entry of the log when this was composed; null for a concept
/// @param practice true in the practice environment: every page then says OEFENOMGEVING
public record MinutesHeader(
        ShortText team,
        ShortText meeting,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable ShortText place,
        @Nullable ShortText chair,
        @Nullable ShortText secretary,
        ShortText marking,
        int version,
        MinutesStatus status,
        @Nullable LocalDate adopted,
        @Nullable AuditHead log,
        boolean practice)
        implements PersonalData {
    public MinutesHeader {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }

    /// The code of the log as it stands on the cover; null for a concept.
    public @Nullable ShortText logCode() {
        return log == null ? null : ShortText.of(log.printed());
    }

    @Override
    public String toString() {
        return "MinutesHeader[" + date + ", v" + version + ", " + status + "]";
    }
}
