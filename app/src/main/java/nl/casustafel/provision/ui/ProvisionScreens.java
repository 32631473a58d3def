package nl.casustafel.provision.ui;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Roll;
import nl.casustafel.desk.Screen;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.provision.ProvisionsChanged;
import nl.casustafel.provision.RegisterFilter;
import nl.casustafel.provision.RegisterLine;
import nl.casustafel.provision.RegisterWords;

/// The screens of this feature.
public final class ProvisionScreens {
    private final ProvisionSeat seat;
    private final ProvisionLooks looks;
    private final ProvisionActs acts;
    private final ProvisionDesk desk;

    public ProvisionScreens(ProvisionSeat seat, ProvisionLooks looks, ProvisionActs acts, ProvisionDesk desk) {
        this.seat = seat;
        this.looks = looks;
        this.acts = acts;
        this.desk = desk;
    }

    public void register(Navigator navigator) {
        navigator.register(RegisterPlace.class, _ -> register());
        navigator.register(DecisionsPlace.class, _ -> decisions());
    }

    /// What was provided of one case, the newest first.
    public ProvisionPart partOf(CaseId id) {
        ObservableList<RegisterLine> lines = FXCollections.observableArrayList();
        RegisterWords words = new RegisterWords(desk.texts(), Optional.empty());
        Roll<RegisterLine> roll = new Roll<>(desk.texts(), "provision.section.list", lines, line -> said(words, line));
        Runnable load = () -> desk.background()
                .store(() -> seat.transactor()
                        .read(
                                seat.actor(),
                                Purpose.OVERVIEW,
                                tx -> looks.register()
                                        .lines(
                                                tx,
                                                seat.actor(),
                                                RegisterFilter.about(
                                                        id, seat.clock().today()))))
                .then(lines::setAll);
        load.run();
        return new ProvisionPart(roll.node(), roll::focus, desk.events().on(ProvisionsChanged.class, _ -> load.run()));
    }

    private Roll.Said said(RegisterWords words, RegisterLine line) {
        String day = desk.texts().shortDate(line.at().atZone(CaseClock.ZONE).toLocalDate());
        return new Roll.Said(
                desk.texts().get("provision.section.line", words.way(line), words.recipients(line)),
                Stream.of(day, words.providers(line), words.categories(line), words.conditions(line), words.after(line))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" \u00b7 ")));
    }

    private Screen register() {
        RegisterModel model = new RegisterModel(seat, looks, acts, desk);
        RegisterView view = new RegisterView(model, desk.texts(), this::toDecisions);
        model.load();
        return view.screen().closing(desk.events().on(ProvisionsChanged.class, _ -> model.load()));
    }

    private Screen decisions() {
        DecisionsModel model = new DecisionsModel(seat, looks, acts, desk);
        model.load();
        return new DecisionsView(model, desk.texts()).screen();
    }

    private void toDecisions() {
        desk.navigator().go(new DecisionsPlace());
    }
}
