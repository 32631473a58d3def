package nl.casustafel.retention;

import static nl.casustafel.testkit.SignalMother.done;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.attachment.Attachment;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.judgement.AssessmentId;
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
import nl.casustafel.signal.SignalId;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.HandedOut;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.PlanMother;
import nl.casustafel.testkit.RedactionMother;
import nl.casustafel.testkit.RelatedMother;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.sql.SqlDrafts;
import org.jooq.Field;
import org.jooq.Table;

/// A store with one case and nothing else that must end: admitted at a meeting with final minutes, with facts,
/// people around it, a plan that was looked back on, measures, an action, an assessment, files, drafts, its
/// steps and its end, a hold that ended and an extension. Every text of it is one word.
final class OneCase {
    /// One word in everything that can hold one; nothing else in the store has it.
    static final String MARK = "Qwizzelaar";

    final HeldMeeting held;
    final RetentionMother mother;
    final CaseId caseFile;
    final SignalId signal;
    private final TestVault vault;

    OneCase(TestVault vault) {
        this.vault = vault;
        held = new HeldMeeting(vault).held();
        mother = new RetentionMother(vault, held.team, held.weigh.signals);
        signal = signalOf(held.admitted);
        caseFile = vault.read(tx -> held.weigh.cases.ofSignal(tx, held.chair(), signal))
                .orElseThrow();
        MinutesVersion version = done(held.finalise.handle(
                held.chair(),
                held.meeting,
                done(new PrintMinutes(new PdfMinutesPrinter(), new Reread())
                        .print(done(held.compose.handle(held.chair(), held.meeting, MinutesStatus.FINAL)))),
                WeighingMother.signature(held.team.secretary)));
        HandedOut.line(vault, held, version.id());
        new PlanMother(held.weigh).evaluated(caseFile);
        new DossierMother(held.weigh).someOfEach(caseFile);
        new RelatedMother(held.weigh).noted(caseFile, "Oom Piet");
        AssessmentId assessment = new JudgementMother(held.weigh).agreed(caseFile, Map.of());
        file(caseFile.value());
        file(signal.value());
        draft();
        hold();
        alone();
        new RedactionMother(vault, held).agreedOf(version.id(), "Strandcollege");
        vault.tamper(lived().toArray(String[]::new));
        vault.tamper(rows(assessment).toArray(String[]::new));
    }

    private SignalId signalOf(AgendaItem.Key key) {
        return vault.read(tx -> held.mother.reads.again(tx, held.chair(), held.meeting)).orElseThrow().items().stream()
                .filter(found -> found.id().equals(key))
                .map(found -> ((Topic.OfSignal) found.topic()).signal())
                .findFirst()
                .orElseThrow();
    }

    /// The other signal of the meeting goes first.
    private void alone() {
        SignalId other = signalOf(held.care);
        mother.close(other);
        done(mother.destroy(other));
    }

    private void file(UUID owner) {
        byte[] bytes = (MARK + " in een bijlage").getBytes(StandardCharsets.UTF_8);
        vault.transactor().write(held.holder(), Purpose.RUN_CASE, tx -> {
            Attachment file = Attachment.of(owner, ShortText.of(MARK + ".txt"), new MediaType("text/plain"), bytes);
            held.weigh.signals.attachments.add(tx, file, bytes, held.holder().person());
            tx.audit(AttachmentAction.ATTACHMENT_KEPT, file.id());
            return Outcome.<AttachmentId, Refusal>done(file.id());
        });
    }

    private void draft() {
        vault.transactor()
                .draft(
                        held.holder(),
                        tx -> new SqlDrafts(vault.clock)
                                .keep(tx, held.holder().person(), "plan-" + caseFile.value(), MARK));
    }

    private void hold() {
        LegalHold made = done(mother.suspend.begin(
                held.holder(),
                caseFile,
                new LegalHold.Entry(
                        HoldGround.LEGAL_CLAIM,
                        LongText.of("Beroep bij de rechtbank."),
                        held.team.fileHolder.id(),
                        vault.clock.today().plusMonths(3))));
        done(mother.suspend.end(held.holder(), made.id(), 1, LongText.of("Uitspraak gedaan.")));
    }

    /// The driehoek was asked before (T-S7).
    private static List<String> ratified(String case1, String person) {
        return List.of(
                "insert into ratification select weighing_id, signal_id, %s, date '2026-01-01', date '2026-01-29',"
                                .formatted(person)
                        + " 'RATIFIED', date '2026-01-20', '-', null, %s from case_file where id = %s"
                                .formatted(person, case1),
                "insert into ratification_designation select weighing_id, 1, (select min(id) from organisation), null"
                        + " from case_file where id = " + case1);
    }

