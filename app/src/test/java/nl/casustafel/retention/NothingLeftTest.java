package nl.casustafel.retention;

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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.shell.Remains;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.Destroyable;
import nl.casustafel.vault.page.StoreFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What is destroyed is gone: from every table, from the file, and from a backup that comes back (W-G6,
/// Bpga art. 16, ASVS 14.2.7).
class NothingLeftTest {
    /// Tables whose rows stay when a signal or a case goes. A new table is destroyed by somebody, or it is
    /// said here why not (DEC-36).
    static final Map<String, String> STAYS = Map.ofEntries(
            Map.entry("meeting", "the meeting was held"),
            Map.entry("minutes_reopened", "of the minutes, whose cover stays"),
            Map.entry("meeting_type", "what a team plans again, about nobody"),
            Map.entry("meeting_type_asked", "people of the team"),
            Map.entry("attendee", "of the meeting"),
            Map.entry("minutes_version", "the cover stays (1.9)"),
            Map.entry("meeting_number", "a number is not given out twice"),
            Map.entry("dossier_number", "a number is not given out twice"),
            Map.entry("action_number", "a number is not given out twice"),
            Map.entry("catalyst", "what happened in the world, about nobody"),
            Map.entry("plan_template", "words for other plans, about nobody"),
            Map.entry("template_intervention", "words for other plans, about nobody"),
            Map.entry("template_scenario", "words for other plans, about nobody"),
            Map.entry("provision", "the register says by number what left, and to whom"),
            Map.entry("provision_failure", "the register"),
            Map.entry("provision_source", "the register says which organisations' data left, by letters"),
            Map.entry("provision_recall", "the register"),
            Map.entry("police_decision", "about a partnership, not a dossier"),
            Map.entry("audit_entry", "the log names by id alone"),
            Map.entry("audit_printed", "the log"),
            Map.entry("exchange_partner", "other teams"),
            Map.entry("exchange_bundle", "that a bundle went, and on which ground"),
            Map.entry("destruction", "the certificate"),
            Map.entry("destruction_line", "the certificate, by number"),
            Map.entry("destruction_copy", "the certificate"),
            Map.entry("destruction_recall", "who is asked to destroy a copy, about nobody"),
            Map.entry("file_erasure", "that the file must be written anew"),
            Map.entry("residue", "counters (DEC-18)"),
            Map.entry("framework_version", "words people rate by, about nobody"),
            Map.entry("framework_draft", "words people rate by, about nobody"),
            Map.entry("framework_reason", "about a word of a framework"),
            Map.entry("exercise", "about made-up vignettes"),
            Map.entry("exercise_pair", "about made-up vignettes"),
            Map.entry("exercise_rater", "about made-up vignettes"),
            Map.entry("exercise_level", "about made-up vignettes"),
            Map.entry("exercise_decision", "about made-up vignettes"),
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

    /// Every table in which the mark or an id of the signal stood before.
    static final Set<String> HELD = Set.of(
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
            "same_person",
            "joining",
            "joining_subject",
            "weighing",
            "item_attendance",
            "signal_step",
            "urgent_answer",
            "criterion_note",
            "party_position",
            "position_confirmation",
            "rating_round",
            "rating",
            "action_block",
            "action_item",
            "exchange_item",
            "dossier_away",
            "citizen_number",
            "prompt_answer",
            "entry_answer",
            "entry_deviation",
            "audit_entry");

    /// One word in everything that can hold one; nothing else in the store has it.
    private static final String MARK = Ended.MARK;

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
        assertEquals(HELD, tables(before, ended.marks()), "the test looks at something");
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
}
