package nl.casustafel.signal.store;

import static nl.casustafel.schema.Tables.ATTACHMENT;
import static nl.casustafel.schema.Tables.ATTACHMENT_TEXT;
import static nl.casustafel.schema.Tables.FACT;
import static nl.casustafel.schema.Tables.REPORT_SOURCE;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.access.sql.Visible;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.Passage;
import nl.casustafel.signal.Passage.Where;
import nl.casustafel.signal.SignalId;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Looks through what was written, by plain comparison: nothing of it is kept a second time, so nothing stays
/// behind when it is destroyed. Files are searched for those alone who may see them (DEC-7).
final class Passages {
    static final char ESCAPE = '!';

    private static final Comparator<Passage> LATEST = Comparator.comparing(Passage::receivedOn)
            .thenComparing(Passage::number)
            .reversed();

    private final Tx tx;
    private final Actor actor;
    private final List<String> words;
    private final int limit;

    /// @param words all of them must stand in one place
    Passages(Tx tx, Actor actor, ShortText words, int limit) {
        this.tx = tx;
        this.actor = actor;
        this.words = List.of(words.value().toLowerCase(Locale.ROOT).split("\\s+"));
        this.limit = limit;
    }

    List<Passage> found() {
        return Stream.of(
                        passages(facts(), Where.FACT),
                        passages(interpretations(), Where.INTERPRETATION),
                        passages(files(), Where.FILE))
                .flatMap(List::stream)
                .sorted(LATEST)
                .limit(limit)
                .toList();
    }

    /// Every fact has its signal; joined so that the facts are walked through once, in the order they lie in.
    private ResultQuery<Record4<UUID, String, LocalDate, String>> facts() {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, SIGNAL.RECEIVED_ON, FACT.BODY)
                .from(FACT)
                .leftJoin(SIGNAL)
                .on(SIGNAL.ID.eq(FACT.SIGNAL_ID))
                .where(has(DSL.lower(FACT.BODY)), Visible.signals(actor))
                .orderBy(SIGNAL.RECEIVED_ON.desc(), SIGNAL.NUMBER.desc())
                .limit(limit);
    }

    private ResultQuery<Record4<UUID, String, LocalDate, @Nullable String>> interpretations() {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, SIGNAL.RECEIVED_ON, SIGNAL.INTERPRETATION)
                .from(SIGNAL)
                .where(has(DSL.lower(SIGNAL.INTERPRETATION)), Visible.signals(actor))
                .orderBy(SIGNAL.RECEIVED_ON.desc(), SIGNAL.NUMBER.desc())
                .limit(limit);
    }

    private ResultQuery<Record4<UUID, String, LocalDate, @Nullable String>> files() {
        return Sql.of(tx)
                .select(SIGNAL.ID, SIGNAL.NUMBER, SIGNAL.RECEIVED_ON, ATTACHMENT_TEXT.BODY)
                .from(ATTACHMENT_TEXT)
                .join(ATTACHMENT)
                .on(ATTACHMENT.ID.eq(ATTACHMENT_TEXT.ATTACHMENT_ID))
                .join(SIGNAL)
                .on(SIGNAL.ID.eq(ATTACHMENT.OWNER_ID))
                .join(REPORT_SOURCE)
                .on(REPORT_SOURCE.SIGNAL_ID.eq(SIGNAL.ID))
                .where(has(DSL.lower(ATTACHMENT_TEXT.BODY)), Visible.receiverPart(actor))
                .orderBy(SIGNAL.RECEIVED_ON.desc(), SIGNAL.NUMBER.desc())
                .limit(limit);
    }

    private Condition has(Field<String> small) {
        return DSL.and(
                words.stream().map(word -> small.like(holding(word), ESCAPE)).toList());
    }

    /// One value, so that the database reads the pattern once and not at every row.
    static String holding(String word) {
        return "%" + DSL.escape(word, ESCAPE) + "%";
    }

    private <T extends @Nullable String> List<Passage> passages(
            ResultQuery<Record4<UUID, String, LocalDate, T>> found, Where where) {
        return found.fetch(row -> new Passage(
                new SignalId(row.value1()),
                DossierNumber.parse(row.value2()).orThrow(),
                row.value3(),
                where,
                Passage.around(Objects.requireNonNull(row.value4()), words.getFirst())));
    }
}
