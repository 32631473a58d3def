package nl.casustafel.vault.h2;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the session's database user may do, table by table. It is never the database's administrator,
/// so it can neither change the log nor reach a file through SQL.
final class TableRights {
    static final String DESK_USER = "DESK";

    private static final String READ = "select";
    private static final String READ_ADD = "select, insert";
    private static final String READ_ADD_REMOVE = "select, insert, delete";
    private static final String ALL = "select, insert, update, delete";

    /// Tables that are not freely writable. What is adopted or signed is added and destroyed, never
    /// changed.
    private static final Map<String, String> NARROWER = Map.ofEntries(
            Map.entry("SCHEMA_MIGRATION", READ),
            Map.entry("STORE_IDENTITY", READ),
            Map.entry("VAULT_SECRET", READ_ADD),
            Map.entry("AUDIT_ENTRY", READ_ADD),
            Map.entry("AUDIT_PRINTED", READ_ADD),
            Map.entry("PROVISION", READ_ADD),
            Map.entry("PROVISION_FAILURE", READ_ADD),
            Map.entry("PROVISION_SOURCE", READ_ADD),
            Map.entry("PROVISION_RECALL", READ_ADD),
            Map.entry("POLICE_DECISION", READ_ADD),
            Map.entry("FRAMEWORK_VERSION", READ_ADD),
            Map.entry("EXCHANGE_BUNDLE", READ_ADD_REMOVE),
            Map.entry("EXCHANGE_ITEM", READ_ADD_REMOVE),
            Map.entry("FILE_ERASURE", READ_ADD),
            Map.entry("DESTRUCTION", READ_ADD),
            Map.entry("DESTRUCTION_LINE", READ_ADD),
            Map.entry("DESTRUCTION_COPY", READ_ADD),
            Map.entry("CASE_PROCESSING", READ_ADD_REMOVE),
            Map.entry("CASE_EXTENSION", READ_ADD_REMOVE),
            Map.entry("EXTENSION_CONSENT", READ_ADD_REMOVE),
            Map.entry("NOT_INFORMING_GROUND", READ_ADD_REMOVE),
            Map.entry("NOT_INFORMING_WEIGHED", READ_ADD_REMOVE),
            Map.entry("SIGNAL_STEP", READ_ADD_REMOVE),
            Map.entry("CASE_STEP", READ_ADD_REMOVE),
            Map.entry("CASE_CLOSING", READ_ADD_REMOVE),
            Map.entry("CASE_APPROVAL", READ_ADD_REMOVE),
            Map.entry("RATIFICATION_DESIGNATION", READ_ADD_REMOVE),
            Map.entry("CASE_INSPECTION", READ_ADD_REMOVE),
            Map.entry("NECESSITY_TEST", READ_ADD_REMOVE),
            Map.entry("URGENT_ANSWER", READ_ADD_REMOVE),
            Map.entry("PARTY_POSITION", READ_ADD_REMOVE),
            Map.entry("POSITION_CONFIRMATION", READ_ADD_REMOVE),
            Map.entry("EXERCISE_PAIR", READ_ADD),
            Map.entry("EXERCISE_RATER", READ_ADD_REMOVE),
            Map.entry("RATING_SHEET", READ_ADD_REMOVE),
            Map.entry("RATING", READ_ADD_REMOVE),
            Map.entry("SECOND_RATING", READ_ADD_REMOVE),
            Map.entry("ACTION_BLOCK", READ_ADD_REMOVE),
            Map.entry("MOMENT_FLAG", READ_ADD_REMOVE),
            Map.entry("CATALYST", READ_ADD_REMOVE),
            Map.entry("PLAN_GOAL", READ_ADD_REMOVE),
            Map.entry("INTERVENTION", READ_ADD_REMOVE),
            Map.entry("PLAN_SECTION", READ_ADD_REMOVE),
            Map.entry("PLAN_SCENARIO", READ_ADD_REMOVE),
            Map.entry("PLAN_APPROVAL", READ_ADD_REMOVE),
            Map.entry("PLAN_EVALUATION", READ_ADD_REMOVE),
            Map.entry("PLAN_EFFECT", READ_ADD_REMOVE),
            Map.entry("LIVE_LINE", READ_ADD_REMOVE),
            Map.entry("MINUTES_VERSION", READ_ADD_REMOVE),
            Map.entry("MINUTES_REOPENED", READ_ADD_REMOVE),
            Map.entry("MINUTES_PART", READ_ADD_REMOVE),
            Map.entry("MINUTES_PDF", READ_ADD_REMOVE));

    private TableRights() {}

    /// Makes the session's user where it is missing and grants exactly these rights on every table
    /// there is.
    static void grant(Connection owner, String deskPassword) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create user if not exists " + DESK_USER + " password '" + deskPassword + "'");
            for (String table : tables(owner)) {
                statement.execute("revoke all on " + table + " from " + DESK_USER);
                String rights = NARROWER.getOrDefault(table.toUpperCase(Locale.ROOT), ALL);
                statement.execute("grant " + rights + " on " + table + " to " + DESK_USER);
            }
        }
    }

    private static List<String> tables(Connection owner) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = owner.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
