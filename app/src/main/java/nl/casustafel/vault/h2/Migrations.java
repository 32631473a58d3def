package nl.casustafel.vault.h2;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.VaultFailure;
import org.h2.util.ScriptReader;

/// Brings a store forward to this program's schema, one numbered script after the other.
/// A script that was ever released never changes: its hash is kept in the store and in a test.
final class Migrations {
    /// In order; the number is the place in this list, counted from one.
    static final List<String> SCRIPTS = List.of(
            "V001__vault.sql",
            "V002__audit.sql",
            "V003__team.sql",
            "V004__person.sql",
            "V005__attachment.sql",
            "V006__signal.sql",
            "V007__weighing.sql",
            "V008__casefile.sql",
            "V009__plan.sql",
            "V010__meeting.sql",
            "V011__minutes.sql",
            "V012__provision.sql",
            "V013__meeting_table.sql",
            "V014__audit_detail.sql",
            "V015__exchange.sql",
            "V016__assessment.sql",
            "V017__weighing_prompts.sql",
            "V018__citizen_number.sql",
            "V019__signal_routes.sql",
            "V020__retention.sql",
            "V021__signal_lists.sql",
            "V022__attachment_text.sql",
            "V023__same_person.sql",
            "V024__case_taken_over.sql",
            "V025__weighing_outside.sql",
            "V026__also_called.sql",
            "V027__judgement.sql",
            "V028__fact_tested.sql",
            "V029__entry_list.sql",
            "V030__framework.sql",
            "V031__exercise.sql",
            "V032__urgent_answer.sql",
            "V033__position_in_writing.sql",
            "V034__relation.sql",
            "V035__said_minor.sql",
            "V036__plan_whole.sql",
            "V037__formal_measure.sql",
            "V038__case_fact.sql",
            "V039__case_life.sql",
            "V040__case_people.sql",
            "V041__case_processing.sql",
            "V042__case_term.sql",
            "V043__action_state.sql",
            "V044__line_into_file.sql",
            "V045__moment_flag.sql",
            "V046__life_domains.sql",
            "V047__case_document.sql",
            "V048__review_terms.sql",
            "V049__necessity_test.sql",
            "V050__case_end.sql",
            "V051__not_informing.sql",
            "V052__secrecy_stated.sql",
            "V053__plan_template.sql",
            "V054__meeting_type.sql",
            "V055__key_after_destroying.sql",
            "V056__key_owed.sql",
            "V057__minutes_reopened.sql",
            "V058__document_condition.sql",
            "V059__ratification.sql",
            "V060__register.sql");

    private final CaseClock clock;
    private final List<String> scripts;

    Migrations(CaseClock clock) {
        this(clock, SCRIPTS);
    }

    Migrations(CaseClock clock, List<String> scripts) {
        this.clock = clock;
        this.scripts = scripts;
    }

    /// Whether there is something to run. Throws [StoreFailed] TOO_NEW for a store of a newer program and
    /// DAMAGED where the store was built from other scripts than ours.
    boolean isBehind(Connection owner) throws SQLException {
        int present = present(owner);
        if (present > scripts.size()) {
            throw new StoreFailed(VaultFailure.TOO_NEW, present);
        }
        for (int version = 1; version <= present; version++) {
            checkUnchanged(owner, version, hash(read(scripts.get(version - 1))));
        }
        return present < scripts.size();
    }

    /// Runs what is not yet there. Where this ends half way the schema is half made: only ever run on a
    /// copy or on a store in the making.
    void run(Connection owner) throws SQLException {
        for (int version = present(owner) + 1; version <= scripts.size(); version++) {
            apply(owner, version, read(scripts.get(version - 1)));
        }
    }

    private static int present(Connection owner) throws SQLException {
        try (ResultSet tables =
                owner.getMetaData().getTables(null, "PUBLIC", "SCHEMA_MIGRATION", new String[] {"BASE TABLE"})) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("select coalesce(max(version), 0) from schema_migration")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void checkUnchanged(Connection owner, int version, String hash) throws SQLException {
        try (PreparedStatement query =
                owner.prepareStatement("select content_hash from schema_migration where version = ?")) {
            query.setInt(1, version);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !row.getString(1).equals(hash)) {
                    throw new StoreFailed(VaultFailure.DAMAGED, version);
                }
            }
        }
    }

    private void apply(Connection owner, int version, String script) throws SQLException {
        ScriptReader statements = new ScriptReader(new StringReader(script));
        statements.setSkipRemarks(true);
        try (Statement statement = owner.createStatement()) {
            for (String sql = statements.readStatement(); sql != null; sql = statements.readStatement()) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
        try (PreparedStatement note = owner.prepareStatement(
                "insert into schema_migration (version, content_hash, applied_at) values (?, ?, ?)")) {
            note.setInt(1, version);
            note.setString(2, hash(script));
            note.setObject(3, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            note.executeUpdate();
        }
        owner.commit();
    }

    static String read(String script) {
        try (InputStream in = Migrations.class.getResourceAsStream("/nl/casustafel/vault/migrations/" + script)) {
            if (in == null) {
                throw new IllegalStateException("no script " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new IllegalStateException("unreadable script " + script, e);
        }
    }

    static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
