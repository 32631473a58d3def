package nl.casustafel.testkit;

import java.util.UUID;
import java.util.function.Supplier;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.audit.store.JooqPrintedHeads;
import nl.casustafel.casefile.store.JooqCaseClosings;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.casefile.store.JooqCasePeople;
import nl.casustafel.casefile.store.JooqRatifications;
import nl.casustafel.closing.OwedAfterwards;
import nl.casustafel.closing.store.JooqEndings;
import nl.casustafel.closing.store.JooqReviews;
import nl.casustafel.domains.store.JooqLooks;
import nl.casustafel.dossier.Grounds;
import nl.casustafel.dossier.store.JooqCaseDocuments;
import nl.casustafel.dossier.store.JooqCaseFactReads;
import nl.casustafel.dossier.store.JooqCaseFacts;
import nl.casustafel.exchange.store.JooqDossierRows;
import nl.casustafel.exchange.store.JooqExchanges;
import nl.casustafel.framework.store.JooqFrameworkDrafts;
import nl.casustafel.framework.store.JooqFrameworks;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetingTypes;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.minutes.CaseEnds;
import nl.casustafel.minutes.HeldAssessments;
import nl.casustafel.minutes.MinutesSource;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.person.store.JooqSamePersons;
import nl.casustafel.person.store.JooqSubjects;
import nl.casustafel.plan.EndPlansWithCase;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.practice.PracticeRooms;
import nl.casustafel.practice.PracticeStore;
import nl.casustafel.provision.store.JooqPoliceDecisions;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.quality.store.JooqExercises;
import nl.casustafel.referral.RouteTaken;
import nl.casustafel.referral.store.JooqInformings;
import nl.casustafel.referral.store.JooqReferrals;
import nl.casustafel.referral.store.JooqStatements;
import nl.casustafel.relation.store.JooqRelatedPersons;
import nl.casustafel.retention.Features;
import nl.casustafel.retention.store.JooqErasures;
import nl.casustafel.retention.store.JooqRetention;
import nl.casustafel.retention.store.JooqTerms;
import nl.casustafel.shell.PracticeExercises;
import nl.casustafel.shell.Remains;
import nl.casustafel.signal.store.JooqReporterAnswers;
import nl.casustafel.signal.store.JooqSetAsides;
import nl.casustafel.signal.store.JooqSignalReads;
import nl.casustafel.signal.store.JooqSignals;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.store.JooqTimeline;
import nl.casustafel.weighing.store.JooqWeighings;

/// Opens stores that hold the practice team. One of size 1 is filled once and then copied, so that a test
/// which needs a whole team starts at once; what it writes is seen by nobody else.
public final class PracticeVault {
    /// What is kept of the personal code `oefenen`, made with little work.
    private static final String HASH = "scrypt$4$" + "A".repeat(22) + "$" + "A".repeat(43);

    private PracticeVault() {}

    /// A copy of the practice store of size 1, as of the first moment of [TestVault#clock].
    public static TestVault open() {
        return new TestVault(Template.BYTES);
    }

    public static void fill(TestVault vault, int size) {
        new PracticeStore(vault.transactor(), rooms(() -> vault.store().file()), vault.clock).fill(size);
        vault.events.clear();
    }

    /// @param file the id of the store's file
    public static PracticeRooms rooms(Supplier<UUID> file) {
        JooqFrameworks frameworks = new JooqFrameworks();
        return new PracticeRooms(
                new JooqTeam(),
                _ -> Parsed.valid(HASH),
                new PracticeRooms.Intake(
                        new JooqSignals(),
                        new JooqSignalReads(new JooqSignals(), new JooqReporterAnswers(), new JooqSamePersons()),
                        new JooqSubjects(),
                        new JooqReporterAnswers(),
                        new JooqAttachments(CaseClock.system()),
                        new JooqSetAsides()),
                new PracticeRooms.Table(
                        new JooqWeighings(),
                        new JooqRounds(),
                        new PracticeRooms.Rated(
                                frameworks, frameworks, new JooqFrameworkDrafts(), ShippedFramework.read()),
                        new JooqCaseFiles(),
                        new JooqRatifications(),
                        new JooqRelatedPersons(),
                        new JooqAssessments(),
                        new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                        new JooqPlans(),
                        new JooqPlans(),
                        new JooqMeasures(),
                        new JooqActions(),
                        new JooqMeetings(),
                        new JooqMeetingTypes()),
                dossier(),
                new PracticeRooms.FollowUp(
                        new JooqReferrals(),
                        new JooqInformings(),
                        new JooqStatements(),
                        new JooqSignalReads(new JooqSignals(), new JooqReporterAnswers(), new JooqSamePersons())),
                papers(),
                new PracticeRooms.Exchange(new JooqExchanges(), new JooqDossierRows(new JooqExchanges())),
                ending(file),
                over(),
                new PracticeExercises(new JooqExercises(), new JooqTeam()));
    }

