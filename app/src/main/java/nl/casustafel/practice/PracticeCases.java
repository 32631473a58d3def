package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.meeting.ItemDecision;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.AgreePlan;
import nl.casustafel.plan.CloseAction;
import nl.casustafel.plan.Closing;
import nl.casustafel.plan.DraftPlan;
import nl.casustafel.plan.MeasureKind;
import nl.casustafel.plan.PlanContent;
import nl.casustafel.plan.PlanVersionId;

/// What becomes of practice cases after the table: their plans are renewed, their actions done, late or
/// dropped.
final class PracticeCases {
    /// Row version of what was written once.
    private static final int FIRST = 1;

    static final int DAYS_PER_PLAN = 230;
    private static final int SOON = 21;
    private static final int LATER = 42;

    private final Setting setting;
    private final Stories stories;
    private final DraftPlan draft;
    private final PracticePlans plans;
    private final CloseAction close;
    private final PracticeDossier dossier;
    private final List<CaseId> cases = new ArrayList<>();

    PracticeCases(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        this.stories = setting.stories();
        PracticeRooms.Table table = setting.rooms().table();
        var door = setting.transactor();
        draft = new DraftPlan(door, table.plans(), proceed, setting.rooms().team(), setting.clock());
        plans = new PracticePlans(setting, proceed);
        close = new CloseAction(door, table.actions(), proceed, setting.clock());
        dossier = new PracticeDossier(setting, proceed);
    }

    DraftPlan draft() {
        return draft;
    }

    AgreePlan agree() {
        return plans.agree();
    }

    /// Cases so far, the oldest first.
    List<CaseId> cases() {
        return List.copyOf(cases);
    }

    void admitted(Report report, CaseId id) {
        cases.add(id);
        LocalDate measured = setting.timeline().today().minusMonths(6).plusDays(12);
        if (cases.size() % 3 == 1 && measured.isAfter(setting.clock().today())) {
            setting.timeline().at(measured, 11, () -> plans.measure(id, MeasureKind.REPORTING_DUTY, measured));
        }
        setting.timeline().at(setting.clock().today().plusDays(3), 14, () -> dossier.brought(id, report.index()));
        renew(report, id, setting.clock().today(), 1);
    }

    /// What was brought and put right in the oldest case of late.
    void brought() {
        dossier.lately(cases.getFirst());
    }

    private void renew(Report report, CaseId id, LocalDate last, int times) {
        LocalDate next = last.plusDays(DAYS_PER_PLAN - 10L);
        setting.timeline().at(next, 10, () -> {
            plans.lookBack(id, times);
            PlanVersionId version = value(draft.handle(holder(), id, DraftPlan.NO_CONCEPT, plan(report, times)));
            plans.agreeTogether(id, version);
            renew(report, id, next, times + 1);
        });
    }

    /// Begins the next version of the newest cases and leaves it a concept.
    void leaveConcepts(int count, Report example) {
        cases.subList(Math.max(0, cases.size() - count), cases.size())
                .forEach(id -> value(draft.handle(holder(), id, DraftPlan.NO_CONCEPT, plan(example, 1))));
    }

    PlanContent plan(Report report, int version) {
        return plans.content(report, version);
    }

    List<ItemDecision.Task> tasks(Report report) {
        LocalDate today = setting.clock().today();
        return List.of(
                new ItemDecision.Task(
                        stories.title("actie", report.index()),
                        setting.team().fileHolder.id(),
                        Optional.empty(),
                        today.plusDays(SOON)),
                new ItemDecision.Task(
                        stories.title("actie", report.index() + 1),
                        setting.team().probationOfficer.id(),
                        Optional.of(stories.title("uitvoerder", report.index())),
                        today.plusDays(LATER)));
    }

    /// Most are done in time; of what was agreed this half year some are late, and now and then one was no
    /// longer needed.
    void follow(Report report, List<ActionId> actions) {
        LocalDate agreed = setting.clock().today();
        boolean recent = ChronoUnit.DAYS.between(agreed, setting.timeline().today()) < 180;
        if (!recent || report.index() % 2 == 0) {
            done(actions.getFirst(), agreed.plusDays(SOON - 2L), new Closing.Done(Optional.empty()));
        }
        if (!recent || report.index() % 3 != 0) {
            Closing how = report.index() % 5 == 0
                    ? new Closing.Lapsed(stories.text("vervallen", 0))
                    : new Closing.Done(Optional.of(stories.text("gedaan", 0)));
            done(actions.getLast(), agreed.plusDays(LATER - 3L), how);
        }
    }

    private void done(ActionId action, LocalDate on, Closing how) {
        setting.timeline().at(on, 16, () -> value(close.handle(holder(), action, FIRST, how)));
    }

    private Actor holder() {
        return as(setting.team().fileHolder);
    }
}
