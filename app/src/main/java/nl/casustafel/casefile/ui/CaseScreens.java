package nl.casustafel.casefile.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;

/// The screens of this feature.
public final class CaseScreens {
    private final CaseActs acts;
    private final CaseDesk desk;
    private final CaseParts parts;

    public CaseScreens(CaseActs acts, CaseDesk desk, CaseParts parts) {
        this.acts = acts;
        this.desk = desk;
        this.parts = parts;
    }

    public void register(Navigator navigator) {
        navigator.register(CasesPlace.class, _ -> cases());
        navigator.register(CasePlace.class, this::caseFile);
    }

    private Screen cases() {
        CasesModel model = new CasesModel(acts, desk);
        CasesView view = new CasesView(model, desk.texts());
        model.load();
        return Screen.of(view.node(), desk.texts().get("casefile.list.title"))
                .focusing(view::focus)
                .closing(desk.events().on(CaseChanged.class, _ -> model.load()));
    }

    private Screen caseFile(CasePlace place) {
        CaseModel model = new CaseModel(place.id(), acts, desk);
        List<CasePart> built = parts.of(place.id());
        CaseView view = new CaseView(model, desk.texts(), built);
        model.load();
        Screen screen = Screen.of(view.node(), title(model))
                .focusing(view::focus)
                .closing(desk.events().on(CaseChanged.class, event -> {
                    if (event.caseFile().equals(place.id())) {
                        model.load();
                    }
                }));
        built.forEach(
                part -> screen.flushing(part.flush()).commands(part.commands()).closing(part.subscription()));
        return screen;
    }

    /// With the number once the case was read; never with a name.
    private ObservableValue<String> title(CaseModel model) {
        return Bindings.createStringBinding(
                () -> Optional.ofNullable(model.sheet().get())
                        .map(sheet -> desk.texts()
                                .get(
                                        "casefile.title.of",
                                        sheet.caseFile().number().text()))
                        .orElseGet(() -> desk.texts().get("casefile.title")),
                model.sheet());
    }
}
