package nl.casustafel.team.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import nl.casustafel.signal.ReportSource;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The form that makes somebody inactive asks who takes over what waits for nobody else.
class LeavingTest {
    private final TestVault vault = new TestVault();
    private final TeamMother mother = new TeamMother(vault);
    private final Texts texts = Texts.strict(Language.NL);
    private final TeamDeskMother desk = new TeamDeskMother(vault, mother);
    private final TeamModel model = desk.model(texts);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_5_whoLeavesIsAskedWhoTakesOverWhatWaitsAndOnlyThen() {
        SignalMother signals = new SignalMother(vault, mother);
        done(signals.record.handle(
                TeamMother.as(mother.mayor), signals.adviceRequest(), List.of(), ReportSource.unknown()));
        model.load();
        open(mother.mayor);
        PersonForm form = model.change.form;
        form.active.ticked().set(false);
        assertFalse(form.workLeft().get(), "nothing is asked of who leaves nothing");
        model.change.save(new char[0], new char[0]);
        desk.asked.removeFirst().answers().getFirst().act().run();
        assertTrue(form.workLeft().get());
        assertTrue(Objects.requireNonNull(form.notice().get()).sentence().contains("1 zaak"));
        form.followedBy
                .chosen()
                .set(form.followedBy.options().stream()
                        .filter(one -> one.id().equals(mother.fileHolder.id()))
                        .findFirst()
                        .orElseThrow());
        model.change.save(new char[0], new char[0]);
        desk.asked.removeFirst().answers().getFirst().act().run();
        assertFalse(row("Karel Smit").person().active());
    }

    private PersonRow row(String name) {
        return model.people.stream()
                .filter(row -> row.person().name().value().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void open(TeamPerson person) {
        model.change(row(person.name().value()));
    }
}
