package nl.casustafel.exchange;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import nl.casustafel.assessment.BlindReads;
import nl.casustafel.assessment.Round;
import nl.casustafel.assessment.store.JooqRounds;
import nl.casustafel.team.Party;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.TwoLaptops;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.weighing.SeenRounds;
import nl.casustafel.weighing.Stand;
import nl.casustafel.weighing.WeighingId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Ratings go along with their weighing (DEC-36). A weighing that lies on the table does not travel, so
/// no round does that is still blind.
class RatingsTravelTest {
    private final TwoLaptops both = new TwoLaptops();
    private final Laptop home = both.home;
    private final Laptop table = both.table;

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void ratingsArriveWithTheirWeighing_DEC_36() {
        WeighingId id = home.mother.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE);
        var caseFile = done(home.mother.admit(id, home.mother.probation()));
        table.takes(home.lends(table, Manner.LENT, caseFile.value()));
        Round arrived = round(table, id);
        assertTrue(arrived.isClosed());
        assertEquals(
                Map.of(Party.POLICE, 8, Party.PROSECUTION, 8),
                arrived.sheets().stream()
                        .collect(Collectors.toMap(
                                sheet -> sheet.voice(), sheet -> sheet.ratings().size())));
        assertEquals(round(home, id).levels(), arrived.levels());
    }

    private static Round round(Laptop laptop, WeighingId id) {
        var reads = new SeenRounds(laptop.mother.weighings, new BlindReads(new JooqRounds()));
        return laptop.vault.read(tx -> reads.round(tx, laptop.holder(), id)).orElseThrow();
    }
}
