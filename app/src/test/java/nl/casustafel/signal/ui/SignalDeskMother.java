package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.casustafel.attachment.FileDrawing;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.store.JooqCaseFiles;
import nl.casustafel.desk.Drafting;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.identity.RecogniseSubject;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Event;
import nl.casustafel.kernel.PagePicture;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.person.store.JooqCitizenNumbers;
import nl.casustafel.search.FindCandidates;
import nl.casustafel.signal.AddFile;
import nl.casustafel.signal.ArrangeList;
import nl.casustafel.signal.CitizenNumberOfSubject;
import nl.casustafel.signal.KeepExternalNumber;
import nl.casustafel.signal.OpenFile;
import nl.casustafel.signal.ShowReporter;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.TakeInMail;
import nl.casustafel.signal.TakeOverList;
import nl.casustafel.signal.store.JooqSignalLists;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.weighing.store.JooqWeighings;

/// The screens of signals over a real store, without threads: the answer is there when the call returns.
final class SignalDeskMother implements AutoCloseable {
    /// The page of a case, which is another room's.
    record CasePage(CaseId id) implements Place {}

    static final String CODE = "4711";

    final TestVault vault = new TestVault();
    final TeamMother team = new TeamMother(vault);
    final SignalMother signals = new SignalMother(vault, team);
    final JooqAttachments attachments = new JooqAttachments(vault.clock);
    final RunningMother running = new RunningMother(vault, team, signals, new JooqCaseFiles());
    final Texts texts = Texts.strict(Language.NL);
    final Events events = new Events(Runnable::run);
    final Navigator navigator = new Navigator();
    final Map<String, String> drafts = new HashMap<>();
    final List<SignalId> toAgenda = new ArrayList<>();
    final List<SignalId> outside = new ArrayList<>();
    Optional<Path> chosen = Optional.empty();
    Optional<Path> saveAs = Optional.empty();
    final Lanes lanes = new Lanes();
    final SignalDesk desk = new SignalDesk(texts, lanes, events, navigator, new Chooser(), new Drafts());
    Consumer<List<ListActs.Handled>> severalAnswered = handled -> {};
    List<Happening> happenings = List.of();
    final ListOutlet outlet = new ListOutlet();
    Consumer<Refusal> refusedAgenda = refusal -> {};
    final SignalActs acts = new SignalActs(
            new SignalActs.Reads(
                    signals.reads,
                    team.team,
                    attachments,
                    new FindCandidates(
                            vault.transactor(),
                            signals.reads,
                            new JooqWeighings(),
                            new JooqCaseFiles(),
                            signals.samePersons),
                    new RetentionMother(vault, team, signals).retention,
                    new JooqWeighings()),
            new SignalActs.Intake(
                    new TakeInMail(vault.transactor(), signals.record, new KeepAttachment(attachments)),
                    new TakeOverList(vault.transactor(), signals.signals, signals.record),
                    signals.split,
                    new RecogniseSubject(vault.transactor(), signals.joinPersons()),
                    signals.answerUrgent),
            signals.amend,
            new SignalActs.FactActs(
                    signals.addFact, signals.testFacts, signals.gradeFacts, signals.correctFact, signals.removeFact),
            new SignalActs.Endings(signals.advise, signals.preSort, signals.withdraw, signals.close),
            signals.answer,
            new ShowReporter(vault.transactor(), signals.signals),
            new SignalActs.Files(
                    new OpenFile(vault.transactor(), signals.signals, attachments),
                    new AddFile(vault.transactor(), signals.signals, new KeepAttachment(attachments)),
                    new Drawing()),
            new CitizenNumberOfSubject(vault.transactor(), signals.signals, new JooqCitizenNumbers()),
            new KeepExternalNumber(vault.transactor(), signals.signals),
            new RunningActs(running.takeOver, running.list, running.open, running.cases, CasePage::new));

    SignalSeat seat() {
        return seat(signals.receiver());
    }

    SignalSeat seat(Actor actor) {
        return new SignalSeat(actor, vault.transactor(), vault.clock, SigningInPlace.with(CODE, lanes));
    }

    SignalScreens screens() {
        SignalScreens screens = new SignalScreens(desk, seat(), acts, door(), lists());
        screens.register(navigator);
        return screens;
    }

    ListActs lists() {
        JooqSignalLists kept = new JooqSignalLists();
        return new ListActs(
                kept,
                new ArrangeList(vault.transactor(), kept),
                (signals, answered) -> {
                    toAgenda.addAll(signals);
                    severalAnswered = answered;
                },
                outlet,
                (tx, actor, signal) -> happenings,
                (tx, actor) -> Map.of());
    }

    AgendaDoor door() {
        return new AgendaDoor() {
            @Override
            public void choose(SignalId id, Consumer<Refusal> refused) {
                toAgenda(id, refused);
            }

            @Override
            public void weighOutside(SignalId id, Consumer<Refusal> refused) {
                outside.add(id);
                refusedAgenda = refused;
            }
        };
    }

    /// Chooses a meeting; what comes of it is for the test to tell.
    void toAgenda(SignalId signal, Consumer<Refusal> refused) {
        toAgenda.add(signal);
        refusedAgenda = refused;
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

    /// Two pages, and pictures of two by one; what begins with `!` is damaged.
    private static final class Drawing implements FileDrawing {
        @Override
        public Optional<Integer> pages(byte[] pdf) {
            return pdf[0] == '!' ? Optional.empty() : Optional.of(2);
        }

        @Override
        public Optional<PagePicture> page(byte[] pdf, int page, int width) {
            return Optional.of(new PagePicture(2, 1, new int[] {page, width}));
        }

        @Override
        public Optional<PagePicture> picture(byte[] image) {
            return image[0] == '!' ? Optional.empty() : Optional.of(new PagePicture(2, 1, new int[2]));
        }
    }

    private final class Drafts implements Drafting {
        @Override
        public void keep(String place, String body) {
            drafts.put(place, body);
        }

        @Override
        public void find(String place, Consumer<Optional<String>> answer) {
            answer.accept(Optional.ofNullable(drafts.get(place)));
        }

        @Override
        public void drop(String place) {
            drafts.remove(place);
        }
    }

    private final class Chooser implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return chosen;
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return saveAs;
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }
}
