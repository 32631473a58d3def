package nl.casustafel.referral;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.PrintLetter;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Capacity;
import nl.casustafel.meeting.GuestBasis;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.plan.store.JooqActions;
import nl.casustafel.provision.Handover;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.ArchivalPdf;
import nl.casustafel.testkit.HeldMeeting;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What people get before a meeting.
class ComposeAgendaTest {
    private static final ShortText BASIS = ShortText.of("WPGA art. 5 lid 3");

    private final TestVault vault = new TestVault();
    private final HeldMeeting held = new HeldMeeting(vault);
    private final ComposeAgenda agenda = new ComposeAgenda(
            vault.transactor(),
            new ComposeAgenda.Sources(
                    held.mother.reads, held.weigh.signals.reads, held.weigh.cases, new JooqActions(), held.team.team),
            Texts.strict(Language.NL),
            vault.clock);
    private final Meeting.Key meeting = held.mother.meeting();
    private final Signal signal = held.weigh.signals.onAgenda();
    private final CaseFile caseFile = new RunningMother(held.weigh).taken();
    private final Attendee.Key police = asked(new Attendee.Member(held.team.police.id()), Capacity.DECIDER);
    private final Attendee.Key elsewhere =
            asked(new Attendee.Member(held.team.otherFileHolder.id()), Capacity.PARTICIPANT);
    private final Attendee.Key guest = asked(
            new Attendee.Guest(ShortText.of("Gast Verzonnen"), ShortText.of("Strandcollege"), GuestBasis.THIRD_PARTY),
            Capacity.THIRD_PARTY);

    ComposeAgendaTest() {
        done(held.mother.putSignal.handle(held.holder(), meeting, signal.id(), 20));
        done(held.mother.putCase.handle(held.chair(), meeting, caseFile.id(), 15));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theInvitationNamesNobodyItIsAbout_LP_1_12() throws IOException {
        Outgoing invitation = done(agenda.invitation(held.chair(), meeting, BASIS));
        String text = printed(invitation);
        assertTrue(text.contains(signal.number().text()), text);
        assertTrue(text.contains(caseFile.number().text()), text);
        assertTrue(text.contains("20 minuten"), text);
        assertFalse(text.contains("Vermeer"), text);
        assertFalse(text.contains(fact()), "what is known is in the papers, not here");
        assertEquals(Handover.Form.AGENDA, invitation.handover().form());
        assertEquals(3, invitation.handover().items().size());
    }

    @Test
    void aPackHoldsWhatThisAttendeeMaySee_DEC_5() throws IOException {
        String text = printed(done(agenda.pack(held.chair(), meeting, police, BASIS)));
        assertTrue(text.replaceAll("\\s+", " ").contains(fact()), text);
        assertTrue(text.contains(caseFile.number().text()), text);
    }

    @Test
    void whoMayNotSeeAnItemGetsALineWithoutANumber_DEC_5() throws IOException {
        for (Attendee.Key one : List.of(elsewhere, guest)) {
            Outgoing pack = done(agenda.pack(held.chair(), meeting, one, BASIS));
            String text = printed(pack);
            assertTrue(text.contains("1. Punt dat niet voor u is"), text);
            assertFalse(text.contains(signal.number().text()), text);
            assertFalse(text.contains(caseFile.number().text()), text);
            assertEquals(1, pack.handover().items().size(), "the register says no more went out");
        }
    }

    @Test
    void isDoneByWhoLeads() {
        Refused.with(Rule.NOT_FOUND, agenda.invitation(TeamMother.as(held.team.police), meeting, BASIS));
        Refused.with(Rule.NOT_FOUND, agenda.pack(TeamMother.as(held.team.police), meeting, police, BASIS));
        Refused.with(Rule.NOT_FOUND, agenda.pack(held.chair(), meeting, Attendee.Key.fresh(), BASIS));
    }

    private String printed(Outgoing outgoing) throws IOException {
        byte[] pdf = done(new PrintLetter(new PdfMinutesPrinter().letters(), new Reread()).print(outgoing.letter()));
        ArchivalPdf.accepted(pdf);
        return ArchivalPdf.text(pdf);
    }

    private String fact() {
        return vault.read(tx -> held.weigh.signals.signals.facts(tx, signal.id()))
                .getFirst()
                .text()
                .value();
    }

    private Attendee.Key asked(Attendee.Who who, Capacity capacity) {
        done(held.mother.ask.handle(held.chair(), meeting, who, capacity));
        return vault.read(tx -> held.mother.meetings.attendees(tx, meeting)).stream()
                .filter(one -> one.who().equals(who))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
