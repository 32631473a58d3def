package nl.casustafel.closing.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.closing.ClosingChanged;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Styles;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.plan.ActionsChanged;
import nl.casustafel.vault.Tx;

/// What this feature adds to the screen of a case, and the list of what is left of cases that are over.
public final class ClosingScreens {
    private final ClosingSeat seat;
    private final ClosingLooks looks;
    private final ClosingActs acts;
    private final ClosingDesk desk;

    public ClosingScreens(ClosingSeat seat, ClosingLooks looks, ClosingActs acts, ClosingDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
    }

    public void register(Navigator navigator) {
        navigator.register(AfterPlace.class, _ -> after());
    }

    public List<Command> commands() {
        return List.of(Command.of("closing.after.open", () -> desk.navigator().go(new AfterPlace()))
                .when(() -> CaseRoles.runs(seat.actor())));
    }

    private Screen after() {
        AfterModel model = new AfterModel(seat, looks, acts, desk);
        AfterView view = new AfterView(model, desk.texts());
        model.load();
        return Screen.of(view.node(), desk.texts().get("closing.after"))
                .focusing(view::focus)
                .closing(desk.events().on(ClosingChanged.class, _ -> model.load()));
    }

    /// Whether the case is still needed, and how it ends.
    public ClosingPart partOf(CaseId id) {
        ReviewModel review = new ReviewModel(id, seat, looks, acts, desk);
        ExitModel exit = new ExitModel(id, seat, acts, desk);
        EndModel end = new EndModel(id, seat, acts, desk);
        TransferModel transfer = new TransferModel(id, seat, acts, desk);
        ReviewView view = new ReviewView(review, desk.texts());
        EndView last = new EndView(end, desk.texts(), seat.actor());
        VBox page = new VBox(
                last.node(),
                view.node(),
                new ExitView(exit, desk.texts()).node(),
                new TransferView(transfer, desk.texts(), seat.actor()).node());
        page.getStyleClass().add(Styles.STACK);
        Runnable load = () -> {
            review.load();
            desk.background().store(() -> seat.read(tx -> ending(tx, id))).then(found -> {
                exit.show(found.orElse(null));
                end.show(found.orElse(null));
                transfer.show(found.orElse(null));
            });
        };
        load.run();
        return new ClosingPart(
                page,
                () -> {
                    if (last.stands()) {
                        last.focus();
                    } else {
                        view.focus();
                    }
                },
                () -> List.<Runnable>of(review::flush, exit::flush, end::flush).forEach(Runnable::run),
                List.of(Command.of("closing.necessity", view::focus)),
                listening(id, load));
    }

    private Events.Subscription listening(CaseId id, Runnable load) {
        List<Events.Subscription> all = List.of(
                desk.events().on(CaseChanged.class, one -> reload(one.caseFile(), id, load)),
                desk.events().on(ClosingChanged.class, one -> reload(one.caseFile(), id, load)),
                desk.events().on(ActionsChanged.class, _ -> load.run()));
        return () -> all.forEach(Events.Subscription::close);
    }

    private static void reload(CaseId changed, CaseId shown, Runnable load) {
        if (changed.equals(shown)) {
            load.run();
        }
    }

    private Optional<Ending> ending(Tx tx, CaseId id) {
        return looks.cases()
                .again(tx, seat.actor(), id)
                .map(Versioned::value)
                .flatMap(caseFile -> looks.ends()
                        .of(tx, seat.actor(), id)
                        .map(standing -> new Ending(
                                caseFile,
                                standing,
                                looks.frameworks().newest(tx).checklists().exit(),
                                looks.actions().of(tx, seat.actor(), id).stream()
                                        .filter(row ->
                                                row.action().value().closed().isEmpty())
                                        .toList(),
                                looks.grounds().seen(tx, seat.actor(), caseFile),
                                looks.team().people(tx))));
    }
}
