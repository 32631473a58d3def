package nl.casustafel.rules;

import java.util.Set;

/// Every read of a file there is, by what it leaves and to whom; [EveryReadTest] compares them with the
/// program.
final class KnownReads {
    /// Reads one record: leaves a line.
    static final Set<String> OPENS = Set.of(
            "SignalReads.file",
            "CaseReads.open",
            "AssessmentReads.open",
            "WeighingReads.open",
            "WeighingReads.openLatest",
            "MeetingReads.open",
            "MinutesReads.parts",
            "MinutesReads.pdf");

    /// A part of what was opened, or the same again for a screen that stands.
    static final Set<String> PARTS = Set.of(
            "SignalReads.again",
            "SignalReads.splits",
            "CaseReads.again",
            "AssessmentReads.again",
            "CaseReads.ofSignal",
            "CaseReads.subject",
            "CaseReads.designations",
            "CaseReads.takingPart",
            "CaseReads.steps",
            "CaseReads.processed",
            "RatificationReads.latest",
            "RatificationReads.of",
            "TermReads.of",
            "TermReads.mine",
            "WeighingReads.again",
            "WeighingReads.answers",
            "WeighingReads.entry",
            "WeighingReads.question",
            "WeighingReads.positions",
            "WeighingReads.of",
            "RoundReads.round",
            "MeetingReads.again",
            "MeetingReads.lines",
            "MinutesReads.versions",
            "MinutesReads.version",
            "MinutesReads.reopened",
            "ReferralReads.of",
            "ReferralReads.ahead",
            "ReferralReads.informing",
            "ReferralReads.statements",
            "RelatedReads.of",
            "LookReads.of",
            "DocumentReads.documents",
            "CaseFactReads.of",
            "CaseFactReads.notices",
            "ReviewReads.of",
            "EndReads.of",
            "PlanReads.latest",
            "PlanReads.versions",
            "PlanReads.evaluation",
            "MeasureReads.measures",
            "ActionReads.of",
            "ActionReads.ofAgendaItem",
            "ActionReads.blocked",
            "ProvisionReads.of");

    /// Lists, counts and searches: one line of each record at most.
    static final Set<String> LISTS = Set.of(
            "CaseFactReads.owed",
            "CaseFactReads.said",
            "ActionReads.ofOrganisation",
            "SignalReads.list",
            "SignalReads.find",
            "SignalReads.said",
            "SignalReads.named",
            "SignalReads.about",
            "SignalReads.alike",
            "SignalReads.recognises",
            "SignalReads.answersDue",
            "SignalReads.counts",
            "ReferralReads.due",
            "CaseReads.list",
            "AssessmentReads.of",
            "AssessmentReads.questionsUntil",
            "CaseReads.find",
            "CaseReads.named",
            "CaseReads.about",
            "RatificationReads.awaited",
            "WeighingReads.deferred",
            "WeighingReads.toConfirm",
            "MeetingReads.list",
            "MeetingReads.planned",
            "MeetingReads.toBeScheduled",
            "MeetingReads.agendasOf",
            "MeetingReads.approvals",
            "PlanReads.reviewsUntil",
            "ReviewReads.dueBy",
            "EndReads.owed",
            "MeasureReads.endingBy",
            "ActionReads.mine",
            "ActionReads.open",
            "ActionReads.overdue",
            "ProvisionReads.all",
            "RegisterReads.lines",
            "DecisionReads.decisions",
            "AgreementReads.units",
            "RetentionReads.due",
            "ReferralReads.statementsDue",
            "TermReads.all",
            "RetentionReads.destructions",
            "RetentionReads.counters");

    /// Meetings are the team's: a file holder sees when and with whom, and of the agenda only ids. A mail
    /// that was taken in before tells who has the same mail its number, and nothing else (DEC-13).
    /// Certificates and counters say nothing of anybody (DEC-18), nor do decisions on police data (W-F3).
    static final Set<String> FOR_THE_WHOLE_TEAM = Set.of(
            "MeetingReads.list",
            "MeetingReads.open",
            "MeetingReads.again",
            "SignalReads.recognises",
            "DecisionReads.decisions",
            "RetentionReads.destructions",
            "RetentionReads.counters");

    private KnownReads() {}
}
