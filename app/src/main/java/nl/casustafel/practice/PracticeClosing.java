package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.casefile.CaseClosing;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.KeepDecision;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.closing.AnswerExit;
import nl.casustafel.closing.CloseCase;
import nl.casustafel.closing.ClosingTask;
import nl.casustafel.closing.DoTask;
import nl.casustafel.closing.OwedTask;
import nl.casustafel.closing.ProposeEnd;
import nl.casustafel.closing.TaskKind;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.NewAction;
import nl.casustafel.weighing.Strand;

/// Practice cases near their end: one in evaluation, one whose review and test are overdue, one whose end
/// is proposed with something left to do, and one that is over and looked back on.
final class PracticeClosing {
    private static final int LATE = 400;
    private static final int PROPOSED = 4;
    private static final int OVER = 178;
    private static final int MOVED = 2;
    private static final int REVIEW_MISSED = 12;
    private static final int DUE_IN = 9;

    private final Setting setting;
    private final TakeOverCase takeOver;
    private final AnswerExit exit;
    private final ProposeEnd propose;
    private final CloseCase close;
    private final DoTask task;
    private final AgreeAction agree;
    private final PracticeTransfer transfer;

    PracticeClosing(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        PracticeRooms rooms = setting.rooms();
        PracticeRooms.Table table = rooms.table();
        PracticeRooms.Over over = rooms.over();
        var door = setting.transactor();
        var clock = setting.clock();
        var frameworks = table.rated().frameworks();
        takeOver = new TakeOverCase(
                door,
                table.cases(),
                rooms.intake().subjects(),
                rooms.intake().signals(),
                new KeepDecision(
                        door, table.cases(), new KeepAttachment(rooms.intake().attachments()), proceed),
                rooms.team(),
                clock);
        exit = new AnswerExit(door, table.cases(), over.endings(), frameworks, rooms.team(), clock);
        propose = new ProposeEnd(door, over.cases(), proceed, over.endings(), frameworks);
        close = new CloseCase(
                door,
                new CloseCase.Store(table.cases(), over.closings(), over.people(), over.actions(), over.endings()),
                proceed,
                rooms.team(),
                frameworks,
                clock);
        transfer = new PracticeTransfer(setting, proceed);
        task = new DoTask(door, over.endings(), clock);
        agree = new AgreeAction(door, table.actions(), rooms.intake().signals(), proceed, rooms.team(), clock);
    }

    /// Spreads them over the years that passed.
    void happen() {
        Timeline timeline = setting.timeline();
        LocalDate today = timeline.today();
        timeline.at(
                today.minusDays(LATE),
                9,
                () -> taken("Vera Oudvoorbeeld", CasePhase.IN_EXECUTION, Optional.of(today.minusDays(REVIEW_MISSED))));
        timeline.at(
                today.minusDays(LATE),
                10,
                () -> over(taken("Jonas Oudvoorbeeld", CasePhase.IN_EXECUTION, Optional.empty())));
        timeline.at(
                today.minusDays(PROPOSED),
                9,
                () -> taken("Noor Oudvoorbeeld", CasePhase.IN_EVALUATION, Optional.of(today)));
        timeline.at(
                today.minusDays(PROPOSED),
                10,
                () -> halfway(taken("Sem Oudvoorbeeld", CasePhase.IN_EXECUTION, Optional.empty())));
        timeline.at(
                today.minusDays(PROPOSED),
                11,
                () -> moved(taken("Lotte Oudvoorbeeld", CasePhase.IN_EXECUTION, Optional.empty())));
    }

    /// To another municipality two days later.
    private void moved(CaseId id) {
        transfer.brought(id);
        setting.timeline().at(setting.timeline().today().minusDays(MOVED), 15, () -> transfer.handedOn(id));
    }

    private void halfway(CaseId id) {
        value(agree.handle(
                holder(),
                new NewAction(
                        ActionOrigin.of(id),
                        setting.stories().title("actie", 1),
                        setting.team().fileHolder.id(),
                        Optional.empty(),
                        setting.clock().today().plusDays(DUE_IN))));
        answered(id);
        value(propose.handle(holder(), id, setting.stories().text("afschalen", 0)));
    }

    /// Ended half a year ago, so that the first look back is near; some were told, some are not yet.
    private void over(CaseId id) {
        setting.timeline().at(setting.timeline().today().minusDays(OVER), 15, () -> {
            answered(id);
            value(propose.handle(holder(), id, setting.stories().text("afschalen", 1)));
            LocalDate today = setting.clock().today();
            value(close.handle(
                    holder(),
                    id,
                    new CloseCase.Wish(
                            ClosingReason.RISK_REDUCED,
                            setting.stories().text("afgesloten", 0),
                            new CaseClosing.Kept(
                                    today.plusMonths(12),
                                    Optional.of(setting.stories().text("bewaard", 0))),
                            Optional.of(new CaseClosing.Aftercare(
                                    Optional.of(today.plusMonths(6)),
                                    Optional.of(today.plusMonths(12)),
                                    setting.stories().text("nazorg", 0))),
                            List.of(Signing.by(setting.team().officer), Signing.by(setting.team().prosecutor)))));
            told(id);
        });
    }

    /// Who took part knows; the others wait.
    private void told(CaseId id) {
        Actor holder = holder();
        setting.transactor()
                .read(
                        holder,
                        Purpose.RUN_CASE,
                        tx -> setting.rooms().over().ends().owed(tx, holder).stream()
                                .map(OwedTask::task)
                                .filter(one -> one.caseFile().equals(id) && one.kind() == TaskKind.RECIPIENT)
                                .map(ClosingTask::id)
                                .toList())
                .forEach(one -> value(task.handle(holder, one)));
    }

    private void answered(CaseId id) {
        for (CheckItem item :
                setting.rooms().table().rated().shipped().checklists().exit()) {
            value(exit.answer(
                    holder(),
                    id,
                    new AnswerExit.Given(
                            item.code(),
                            CheckAnswer.YES,
                            Optional.of(setting.stories().text("uitstroom", 0)).filter(_ -> item.reasonAlways()))));
        }
    }

    private CaseId taken(String name, CasePhase phase, Optional<LocalDate> review) {
        PracticeTeam team = setting.team();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.of(LocalDate.of(1999, 4, 5)),
                Optional.of(team.duinrode.id()));
        return value(takeOver.handle(
                        holder(),
                        new TakeOverCase.Entry(
                                subject,
                                team.duinrode.id(),
                                setting.clock().today().minusDays(LATE),
                                new TakeOverCase.Standing(Regime.WPGA, phase, Strand.UNKNOWN),
                                review,
                                Optional.empty(),
                                List.of(new Designation(
                                        team.probationOfficer.organisation().id(),
                                        Optional.of(team.probationOfficer.id())))),
                        Optional.empty()))
                .id();
    }

    private Actor holder() {
        return as(setting.team().fileHolder);
    }
}
