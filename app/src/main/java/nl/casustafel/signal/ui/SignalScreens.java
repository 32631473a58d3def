package nl.casustafel.signal.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.casustafel.attachment.OpenedFile;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Screen;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.RecordSignal;
import nl.casustafel.signal.Signal;
import nl.casustafel.signal.SignalId;
import org.jspecify.annotations.Nullable;

/// The screens of signals, and what starts them from everywhere. Shell registers them with the navigator.
public final class SignalScreens {
    private final SignalDesk desk;
    private final SignalSeat seat;
    private final SignalActs acts;
    private final AgendaDoor agenda;
    private final Function<SignalId, List<SignalPart>> parts;
    private final ListActs lists;
    // Handed to the screen that is built next: a place holds ids only, never a path or a sentence.
    private final MailQueue queue = new MailQueue();
    private Optional<DossierNumber> savedBefore = Optional.empty();
    private Optional<SignalId> justSaved = Optional.empty();
    private @Nullable SignalsView list;

    public SignalScreens(SignalDesk desk, SignalSeat seat, SignalActs acts, AgendaDoor agenda, ListActs lists) {
        this(desk, seat, acts, agenda, lists, _ -> List.of());
    }

    /// @param parts what other features add to the page of a signal
    public SignalScreens(
            SignalDesk desk,
            SignalSeat seat,
            SignalActs acts,
            AgendaDoor agenda,
            ListActs lists,
            Function<SignalId, List<SignalPart>> parts) {
        this.parts = parts;
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
        this.agenda = agenda;
        this.lists = lists;
    }

    public void register(Navigator navigator) {
        navigator.register(SignalsPlace.class, place -> list());
        navigator.register(BoardPlace.class, place -> board());
        navigator.register(NewSignalPlace.class, place -> entry());
        navigator.register(SignalPlace.class, place -> page(place.id()));
        navigator.register(AttachmentPlace.class, this::file);
        navigator.register(TakeOverPlace.class, place -> takeOver());
        navigator.register(RunningCasePlace.class, place -> runningCase());
        navigator.register(RunningCasesPlace.class, place -> runningCases());
        navigator.register(
                CaseFilePlace.class,
                place -> file(() -> acts.running().open().handle(seat.actor(), place.caseFile(), place.file())));
    }

    /// What works on every screen.
    public List<Command> commands() {
        List<Command> all = new ArrayList<>(
                List.of(Command.of("signal.board.open", () -> desk.navigator().go(new BoardPlace()))));
        if (RecordSignal.allowedTo(seat.actor())) {
            all.add(Command.of("signal.new", () -> desk.navigator().go(new NewSignalPlace()), "Shortcut+N"));
            all.add(Command.of("signal.takeover", () -> desk.navigator().go(new TakeOverPlace())));
        }
        if (TakeOverCase.allowedTo(seat.actor())) {
            all.add(Command.of("casefile.takeover", () -> desk.navigator().go(new RunningCasePlace())));
            all.add(Command.of("casefile.takeover.list", () -> desk.navigator().go(new RunningCasesPlace())));
        }
        return all;
    }

    /// Opens the entry with the first of these mails; for a drop on any screen.
    public void takeIn(List<Path> mails) {
        queue.add(mails);
        desk.navigator().go(new NewSignalPlace());
    }

    /// The same list each time, narrowed as it was left: people go from it to a signal and back all day.
    private Screen list() {
        if (list == null) {
            list = new SignalsView(
                    new SignalsModel(desk, seat, acts.reads(), lists, this::takeIn),
                    new SeveralModel(desk, seat, acts, lists.agenda()),
                    new ListExport(desk, seat, acts.reads().signals(), lists.outlet()),
                    desk.texts());
        }
        return list.screen();
    }

    private Screen board() {
        BoardModel model = new BoardModel(desk, seat, acts.reads(), lists.days());
        Screen screen = new BoardView(model, desk.texts()).screen();
        model.load();
        return screen;
    }

    private Screen entry() {
        NewSignalModel model = new NewSignalModel(desk, seat, acts, queue, this::saved);
        Screen screen = new NewSignalView(model, desk.texts()).screen();
        model.load(queue.begin());
        savedBefore.ifPresent(
                number -> model.tell(Notice.done(desk.texts(), "signal.mail.queue.saved", number.text())));
        savedBefore = Optional.empty();
        return screen;
    }

    private Screen takeOver() {
        return takeOver(new SignalList(desk.texts(), seat, acts));
    }

    private Screen runningCases() {
        return takeOver(new RunningList(desk.texts(), seat, acts));
    }

    private <C extends Enum<C> & OldColumn, R> Screen takeOver(OldList<C, R> list) {
        return new TakeOverView<>(new TakeOverModel<>(desk, seat, list), desk.texts()).screen();
    }

    private Screen runningCase() {
        RunningCaseModel model = new RunningCaseModel(desk, seat, acts);
        Screen screen = new RunningCaseView(model, desk.texts()).screen();
        model.load();
        return screen;
    }

    private Screen page(SignalId id) {
        SignalModel model = new SignalModel(desk, seat, acts, agenda, id);
        model.load();
        boolean fresh = justSaved.equals(Optional.of(id));
        if (fresh) {
            model.tell(Notice.saved(desk.texts(), seat.clock().now()));
        }
        justSaved = Optional.empty();
        SourceFiles sources = new SourceFiles(desk, fresh ? queue.sources() : List.of());
        TimeLineModel timeLine = new TimeLineModel(desk, seat, lists.happenings());
        return new SignalView(model, sources, parts.apply(id), timeLine, desk.texts()).screen();
    }

    private Screen file(AttachmentPlace place) {
        return file(() -> acts.files().open().handle(seat.actor(), place.signal(), place.file()));
    }

    private Screen file(Supplier<Optional<OpenedFile>> opening) {
        AttachmentModel model = new AttachmentModel(desk, acts.files().drawing(), opening);
        model.load();
        return new AttachmentView(model, desk.texts()).screen();
    }

    /// Going back from the page leads to where the entry was begun, not into an empty form. Whoever
    /// went elsewhere while a large mail was stored, is left there. Of several mails the next comes up
    /// at once.
    void saved(Signal signal) {
        boolean more = queue.isSeveral() && queue.next().isPresent();
        if (!(desk.navigator().places().getLast() instanceof NewSignalPlace)) {
            return;
        }
        if (more) {
            savedBefore = Optional.of(signal.number());
            desk.navigator().go(new NewSignalPlace());
        } else {
            justSaved = Optional.of(signal.id());
            desk.navigator().back();
            desk.navigator().go(new SignalPlace(signal.id()));
        }
    }
}
