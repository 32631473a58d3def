package nl.casustafel.shell;

import java.util.UUID;
import java.util.function.Supplier;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.PinnedVersion;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.exchange.store.JooqDossierRows;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.framework.store.JooqFrameworkDrafts;
import nl.casustafel.framework.store.JooqFrameworks;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.person.store.JooqSamePersons;
import nl.casustafel.person.store.JooqSubjects;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.quality.store.JooqAgreement;
import nl.casustafel.quality.store.JooqExercises;
import nl.casustafel.referral.RouteTaken;
import nl.casustafel.referral.store.JooqInformings;
import nl.casustafel.referral.store.JooqReferralReads;
import nl.casustafel.referral.store.JooqReferrals;
import nl.casustafel.relation.store.JooqRelatedPersons;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.retention.Features;
import nl.casustafel.retention.store.JooqErasures;
import nl.casustafel.retention.store.JooqRetention;
import nl.casustafel.retention.store.JooqTerms;
import nl.casustafel.signal.store.JooqReporterAnswers;
import nl.casustafel.signal.store.JooqSetAsides;
import nl.casustafel.signal.store.JooqSignalLists;
import nl.casustafel.signal.store.JooqSignalReads;
import nl.casustafel.signal.store.JooqSignals;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.weighing.SeenRounds;
import nl.casustafel.weighing.store.JooqWeighings;

/// Every feature's rows. Holds no state of its own: all of it is in the transaction they are handed.
final class Stores {
    final JooqTeam team = new JooqTeam();
    final JooqSubjects subjects = new JooqSubjects();
    final JooqSamePersons samePersons = new JooqSamePersons();
    final JooqSignals signals = new JooqSignals();
    final JooqReporterAnswers answers = new JooqReporterAnswers();
    final JooqSignalLists signalLists = new JooqSignalLists();
    final JooqSignalReads signalReads = new JooqSignalReads(signals, answers, samePersons);
    final JooqWeighings weighings = new JooqWeighings();
    final JooqRounds rounds = new JooqRounds();
    final JooqFrameworks frameworks = new JooqFrameworks();
    final JooqFrameworkDrafts frameworkDrafts = new JooqFrameworkDrafts();
    final PinnedVersion ratedBy = new PinnedVersion(rounds, frameworks);
    final SeenRounds roundReads = new SeenRounds(weighings, new BlindReads(rounds));
    final JooqCaseFiles cases = new JooqCaseFiles();
    final JooqAssessments assessments = new JooqAssessments();
    final SeenAssessments assessmentReads = new SeenAssessments(assessments, new BlindReads(rounds));
    final JooqAgreement agreement;
    final JooqExercises exercises = new JooqExercises();
    final JooqRelatedPersons related = new JooqRelatedPersons();
    final JooqPlans plans = new JooqPlans();
    final JooqActions actions = new JooqActions();
    final JooqSetAsides setAsides = new JooqSetAsides();
    final JooqMeetings meetings = new JooqMeetings();
    final JooqMeetingReads meetingReads = new JooqMeetingReads(meetings);
    final JooqMinutes minutes = new JooqMinutes();
    final JooqProvisions provisions = new JooqProvisions();
    final JooqReferrals referrals = new JooqReferrals();
    final JooqInformings informings = new JooqInformings();
    final JooqReferralReads referralReads = new JooqReferralReads(referrals, informings);
    final JooqExchanges exchanges = new JooqExchanges();
    final JooqDossierRows dossiers = new JooqDossierRows(exchanges);
    final JooqAttachments attachments;
    final JooqRetention retention;
    final JooqTerms terms;
    final Features features;

    /// @param file the id of the store's file as it is now
    Stores(CaseClock clock, Supplier<UUID> file) {
        this.agreement = new JooqAgreement(clock, DueSignal.WITHIN_DAYS);
        this.attachments = new JooqAttachments(clock);
        this.retention = new JooqRetention(exchanges, new RouteTaken(referrals), file);
        this.terms = new JooqTerms(exchanges, clock);
        this.features = new Features(Remains.all(), new JooqErasures(file, clock));
    }
}