    /// A measure, people from outside, a minor, and how it ended and was looked at since.
    private List<String> lived() {
        String case1 = "'" + caseFile.value() + "'";
        String one = "'" + UUID.randomUUID() + "'";
        String person = "'" + held.team.police.id().value() + "'";
        List<String> all = new ArrayList<>(ended(case1, one, person));
        all.addAll(ratified(case1, person));
        all.addAll(List.of(
                "insert into formal_measure values (%s, %s, 'OTHER', '-', date '2026-01-01', %s, null, null, null, 0,"
                                .formatted(one, case1, person)
                        + " false, date '2026-02-01', '-', 1)",
                "insert into third_party values (%s, %s, '-', '-', '-', '-', '-', date '2026-01-01',"
                                .formatted(one, case1)
                        + " date '2026-02-01', null, '-', null)",
                "insert into case_approval values (%s, %s, %s, 'THIRD_PARTY', 'POLICE', %s, 'CODE', now())"
                        .formatted(one, case1, one, person),
                "insert into case_minor values (%s, '-', 'YES', '-', null, '-', '-', '-', %s, date '2026-01-01')"
                        .formatted(case1, person),
                "insert into case_closing values (%s, date '2026-11-01', %s, 'GOAL_REACHED', '-', date '2029-01-01',"
                                .formatted(case1, person)
                        + " '-', null, null, '-')",
                "insert into life_domain_look values (%s, %s, 'HOUSING', '-', null, date '2026-01-01', now(), %s, 1)"
                        .formatted(one, case1, person),
                "insert into case_document values (%s, %s, '-', 'OTHER', null, null, now(), %s, null, null)"
                        .formatted(one, case1, person),
                "insert into not_informing values (%s, %s, '-', date '2026-06-01', date '2026-01-01', %s, null, null, null, null)"
                        .formatted(one, case1, person),
                "insert into not_informing_ground values (%s, 'PUBLIC_SECURITY')".formatted(one),
                "insert into not_informing_weighed values (%s, 'PURPOSES', '-')".formatted(one),
                "insert into plan_section select id, 'INFORMATION', '-' from plan_version where case_id = " + case1,
                "insert into plan_scenario select %s, id, 1, 'DEPARTURE', '-', '-', '-' from plan_version where case_id = %s"
                        .formatted(one, case1),
                "merge into plan_approval select id, %s, %s, 'CODE', now() from plan_version where case_id = %s"
                        .formatted("'" + held.team.police.organisation().id().value() + "'", person, case1),
                "insert into case_inspection values (%s, %s, %s, now(), '-')".formatted(one, case1, person)));
        return all;
    }

    /// What was tested, answered and left to do when it was closed.
    private static List<String> ended(String case1, String one, String person) {
        return List.of(
                "insert into necessity_test values (%s, %s, now(), %s, true, '-')".formatted(one, case1, person),
                "insert into exit_answer values (%s, 'UIT1', '-', 'YES', '-', %s, now())".formatted(case1, person),
                "insert into exit_deviation values (%s, '-', %s, now(), %s, 'CODE')".formatted(case1, person, person),
                "insert into transfer_consent values (%s, %s, true, %s, date '2026-01-01')"
                        .formatted(case1, one, person),
                ("insert into closing_task values (%s, %s, 'AFTERCARE', date '2026-01-01', null, '-', '-', %s,"
                                + " now())")
                        .formatted(one, case1, person));
    }

    /// Rows that nothing above makes, and one word in every text.
    private List<String> rows(AssessmentId assessment) {
        String case1 = "'" + caseFile.value() + "'";
        String about = "'" + assessment.value() + "'";
        String one = "'" + UUID.randomUUID() + "'";
        String person = "'" + held.team.police.id().value() + "'";
        String organisation = "'" + held.team.police.organisation().id().value() + "'";
        List<String> all = new ArrayList<>(List.of(
                "insert into moment_flag values (%s, 'FACT', date '2030-01-01', %s, %s, now())"
                        .formatted(case1, one, person),
                "insert into case_extension values (%s, %s, date '2033-01-01', 'RELAPSE', '-', date '2030-01-01', %s)"
                        .formatted(one, case1, person),
                "insert into extension_consent values (%s, %s)".formatted(one, organisation),
                "insert into citizen_number select subject_id, '111222333' from case_file where id = " + case1,
                "insert into consensus_side values (%s, 'A1', %s, 'ONE', '-')".formatted(about, organisation),
                "insert into consensus_fact values (%s, 'A1', %s)".formatted(about, one),
                "insert into exchange_bundle values (%s, 'OUT', %s, 'Ander team', now(), %s, 'LENT', 'd', 'g')"
                        .formatted(one, one, person),
                "insert into exchange_item values (%s, 'OUT', %s, 'CASE', '2026-A-002', true)".formatted(one, case1),
                "insert into assessment_answer values (%s, 'TV1', '-', '-', %s, now())".formatted(about, person),
                "merge into attachment_text select id, 'READ', '-' from attachment",
                ("insert into referral values (%s, '" + signal.value()
                                + "', 'CARE', '-', '-', 'CONSENT', '-', '-', 'SENT', now(), %s, date '2026-01-01',"
                                + " null, null, null, null, 1)")
                        .formatted(one, person),
                "insert into referral_fact values (%s, %s, 1)".formatted(one, one),
                ("insert into second_rating select s.id, 'A1', 1, 'ONE', '-', now(), %s from rating_sheet s"
                                + " join rating_round r on r.id = s.round_id where r.about_id = %s limit 1")
                        .formatted(person, about)));
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !NothingLeftTest.STAYS.containsKey(name(table)))
                .forEach(table -> all.addAll(marks(table)));
        return all;
    }

    private static List<String> marks(Table<?> table) {
        List<String> all = new ArrayList<>();
        for (Field<?> field : table.fields()) {
            if (field.getType() == String.class && field.getDataType().length() >= 300) {
                // The cover of minutes is of all who sat there, and stays.
                String which = name(table).equals("minutes_part") ? "agenda_item_id" : field.getName();
                all.add("update %s set %s = '%s' where %s is not null"
                        .formatted(name(table), field.getName(), MARK, which));
            }
        }
        return all;
    }

    static String name(Table<?> table) {
        return table.getName().toLowerCase(Locale.ROOT);
    }

    /// The same over the store as it was opened again.
    RetentionMother reopened() {
        return new RetentionMother(vault, held.team, new SignalMother(vault, held.team));
    }

    Optional<KeptCase> kept(RetentionMother by) {
        return vault.read(tx -> by.terms.mine(tx, held.holder(), caseFile));
    }
}
