package nl.casustafel.provision.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.FACT_NOTICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.casustafel.kernel.CaseClock;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// What recipients were told, or have to be told, of facts that were put right (W-D8). When a notice was
/// made is not kept; one that was given before a line is not about that line.
final class Notices {
    private final List<Notice> all;

    private record Notice(
            String number, String recipient, @Nullable Instant told) {}

    /// @param owed how many were not given yet
    record Given(List<LocalDate> on, int owed) {}

    Notices(DSLContext sql) {
        all = sql.select(CASE_FILE.NUMBER, FACT_NOTICE.RECIPIENT, FACT_NOTICE.TOLD_AT)
                .from(FACT_NOTICE)
                .join(CASE_FILE)
                .on(CASE_FILE.ID.eq(FACT_NOTICE.CASE_ID))
                .fetch(row -> new Notice(row.value1(), row.value2(), row.value3()));
    }

    /// Who had something in more than one way is told once, so it is looked up by name (record 50).
    Given to(Collection<String> recipients, Predicate<String> about, Instant since) {
        return given(
                all.stream()
                        .filter(one -> recipients.contains(one.recipient()))
                        .filter(one -> about.test(one.number())),
                since);
    }

    private static Given given(Stream<Notice> some, Instant since) {
        List<Notice> mine = some.toList();
        return new Given(
                mine.stream()
                        .map(Notice::told)
                        .filter(Objects::nonNull)
                        .filter(told -> !told.isBefore(since))
                        .map(told -> told.atZone(CaseClock.ZONE).toLocalDate())
                        .distinct()
                        .sorted()
                        .toList(),
                (int) mine.stream().filter(one -> one.told() == null).count());
    }
}
