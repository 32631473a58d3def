package nl.casustafel.closing.store;

import static nl.casustafel.schema.Tables.EXIT_ANSWER;
import static nl.casustafel.schema.Tables.EXIT_DEVIATION;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.closing.ExitList;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.schema.tables.records.ExitAnswerRecord;
import nl.casustafel.schema.tables.records.ExitDeviationRecord;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.weighing.Deviation;
import nl.casustafel.weighing.EntryAnswer;
import nl.casustafel.weighing.PromptAnswer;

/// Rows of `exit_answer` and `exit_deviation`.
final class ExitRows {
    private ExitRows() {}

    static void keep(Tx tx, CaseId id, EntryAnswer answer) {
        Sql.of(tx)
                .deleteFrom(EXIT_ANSWER)
                .where(
                        EXIT_ANSWER.CASE_ID.eq(id.value()),
                        EXIT_ANSWER.ITEM.eq(answer.code().value()))
                .execute();
        ExitAnswerRecord row = new ExitAnswerRecord();
        row.setCaseId(id.value());
        row.setItem(answer.code().value());
        row.setAsked(answer.asked().value());
        row.setAnswer(answer.answer().name());
        row.setReason(answer.reason().map(LongText::value).orElse(null));
        row.setAnsweredBy(answer.answeredBy().value());
        row.setAnsweredAt(answer.answeredAt());
        Sql.of(tx).insertInto(EXIT_ANSWER).set(row).execute();
    }

    static void keep(Tx tx, CaseId id, Deviation deviation) {
        Sql.of(tx)
                .deleteFrom(EXIT_DEVIATION)
                .where(EXIT_DEVIATION.CASE_ID.eq(id.value()))
                .execute();
        ExitDeviationRecord row = new ExitDeviationRecord();
        row.setCaseId(id.value());
        row.setReason(deviation.reason().value());
        row.setNotedBy(deviation.notedBy().value());
        row.setNotedAt(deviation.notedAt());
        row.setReaderId(deviation.reader().person().value());
        row.setReadWith(deviation.reader().signedWith().name());
        Sql.of(tx).insertInto(EXIT_DEVIATION).set(row).execute();
    }

    static ExitList find(Tx tx, CaseId id) {
        List<EntryAnswer> answers = Sql.of(tx)
                .selectFrom(EXIT_ANSWER)
                .where(EXIT_ANSWER.CASE_ID.eq(id.value()))
                .fetch(row -> new EntryAnswer(
                        new CheckItem.Code(row.getItem()),
                        LongText.of(row.getAsked()),
                        CheckAnswer.valueOf(row.getAnswer()),
                        Optional.ofNullable(row.getReason()).map(LongText::of),
                        new PersonId(row.getAnsweredBy()),
                        row.getAnsweredAt()));
        return new ExitList(
                answers,
                Sql.of(tx)
                        .selectFrom(EXIT_DEVIATION)
                        .where(EXIT_DEVIATION.CASE_ID.eq(id.value()))
                        .fetchOptional(ExitRows::deviation));
    }

    private static Deviation deviation(ExitDeviationRecord row) {
        return new Deviation(
                LongText.of(row.getReason()),
                new PersonId(row.getNotedBy()),
                row.getNotedAt(),
                new PromptAnswer.Reader(
                        new PersonId(row.getReaderId()), SignatureProof.With.valueOf(row.getReadWith())));
    }
}