    private static PracticeRooms.Ending ending(Supplier<UUID> file) {
        JooqRetention retention = new JooqRetention(new JooqExchanges(), new RouteTaken(new JooqReferrals()), file);
        JooqTerms terms = new JooqTerms(new JooqExchanges(), new JooqCaseClosings(), CaseClock.system());
        return new PracticeRooms.Ending(
                retention,
                retention,
                new Features(Remains.all(), new JooqErasures(file, CaseClock.system())),
                terms,
                terms);
    }

    private static PracticeRooms.Over over() {
        return new PracticeRooms.Over(
                new JooqEndings(),
                new JooqEndings(),
                new OwedAfterwards(new EndPlansWithCase(new JooqCaseClosings(), new JooqPlans()), new JooqEndings()),
                new JooqCasePeople(),
                new JooqCaseFiles(),
                new JooqActions());
    }

    private static PracticeRooms.Dossier dossier() {
        JooqSignals signals = new JooqSignals();
        JooqCaseFacts facts = new JooqCaseFacts(CaseClock.system());
        return new PracticeRooms.Dossier(
                facts,
                new Grounds(
                        signals,
                        new JooqSignalReads(signals, new JooqReporterAnswers(), new JooqSamePersons()),
                        facts,
                        new JooqCaseFactReads(CaseClock.system()),
                        new JooqTeam()),
                new JooqCasePeople(),
                new JooqLooks(),
                new JooqCaseDocuments(new JooqAttachments(CaseClock.system()), CaseClock.system()),
                new JooqTimeline());
    }

    private static PracticeRooms.Papers papers() {
        return new PracticeRooms.Papers(
                new MinutesSource(
                        new JooqMeetingReads(new JooqMeetings()),
                        new JooqSignalReads(new JooqSignals(), new JooqReporterAnswers(), new JooqSamePersons()),
                        new JooqWeighings(),
                        new MinutesSource.OfCases(
                                new JooqCaseFiles(),
                                new JooqRatifications(),
                                new JooqPlans(),
                                new JooqActions(),
                                new HeldAssessments(
                                        new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                                        new JooqFrameworks(),
                                        dossier().grounds()),
                                new CaseEnds(
                                        new JooqReviews(CaseClock.system(), new JooqTeam()),
                                        new JooqEndings(),
                                        new JooqCaseClosings()))),
                new JooqMinutes(),
                new JooqMinutes(),
                new PrintMinutes(new PdfMinutesPrinter(), new Reread()),
                new JooqProvisions(),
                new JooqPoliceDecisions(),
                new PracticeRooms.Log(new JooqAuditTrail(TestVault::mac, "test"), new JooqPrintedHeads()),
                Texts.strict(Language.NL));
    }

    /// The person of the team with this function, as who acts.
    public static Actor actor(TestVault vault, String function) {
        return vault.transactor().read(TestVault.actor(), Purpose.SIGN_IN, tx -> new JooqTeam().people(tx)).stream()
                .filter(person -> person.function().value().equals(function))
                .findFirst()
                .map(PracticeVault::as)
                .orElseThrow();
    }

    private static Actor as(TeamPerson person) {
        return new Actor(person.id(), person.roles());
    }

    private static final class Template {
        static final byte[] BYTES = make();

        private static byte[] make() {
            try (TestVault vault = new TestVault()) {
                fill(vault, 1);
                return vault.bytes();
            }
        }
    }
}
