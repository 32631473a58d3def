package nl.casustafel.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.DateReading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActionReaderTest {
    private final TestVault vault = new TestVault();
    private final TeamMother team = new TeamMother(vault);
    private final ActionReader reader = new ActionReader(
            List.of(team.police, team.prosecution, team.mayor, team.participant),
            new DateReading(vault.clock, DateReading.Lean.AHEAD)::read,
            person -> person.organisation().kind() == OrganisationKind.PROSECUTION ? "Openbaar Ministerie" : "");

    @AfterEach
    void close() {
        vault.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@politie 15-3 huisbezoek",
                "15 mrt @ruben huisbezoek",
                "huisbezoek voor 15-3 @visser",
                "@Noord 15-3 huisbezoek",
                "@POLITIE huisbezoek 150326"
            })
    void readsWhoWhenAndWhatInWhateverOrder(String typed) {
        ActionReader.Read read = reader.read(typed);
        assertEquals(Optional.of(LocalDate.of(2026, 3, 15)), read.due());
        assertEquals(Optional.of(ShortText.of("huisbezoek")), read.text());
        assertTrue(read.owners().contains(team.police));
    }

    @Test
    void aWholeWordWinsOverABeginning() {
        assertEquals(
                Optional.of(team.police),
                reader.read("@politie 15-3 huisbezoek").owner());
        assertTrue(reader.read("@politie 15-3 huisbezoek").whole());
        assertEquals(
                Optional.of(team.prosecution),
                reader.read("@openbaar dossier lezen").owner());
    }

    @Test
    void whatLacksIsLeftOpenAndSeveralAreNobody() {
        ActionReader.Read several = reader.read("@noorderstrand 15-3 bellen");
        assertEquals(Optional.empty(), several.owner());
        assertEquals(3, several.owners().size());
        assertFalse(several.whole());
        ActionReader.Read nobody = reader.read("@brandweer bellen");
        assertEquals(List.of(), nobody.owners());
        assertEquals(Optional.of(ShortText.of("brandweer")), nobody.asked());
        assertEquals(Optional.empty(), nobody.due());
        assertEquals(Optional.empty(), reader.read("").text());
    }
}
