package nl.casustafel.exchange.ui;

import java.util.List;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.exchange.ExchangeChanged;

/// The screen of this feature, and the way to it.
public final class ExchangeScreens {
    private final ExchangeActs acts;
    private final ExchangeDesk desk;
    private final Navigator navigator;

    public ExchangeScreens(ExchangeActs acts, ExchangeDesk desk, Navigator navigator) {
        this.acts = acts;
        this.desk = desk;
        this.navigator = navigator;
    }

    public void register(Navigator registry) {
        registry.register(ExchangePlace.class, _ -> screen());
    }

    public List<Command> commands() {
        return List.of(Command.of("exchange.open", () -> navigator.go(new ExchangePlace()), "Shortcut+Shift+O"));
    }

    private Screen screen() {
        GiveModel give = new GiveModel(acts, desk);
        HistoryModel history = new HistoryModel(acts, desk);
        PartnersModel partners = new PartnersModel(acts, desk, give::reload);
        TakeModel take = new TakeModel(acts, desk, () -> {});
        ExchangeView view = new ExchangeView(
                new GiveView(give, desk.texts()),
                new TakeView(take, desk.texts()),
                new PartnersView(partners, desk.texts()),
                new HistoryView(give, history, desk.texts()),
                desk.texts());
        give.reload();
        partners.reload();
        history.reload();
        return Screen.of(view.node(), desk.texts().get("exchange.title"))
                .commands(view.commands())
                .flushing(give::flush)
                .closing(desk.events().on(ExchangeChanged.class, _ -> {
                    give.reload();
                    history.reload();
                    take.lookAgain();
                }))
                .focusing(view::focus);
    }
}
