package nl.casustafel.practice;

import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.Rounds;
import nl.casustafel.attachment.Attachments;
import nl.casustafel.audit.AuditReads;
import nl.casustafel.audit.PrintedHeads;
import nl.casustafel.casefile.CaseClosings;
import nl.casustafel.casefile.CaseFiles;
import nl.casustafel.casefile.CasePeople;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.Ratifications;
import nl.casustafel.closing.EndReads;
import nl.casustafel.closing.Endings;
import nl.casustafel.domains.Looks;
import nl.casustafel.dossier.CaseDocuments;
import nl.casustafel.dossier.CaseFacts;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.exchange.DossierRows;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.framework.FrameworkDrafts;
import nl.casustafel.framework.FrameworkVersions;
import nl.casustafel.judgement.AssessmentReads;
import nl.casustafel.judgement.Assessments;
import nl.casustafel.meeting.MeetingTypes;
import nl.casustafel.meeting.Meetings;
import nl.casustafel.minutes.Minutes;
import nl.casustafel.minutes.MinutesReads;
import nl.casustafel.minutes.MinutesSource;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.person.Subjects;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.plan.Actions;
import nl.casustafel.plan.Measures;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.Plans;
import nl.casustafel.provision.PoliceDecisions;
import nl.casustafel.provision.Provisions;
import nl.casustafel.referral.Informings;
import nl.casustafel.referral.Referrals;
import nl.casustafel.referral.Statements;
import nl.casustafel.relation.RelatedPersons;
import nl.casustafel.retention.CaseTerms;
import nl.casustafel.retention.Features;
import nl.casustafel.retention.Retention;
import nl.casustafel.retention.RetentionReads;
import nl.casustafel.retention.TermReads;
import nl.casustafel.signal.ReporterAnswers;
import nl.casustafel.signal.SetAsides;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.signal.Signals;
import nl.casustafel.team.CodeHashing;
import nl.casustafel.team.Team;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.Catalysts;
import nl.casustafel.weighing.Weighings;

/// What the practice environment is written through. The use cases are made from it with a clock of their
/// own, so that three years of work pass in a moment.
/// @param hashing of the personal code that all share; called once
public record PracticeRooms(
        Team team,
        CodeHashing hashing,
        Intake intake,
        Table table,
        Dossier dossier,
        FollowUp followUp,
        Papers papers,
        Exchange exchange,
        Ending ending,
        Over over,
        Calibrating calibrating) {
    /// What follows a decision.
    public record FollowUp(Referrals referrals, Informings informings, Statements statements, SignalReads signals) {}

    /// What becomes of a signal that was not admitted.
    public record Ending(
            RetentionReads reads, Retention retention, Features features, TermReads cases, CaseTerms terms) {}

    /// What the end of cases is written through.
    public record Over(
            Endings endings,
            EndReads ends,
            CaseClosings closings,
            CasePeople people,
            CaseReads cases,
            ActionReads actions) {}

    /// Other teams, and what they have of us.
    public record Exchange(Exchanges exchanges, DossierRows dossiers) {}

    public record Intake(
            Signals signals,
            SignalReads reads,
            Subjects subjects,
            ReporterAnswers answers,
            Attachments attachments,
            SetAsides setAsides) {}

    /// What is rated by.
    /// @param shipped what everything is rated by here
    public record Rated(Frameworks frameworks, FrameworkVersions versions, FrameworkDrafts drafts, Framework shipped) {}

    public record Table(
            Weighings weighings,
            Rounds rounds,
            Rated rated,
            CaseFiles cases,
            Ratifications ratifications,
            RelatedPersons related,
            Assessments assessments,
            AssessmentReads assessmentReads,
            Plans plans,
            PlanReads planReads,
            Measures measures,
            Actions actions,
            Meetings meetings,
            MeetingTypes types) {}

    /// What participants bring about cases, who they are, and what happened in the world.
    public record Dossier(
            CaseFacts facts,
            Grounds grounds,
            CasePeople people,
            Looks looks,
            CaseDocuments documents,
            Catalysts catalysts) {}

    /// @param dutch the words of documents
    public record Papers(
            MinutesSource source,
            Minutes kept,
            MinutesReads reads,
            PrintMinutes print,
            Provisions register,
            PoliceDecisions decisions,
            Log log,
            Texts dutch) {}

    /// The log of a store that was just made.
    public record Log(AuditReads reads, PrintedHeads printed) {}
}
