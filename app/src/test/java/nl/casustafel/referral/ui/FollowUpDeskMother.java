package nl.casustafel.referral.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.judgement.SeenAssessments;
import nl.casustafel.judgement.store.JooqAssessments;
import nl.casustafel.kernel.Event;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.meeting.store.JooqMeetingReads;
import nl.casustafel.meeting.store.JooqMeetings;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.plan.store.JooqMeasures;
import nl.casustafel.plan.store.JooqPlans;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Provision;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.referral.ComposeAgenda;
import nl.casustafel.referral.ComposeAssessment;
import nl.casustafel.referral.ComposeCaseSheet;
import nl.casustafel.referral.ComposePlan;
import nl.casustafel.referral.ComposeSecrecy;
import nl.casustafel.referral.RecordLetter;
import nl.casustafel.referral.StateNotInforming;
import nl.casustafel.referral.TakeAlong;
import nl.casustafel.referral.store.JooqStatements;
import nl.casustafel.testkit.FollowUpMother;
import nl.casustafel.testkit.HeldFrameworks;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// The screens of what follows a decision over a real store.
final class FollowUpDeskMother implements AutoCloseable {
    final TestVault vault = new TestVault();
    final FollowUpMother mother = new FollowUpMother(vault);
    final Events events = new Events(Runnable::run);
    final Navigator navigator = new Navigator();
    final KeptDrafts drafts = new KeptDrafts();
    private final JooqProvisions register = new JooqProvisions();
    private final Path target;

    /// @param target where every file goes
    FollowUpDeskMother(Path target) {
        this.target = target;
    }

    ReferralWork work(Background background, Language language) {
        var door = vault.transactor();
        return new ReferralWork(
                new ReferralDesk(Texts.strict(language), background, events, navigator, new Chooser(), drafts),
                new ReferralSeat(mother.holder(), door, vault.clock),
                new ReferralActs(
                        new ReferralActs.Reads(mother.signals.reads, mother.signals.followUps, mother.weigh.weighings),
                        new ReferralActs.Routes(
                                mother.prepare,
                                new TakeAlong(mother.team.team),
                                mother.sheet,
                                mother.send,
                                new ComposeCaseSheet(
                                        door,
                                        mother.weigh.cases,
                                        new JooqPlans(),
                                        mother.team.team,
                                        Texts.strict(Language.NL),
                                        vault.clock),
                                assessment(),
                                plan(),
                                secrecy(),
                                agenda()),
                        new ReferralActs.ToReporter(
                                mother.toReporter,
                                new RecordLetter(mother.signals.answer, mother.signals.advise, vault.clock)),
                        new ReferralActs.ToPerson(
                                mother.settle,
                                mother.toPerson,
                                new StateNotInforming(door, mother.weigh.cases, new JooqStatements(), vault.clock)),
                        new ReferralActs.Papers(
                                new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()),
                                new HandOut(
                                        door,
                                        register,
                                        new JooqMinutes(),
                                        new ExportFolder(),
                                        LogStanding.CHECKED,
                                        vault.clock))));
    }

    private ComposeAgenda agenda() {
        return new ComposeAgenda(
                vault.transactor(),
                new ComposeAgenda.Sources(
                        new JooqMeetingReads(new JooqMeetings()),
                        mother.signals.reads,
                        mother.weigh.cases,
                        new JooqActions(),
                        mother.team.team),
                Texts.strict(Language.NL),
                vault.clock);
    }

    List<Provision> register() {
        return vault.read(tx -> register.all(tx, mother.holder()));
    }

    /// What the store emitted reaches the screens, as it does in the program.
    void deliver() {
        List<Event> emitted = List.copyOf(vault.events);
        vault.events.clear();
        emitted.forEach(events::publish);
    }

    @Override
    public void close() {
        vault.close();
    }

    private ComposeSecrecy secrecy() {
        return new ComposeSecrecy(
                vault.transactor(), mother.weigh.cases, mother.team.team, Texts.strict(Language.NL), vault.clock);
    }

    private ComposePlan plan() {
        return new ComposePlan(
                vault.transactor(),
                new ComposePlan.Sources(
                        new ComposePlan.OfPlans(new JooqPlans(), new JooqMeasures(), new JooqActions()),
                        mother.weigh.cases,
                        mother.signals.referrals,
                        mother.team.team),
                Texts.strict(Language.NL),
                vault.clock);
    }

    private ComposeAssessment assessment() {
        return new ComposeAssessment(
                vault.transactor(),
                new ComposeAssessment.Sources(
                        new SeenAssessments(new JooqAssessments(), new BlindReads(new JooqRounds())),
                        HeldFrameworks.only(mother.weigh.rating.framework),
                        mother.weigh.cases,
                        mother.weigh.grounds,
                        mother.signals.referrals,
                        mother.team.team),
                Texts.strict(Language.NL),
                vault.clock);
    }

    private final class Chooser implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.of(target.resolve(suggested));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }
}
