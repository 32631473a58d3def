package nl.casustafel.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.Compared;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Rating;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.Sheet;
import nl.casustafel.assessment.ToDiscuss;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.team.Party;
import org.junit.jupiter.api.Test;

/// AN11: agreement per indicator and version, over what was given blind and laid open.
class IndicatorAgreementTest {
    private static final Framework FRAMEWORK = ShippedFramework.read();
    private static final IndicatorCode A1 = new IndicatorCode("A1");
    private static final Round.Opened OPENED =
            new Round.Opened(Instant.parse("2026-11-23T09:00:00Z"), new PersonId(new UUID(0, 1)));

    @Test
    void onlyWhatWasRatedByThisVersionCounts_AN11() {
        FrameworkHash other = new FrameworkHash("0".repeat(64));
        FrameworkHash own = FRAMEWORK.version().hash();
        List<BlindUnit> units = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Level high = i % 2 == 0 ? Level.CLEAR : Level.SLIGHT;
            units.add(unit(own, high, high));
            units.add(unit(other, Level.NOT_SEEN, Level.MARKED));
        }
        units.add(unit(own, Level.UNKNOWN, Level.CLEAR));
        List<IndicatorAgreement> all = IndicatorAgreement.all(FRAMEWORK, units);
        assertEquals(
                FRAMEWORK.indicators().stream().map(one -> one.code()).toList(),
                all.stream().map(IndicatorAgreement::indicator).toList());
        IndicatorAgreement first = all.getFirst();
        assertEquals(new Coefficient.Value(1, new Coefficient.Base(12, 24)), first.alpha());
        assertEquals(new Share(12, 12), first.pairs().orElseThrow().exact());
        assertEquals(new Share(1, 26), first.unknown());
        assertInstanceOf(Coefficient.TooFew.class, all.get(1).alpha());
        assertEquals(new Share(0, 0), all.get(1).unknown());
    }

    /// Where levels stand in the order they were given, a position would be a rater.
    @Test
    void aUnitDoesNotKeepTheOrderInWhichPeopleRated() {
        FrameworkHash own = FRAMEWORK.version().hash();
        assertEquals(unit(own, Level.CLEAR, Level.NOT_SEEN), unit(own, Level.NOT_SEEN, Level.CLEAR));
    }

    private static BlindUnit unit(FrameworkHash framework, Level one, Level other) {
        return new BlindUnit(framework, Map.of(A1, List.of(one, other)));
    }

    /// The same round as the table sees it: what each organisation gave, and whether to talk about it.
    @Test
    void aRowSaysWhyItIsTalkedAbout() {
        FrameworkHash own = FRAMEWORK.version().hash();
        Compared apart = Compared.all(FRAMEWORK, round(own, Level.NOT_SEEN, Level.MARKED))
                .getFirst();
        assertEquals(Set.of(ToDiscuss.RANGE), apart.toDiscuss());
        assertEquals(Optional.empty(), apart.adoptable());
        Compared same =
                Compared.all(FRAMEWORK, round(own, Level.SLIGHT, Level.SLIGHT)).getFirst();
        assertEquals(Set.of(), same.toDiscuss());
        assertEquals(Optional.of(Level.SLIGHT), same.adoptable());
    }

    private static Round round(FrameworkHash framework, Level police, Level mayor) {
        return new Round(
                Round.Key.fresh(),
                new About(UUID.randomUUID()),
                framework,
                OPENED,
                Optional.of(OPENED),
                Stream.of(sheet(Party.POLICE, police), sheet(Party.MAYOR, mayor))
                        .toList());
    }

    private static Sheet sheet(Party party, Level level) {
        PersonId rater = new PersonId(UUID.randomUUID());
        return new Sheet(
                Sheet.Key.fresh(),
                party,
                new Sheet.Rater(rater, Sheet.Way.OWN_ACCOUNT, rater),
                OPENED.at(),
                new TreeMap<>(Map.of(A1, new Rating(level, Optional.empty()))));
    }
}
