package nl.casustafel.exchange;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.Test;

/// DEC-36: a table that somebody adds travels with dossiers, or it is said here why it stays.
class RouteTest {
    private static final Map<String, String> STAYS = Map.ofEntries(
            Map.entry("report_source", "the reporter and the original mail stay with the receiver (DEC-7)"),
            Map.entry("citizen_number", "the receiving team asks for it where it needs it (W-D9)"),
            Map.entry("same_person", "who is one person is found by who sees both; another team finds it for itself"),
            Map.entry("joining", "of same_person"),
            Map.entry("joining_subject", "of same_person"),
            Map.entry("reporter_answer", "the reporter is answered at home (DEC-7)"),
            Map.entry("meeting", "a meeting is of the store it is held in; copies of its minutes on request (DEC-25)"),
            Map.entry("meeting_type", "each team keeps its own types"),
            Map.entry("meeting_type_asked", "each team keeps its own types"),
            Map.entry("attendee", "of a meeting"),
            Map.entry("agenda_item", "of a meeting"),
            Map.entry("item_attendance", "of a meeting"),
            Map.entry("live_line", "of a meeting"),
            Map.entry("minutes_version", "of a meeting"),
            Map.entry("minutes_reopened", "of a meeting"),
            Map.entry("minutes_part", "of a meeting"),
            Map.entry("minutes_pdf", "of a meeting"),
            Map.entry("meeting_number", "numbers are each store's own (DEC-22)"),
            Map.entry("dossier_number", "numbers are each store's own (DEC-22)"),
            Map.entry("action_number", "numbers are each store's own (DEC-22)"),
            Map.entry("action_block", "who has weighty reasons, and which, stays with who set it (law 1.8)"),
            Map.entry("moment_flag", "each team marks what its own minutes name"),
            Map.entry("catalyst", "each team's own list, of no case"),
            Map.entry("plan_template", "each team keeps its own templates"),
            Map.entry("template_intervention", "each team keeps its own templates"),
            Map.entry("template_scenario", "each team keeps its own templates"),
            Map.entry("provision", "each store registers what leaves it"),
            Map.entry("provision_failure", "each store registers what leaves it"),
            Map.entry("provision_source", "each store registers what leaves it"),
            Map.entry("provision_recall", "each store registers what leaves it"),
            Map.entry("police_decision", "each team has its own"),
            Map.entry("audit_entry", "each store has its own log"),
            Map.entry("audit_printed", "each store has its own log"),
            Map.entry("team_settings", "each team's own"),
            Map.entry("team_role", "nobody gets a role by arriving in a bundle"),
            Map.entry("mandate", "each team's own"),
            Map.entry("file_holder", "nobody becomes file holder by arriving in a bundle"),
            Map.entry("signal_filter", "how each person likes the list, nothing of a signal"),
            Map.entry("signal_column", "how each person likes the list, nothing of a signal"),
            Map.entry("attachment_text", "read anew from the file where it arrives"),
            Map.entry("framework_version", "each team decides by which framework it rates"),
            Map.entry("framework_draft", "of framework_version"),
            Map.entry("framework_reason", "of framework_version"),
            Map.entry("closing_task", "of what is over, which goes nowhere (W-E3)"),
            Map.entry("case_closing", "what is over is shielded, and goes nowhere (W-E3)"),
            Map.entry("case_inspection", "each store's review asks for itself"),
            Map.entry("draft", "unfinished typing is nobody else's"),
            Map.entry("vault_secret", "each store's own keys"),
            Map.entry("store_identity", "each store's own"),
            Map.entry("schema_migration", "each store's own"),
            Map.entry("exchange_partner", "each store compares for itself"),
            Map.entry("exchange_bundle", "each store notes what went and came"),
            Map.entry("file_erasure", "of this store's file"),
            Map.entry("destruction", "each store destroys its own"),
            Map.entry("destruction_line", "each store destroys its own"),
            Map.entry("destruction_copy", "each store destroys its own"),
            Map.entry("destruction_recall", "each store destroys its own"),
            Map.entry("residue", "each store counts its own; a bundle says nothing of those who are gone"),
            Map.entry("exercise", "each team exercises with its own people"),
            Map.entry("exercise_pair", "of an exercise"),
            Map.entry("exercise_rater", "of an exercise"),
            Map.entry("exercise_level", "of an exercise"),
            Map.entry("exercise_decision", "of an exercise"),
            Map.entry("dossier_away", "each store's own view"));

    @Test
    void everyTableTravelsOrIsSaidToStay() {
        try (Laptop home = new Laptop('A');
                Laptop table = new Laptop('B')) {
            home.knows(table);
            table.knows(home);
            var id = home.mother.admitted();
            byte[] file = home.lends(table, Manner.LENT, id.value());
            var travelling = table.opens(file)
                    .map(opened -> opened.files().keySet().stream()
                            .filter(name -> name.startsWith("tables/"))
                            .map(name -> name.substring("tables/".length(), name.length() - ".csv".length())))
                    .map(Stream::toList);
            var accounted = new TreeSet<>(STAYS.keySet());
            accounted.addAll(done(travelling));
            assertEquals(
                    DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                            .map(one -> one.getName().toLowerCase(Locale.ROOT))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    accounted);
        }
    }
}
