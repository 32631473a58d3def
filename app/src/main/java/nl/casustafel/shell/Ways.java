package nl.casustafel.shell;

import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.ui.CasePlace;
import nl.casustafel.casefile.ui.CaseWays;
import nl.casustafel.closing.ClosingTask;
import nl.casustafel.closing.ui.AfterPlace;
import nl.casustafel.desk.Place;
import nl.casustafel.excerpt.ui.ExcerptsPlace;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.ui.FrameworkPlace;
import nl.casustafel.judgement.AssessmentId;
import nl.casustafel.judgement.ui.AssessmentPlace;
import nl.casustafel.judgement.ui.JudgementWays;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.ui.MeetingPlace;
import nl.casustafel.meeting.ui.MeetingWays;
import nl.casustafel.minutes.ui.MinutesPlace;
import nl.casustafel.minutes.ui.MinutesWays;
import nl.casustafel.plan.ActionId;
import nl.casustafel.plan.PlanVersion;
import nl.casustafel.plan.ui.ActionsPlace;
import nl.casustafel.plan.ui.PlanWays;
import nl.casustafel.referral.ui.AgendaPaperPlace;
import nl.casustafel.referral.ui.AssessmentPaperPlace;
import nl.casustafel.referral.ui.CaseSheetPlace;
import nl.casustafel.referral.ui.PlanPaperPlace;
import nl.casustafel.retention.DueList;
import nl.casustafel.retention.ui.RetentionPlace;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.ui.CaseFilePlace;
import nl.casustafel.signal.ui.RunningCasePlace;
import nl.casustafel.signal.ui.RunningCasesPlace;
import nl.casustafel.signal.ui.SignalPlace;
import nl.casustafel.team.ui.TeamPlace;

/// Which screen shows a thing. Features hand over ids and never know each other's screens.
final class Ways implements MeetingWays, MinutesWays, CaseWays, JudgementWays, PlanWays {
    Optional<Place> to(Id id) {
        return Optional.ofNullable(
                switch (id) {
                    case SignalId signal -> new SignalPlace(signal);
                    case CaseId caseFile -> new CasePlace(caseFile);
                    case AssessmentId assessment -> new AssessmentPlace(assessment);
                    case Meeting.Key meeting -> new MeetingPlace(meeting);
                    case ActionId _ -> new ActionsPlace();
                    case PersonId _ -> new TeamPlace();
                    case ClosingTask.Key _ -> new AfterPlace();
                    case DueList _ -> new RetentionPlace();
                    case FrameworkId version -> new FrameworkPlace(version);
                    default -> null;
                });
    }

    @Override
    public Place minutes(Meeting.Key meeting) {
        return new MinutesPlace(meeting);
    }

    @Override
    public Place excerpts(Meeting.Key meeting) {
        return new ExcerptsPlace(meeting);
    }

    @Override
    public Place meeting(Meeting.Key meeting) {
        return new MeetingPlace(meeting);
    }

    /// The table opens at the item that is next; which one is looked at there.
    @Override
    public Place item(Meeting.Key meeting, AgendaItem.Key item) {
        return new MeetingPlace(meeting);
    }

    @Override
    public Place agendaPaper(Meeting.Key meeting) {
        return new AgendaPaperPlace(meeting);
    }

    @Override
    public Place destroying() {
        return new RetentionPlace();
    }

    @Override
    public Place takeOver() {
        return new RunningCasePlace();
    }

    @Override
    public Place takeOverList() {
        return new RunningCasesPlace();
    }

    @Override
    public Place file(CaseId caseFile, AttachmentId file) {
        return new CaseFilePlace(caseFile, file);
    }

    @Override
    public Place sheet(CaseId caseFile) {
        return new CaseSheetPlace(caseFile);
    }

    @Override
    public Place paper(AssessmentId assessment) {
        return new AssessmentPaperPlace(assessment);
    }

    @Override
    public Place paper(PlanVersion version) {
        return new PlanPaperPlace(version.caseFile(), version.id());
    }

    @Override
    public Place caseFile(CaseId caseFile) {
        return new CasePlace(caseFile);
    }
}
