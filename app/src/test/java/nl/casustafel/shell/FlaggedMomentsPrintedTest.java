package nl.casustafel.shell;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.UUID;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.dossier.CaseFact;
import nl.casustafel.dossier.LabelFact;
import nl.casustafel.dossier.Labels;
import nl.casustafel.dossier.Restriction;
import nl.casustafel.meeting.AgendaItem;
import nl.casustafel.meeting.LineKind;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.TickAttendance;
import nl.casustafel.minutes.MinutesDocument;
import nl.casustafel.minutes.MinutesStatus;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.signal.Appraisal;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.DossierMother;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.FlagMoment;
import nl.casustafel.timeline.Moment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// From a mark on the timeline to the printed sheet of the case, read back from the PDF.
class FlaggedMomentsPrintedTest {
    private static final String SEEN = "Stond weer bij het station.";

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault).held();
    private final DossierMother dossier = new DossierMother(held.weigh);
    private final CaseId id =
            vault.read(tx -> held.weigh.cases.list(tx, held.holder()).getFirst().id());
    private final Meeting.Key meeting = held.mother.meeting();
    private final Stores stores = new Stores(vault.clock, UUID::randomUUID);
    private final CaseMoments moments = new CaseMoments(stores, vault.clock, Texts.strict(Language.NL));
    private final FlagMoment flag =
            new FlagMoment(vault.transactor(), stores.timeline, moments, held.weigh.proceed, vault.clock);
    private final CaseFact fact = dossier.brought(id, dossier.said(SEEN, held.team.policeForce));

    @AfterEach
    void close() {
        vault.close();
    }

    private void spoken(String words) {
        AgendaItem.Key item = done(held.mother.putCase.handle(held.chair(), meeting, id, 15));
        done(held.mother.open.handle(held.chair(), meeting));
        vault.read(tx -> held.mother.meetings.attendees(tx, meeting))
                .forEach(asked ->
                        done(held.mother.tick.handle(held.chair(), item, asked.id(), TickAttendance.Tick.PRESENT)));
        done(held.mother.openItem.handle(held.chair(), item));
        held.say(item, LineKind.NOTE, words);
    }

    private Moment.Mark mark(String words) {
        return vault.read(tx -> moments.of(tx, dossier.holder(), id)).stream()
                .filter(moment -> moment.words().value().equals(words))
                .findFirst()
                .orElseThrow()
                .mark();
    }

    private void flagged(String words) {
        done(flag.flag(dossier.holder(), id, mark(words)));
    }

    private String printed() throws IOException {
        MinutesDocument document =
                done(held.composing(moments::flagged).handle(held.chair(), meeting, MinutesStatus.CONCEPT));
        return ArchivalPdf.text(done(new PrintMinutes(new PdfMinutesPrinter(), new Reread()).print(document))
                        .pdf())
                .replaceAll("\\s+", " ");
    }

    @Test
    void whatIsMarkedStandsOnTheSheetWithItsDayBeforeWhatWasSaid() throws IOException {
        dossier.brought(id, dossier.said("Werd niet gemarkeerd.", held.team.policeForce));
        flagged(SEEN);
        spoken("De wijkagent gaat langs.");
        String text = printed();
        String day = Texts.strict(Language.NL).date(vault.clock.today().minusDays(1));
        int marked = text.indexOf("uit de tijdlijn, " + day);
        assertTrue(marked >= 0, text);
        assertTrue(text.indexOf(SEEN) > marked, text);
        assertTrue(text.indexOf("De wijkagent gaat langs.") > text.indexOf(SEEN), text);
        assertFalse(text.contains("Werd niet gemarkeerd."), text);
    }

    @Test
    void whatIsTakenBackStandsThereNoMore() throws IOException {
        flagged(SEEN);
        done(flag.unflag(dossier.holder(), id, mark(SEEN)));
        spoken("De wijkagent gaat langs.");
        String text = printed();
        assertTrue(text.contains("De wijkagent gaat langs."), text);
        assertFalse(text.contains(SEEN), text);
    }

    @Test
    void w_d1_aConditionAfterTheMarkKeepsItOffThePaper() throws IOException {
        flagged(SEEN);
        done(new LabelFact(
                        vault.transactor(),
                        held.weigh.cases,
                        held.weigh.facts,
                        held.weigh.proceed,
                        held.team.team,
                        vault.clock)
                .handle(
                        dossier.holder(),
                        id,
                        fact.id(),
                        new Labels(fact.category(), Appraisal.NONE, DossierMother.only(Restriction.NOT_ONWARD))));
        spoken("De wijkagent gaat langs.");
        assertFalse(printed().contains(SEEN));
    }

    @Test
    void aCitizenServiceNumberInAMarkedMomentIsStruck() throws IOException {
        String said = "Noemde " + HeldMeeting.CITIZEN_NUMBER + " nog eens.";
        dossier.brought(id, dossier.said(said, held.team.policeForce));
        flagged(said);
        spoken("De wijkagent gaat langs.");
        String text = printed();
        assertTrue(text.contains("nog eens."), text);
        assertFalse(text.contains(HeldMeeting.CITIZEN_NUMBER), "a citizen service number");
    }
}
