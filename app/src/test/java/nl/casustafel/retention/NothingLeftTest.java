package nl.casustafel.retention;

import static nl.casustafel.schema.Tables.ACTION_ITEM;
import static nl.casustafel.schema.Tables.CITIZEN_NUMBER;
import static nl.casustafel.schema.Tables.DOSSIER_AWAY;
import static nl.casustafel.schema.Tables.EXCHANGE_BUNDLE;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
import static nl.casustafel.schema.Tables.PROMPT_ANSWER;
import static nl.casustafel.schema.Tables.RATING;
import static nl.casustafel.schema.Tables.RATING_ROUND;
import static nl.casustafel.schema.Tables.RATING_SHEET;
import static nl.casustafel.schema.Tables.WEIGHING;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.MediaType;
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
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.shell.Remains;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.page.StoreFormat;
import nl.casustafel.vault.sql.Sql;
import nl.casustafel.vault.sql.SqlDrafts;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is destroyed is gone: from every table, from the file, and from a backup that comes back (W-G6,
/// Bpga art. 16, ASVS 14.2.7).
class NothingLeftTest {
    /// Tables whose rows stay when a signal goes. A new table is destroyed by somebody, or it is said
    /// here why not (DEC-36).
    private static final Map<String, String> STAYS = Map.ofEntries(
            Map.entry("meeting", "the meeting was held"),
            Map.entry("attendee", "of the meeting"),
            Map.entry("minutes_version", "the cover stays (1.9)"),
            Map.entry("meeting_number", "a number is not given out twice"),
            Map.entry("dossier_number", "a number is not given out twice"),
            Map.entry("action_number", "a number is not given out twice"),
            Map.entry("case_file", "a case has a term of its own (W-G1)"),
            Map.entry("case_participant", "of a case"),
            Map.entry("plan_version", "of a case"),
            Map.entry("plan_goal", "of a case"),
            Map.entry("intervention", "of a case"),
            Map.entry("provision", "the register says by number what left, and to whom"),
            Map.entry("provision_failure", "the register"),
            Map.entry("audit_entry", "the log names by id alone"),
            Map.entry("audit_printed", "the log"),
            Map.entry("exchange_partner", "other teams"),
            Map.entry("exchange_bundle", "that a bundle went, and on which ground"),
            Map.entry("destruction", "the certificate"),
            Map.entry("destruction_line", "the certificate, by number"),
            Map.entry("destruction_copy", "the certificate"),
            Map.entry("file_erasure", "that the file must be written anew"),
            Map.entry("residue", "counters (DEC-18)"),
            Map.entry("signal_filter", "how somebody likes a list; holds no word of a signal"),
            Map.entry("signal_column", "how somebody likes a list"),
            Map.entry("team_settings", "the team"),
            Map.entry("team_person", "the team"),
            Map.entry("team_role", "the team"),
            Map.entry("mandate", "the team"),
            Map.entry("file_holder", "the team"),
            Map.entry("municipality", "the team"),
            Map.entry("organisation", "the team"),
            Map.entry("vault_secret", "the store"),
            Map.entry("store_identity", "the store"),
            Map.entry("schema_migration", "the store"));

    /// One word in everything that can hold one; nothing else in the store has it.
    private static final String MARK = "Qwizzelaar";

    private final TestVault vault = new TestVault();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void everyTableIsDestroyedFromOrIsSaidToStay_DEC_36() {
        Set<String> accounted = new TreeSet<>(STAYS.keySet());
        Remains.all().stream().map(NothingLeftTest::deletesFrom).forEach(accounted::addAll);
        assertEquals(
                DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                        .map(table -> table.getName().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toCollection(TreeSet::new)),
                accounted);
    }

    /// As its source says, so that nothing is only promised.
    private static Set<String> deletesFrom(Destroyable rows) {
        Path source = Path.of(
                Objects.requireNonNull(System.getProperty("casustafel.sources")),
                rows.getClass().getName().replace('.', '/') + ".java");
        try {
            return Pattern.compile("deleteFrom\\((\\w+)\\)")
                    .matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyRowIsGoneAndTheOtherSignalOfTheMeetingStays_W_G6() {
        Ended ended = new Ended(vault);
        Map<String, String> before = WholeStore.of(vault);
        assertEquals(
                Set.of(
                        "agenda_item",
                        "attachment",
                        "draft",
                        "fact",
                        "informing",
                        "referral",
                        "live_line",
                        "minutes_part",
                        "report_source",
                        "reporter_answer",
                        "signal",
                        "subject",
                        "weighing",
                        "item_attendance",
                        "signal_step",
                        "criterion_note",
                        "party_position",
                        "rating_round",
                        "rating",
                        "action_item",
                        "exchange_item",
                        "dossier_away",
                        "citizen_number",
                        "prompt_answer",
                        "audit_entry"),
                tables(before, ended.marks()),
                "the test looks at something");
        done(ended.mother.destroy(ended.signal));
        Map<String, String> after = WholeStore.of(vault);
        assertEquals(Set.of("audit_entry"), tables(after, ended.marks()));
        assertTrue(vault.read(tx -> ended.held.minutes.parts(tx, ended.held.chair(), ended.version))
                        .size()
                == 2);
        assertTrue(vault.read(tx -> ended.held.minutes.pdf(tx, ended.held.chair(), ended.version))
                .isEmpty());
        assertEquals(
                1,
                vault.read(tx -> ended.held.minutes.versions(tx, ended.held.chair(), ended.held.meeting))
                        .size());
    }

    private static Set<String> tables(Map<String, String> all, List<String> marks) {
        return all.entrySet().stream()
                .filter(table -> marks.stream().anyMatch(table.getValue()::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Test
    void noWordIsLeftInTheFileAfterItIsClosed_BIO2_8_10() throws IOException, GeneralSecurityException {
        Ended ended = new Ended(vault);
        assertTrue(words(vault.bytes()) > 3, "the test looks at something");
        Ended.Reopened reopened = ended.reopened();
        Destruction made = done(reopened.mother().destroy(ended.signal));
        assertTrue(vault.store().holdsRemains());
        assertFalse(certificate(reopened.mother(), made).rewritten());
        assertEquals(0, words(vault.bytes()));
        assertFalse(vault.store().holdsRemains(), "it is another file now");
        assertTrue(certificate(ended.reopened().mother(), made).rewritten());
        try (Stream<Path> files = Files.list(vault.folder())) {
            assertEquals(
                    List.of("casustafel.mv.db"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    private Destruction certificate(RetentionMother mother, Destruction made) {
        return vault.read(tx -> mother.retention.destructions(tx, mother.holder())).stream()
                .filter(one -> one.id().equals(made.id()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOlderBackupDestroysItAgainAndCountsIt_W_G6() throws GeneralSecurityException {
        Ended ended = new Ended(vault);
        byte[] backup = vault.bytes();
        done(ended.reopened().mother().destroy(ended.signal));
        vault.putBack(backup);
        RetentionMother back = ended.reopened().mother();
        assertTrue(back.due(ended.signal).isPresent(), "it came back");
        for (int time = 0; time < 2; time++) {
            back.again.handle(vault.transactor(), TestVault.actor(), Set.of(ended.signal.value()));
        }
        assertEquals(Set.of("audit_entry"), tables(WholeStore.of(vault), ended.marks()));
        assertEquals(
                List.of(1, 1, 1),
                vault.read(tx -> back.retention.counters(tx, back.holder())).stream()
                        .map(Counter::counted)
                        .toList());
        assertEquals(0, words(vault.bytes()));
    }

    private static int words(byte[] file) throws GeneralSecurityException {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 1);
        String content = new String(new StoreFormat(file, key).content(), StandardCharsets.ISO_8859_1);
        return content.split(MARK, -1).length - 1;
    }

    /// One signal of a meeting with final minutes was brought to care and closed, with the mark wherever
    /// somebody could write it.
    private static final class Ended {
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
            AgendaItem item =
                    vault
                            .read(tx -> held.mother.reads.again(tx, held.chair(), held.meeting))
                            .orElseThrow()
                            .items()
                            .stream()
                            .filter(found -> found.id().equals(held.care))
                            .findFirst()
                            .orElseThrow();
            signal = ((Topic.OfSignal) item.topic()).signal();
            done(held.weigh.signals.addFact.handle(
                    held.holder(),
                    signal,
                    new NewFact(
                            FactKind.HEARD,
                            LongText.of("Sprak met " + MARK + " over school."),
                            Optional.empty(),
                            ShortText.of(MARK + "school"))));
            write();
            held.bringToCare();
            held.admit();
            held.end();
            version = done(held.finalise.handle(
                            held.chair(),
                            held.meeting,
                            done(new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                                    .print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                            WeighingMother.signature(held.team.secretary)))
                    .id();
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
                    signal.value().toString(),
                    held.care.value().toString(),
                    weighing.toString(),
                    subject.toString(),
                    MARK);
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
                            .values(id, id, "POLICE", person, "PAPER", person, now)
                            .execute()
                    + sql.insertInto(RATING).values(id, "A1", "ZERO", MARK).execute()
                    + sql.insertInto(ACTION_ITEM)
                            .set(ACTION_ITEM.ID, id)
                            .set(ACTION_ITEM.NUMBER, "A-1")
                            .set(ACTION_ITEM.SIGNAL_ID, signal.value())
                            .set(ACTION_ITEM.BODY, MARK)
                            .set(ACTION_ITEM.OWNER_ID, person)
                            .set(ACTION_ITEM.DUE_ON, vault.clock.today())
                            .set(ACTION_ITEM.STATE, "DONE")
                            .set(ACTION_ITEM.MADE_AT, now)
                            .set(ACTION_ITEM.MADE_BY, person)
                            .set(ACTION_ITEM.ROW_VERSION, 1)
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
}
