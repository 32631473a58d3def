package nl.casustafel.person.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.casustafel.kernel.StandIn;
import nl.casustafel.person.Veil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VeilTest {
    private final Veil veil = new NameVeil.Making()
            .name("Yusuf Yılmaz", StandIn.SUBJECT)
            .name("Abu Khalid; Joes", StandIn.SUBJECT)
            .name("Émilie van der Şahin-Bakker", StandIn.SUBJECT)
            .name("Jo Li", StandIn.SUBJECT)
            .name("M. de Vries", StandIn.REPORTER)
            .organisation("Stichting De Lichtbron")
            .made();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Yusuf zag het filmpje                   | betrokkene zag het filmpje
                Gezien met Yusuf Yılmaz op 3 maart      | Gezien met betrokkene op 3 maart
                YILMAZ, Yusuf was er                    | betrokkene was er
                Gesproken met Y. Yilmaz                 | Gesproken met betrokkene
                Yusufs broer                            | betrokkene broer
                de telefoon van Yusuf's moeder          | de telefoon van betrokkene moeder
                Yu-suf en Yil maz                       | betrokkene en betrokkene
                Emilie van der Sahin is boos            | betrokkene is boos
                van der Shahin–Bakker                   | betrokkene
                schrijft als yusufyilmaz88@voorbeeld.nl | schrijft als betrokkene@voorbeeld.nl
                ook Joes genoemd, of abu khâlid         | ook betrokkene genoemd, of betrokkene
                Юсуф belde                              | betrokkene belde
                Jo Li en Jolie                          | betrokkene en Jolie
                Volgens De Vries klopt het              | Volgens melder klopt het
                Bij de Stichting De Lichtbron gezien    | Bij de betrokkene gezien
                De stichting Jeugd is een ander         | De stichting Jeugd is een ander
                """)
    void takesAwayWhatPeopleWriteOfAName(String text, String safe) {
        assertEquals(safe, veil.over(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De groep kwam van de markt",
                "Zaak 2026-A-014, 12 jaar",
                "ja",
                "",
                "Hij woont in de Bakkerstraat niet"
            })
    void leavesOtherWordsAlone(String text) {
        Veil other =
                new NameVeil.Making().name("Ben van der Molen", StandIn.SUBJECT).made();
        assertEquals(text, other.over(text));
    }

    @Test
    void aNameWithSignsNobodySeesInItIsFound() {
        assertEquals("betrokkene", veil.over("Yu\u00ADs\u200Buf"));
        assertEquals("betrokkene", veil.over("Ｙｕｓｕｆ"));
        assertEquals("eerst\nbetrokkene\nlater", veil.over("eerst\nYusuf\nYılmaz\nlater"));
    }

    @Test
    void whatIsMarkedIsToldFromTypedWords() {
        String covered = veil.over("Yusuf en betrokkene", StandIn::marked);
        assertEquals("‹betrokkene› en betrokkene", covered);
        assertTrue(StandIn.isIn(covered));
        assertFalse(StandIn.isIn("Yusuf en betrokkene"));
    }

    @Test
    void tellsNobodyWhatItHides() {
        assertEquals(
                "Veil[1]",
                new NameVeil.Making().name("Yusuf", StandIn.SUBJECT).made().toString());
        assertEquals("Yusuf", Veil.NOTHING.over("Yusuf"));
    }
}
