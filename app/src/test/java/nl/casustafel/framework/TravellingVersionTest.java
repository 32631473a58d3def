package nl.casustafel.framework;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionNumber.ChangeSize;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.testkit.FrameworkMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A version that goes from one team to another as a signed file (framework 3.9).
class TravellingVersionTest {
    private static final IndicatorCode A1 = new IndicatorCode("A1");

    private final TestVault ours = new TestVault();
    private final TestVault theirs = TestVault.elsewhere();
    private final FrameworkMother here = new FrameworkMother(ours, new TeamMother(ours));
    private final FrameworkMother there = new FrameworkMother(theirs, new TeamMother(theirs));

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    private GiveOutVersion.Made given() {
        FrameworkId id = there.begun(ChangeSize.MAJOR);
        done(there.change(
                id,
                new DraftEdit.Reworded(
                        FrameworkMother.anchored(there.indicator(id, "A1"), 3, "Noemt dat onrecht in elk gesprek."))));
        done(there.change(id, new DraftEdit.Mapped(List.of(new Relation.Alike(A1, A1, LevelMap.SAME)))));
        there.consulted(id);
        done(there.settled(id, there.team.police));
        return done(there.giveOut.handle(there.keeper, id));
    }

    private static DraftRefusal refused(Outcome<?, DraftRefusal> outcome) {
        return (DraftRefusal) assertInstanceOf(Outcome.Refused.class, outcome).refusal();
    }

    @Test
    void itComesInAsAConceptAndSettledUnchangedItIsTheSameByteForByte_3_9() {
        GiveOutVersion.Made given = given();
        TakeOverVersion.Looked looked = done(here.takeOver.look(here.keeper, given.file()));
        assertFalse(looked.known());
        assertEquals(
                "Besluit 2026-14, agendapunt 3",
                looked.parcel().decided().orElseThrow().reference().value());
        FrameworkId id = done(here.takeOver.handle(here.keeper, given.file(), spoken(given)));
        assertEquals(FrameworkDraft.State.CONCEPT, here.draft(id).value().state());
        assertEquals(
                1,
                here.draft(id).value().mapping().stream()
                        .filter(Relation.Alike.class::isInstance)
                        .count(),
                "their mapping, for it is to the version used here");
        here.consulted(id);
        done(here.settled(id, here.team.police));
        SettledVersion kept = ours.read(here.frameworks::settled).getLast();
        assertEquals(SettledVersion.Origin.TAKEN_OVER, kept.origin());
        assertEquals(there.newest().version(), here.newest().version());
        assertEquals(Optional.of(looked.parcel().signer()), kept.source().map(Source::signer));
    }

    @Test
    void changedHereItIsOurs() {
        GiveOutVersion.Made given = given();
        FrameworkId id = done(here.takeOver.handle(here.keeper, given.file(), spoken(given)));
        done(here.change(id, new DraftEdit.Reworded(FrameworkMother.noted(here.indicator(id, "A2"), "Let op."))));
        here.consulted(id);
        done(here.settled(id, here.team.police));
        assertEquals(
                SettledVersion.Origin.OWN,
                ours.read(here.frameworks::settled).getLast().origin());
    }

    @Test
    void withoutTheWordsNothingComesIn() {
        GiveOutVersion.Made given = given();
        assertEquals(
                DraftRefusal.Plain.WORDS_DIFFER,
                refused(here.takeOver.handle(here.keeper, given.file(), "een twee drie vier vijf zes zeven acht")));
    }

    @Test
    void everyChangedByteIsRefused() {
        byte[] file = given().file();
        for (int at = 0; at < file.length; at += Math.max(1, file.length / 97)) {
            byte[] altered = file.clone();
            altered[at] ^= 1;
            assertFalse(here.takeOver.look(here.keeper, altered).isDone(), "byte " + at);
        }
        byte[] longer = (new String(file, StandardCharsets.UTF_8) + "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(DraftRefusal.Plain.FILE_UNREADABLE, refused(here.takeOver.look(here.keeper, longer)));
        assertEquals(
                DraftRefusal.Plain.FILE_UNREADABLE,
                refused(here.takeOver.look(here.keeper, new byte[FrameworkParcel.LARGEST + 1])));
    }

    @Test
    void itsOwnNumberComesInOnce() {
        GiveOutVersion.Made given = given();
        assertEquals(
                DraftRefusal.Plain.NUMBER_TAKEN,
                refused(there.takeOver.handle(there.keeper, given.file(), spoken(given))));
    }

    @Test
    void onlyWhoKeepsTheFrameworkGivesOutAndTakesOver_DEC_10() {
        GiveOutVersion.Made given = given();
        assertEquals(
                DraftRefusal.Plain.NOT_YOURS,
                refused(here.takeOver.look(TeamMother.as(here.team.fileHolder), given.file())));
        assertEquals(
                DraftRefusal.Plain.NOT_YOURS,
                refused(here.giveOut.handle(
                        TeamMother.as(here.team.fileHolder),
                        ours.read(here.frameworks::settled).getFirst().id())));
    }

    private static String spoken(GiveOutVersion.Made given) {
        return given.words().stream().map(ShortText::value).collect(Collectors.joining(" "));
    }
}
