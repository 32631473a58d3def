package nl.casustafel.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Goes from screen to screen. Features name a [Place]; `shell` has told which factory builds its screen.
///
/// Going on adds to the trail, [#back] takes the last off, [#home] starts a new trail. A screen is built anew
/// whenever
/// it is gone to, so it never shows what was true earlier; what was typed in the one left is flushed first.
public final class Navigator {
    /// A step of the trail, for the breadcrumbs.
    public record Crumb(Place place, String title) {}

    private final Map<Class<? extends Place>, Function<Place, Screen>> factories = new HashMap<>();
    private final ObservableList<Crumb> trail = FXCollections.observableArrayList();
    // Kept, because a view of a list holds its listeners only as long as somebody holds the view.
    private final ObservableList<Crumb> shownTrail = FXCollections.unmodifiableObservableList(trail);
    private final ChangeListener<String> retitled = (property, before, title) -> retitle(title);
    private final ReadOnlyObjectWrapper<@Nullable Screen> screen = new ReadOnlyObjectWrapper<>();

    public <P extends Place> void register(Class<P> type, Function<? super P, Screen> factory) {
        factories.put(type, place -> factory.apply(type.cast(place)));
    }

    /// Opens `place` on top of the trail. Going to where one is rebuilds the screen.
    public void go(Place place) {
        if (!trail.isEmpty() && trail.getLast().place().equals(place)) {
            trail.removeLast();
        }
        open(place);
    }

    /// Opens `place` as the start of a new trail: main navigation.
    public void home(Place place) {
        leave();
        trail.clear();
        open(place);
    }

    /// Whether there was somewhere to go back to.
    public boolean back() {
        if (trail.size() < 2) {
            return false;
        }
        to(trail.get(trail.size() - 2));
        return true;
    }

    /// Goes back to a crumb of the trail.
    public void to(Crumb crumb) {
        int index = trail.indexOf(crumb);
        if (index >= 0) {
            trail.remove(index, trail.size());
            open(crumb.place());
        }
    }

    /// Stores unfinished typing of the screen that stands: before a lock, and each second while typing.
    public void flush() {
        Screen standing = screen.get();
        if (standing != null) {
            standing.flush();
        }
    }

    /// Leaves the screen that stands, at the end of a session.
    public void leave() {
        Screen standing = screen.get();
        if (standing != null) {
            screen.set(null);
            standing.title().removeListener(retitled);
            standing.leave();
        }
    }

    public ReadOnlyObjectProperty<@Nullable Screen> screen() {
        return screen.getReadOnlyProperty();
    }

    public ObservableList<Crumb> trail() {
        return shownTrail;
    }

    public List<Place> places() {
        return trail.stream().map(Crumb::place).toList();
    }

    private void open(Place place) {
        Function<Place, Screen> factory = factories.get(place.getClass());
        if (factory == null) {
            throw new IllegalArgumentException(
                    "no screen for " + place.getClass().getSimpleName());
        }
        leave();
        Screen next = factory.apply(place);
        trail.add(new Crumb(place, next.title().getValue()));
        next.title().addListener(retitled);
        screen.set(next);
        // What scrolls is part of the scene only once it has a skin, and only then can be focused.
        next.node().applyCss();
        next.focus();
    }

    /// A number is known only once the thing was read.
    private void retitle(String title) {
        trail.set(trail.size() - 1, new Crumb(trail.getLast().place(), title));
    }
}
