package nl.casustafel.domains;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.testkit.DomainMother;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How it is with somebody in each part of life, and what became of it (law 1.5, T-C5, DEC-21, framework
/// 3.5).
class LifeDomainsTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final DomainMother mother = new DomainMother(table);
    private final Actor holder = mother.holder();
    private final CaseId id = table.admitted();

    @AfterEach
    void close() {
        vault.close();
    }

    private Course course(LifeDomain domain) {
        return Course.of(
                domain, mother.of(holder, id).stream().map(Versioned::value).toList());
    }

    @Test
    void theFirstLookIsTheBaselineAndChangeHasADirectionAndNoSize_T_C5() {
        mother.noted(id, mother.today(LifeDomain.HOME, "Slaapt bij vrienden.", SelfReliance.STUCK));
        assertEquals(Optional.empty(), course(LifeDomain.HOME).sinceBaseline());
        vault.time.forward(Duration.ofDays(90));
        mother.noted(id, mother.today(LifeDomain.HOME, "Heeft een kamer.", SelfReliance.STEADIED));
        vault.time.forward(Duration.ofDays(90));
        mother.noted(id, mother.today(LifeDomain.HOME, "Huurachterstand.", SelfReliance.HELPED));
        Course home = course(LifeDomain.HOME);
        assertEquals(
                "Slaapt bij vrienden.",
                home.baseline().orElseThrow().situation().words().value());
        assertEquals(
                "Huurachterstand.", home.now().orElseThrow().situation().words().value());
        assertEquals(Optional.of(Change.FORWARD), home.sinceBaseline());
        assertEquals(Optional.of(Change.BACK), home.at(home.looks().getLast()));
        assertEquals("LOOK_NOTED DONE", table.log().getFirst());
    }

    @Test
    void whatCannotBeSaidIsNotCompared() {
        mother.noted(id, mother.today(LifeDomain.MONEY, "Schulden.", SelfReliance.STUCK));
        done(mother.note.handle(
                holder,
                id,
                new Situation(LifeDomain.MONEY, LongText.of("Onduidelijk."), Optional.empty(), vault.clock.today())));
        assertEquals(Optional.empty(), course(LifeDomain.MONEY).sinceBaseline());
    }

    @Test
    void fw_3_5_ofWhatSomebodyBelievesThereAreWordsOnly() {
        Refused.with(
                DomainRefusal.Plain.WORDS_ONLY,
                mother.note.handle(
                        holder, id, mother.today(LifeDomain.BELIEFS_AND_MEANING, "Zoekt.", SelfReliance.HELPED)));
        Refused.with(
                DomainRefusal.Plain.WORDS_ONLY,
                mother.note.handle(holder, id, mother.today(LifeDomain.VIOLENCE, "Geen.", SelfReliance.ALONE)));
    }

    @Test
    void w_d8_whatWasWrongIsPutRightOrTakenAwayAndNotKept() {
        mother.noted(id, mother.today(LifeDomain.HOME, "Woont bij zijn oom.", SelfReliance.HELPED));
        Versioned<Look> wrong = mother.of(holder, id).getFirst();
        Situation right = mother.today(LifeDomain.HOME, "Woont bij zijn moeder.", SelfReliance.HELPED);
        done(mother.correct.handle(holder, wrong.value().id(), wrong.version(), right));
        assertEquals(right, mother.of(holder, id).getFirst().value().situation());
        Refused.with(
                DomainRefusal.Plain.CHANGED_MEANWHILE,
                mother.correct.handle(holder, wrong.value().id(), wrong.version(), right));
        done(mother.correct.remove(holder, wrong.value().id(), wrong.version() + 1));
        assertTrue(mother.of(holder, id).isEmpty());
        assertEquals("LOOK_REMOVED DONE", table.log().getFirst());
    }

    @Test
    void whoSeesNotTheCaseSeesAndWritesNothing_W_C8() {
        mother.noted(id, mother.today(LifeDomain.HOME, "Woont bij zijn oom.", SelfReliance.HELPED));
        Actor stranger = TestVault.actor(Role.PARTICIPANT);
        assertEquals(List.of(), mother.of(stranger, id));
        Refused.with(
                new DomainRefusal.ByCase(CaseRefusal.Plain.UNKNOWN),
                mother.note.handle(stranger, id, mother.today(LifeDomain.HOME, "Woont elders.", SelfReliance.HELPED)));
        Refused.with(
                DomainRefusal.Plain.NOT_YOURS,
                mother.note.handle(
                        TestVault.actor(Role.FRAMEWORK_QUALITY),
                        id,
                        mother.today(LifeDomain.HOME, "Woont elders.", SelfReliance.HELPED)));
        assertEquals(1, mother.of(TeamMother.as(table.team.participant), id).size());
    }

    @Test
    void nothingIsSaidOfADayThatHasNotCome() {
        Refused.with(
                DomainRefusal.Plain.IN_FUTURE,
                mother.note.handle(
                        holder,
                        id,
                        new Situation(
                                LifeDomain.HOME,
                                LongText.of("Verhuist."),
                                Optional.empty(),
                                vault.clock.today().plusDays(1))));
    }
}
