package nl.casustafel.dossier.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.desk.Screen;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Lanes;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.dossier.DocumentKind;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.DocumentMother;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents of a case without a mouse (DEC-36).
@OneAtATime
class DocumentsByKeyboardTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Look NORMAL = new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768);

    private record FilePlace() implements Place {}

    @TempDir
    private Path folder;

    private final Robot robot = Robot.start();
    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);
    private final DocumentMother mother = new DocumentMother(weigh);
    private final CaseId caseFile = weigh.admitted();

    @AfterEach
    void close() {
        robot.show(Pane::new);
        vault.close();
    }

    private DocumentsModel shown(Actor actor, Path chosen) {
        Navigator navigator = robot.on(() -> {
            Navigator made = new Navigator();
            made.register(FilePlace.class, _ -> Screen.of(new Pane(), "bestand"));
            return made;
        });
        DocumentsModel model = new DocumentsModel(
                caseFile,
                new DossierSeat(actor, vault.transactor(), vault.clock),
                new DocumentActs(mother.documents, weigh.team.team, mother.add, mother.remove),
                new DocumentDesk(
                        Texts.strict(Language.NL),
                        new Lanes(),
                        new Events(Runnable::run),
                        chooser(chosen),
                        navigator,
                        (_, _) -> new FilePlace()));
        robot.show(
                () -> {
                    DocumentsView view = new DocumentsView(model, Texts.strict(Language.NL));
                    model.load();
                    ScrollPane scroll = new ScrollPane(view.node());
                    scroll.setFitToWidth(true);
                    return scroll;
                },
                NORMAL);
        return model;
    }

    private static FileChoice chooser(Path chosen) {
        return new FileChoice() {
            @Override
            public Optional<Path> open(String titleKey, List<String> kinds) {
                return Optional.of(chosen);
            }

            @Override
            public Optional<Path> save(String titleKey, String suggested) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String titleKey) {
                return Optional.empty();
            }
        };
    }

    @Test
    void aFileIsChosenDescribedAndKeptAndTakenAwayAgain() throws IOException {
        Path letter = Files.writeString(folder.resolve("brief-school.txt"), "Geachte heer, mevrouw,");
        DocumentsModel model = shown(mother.holder(), letter);
        robot.fire("#documents-keep");
        assertTrue(robot.text("#documents-banner").contains("bestand"));
        robot.fire("#documents-choose");
        assertEquals("brief-school", robot.on(() -> model.title.typed().get()));
        robot.on(() -> {
            model.kind.chosen().set(DocumentKind.LETTER_RECEIVED);
            return true;
        });
        robot.fire("#documents-keep");
        assertEquals(1, robot.on(() -> model.documents().size()));
        robot.picture(PICTURES.resolve("case-documents.png"));
        robot.focus("#documents-list-0").press("Enter");
        assertTrue(robot.on(() -> model.chosen().get() != null));
        robot.fire("#documents-remove");
        robot.fire("#documents-remove");
        assertEquals(0, robot.on(() -> model.documents().size()));
    }

    @Test
    void whoOnlyReadsAddsNothing() {
        mother.added(caseFile);
        DocumentsModel model = shown(TestVault.actor(Role.FRAMEWORK_QUALITY), folder);
        assertFalse(robot.on(model::writes));
        assertTrue(robot.on(() -> model.documents().isEmpty()), "and sees no case either");
    }
}
