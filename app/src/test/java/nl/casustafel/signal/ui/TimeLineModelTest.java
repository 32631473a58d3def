package nl.casustafel.signal.ui;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.signal.AnswerKind;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TeamMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeLineModelTest {
    private final SignalDeskMother mother = new SignalDeskMother();

    @AfterEach
    void close() {
        mother.close();
    }

    @Test
    void tellsAllThatHappenedTheLatestFirst() {
        Signal signal = mother.signals.weighed();
        mother.vault.time.forward(Duration.ofDays(2));
        done(mother.signals.answer.handle(
                mother.signals.receiver(), signal.id(), AnswerKind.CLOSING, mother.signals.phoned()));
        mother.happenings = List.of(new Happening(
                mother.vault.clock.now().minus(Duration.ofDays(1)), false, "Gewogen (aan tafel): toegelaten", ""));
        List<String> told = words(mother.signals.receiver(), signal);
        assertEquals("Nu teruggekoppeld · Femke de Boer", told.getFirst());
        assertEquals("Aan de melder: slotbericht, telefonisch · Femke de Boer", told.get(1));
        assertEquals("Gewogen (aan tafel): toegelaten", told.get(2));
        assertTrue(told.contains("Nu geagendeerd · Femke de Boer"));
        assertTrue(told.contains("Feit vastgelegd: gezien, klopt · Femke de Boer"));
        assertEquals("Ontvangen: melding (mail) · Femke de Boer", told.getLast());
    }

    @Test
    void theWordsToTheReporterAreTheReceiversAlone_W_D7() {
        Signal signal = mother.signals.weighed();
        done(mother.signals.answer.handle(
                mother.signals.receiver(), signal.id(), AnswerKind.CLOSING, mother.signals.phoned()));
        assertTrue(everything(mother.signals.receiver(), signal).contains(SignalMother.REPORTER));
        String toDecider = everything(TeamMother.as(mother.team.police), signal);
        assertTrue(toDecider.contains("Aan de melder: slotbericht"));
        assertFalse(toDecider.contains(SignalMother.REPORTER));
    }

    private String everything(Actor actor, Signal signal) {
        return happenings(actor, signal).stream()
                .map(one -> one.words() + one.more())
                .reduce("", String::concat);
    }

    private List<String> words(Actor actor, Signal signal) {
        return happenings(actor, signal).stream().map(Happening::words).toList();
    }

    private List<Happening> happenings(Actor actor, Signal signal) {
        SignalModel page = new SignalModel(mother.desk, mother.seat(actor), mother.acts, mother.door(), signal.id());
        page.load();
        TimeLineModel timeLine = new TimeLineModel(
                mother.desk, mother.seat(actor), mother.lists().happenings());
        timeLine.show(Optional.ofNullable(page.page().get()).orElseThrow());
        return timeLine.happenings().get();
    }
}
