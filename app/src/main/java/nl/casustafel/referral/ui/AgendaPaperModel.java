package nl.casustafel.referral.ui;

import java.util.List;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.meeting.Meeting;
import nl.casustafel.referral.ComposeAgenda;
import nl.casustafel.referral.ComposeAgenda.Recipient;

/// The agenda on its way out: the invitation for everybody, or the pack of one attendee, each with its line
/// in the register (W-F4). FX thread.
final class AgendaPaperModel {
    final Choice<Recipient> attendee = new Choice<>(List.of(), one -> one.name().value());
    final Field<ShortText> basis = Field.line();
    final Leaving leaving;
    private final ReferralWork work;
    private final Meeting.Key id;

    AgendaPaperModel(ReferralWork work, Meeting.Key id) {
        this.work = work;
        this.id = id;
        this.leaving = new Leaving(work);
        basis.show(ShortText.of(work.texts().get("referral.agenda.basis")));
    }

    void load() {
        work.store(() -> agenda().recipients(work.actor(), id), attendee::offer, leaving::refuse, () -> {});
    }

    void invitation() {
        basis.reveal()
                .ifPresent(ground -> leaving.start(
                        () -> agenda().invitation(work.actor(), id, ground),
                        () -> leaving.tell(Notice.done(work.texts(), "referral.agenda.invitation.done"))));
    }

    void pack() {
        basis.reveal()
                .ifPresent(ground -> attendee.reveal()
                        .ifPresent(who -> leaving.start(
                                () -> agenda().pack(work.actor(), id, who.id(), ground),
                                () -> leaving.tell(Notice.done(
                                        work.texts(),
                                        "referral.agenda.pack.done",
                                        who.name().value())))));
    }

    private ComposeAgenda agenda() {
        return work.acts().routes().agenda();
    }
}
