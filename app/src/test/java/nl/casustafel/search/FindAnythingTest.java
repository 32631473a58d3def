package nl.casustafel.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.casustafel.kernel.Actor;
import nl.casustafel.testkit.MeetingMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindAnythingTest {
    private final TestVault vault = new TestVault();
    private final WeighingMother mother = new WeighingMother(vault);
    private final MeetingMother meetings = new MeetingMother(vault, mother.team, mother.signals);
    private final FindAnything find =
            new FindAnything(vault.transactor(), mother.signals.reads, mother.cases, meetings.reads, mother.team.team);

    @BeforeEach
    void fill() {
        mother.admitted();
        meetings.meeting();
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void findsByTheEndOfANumber() {
        assertEquals(List.of(HitKind.CASE, HitKind.SIGNAL), kinds("2026-A-001"));
        assertEquals(List.of(HitKind.CASE, HitKind.SIGNAL), kinds("001"));
        assertEquals(List.of(HitKind.MEETING), kinds("iio-2026-a-01"));
    }

    @Test
    void findsAYearNowhere() {
        assertEquals(List.of(), kinds("2026"));
    }

    @Test
    void asksForThreeLettersOfAName() {
        assertEquals(List.of(), kinds("jo"));
        assertEquals(List.of(), kinds("%"));
        assertEquals(List.of(HitKind.CASE, HitKind.SIGNAL), kinds("jongen"));
        assertEquals(List.of(HitKind.COLLEAGUE), kinds("kuip"));
    }

    @Test
    void givesOnlyTheCountForALoneWordThatManyHave_PatternL() {
        for (int signal = 0; signal < FindAnything.SHOWN; signal++) {
            mother.signals.received();
        }
        Findings lone = find.find(mother.recorder(), "jongen");
        assertEquals(List.of(), lone.first());
        assertEquals(FindAnything.SHOWN + 2, lone.count());
        assertEquals(
                FindAnything.SHOWN,
                find.find(mother.recorder(), "jongen uit").first().size());
    }

    @Test
    void leavesNoLineInTheLog() {
        int before = mother.log().size();
        kinds("jongen");
        assertEquals(before, mother.log().size());
    }

    @Test
    void showsNothingToWhoHoldsNoRole() {
        Actor powerless = TeamMother.as(mother.team.powerless);
        for (String typed : List.of("001", "jongen", "kuiper", "iio-2026-a-01")) {
            assertEquals(Findings.NONE, find.find(powerless, typed));
        }
    }

    @Test
    void showsNoCaseOfAnotherMunicipality() {
        assertEquals(
                0,
                find.find(TeamMother.as(mother.team.otherFileHolder), "jongen").count());
    }

    private List<HitKind> kinds(String typed) {
        return find.find(mother.recorder(), typed).first().stream()
                .map(Hit::kind)
                .toList();
    }
}
