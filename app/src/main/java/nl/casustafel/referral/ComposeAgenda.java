package nl.casustafel.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.meeting.Attendee;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.meeting.MeetingFile;
import nl.casustafel.meeting.MeetingReads;
import nl.casustafel.plan.ActionReads;
import nl.casustafel.provision.Handover;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// What people get before a meeting: the invitation with the agenda, which names no subject (numbers
/// alone), and for each attendee a pack with what he may see of it. What somebody may not see is a line
/// that says no more than that there is an item. An incidental third party gets numbers of nothing (Bpga
/// art. 11). Done by who leads the meeting.
public final class ComposeAgenda {
    private final Transactor transactor;
    private final Sources sources;
    private final AgendaWords words;
    private final Stationery stationery;

    /// Where is read what stands on the agenda.
    public record Sources(
            MeetingReads meetings, SignalReads signals, CaseReads cases, ActionReads actions, TeamReads team) {}

    /// Somebody who was asked.
    public record Recipient(Attendee.Key id, ShortText name) implements PersonalData {
        @Override
        public String toString() {
            return "Recipient[]";
        }
    }

    public ComposeAgenda(Transactor transactor, Sources sources, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.sources = sources;
        this.stationery = new Stationery(sources.team(), dutch, clock);
        this.words = new AgendaWords(sources, dutch);
    }

    /// Who can be sent a pack.
    public Outcome<List<Recipient>, ReferralRefusal> recipients(Actor actor, Meeting.Key id) {
        return transactor.read(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> led(tx, actor, id)
                        .map(file -> file.attendees().stream()
                                .map(one -> new Recipient(one.id(), name(tx, one)))
                                .toList()));
    }

    /// The invitation with the agenda, for everybody who was asked.
    /// @param legalBasis on which it leaves
    public Outcome<Outgoing, ReferralRefusal> invitation(Actor actor, Meeting.Key id, ShortText legalBasis) {
        return transactor.read(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> led(tx, actor, id).map(file -> invitation(tx, actor, file, legalBasis)));
    }

    /// What one attendee may see of the agenda.
    public Outcome<Outgoing, ReferralRefusal> pack(
            Actor actor, Meeting.Key id, Attendee.Key attendee, ShortText legalBasis) {
        return transactor.read(
                actor,
                Purpose.PREPARE_MEETING,
                tx -> led(tx, actor, id)
                        .then(file -> file.attendees().stream()
                                .filter(one -> one.id().equals(attendee))
                                .findFirst()
                                .<Outcome<Outgoing, ReferralRefusal>>map(
                                        one -> Outcome.done(pack(tx, actor, file, one, legalBasis)))
                                .orElse(Outcome.refused(Rule.NOT_FOUND))));
    }

    private Outcome<MeetingFile, ReferralRefusal> led(Tx tx, Actor actor, Meeting.Key id) {
        return sources.meetings()
                .again(tx, actor, id)
                .filter(file -> file.meeting().ledBy(actor))
                .<Outcome<MeetingFile, ReferralRefusal>>map(Outcome::done)
                .orElse(Outcome.refused(Rule.NOT_FOUND));
    }

    private Outgoing invitation(Tx tx, Actor actor, MeetingFile file, ShortText legalBasis) {
        AgendaWords.Reader maker = new AgendaWords.Reader(List.of(actor), false);
        List<LetterPart> parts = new ArrayList<>(head(tx, file));
        parts.add(words.heading("referral.agenda.agenda"));
        parts.add(words.agenda(tx, file, maker));
        parts.add(words.heading("referral.agenda.asked"));
        parts.add(new Rows(file.attendees().stream()
                .map(one -> new Rows.Row(
                        name(tx, one), LongText.of(organisation(tx, one).value())))
                .toList()));
        parts.add(new Prose(LongText.of(words.said("referral.agenda.foot"))));
        parts.add(new Prose(stationery.signed(tx, actor)));
        return outgoing(
                tx,
                actor,
                file,
                new Leaves(Handover.Form.AGENDA, words.words("referral.agenda.everybody"), legalBasis, maker),
                parts);
    }

