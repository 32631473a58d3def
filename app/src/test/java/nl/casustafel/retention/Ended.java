package nl.casustafel.retention;

import static nl.casustafel.schema.Tables.ACTION_BLOCK;
import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.CITIZEN_NUMBER;
import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.ENTRY_ANSWER;
import static nl.casustafel.schema.Tables.ENTRY_DEVIATION;
import static nl.casustafel.schema.Tables.EXCHANGE_BUNDLE;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
import static nl.casustafel.schema.Tables.PARTY_POSITION;
import static nl.casustafel.schema.Tables.POSITION_CONFIRMATION;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.WEIGHING;
import static nl.casustafel.testkit.SignalMother.done;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.excerpt.Reasons;
import nl.casustafel.excerpt.Redaction;
import nl.casustafel.excerpt.WooGround;
import nl.casustafel.identity.Together;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Topic;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.MinutesVersion;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.person.SubjectId;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.RedactionMother;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.vault.sql.SqlDrafts;
import org.jooq.DSLContext;

/// One signal of a meeting with final minutes was brought to care and closed, with the mark wherever
/// somebody could write it.
final class Ended {
    /// One word in everything that can hold one; nothing else in the store has it.
    static final String MARK = "Qwizzelaar";

    final HeldMeeting held;
    final RetentionMother mother;
    final SignalId signal;
    final MinutesVersion.Key version;
    private final TestVault vault;
    private final List<String> ids;

    record Reopened(RetentionMother mother) {}

    Ended(TestVault vault) {
        this.vault = vault;
        held = new HeldMeeting(vault);
        mother = new RetentionMother(vault, held.team, held.weigh.signals);
        signal = brought();
        recognise();
        tell();
        write();
        held.bringToCare();
        held.admit();
        held.end();
        version = finalised();
        redact();
        mother.close(signal);
        UUID weighing = vault.read(tx -> Sql.of(tx)
                .select(WEIGHING.ID)
                .from(WEIGHING)
                .where(WEIGHING.SIGNAL_ID.eq(signal.value()))
                .fetchSingle(WEIGHING.ID));
        UUID subject = vault.read(tx -> held.weigh.signals.signals.find(tx, held.holder(), signal))
                .orElseThrow()
                .value()
                .subject()
                .orElseThrow()
                .value();
        vault.transactor().write(held.holder(), Purpose.EXCHANGE, tx -> {
            tx.audit(RetentionAction.COPY_TICKED, held.team.fileHolder.id());
            return Outcome.<Integer, Refusal>done(numberRateActAndGive(Sql.of(tx), weighing, subject));
        });
        ids = List.of(
                signal.value().toString(), held.care.value().toString(), weighing.toString(), subject.toString(), MARK);
    }

    /// A redacted version in the making, with a reason that tells of it.
    private void redact() {
        RedactionMother redacting = new RedactionMother(vault, held);
        Redaction.Key redaction = redacting.agreedOf(version, "Strandcollege");
        done(redacting.make.takeBack(redacting.maker(), redaction));
        done(redacting.make.keep(
                redacting.maker(),
                redaction,
                redacting.kept(redaction).marks(),
                new Reasons(Map.of(WooGround.PRIVACY, LongText.of(MARK)), Optional.empty(), Optional.empty())));
    }

    private SignalId brought() {
        AgendaItem item =
                vault.read(tx -> held.mother.reads.again(tx, held.chair(), held.meeting)).orElseThrow().items().stream()
                        .filter(found -> found.id().equals(held.care))
                        .findFirst()
                        .orElseThrow();
        return ((Topic.OfSignal) item.topic()).signal();
    }

    /// As somebody else, who stays.
    private void recognise() {
        SubjectId own = vault.read(tx -> held.weigh.signals.signals.find(tx, held.holder(), signal))
                .flatMap(found -> found.value().subject())
                .orElseThrow();
        SubjectId friend = held.weigh.signals.received().subject().orElseThrow();
        done(held.weigh
                .signals
                .joinPersons()
                .handle(
                        held.holder(),
                        new Together(signal, friend, own, Map.of(), LongText.of("Noemde " + MARK + " als vriend."))));
    }

