package nl.casustafel.quality.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Sections.Section;
import nl.casustafel.desk.Styles;
import nl.casustafel.quality.ExerciseChanged;
import nl.casustafel.quality.ReadAgreement;

/// The screens of this feature, and the ways to them. Whoever does not keep the quality of the framework is
/// not offered its figures (DEC-10); an exercise is for everybody.
public final class QualityScreens {
    private static final String FIGURES = "quality.tab.figures";
    private static final String EXERCISES = "quality.tab.exercises";

    private final QualityDesk desk;
    private final QualitySeat seat;
    private final Supplier<QualityActs> acts;

    /// @param acts made when a screen of this feature opens, since the vignettes are read from a file
    public QualityScreens(QualityDesk desk, QualitySeat seat, Supplier<QualityActs> acts) {
        this.desk = desk;
        this.seat = seat;
        this.acts = acts;
    }

    private QualityWork work() {
        return new QualityWork(desk, seat, acts.get());
    }

    public void register(Navigator navigator) {
        navigator.register(QualityPlace.class, _ -> quality());
        navigator.register(ResultPlace.class, this::result);
        navigator.register(SheetPlace.class, _ -> sheet());
    }

    public List<Command> commands() {
        return List.of(
                Command.of("quality.open", () -> desk.navigator().go(new QualityPlace()), "Shortcut+Shift+K")
                        .when(() -> ReadAgreement.isFor(seat.actor())),
                Command.of("quality.sheet.start", () -> desk.navigator().go(new SheetPlace())));
    }

    private Screen quality() {
        QualityWork work = work();
        FiguresModel figures = new FiguresModel(work);
        FiguresView figuresView = new FiguresView(figures, new FiguresExport(work, figures), work.texts());
        ExercisesModel exercises = new ExercisesModel(work);
        ExercisesView exercisesView = new ExercisesView(exercises, work.texts());
        Tabs tabs = new Tabs(
                work.texts(),
                "quality.title",
                lead(),
                Section.made(FIGURES, "F2", figuresView.node(), figuresView::focus),
                Section.made(EXERCISES, "F3", exercisesView.node(), exercisesView::focus));
        figures.load();
        exercises.load();
        return Screen.of(tabs.node(), work.texts().get("quality.title"))
                .commands(tabs.and(
                        Command.of("quality.export.open", () -> {
                            tabs.go(FIGURES);
                            figuresView.turnExport();
                        }),
                        Command.of("quality.exercise.next", () -> {
                                    tabs.go(EXERCISES);
                                    exercisesView.turnNext();
                                })
                                .when(() -> !exercises.running().get()),
                        Command.of("quality.exercise.close", exercises::close)
                                .when(() -> exercises.running().get())))
                .closing(work.desk().events().on(ExerciseChanged.class, _ -> exercises.load()))
                .focusing(tabs::focus);
    }

    private Label lead() {
        Label lead = new Label(desk.texts().get("quality.lead"));
        lead.setWrapText(true);
        lead.setMinHeight(Region.USE_PREF_SIZE);
        lead.getStyleClass().add(Styles.QUIET);
        return lead;
    }

    private Screen result(ResultPlace place) {
        QualityWork work = work();
        ResultModel model = new ResultModel(work);
        Tabs tabs = new ResultView(model, work.texts()).tabs();
        model.load(place.id());
        return Screen.of(tabs.node(), work.texts().get("quality.result.title"))
                .commands(tabs.and())
                .focusing(tabs::focus);
    }

    private Screen sheet() {
        QualityWork work = work();
        TakePartModel model = new TakePartModel(work);
        TakePartView view = new TakePartView(model, work.texts());
        model.load();
        return Screen.of(view.node(), work.texts().get("quality.sheet.title"))
                .flushing(model::flush)
                .focusing(view::focus);
    }
}
