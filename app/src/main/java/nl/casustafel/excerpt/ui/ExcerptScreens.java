package nl.casustafel.excerpt.ui;

import javafx.beans.value.ChangeListener;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Screen;

/// The screens of this room, as `shell` registers them.
public final class ExcerptScreens {
    private final ExcerptWork work;

    public ExcerptScreens(ExcerptWork work) {
        this.work = work;
    }

    public void register(Navigator navigator) {
        navigator.register(ExcerptsPlace.class, this::excerpts);
        navigator.register(RedactionPlace.class, this::redaction);
    }

    private Screen excerpts(ExcerptsPlace place) {
        ExcerptsModel model = new ExcerptsModel(work, place.meeting());
        ExcerptsView view = new ExcerptsView(model, work.texts());
        ChangeListener<String> loaded = (_, _, _) -> view.focus();
        model.title().addListener(loaded);
        model.load();
        return Screen.of(view.node(), model.title()).focusing(view::focus);
    }

    private Screen redaction(RedactionPlace place) {
        RedactionModel model = new RedactionModel(work, place.redaction());
        RedactionView view = new RedactionView(model, work.texts());
        ChangeListener<RedactionModel.Stage> moved = (_, _, _) -> view.focus();
        model.stage().addListener(moved);
        model.load();
        return Screen.of(view.node(), work.texts().get("redaction.title"))
                .flushing(model::flush)
                .focusing(view::focus);
    }
}