    private void tell() {
        done(held.weigh.signals.addFact.handle(
                held.holder(),
                signal,
                new NewFact(
                        FactKind.HEARD,
                        LongText.of("Sprak met " + MARK + " over school."),
                        Optional.empty(),
                        ShortText.of(MARK + "school"))));
    }

    private MinutesVersion.Key finalised() {
        return done(held.finalise.handle(
                        held.chair(),
                        held.meeting,
                        done(new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                                .print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                        WeighingMother.signature(held.team.secretary)))
                .id();
    }

    /// Rows this meeting did not make: a number, ratings, an action that was done, and that it was
    /// given away.
    private int numberRateActAndGive(DSLContext sql, UUID weighing, UUID subject) {
        UUID person = held.team.police.id().value();
        Instant now = vault.clock.now();
        UUID id = UUID.randomUUID();
        return sql.insertInto(CITIZEN_NUMBER).values(subject, "111222333").execute()
                + sql.insertInto(PROMPT_ANSWER)
                        .set(PROMPT_ANSWER.WEIGHING_ID, weighing)
                        .set(PROMPT_ANSWER.PROMPT, "TV1")
                        .set(PROMPT_ANSWER.ASKED, "?")
                        .set(PROMPT_ANSWER.BODY, MARK)
                        .set(PROMPT_ANSWER.ANSWERED_BY, person)
                        .set(PROMPT_ANSWER.ANSWERED_AT, now)
                        .execute()
                + entered(sql, weighing)
                + sql.insertInto(RATING_ROUND)
                        .columns(
                                RATING_ROUND.ID,
                                RATING_ROUND.ABOUT_ID,
                                RATING_ROUND.FRAMEWORK_HASH,
                                RATING_ROUND.OPENED_AT,
                                RATING_ROUND.OPENED_BY)
                        .values(id, weighing, "a".repeat(64), now, person)
                        .execute()
                + sql.insertInto(RATING_SHEET)
                        .columns(
                                RATING_SHEET.ID,
                                RATING_SHEET.ROUND_ID,
                                RATING_SHEET.PARTY,
                                RATING_SHEET.PERSON_ID,
                                RATING_SHEET.WAY,
                                RATING_SHEET.RECORDED_BY,
                                RATING_SHEET.LOCKED_AT)
                        .values(id, id, "POLICE", person, "PAPER", person, now)
                        .execute()
                + sql.insertInto(RATING).values(id, "A1", "ZERO", MARK).execute()
                + told(sql, weighing, id)
                + actAndGive(sql, id);
    }

    private int entered(DSLContext sql, UUID weighing) {
        UUID person = held.team.police.id().value();
        Instant now = vault.clock.now();
        return sql.insertInto(ENTRY_ANSWER)
                        .set(ENTRY_ANSWER.WEIGHING_ID, weighing)
                        .set(ENTRY_ANSWER.ITEM, "IN1")
                        .set(ENTRY_ANSWER.ASKED, "?")
                        .set(ENTRY_ANSWER.ANSWER, "NO")
                        .set(ENTRY_ANSWER.REASON, MARK)
                        .set(ENTRY_ANSWER.ANSWERED_BY, person)
                        .set(ENTRY_ANSWER.ANSWERED_AT, now)
                        .execute()
                + sql.insertInto(ENTRY_DEVIATION)
                        .set(ENTRY_DEVIATION.WEIGHING_ID, weighing)
                        .set(ENTRY_DEVIATION.REASON, MARK)
                        .set(ENTRY_DEVIATION.NOTED_BY, person)
                        .set(ENTRY_DEVIATION.NOTED_AT, now)
                        .set(ENTRY_DEVIATION.READER_ID, person)
                        .set(ENTRY_DEVIATION.READ_WITH, "PERSONAL_CODE")
                        .execute();
    }

    private int told(DSLContext sql, UUID weighing, UUID id) {
        UUID person = held.team.police.id().value();
        Instant now = vault.clock.now();
        return sql.insertInto(PARTY_POSITION)
                        .set(PARTY_POSITION.ID, id)
                        .set(PARTY_POSITION.WEIGHING_ID, weighing)
                        .set(PARTY_POSITION.POSITION_NO, 99)
                        .set(PARTY_POSITION.PARTY, "POLICE")
                        .set(PARTY_POSITION.PERSON_ID, person)
                        .set(
                                PARTY_POSITION.MANDATE_ID,
                                held.team.policeMandate.id().value())
                        .set(PARTY_POSITION.STAND, "IN_LINE")
                        .set(PARTY_POSITION.TAKEN_AT, now)
                        .set(PARTY_POSITION.TOLD_BY, "PHONE")
                        .set(PARTY_POSITION.TOLD_AT, now)
                        .set(PARTY_POSITION.NOTED_BY, person)
                        .execute()
                + sql.insertInto(POSITION_CONFIRMATION)
                        .set(POSITION_CONFIRMATION.POSITION_ID, id)
                        .set(POSITION_CONFIRMATION.VERDICT, "DISPUTED")
                        .set(POSITION_CONFIRMATION.BODY, MARK)
                        .set(POSITION_CONFIRMATION.PERSON_ID, person)
                        .set(POSITION_CONFIRMATION.SIGNED_WITH, "PASSPHRASE")
                        .set(POSITION_CONFIRMATION.CONFIRMED_AT, now)
                        .execute();
    }

    private int actAndGive(DSLContext sql, UUID id) {
        UUID person = held.team.police.id().value();
        Instant now = vault.clock.now();
        return sql.insertInto(ACTION_ITEM)
                        .set(ACTION_ITEM.ID, id)
                        .set(ACTION_ITEM.NUMBER, "A-1")
                        .set(ACTION_ITEM.SIGNAL_ID, signal.value())
                        .set(ACTION_ITEM.BODY, MARK)
                        .set(ACTION_ITEM.OWNER_ID, person)
                        .set(ACTION_ITEM.DUE_ON, vault.clock.today())
                        .set(ACTION_ITEM.STATE, "DONE")
                        .set(ACTION_ITEM.CLOSED_ON, vault.clock.today())
                        .set(ACTION_ITEM.MADE_AT, now)
                        .set(ACTION_ITEM.MADE_BY, person)
                        .set(ACTION_ITEM.ROW_VERSION, 1)
                        .execute()
                + sql.insertInto(ACTION_BLOCK)
                        .values(id, person, vault.clock.today(), MARK, "AGREED")
                        .execute()
                + sql.insertInto(EXCHANGE_BUNDLE)
                        .values(id, "OUT", id, "Ander team", now, person, "HANDED_OVER", "doel", "grond")
                        .execute()
                + sql.insertInto(EXCHANGE_ITEM)
                        .values(id, "OUT", signal.value(), "SIGNAL", "2026-A-001", true)
                        .execute()
                + sql.insertInto(DOSSIER_AWAY)
                        .values(signal.value(), id, id, "HANDED_OVER", now)
                        .execute();
    }

    List<String> marks() {
        return ids;
    }

    /// A line, a file and something half typed.
    private void write() {
        Actor holder = held.holder();
        byte[] bytes = (MARK + " in een bijlage").getBytes(StandardCharsets.UTF_8);
        vault.transactor().write(holder, Purpose.REGISTER_SIGNAL, tx -> {
            Attachment file =
                    Attachment.of(signal.value(), ShortText.of(MARK + ".txt"), new MediaType("text/plain"), bytes);
            held.weigh.signals.attachments.add(tx, file, bytes, holder.person());
            tx.audit(AttachmentAction.ATTACHMENT_KEPT, file.id());
            return Outcome.<AttachmentId, Refusal>done(file.id());
        });
        vault.transactor()
                .draft(
                        holder,
                        tx -> new SqlDrafts(vault.clock)
                                .keep(tx, holder.person(), "signal-amend-" + signal.value(), MARK));
    }

    /// The same over the store as it was opened again.
    Reopened reopened() {
        return new Reopened(new RetentionMother(vault, held.team, new SignalMother(vault, held.team)));
    }
}
