package nl.casustafel.person.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.person.Subject;
import nl.casustafel.person.SubjectId;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamAction;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.vault.Tx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JooqSubjectsTest {
    private final Random random = new Random(13);
    private final TestVault vault = new TestVault();
    private final Municipality municipality = new TeamMother(vault).duinrode;
    private final JooqSubjects subjects = new JooqSubjects();

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void givesBackWhatWasKeptNamedOrNotDec13() {
        for (int i = 0; i < 50; i++) {
            Subject first = subject(SubjectId.fresh());
            Subject second = subject(first.id());
            write(tx -> subjects.add(tx, first));
            assertEquals(Optional.of(first), vault.read(tx -> subjects.find(tx, first.id())));
            write(tx -> subjects.change(tx, second));
            assertEquals(Optional.of(second), vault.read(tx -> subjects.find(tx, first.id())));
        }
    }

    @Test
    void changesOnlyWhomItKnows() {
        Subject stranger = subject(SubjectId.fresh());
        assertThrows(IllegalStateException.class, () -> write(tx -> subjects.change(tx, stranger)));
        assertEquals(Optional.empty(), vault.read(tx -> subjects.find(tx, stranger.id())));
    }

    private Subject subject(SubjectId id) {
        boolean named = random.nextBoolean();
        return new Subject(
                id,
                random.nextBoolean() ? Subject.Kind.PERSON : Subject.Kind.ORGANISATION,
                named ? Optional.of(text()) : Optional.empty(),
                !named || random.nextBoolean() ? Optional.of(text()) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(30_000)))
                        : Optional.empty(),
                random.nextBoolean() ? Optional.of(municipality.id()) : Optional.empty());
    }

    private ShortText text() {
        return ShortText.of("jongen uit 3B – " + new UUID(random.nextLong(), random.nextLong()));
    }

    private void write(Consumer<Tx> work) {
        vault.transactor().write(TestVault.actor(), Purpose.REGISTER_SIGNAL, tx -> {
            work.accept(tx);
            tx.audit(TeamAction.SETTINGS_CHANGED, TeamSettings.Key.ONLY);
            return Outcome.<String, TeamRefusal>done("");
        });
    }
}
