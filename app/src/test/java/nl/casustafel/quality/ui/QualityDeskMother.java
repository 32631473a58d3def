package nl.casustafel.quality.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.desk.Command;
import nl.casustafel.desk.Commands;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Overlay;
import nl.casustafel.desk.OverlayDialogs;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.kernel.Actor;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.quality.ReadAgreement;
import nl.casustafel.quality.store.JooqAgreement;
import nl.casustafel.retention.DueSignal;
import nl.casustafel.shell.FiguresWays;
import nl.casustafel.testkit.ExerciseMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// The screens of this room over a real store, as a window shows them.
final class QualityDeskMother implements AutoCloseable {
    record Home() implements Place {}

    final TestVault vault = new TestVault();
    final WeighingMother weigh = new WeighingMother(vault);
    final ExerciseMother exercise = new ExerciseMother(vault, weigh.team);
    final KeptDrafts drafts = new KeptDrafts();
    final Events events = new Events(Runnable::run);
    Navigator navigator = new Navigator();
    private final Path outside;

    /// @param outside where a file that is given out goes
    QualityDeskMother(Path outside) {
        this.outside = outside;
    }

    HandOut handOut() {
        return new HandOut(
                vault.transactor(),
                new JooqProvisions(),
                new JooqMinutes(),
                new ExportFolder(),
                LogStanding.CHECKED,
                vault.clock);
    }

    QualityWork work(Actor actor, Language language, Overlay overlay) {
        Texts texts = Texts.strict(language);
        return new QualityWork(
                new QualityDesk(
                        texts, new Lanes(), events, navigator, new OverlayDialogs(overlay, texts), files(), drafts),
                new QualitySeat(actor, vault.transactor(), vault.clock),
                new QualityActs(
                        new ReadAgreement(
                                vault.transactor(),
                                new JooqAgreement(vault.clock, DueSignal.WITHIN_DAYS),
                                Frameworks.only(exercise.framework)),
                        FiguresWays.outlet(actor, handOut()),
                        new ExerciseActs(exercise.read, exercise.begin, exercise.handIn, exercise.close)));
    }

    private FileChoice files() {
        return new FileChoice() {
            @Override
            public Optional<Path> open(String titleKey, List<String> kinds) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(String titleKey, String suggested) {
                return Optional.of(outside);
            }

            @Override
            public Optional<Path> folder(String titleKey) {
                return Optional.empty();
            }
        };
    }

    Parent window(Actor actor, Language language) {
        navigator = new Navigator();
        BorderPane content = new BorderPane();
        Overlay overlay = new Overlay(content);
        QualityWork work = work(actor, language, overlay);
        QualityScreens screens = new QualityScreens(work.desk(), work.seat(), work::acts);
        screens.register(navigator);
        navigator.register(Home.class, _ -> Screen.of(new BorderPane(), ""));
        navigator.screen().addListener((_, _, screen) -> {
            if (screen != null) {
                content.setCenter(screen.node());
            }
        });
        Commands commands = new Commands(navigator, overlay);
        commands.add(screens.commands().toArray(Command[]::new));
        commands.listen(overlay.node());
        navigator.home(new Home());
        return overlay.node();
    }

    @Override
    public void close() {
        vault.close();
    }
}
