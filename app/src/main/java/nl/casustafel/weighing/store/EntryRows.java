package nl.casustafel.weighing.store;

import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.ENTRY_DEVIATION;

import java.util.Optional;
import java.util.UUID;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.EntryAnswerRecord;
import nl.casustafel.schema.tables.records.EntryDeviationRecord;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;
import nl.casustafel.weighing.EntryList;
import nl.casustafel.weighing.PromptAnswer;
import nl.casustafel.weighing.WeighingId;
import org.jooq.Condition;

/// Rows of `entry_answer` and `entry_deviation`.
final class EntryRows {
    private EntryRows() {}

    static void keep(Tx tx, WeighingId weighing, EntryAnswer answer) {
        UUID id = weighing.value();
        Sql.of(tx)
                .deleteFrom(ENTRY_ANSWER)
                .where(
                        ENTRY_ANSWER.WEIGHING_ID.eq(id),
                        ENTRY_ANSWER.ITEM.eq(answer.code().value()))
                .execute();
        EntryAnswerRecord row = new EntryAnswerRecord();
        row.setWeighingId(id);
        row.setItem(answer.code().value());
        row.setAsked(answer.asked().value());
        row.setAnswer(answer.answer().name());
        row.setReason(answer.reason().map(LongText::value).orElse(null));
        row.setAnsweredBy(answer.answeredBy().value());
        row.setAnsweredAt(answer.answeredAt());
        Sql.of(tx).insertInto(ENTRY_ANSWER).set(row).execute();
    }

    static void keep(Tx tx, WeighingId weighing, Deviation deviation) {
        UUID id = weighing.value();
        Sql.of(tx)
                .deleteFrom(ENTRY_DEVIATION)
                .where(ENTRY_DEVIATION.WEIGHING_ID.eq(id))
                .execute();
        EntryDeviationRecord row = new EntryDeviationRecord();
        row.setWeighingId(id);
        row.setReason(deviation.reason().value());
        row.setNotedBy(deviation.notedBy().value());
        row.setNotedAt(deviation.notedAt());
        row.setReaderId(deviation.reader().person().value());
        row.setReadWith(deviation.reader().signedWith().name());
        Sql.of(tx).insertInto(ENTRY_DEVIATION).set(row).execute();
    }

    /// Of one weighing; the conditions say which, each for its table.
    static EntryList find(Tx tx, Condition answers, Condition deviations) {
        Optional<Deviation> deviation =
                Sql.of(tx).selectFrom(ENTRY_DEVIATION).where(deviations).fetchOptional(EntryRows::deviation);
        return new EntryList(Sql.of(tx).selectFrom(ENTRY_ANSWER).where(answers).fetch(EntryRows::answer), deviation);
    }

    private static EntryAnswer answer(EntryAnswerRecord row) {
        return new EntryAnswer(
                new CheckItem.Code(row.getItem()),
                LongText.of(row.getAsked()),
                CheckAnswer.valueOf(row.getAnswer()),
                Optional.ofNullable(row.getReason()).map(LongText::of),
                new PersonId(row.getAnsweredBy()),
                row.getAnsweredAt());
    }

    private static Deviation deviation(EntryDeviationRecord row) {
        return new Deviation(
                LongText.of(row.getReason()),
                new PersonId(row.getNotedBy()),
                row.getNotedAt(),
                new PromptAnswer.Reader(
                        new PersonId(row.getReaderId()), SignatureProof.With.valueOf(row.getReadWith())));
    }
}