    private Outgoing pack(Tx tx, Actor actor, MeetingFile file, Attendee attendee, ShortText legalBasis) {
        AgendaWords.Reader reader = new AgendaWords.Reader(
                Stream.concat(Stream.of(actor), self(tx, attendee).stream()).toList(),
                self(tx, attendee).isEmpty());
        List<LetterPart> parts = new ArrayList<>(head(tx, file));
        file.items().forEach(item -> parts.addAll(words.item(tx, item, reader)));
        parts.add(new Prose(LongText.of(words.said("referral.agenda.pack.foot"))));
        parts.add(new Prose(stationery.signed(tx, actor)));
        return outgoing(
                tx, actor, file, new Leaves(Handover.Form.AGENDA_PACK, name(tx, attendee), legalBasis, reader), parts);
    }

    private List<LetterPart> head(Tx tx, MeetingFile file) {
        Meeting.Plan plan = file.meeting().plan();
        return List.of(
                new Prose(LongText.of(words.said("referral.agenda.lead"))),
                new Rows(List.of(
                        words.row("referral.agenda.day", Stationery.day(plan.date())),
                        words.row("referral.agenda.time", words.time(plan.start())),
                        words.row("referral.agenda.place", plan.place().value()),
                        words.row(
                                "referral.agenda.chair", name(tx, plan.chair()).value()))));
    }

    /// How it leaves, for whom.
    private record Leaves(Handover.Form form, ShortText recipient, ShortText legalBasis, AgendaWords.Reader reader) {}

    private Outgoing outgoing(Tx tx, Actor actor, MeetingFile file, Leaves leaves, List<LetterPart> parts) {
        String kind = leaves.form() == Handover.Form.AGENDA ? "invitation" : "pack";
        ShortText number =
                ShortText.of(file.meeting().shown(sources.team().settings(tx).meetingLabel()));
        Outgoing letter = stationery.outgoing(
                tx,
                actor,
                number,
                new Stationery.What(
                        words.words("referral.agenda." + kind + ".title", number),
                        words.words("referral.file." + kind),
                        leaves.recipient(),
                        leaves.legalBasis()),
                LongText.of(leaves.recipient().value()),
                parts);
        List<ShortText> items = Stream.concat(Stream.of(number), words.numbers(tx, file, leaves.reader()))
                .toList();
        return new Outgoing(
                letter.letter(),
                new Handover(
                        leaves.recipient(),
                        words.words("referral.agenda.purpose"),
                        leaves.legalBasis(),
                        leaves.form(),
                        Handover.hasRoomFor(items) ? items : List.of(number),
                        Optional.empty()),
                letter.fileName());
    }

    /// The attendee as who reads for himself; nobody for a guest.
    private Optional<Actor> self(Tx tx, Attendee attendee) {
        return attendee.person()
                .flatMap(id -> sources.team().person(tx, id))
                .filter(TeamPerson::active)
                .map(person -> new Actor(person.id(), person.roles()));
    }

    private ShortText name(Tx tx, PersonId id) {
        return sources.team().person(tx, id).map(TeamPerson::name).orElse(ShortText.of("?"));
    }

    private ShortText name(Tx tx, Attendee attendee) {
        return switch (attendee.who()) {
            case Attendee.Member(PersonId id) -> name(tx, id);
            case Attendee.Guest guest -> guest.name();
        };
    }

    private ShortText organisation(Tx tx, Attendee attendee) {
        return switch (attendee.who()) {
            case Attendee.Member(PersonId id) ->
                sources.team()
                        .person(tx, id)
                        .map(person -> person.organisation().name())
                        .orElse(ShortText.of("?"));
            case Attendee.Guest guest -> guest.organisation();
        };
    }
}
