package nl.casustafel.shell;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.assessment.AssessmentAction;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.attachment.AttachmentAction;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.CompareCode;
import nl.casustafel.audit.LogAction;
import nl.casustafel.audit.ui.LogKind;
import nl.casustafel.backup.BackupAction;
import nl.casustafel.casefile.Approval;
import nl.casustafel.casefile.CaseAction;
import nl.casustafel.casefile.CasePhase;
import nl.casustafel.casefile.ClosingReason;
import nl.casustafel.casefile.ExtensionGround;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.casefile.Ratification;
import nl.casustafel.closing.ClosingAction;
import nl.casustafel.domains.DomainAction;
import nl.casustafel.dossier.Correction;
import nl.casustafel.dossier.DossierAction;
import nl.casustafel.excerpt.ExcerptAction;
import nl.casustafel.exchange.ExchangeAction;
import nl.casustafel.framework.FrameworkAction;
import nl.casustafel.identity.IdentityAction;
import nl.casustafel.judgement.JudgementAction;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.MeetingAction;
import nl.casustafel.meeting.PresenceWarning;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.minutes.MinutesAction;
import nl.casustafel.plan.ActionState;
import nl.casustafel.plan.PlanAction;
import nl.casustafel.practice.PracticeAction;
import nl.casustafel.provision.ExportFailure;
import nl.casustafel.provision.ProvisionAction;
import nl.casustafel.quality.QualityAction;
import nl.casustafel.referral.NotInformedGround;
import nl.casustafel.referral.ReferralAction;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.relation.RelationAction;
import nl.casustafel.retention.CopyPlace;
import nl.casustafel.retention.RetentionAction;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.PreSortReason;
import nl.casustafel.signal.SignalAction;
import nl.casustafel.team.Party;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.TeamAction;
import nl.casustafel.timeline.TimelineAction;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.weighing.Given;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingAction;
import nl.casustafel.weighing.WeighingManner;
import nl.casustafel.weighing.WeighingOutcome;

/// Every act the program can write in the log, by feature, with the words of its results. A new enum of
/// actions is added here; a test fails for one that is not.
public final class LogVocabulary {
    /// What the door of the store itself writes where a rule refused.
    private static final LogKind REFUSALS = new LogKind("Mark", Set.of(new AuditCode("REFUSED")), Map.of());

    private LogVocabulary() {}

    public static List<LogKind> kinds() {
        return List.of(
                LogKind.of(AccountAction.class),
                LogKind.of(TeamAction.class),
                LogKind.of(SignalAction.class)
                        .ending(SignalAction.SIGNAL_PRE_SORTED, each(PreSortReason.values()))
                        .ending(SignalAction.SIGNAL_PULLED, each(Party.values()))
                        .ending(SignalAction.REPORTER_ANSWERED, each(AnswerKind.values())),
                LogKind.of(AttachmentAction.class),
                LogKind.of(AssessmentAction.class).ending(AssessmentAction.SHEET_LOCKED, each(Sheet.Way.values())),
                LogKind.of(WeighingAction.class)
                        .ending(WeighingAction.POSITION_TAKEN, pairs(Party.values(), Stand.values()))
                        .ending(WeighingAction.POSITION_NOTED, pairs(Party.values(), Stand.values()))
                        .ending(WeighingAction.POSITION_CONFIRMED, pairs(Party.values(), Given.Verdict.values()))
                        .ending(WeighingAction.WEIGHING_DECIDED, each(WeighingOutcome.values())),
                cases(),
                LogKind.of(ClosingAction.class).ending(ClosingAction.CASE_CLOSED, each(ClosingReason.values())),
                LogKind.of(DossierAction.class).ending(DossierAction.CASE_FACT_CORRECTED, each(Correction.values())),
                LogKind.of(FrameworkAction.class),
                LogKind.of(JudgementAction.class),
                LogKind.of(QualityAction.class),
                LogKind.of(IdentityAction.class),
                LogKind.of(RelationAction.class),
                LogKind.of(DomainAction.class),
                LogKind.of(TimelineAction.class),
                LogKind.of(PlanAction.class).ending(PlanAction.ACTION_CLOSED, each(ActionState.values())),
                meetings(),
                LogKind.of(MinutesAction.class)
                        .ending(MinutesAction.MINUTES_SIGNED, each(SignatureProof.With.values())),
                LogKind.of(ExcerptAction.class),
                LogKind.of(ProvisionAction.class).ending(ProvisionAction.HAND_OUT_FAILED, each(ExportFailure.values())),
                referral(),
                exchange(),
                retention(),
                LogKind.of(BackupAction.class),
                LogKind.of(PracticeAction.class),
                LogKind.of(LogAction.class).ending(LogAction.CODE_COMPARED, each(CompareCode.Match.values())),
                REFUSALS);
    }

    private static LogKind referral() {
        return LogKind.of(ReferralAction.class)
                .ending(ReferralAction.REFERRAL_PREPARED, each(ReferralRoute.values()))
                .ending(ReferralAction.REFERRAL_ANSWERED, each(ReferralState.values()))
                .ending(ReferralAction.PERSON_NOT_INFORMED, each(NotInformedGround.values()));
    }

    private static LogKind retention() {
        return LogKind.of(RetentionAction.class)
                .ending(RetentionAction.COPY_TICKED, each(CopyPlace.values()))
                .ending(RetentionAction.TERM_EXTENDED, each(ExtensionGround.values()))
                .ending(RetentionAction.DESTRUCTION_SUSPENDED, each(HoldGround.values()));
    }

    private static LogKind cases() {
        return LogKind.of(CaseAction.class)
                .ending(CaseAction.CASE_PROCEEDED, each(CasePhase.values()))
                .ending(CaseAction.RATIFICATION_RECORDED, each(Ratification.Verdict.values()))
                .ending(CaseAction.PARTICIPANTS_CHANGED, each(Approval.Matter.values()));
    }

    private static LogKind exchange() {
        return LogKind.of(ExchangeAction.class)
                .ending(ExchangeAction.DOSSIER_SENT, each(Manner.values()))
                .ending(ExchangeAction.DOSSIER_TAKEN_IN, each(Manner.values()))
                .ending(ExchangeAction.DOSSIER_RECALLED, each(Manner.values()));
    }

    private static LogKind meetings() {
        return LogKind.of(MeetingAction.class)
                .ending(MeetingAction.ITEM_DECIDED, each(WeighingOutcome.values()))
                .ending(MeetingAction.WEIGHED_OUTSIDE, each(WeighingManner.values()))
                .ending(MeetingAction.LINE_ADDED, each(LineKind.values()))
                .ending(MeetingAction.ATTENDANCE_TICKED, each(TickAttendance.Tick.values()))
                .ending(MeetingAction.ATTENDANCE_TICKED, each(PresenceWarning.Reason.values()));
    }

    private static List<List<Enum<?>>> each(Enum<?>... constants) {
        return Stream.of(constants).map(List::<Enum<?>>of).toList();
    }

    private static List<List<Enum<?>>> pairs(Enum<?>[] first, Enum<?>[] second) {
        return Stream.of(first)
                .flatMap(one -> Stream.of(second).map(other -> List.<Enum<?>>of(one, other)))
                .toList();
    }
}
