package nl.casustafel.casefile.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import nl.casustafel.casefile.CaseChanged;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;

/// The screens of this feature.
public final class CaseScreens {
    private final CaseActs acts;
    private final CaseDesk desk;
    private final CaseSections sections;
    /// Which section was in front when a case was left.
    private final Map<CaseId, String> fronts = new HashMap<>();

    public CaseScreens(CaseActs acts, CaseDesk desk, CaseSections sections) {
        this.acts = acts;
        this.desk = desk;
        this.sections = sections;
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
        List<CasePart> built = new ArrayList<>();
        CaseView view = new CaseView(model, desk.texts(), sections.of(place.id()), built::add);
        Optional.ofNullable(fronts.get(place.id())).ifPresent(view::front);
        Screen screen = Screen.of(view.node(), title(model))
                .focusing(view::focus)
                .commands(() -> commands(view, built))
                .flushing(() -> built.forEach(part -> part.flush().run()))
                .closing(desk.events().on(CaseChanged.class, event -> {
                    if (event.caseFile().equals(place.id())) {
                        model.load();
                    }
                }))
                .closing(() -> {
                    fronts.put(place.id(), view.front());
                    built.forEach(part -> part.subscription().close());
                });
        model.load();
        return screen;
    }

    private static List<Command> commands(CaseView view, List<CasePart> built) {
        return Stream.concat(view.commands().stream(), built.stream().flatMap(part -> part.commands().stream()))
                .toList();
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
