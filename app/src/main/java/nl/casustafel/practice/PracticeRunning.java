package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.attachment.ChosenFile;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.Designation;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.casefile.KeepCaseNumber;
import nl.casustafel.casefile.KeepDecision;
import nl.casustafel.casefile.ProceedCase;
import nl.casustafel.casefile.Regime;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.plan.ActionOrigin;
import nl.casustafel.plan.AgreeAction;
import nl.casustafel.plan.NewAction;
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.RestrictionGround;
import nl.casustafel.referral.StateNotInforming;
import nl.casustafel.referral.Statement;
import nl.casustafel.retention.CaseTerm;
import nl.casustafel.retention.LegalHold;
import nl.casustafel.retention.SuspendDestruction;
import nl.casustafel.signal.ExternalNumber;
import nl.casustafel.weighing.Strand;

/// A case that was decided before the practice team had this program, and a case that stands in the
/// national system too.
final class PracticeRunning {
    private static final int DECIDED_AGO = 800;
    private static final int REVIEW_IN = 45;
    private static final int DUE_IN = 12;
    private static final int HOLD_REVIEW_IN = 5;

    private final Setting setting;
    private final TakeOverCase takeOver;
    private final AgreeAction agree;
    private final KeepCaseNumber number;
    private final SuspendDestruction suspend;
    private final StateNotInforming state;

    PracticeRunning(Setting setting, ProceedCase proceed) {
        this.setting = setting;
        PracticeRooms rooms = setting.rooms();
        var door = setting.transactor();
        KeepDecision keep = new KeepDecision(
                door, rooms.table().cases(), new KeepAttachment(rooms.intake().attachments()), proceed);
        takeOver = new TakeOverCase(
                door,
                rooms.table().cases(),
                rooms.intake().subjects(),
                rooms.intake().signals(),
                keep,
                rooms.team(),
                setting.clock());
        agree = new AgreeAction(
                door, rooms.table().actions(), rooms.intake().signals(), proceed, rooms.team(), setting.clock());
        number = new KeepCaseNumber(door, rooms.table().cases(), setting.clock());
        state = new StateNotInforming(
                door, rooms.table().cases(), rooms.followUp().statements(), setting.clock());
        suspend = new SuspendDestruction(
                door, rooms.ending().cases(), rooms.ending().terms(), rooms.team(), setting.clock());
    }

    void takeOver() {
        PracticeTeam team = setting.team();
        Actor holder = as(team.fileHolder);
        ChosenFile decision = new ChosenFile(
                ShortText.of("oud-besluit.txt"),
                MediaType.said("text/plain"),
                PracticeFiles.content("oud-besluit.txt"));
        CaseId made =
                value(takeOver.handle(holder, entry(), Optional.of(decision))).id();
        value(agree.handle(
                holder,
                new NewAction(
                        ActionOrigin.of(made),
                        setting.stories().title("actie", 0),
                        team.fileHolder.id(),
                        Optional.empty(),
                        setting.clock().today().plusDays(DUE_IN))));
    }

    /// Two cases of the ordinary process of the safety house, begun almost five years ago: the term of both
    /// ends this week (W-G7), and of one destruction is suspended (W-G1).
    void ending() {
        Actor holder = as(setting.team().fileHolder);
        LocalDate begun = setting.clock().today().minusYears(CaseTerm.YEARS);
        value(takeOver.handle(holder, ending("Iris Oudvoorbeeld", begun.plusDays(3)), Optional.empty()));
        CaseId held = value(takeOver.handle(holder, ending("Tobias Oudvoorbeeld", begun.plusDays(5)), Optional.empty()))
                .id();
        value(suspend.begin(
                holder,
                held,
                new LegalHold.Entry(
                        HoldGround.LEGAL_CLAIM,
                        setting.stories().text("opgeschort", 0),
                        setting.team().fileHolder.id(),
                        setting.clock().today().plusDays(HOLD_REVIEW_IN))));
    }

    private TakeOverCase.Entry ending(String name, LocalDate begun) {
        TakeOverCase.Entry like = entry();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of(name)),
                Optional.empty(),
                Optional.of(LocalDate.of(1998, 2, 3)),
                Optional.of(like.municipality()));
        return new TakeOverCase.Entry(
                subject,
                like.municipality(),
                begun,
                new TakeOverCase.Standing(Regime.WGS, CasePhase.IN_EXECUTION, Strand.UNKNOWN),
                Optional.empty(),
                Optional.empty(),
                like.participants());
    }

    /// The person of this case is not told, which is looked at again in days (W-H5).
    void notTold(CaseId id) {
        Stories stories = setting.stories();
        value(state.handle(
                as(setting.team().fileHolder),
                id,
                new Statement.Content(
                        Set.of(RestrictionGround.CRIMINAL_OFFENCES, RestrictionGround.PROTECTION_OF_PEOPLE),
                        stories.text("niet-informeren", 0),
                        Map.of(
                                Consideration.PURPOSES, stories.text("niet-informeren-doel", 0),
                                Consideration.SCOPE, stories.text("niet-informeren-reikwijdte", 0),
                                Consideration.RISKS, stories.text("niet-informeren-risico", 0)),
                        setting.clock().today().plusDays(HOLD_REVIEW_IN))));
    }

    void numbered(CaseId id) {
        value(number.handle(as(setting.team().fileHolder), id, Optional.of(new ExternalNumber("OEFEN-0417"))));
    }

    private TakeOverCase.Entry entry() {
        PracticeTeam team = setting.team();
        LocalDate today = setting.clock().today();
        Subject subject = new Subject(
                SubjectId.fresh(),
                Subject.Kind.PERSON,
                Optional.of(ShortText.of("Milan Oudvoorbeeld")),
                Optional.empty(),
                Optional.of(LocalDate.of(2001, 9, 18)),
                Optional.of(team.duinrode.id()));
        return new TakeOverCase.Entry(
                subject,
                team.duinrode.id(),
                today.minusDays(DECIDED_AGO),
                new TakeOverCase.Standing(Regime.WPGA, CasePhase.IN_EXECUTION, Strand.UNKNOWN),
                Optional.of(today.plusDays(REVIEW_IN)),
                Optional.of(new ExternalNumber("OEFEN-0398")),
                List.of(new Designation(
                        team.probationOfficer.organisation().id(), Optional.of(team.probationOfficer.id()))));
    }
}
