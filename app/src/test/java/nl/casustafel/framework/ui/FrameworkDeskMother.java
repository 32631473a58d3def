package nl.casustafel.framework.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.OverlayDialogs;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.framework.Keeping;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Event;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.SigningInPlace;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// The screens of this room over a real store, as a window shows them.
final class FrameworkDeskMother implements AutoCloseable {
    static final String CODE = "oefenen";

    final TestVault vault = new TestVault();
    final FrameworkMother mother = new FrameworkMother(vault, new TeamMother(vault));
    final KeptDrafts drafts = new KeptDrafts();
    private final Events events = new Events(Runnable::run);
    private Navigator navigator = new Navigator();

    /// What is typed is kept, as the clock of the window does each second.
    void flush(Robot robot) {
        robot.on(() -> {
            navigator.flush();
            return true;
        });
    }

    Path chosen = Path.of("nowhere");

    /// The system's own chooser, which always gives the same file.
    private final FileChoice files = new FileChoice() {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.of(chosen);
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.of(chosen.resolveSibling(suggested));
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    };

    Actor actor = mother.keeper;

    /// What was committed reaches the screen, as the program delivers it.
    void deliver(Robot robot) {
        List<Event> told = List.copyOf(vault.events);
        vault.events.clear();
        robot.on(() -> {
            told.forEach(events::publish);
            return true;
        });
        robot.settle();
    }

    void show(Robot robot, Place place, Language language, Look look) {
        navigator = new Navigator();
        robot.show(() -> window(language), look);
        robot.on(() -> {
            navigator.go(place);
            return true;
        });
        robot.settle();
    }

    private Parent window(Language language) {
        BorderPane content = new BorderPane();
        Overlay overlay = new Overlay(content);
        Lanes lanes = new Lanes();
        Texts texts = Texts.strict(language);
        FrameworkWork work = new FrameworkWork(
                new FrameworkDesk(
                        texts,
                        lanes,
                        events,
                        navigator,
                        new OverlayDialogs(overlay, texts),
                        files,
                        drafts,
                        vault.clock),
                new FrameworkActs(
                        actor,
                        vault.transactor(),
                        SigningInPlace.with(CODE, lanes),
                        mother.team.team,
                        new Keeping(mother.frameworks, mother.drafts),
                        FrameworkMother.CHECK,
                        new FrameworkActs.Making(mother.begin, mother.edit, mother.settle),
                        new FrameworkActs.Travelling(mother.giveOut, mother.takeOver)));
        new FrameworkScreens(work).register(navigator);
        navigator.screen().addListener((_, _, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        new Commands(navigator, overlay).listen(overlay.node());
        navigator.home(new FrameworksPlace());
        return overlay.node();
    }

    @Override
    public void close() {
        vault.close();
    }
}
