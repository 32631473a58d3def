package nl.casustafel.referral.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Pane;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.desk.testkit.Robot.Look;
import nl.casustafel.kernel.LongText;
import nl.casustafel.referral.Consideration;
import nl.casustafel.referral.RestrictionGround;
import nl.casustafel.referral.Statement;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.texts.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// W-H5: stating why the person is not told, and letting that lapse.
@OneAtATime
class StatementScreenTest {
    @TempDir
    private Path folder;

    private FollowUpDeskMother mother;
    private CaseId id;
    private StatementModel model;

    @BeforeEach
    void admit() {
        mother = new FollowUpDeskMother(folder);
        id = mother.mother.weigh.admitted();
        model = new StatementModel(mother.work(new Inline(), Language.NL), id);
    }

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void w_h5_keepsWhatWasTickedAndTyped() {
        model.begin();
        Objects.requireNonNull(model.grounds.get(RestrictionGround.PUBLIC_SECURITY))
                .show(true);
        model.reason.show(LongText.of("Hij zou bewijs wegmaken."));
        Objects.requireNonNull(model.considered.get(Consideration.SCOPE))
                .show(Optional.of(LongText.of("Alleen dat er een casus is.")));
        model.reviewOn.show(mother.mother.today().plusMonths(3));
        model.save();
        Statement kept = kept().getFirst();
        assertEquals(1, kept.content().grounds().size());
        assertEquals(1, kept.content().considered().size());
        model.load();
        String words = model.words().get();
        for (String said : List.of("c. openbare veiligheid", "bewijs wegmaken", "Alleen dat er een casus is")) {
            assertTrue(words.contains(said), words);
        }
        assertTrue(model.holding().get());
        model.lapseReason.show(LongText.of("Het onderzoek is klaar."));
        model.lapse();
        assertFalse(model.holding().get());
        assertTrue(model.words().get().contains("Het onderzoek is klaar."));
    }

    @Test
    void w_h5_saysThatAGroundIsMissing() {
        model.begin();
        model.reason.show(LongText.of("Zomaar."));
        model.reviewOn.show(mother.mother.today().plusMonths(3));
        model.save();
        assertEquals(List.of(), kept());
        assertTrue(Objects.requireNonNull(model.notice().get()).sentence().contains("W-H5"));
    }

    @Test
    void takesPictures() {
        Robot robot = Robot.start();
        picture(robot, Language.NL, new Look(Theme.LIGHT, TypeSize.NORMAL, 1366, 768), "statement");
        picture(robot, Language.EN, new Look(Theme.DARK, TypeSize.TABLE, 1366, 768), "statement-dark-en");
        robot.show(Pane::new);
    }

    private void picture(Robot robot, Language language, Look look, String name) {
        var work = mother.work(new Inline(), language);
        StatementModel shown = new StatementModel(work, id);
        shown.begin();
        robot.show(() -> new StatementView(shown, work.texts()).screen().node(), look);
        robot.picture(Path.of("target", "pictures", name + ".png"));
    }

    private List<Statement> kept() {
        return mother.vault.read(tx -> mother.mother.signals.followUps.statements(tx, mother.mother.holder(), id));
    }
}
