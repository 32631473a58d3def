package nl.casustafel.signal.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A mail that hangs on another is read in the program, and nothing that hangs on it is opened.
class InnerMailTest {
    @Test
    void saysWhoSentItWhatItIsAboutAndWhatHangsOnIt() {
        assertEquals(Optional.of("""
                        Meester de Wit <m.dewit@school.example>

                        Zorg om een leerling

                        Hij zei: “ik ga weg”.

                        Groet,
                        De Wit

                        + verslag.pdf"""), InnerMail.words(Mails.bytes(Mails.WITH_ATTACHMENT)));
    }

    @Test
    void whatIsNoMailHasNoWords() {
        assertEquals(Optional.empty(), InnerMail.words(new byte[] {1, 2, 3}));
        assertEquals(Optional.empty(), InnerMail.words(new byte[0]));
    }
}
