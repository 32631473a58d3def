package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.person.Subject;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The letter that tells the person concerned (DEC-8, AVG art. 14): of a minor, to who has authority
/// (W-M3). It never names the reporter (W-D7).
public final class WriteToPerson {
    private final Transactor transactor;
    private final SignalReads signals;
    private final Informings informings;
    private final Referrals referrals;
    private final TeamReads team;
    private final Stationery stationery;
    private final CaseClock clock;

    public WriteToPerson(
            Transactor transactor,
            SignalReads signals,
            Informings informings,
            Referrals referrals,
            TeamReads team,
            Texts dutch,
            CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.informings = informings;
        this.referrals = referrals;
        this.team = team;
        this.stationery = new Stationery(team, dutch, clock);
        this.clock = clock;
    }

    /// What the letter begins with: standard words to change.
    /// @param minor whether it goes to who has authority
    public record Draft(boolean minor, LongText addressee, LongText text) implements PersonalData {
        @Override
        public String toString() {
            return "Draft[]";
        }
    }

    /// Standard words; empty where nobody is to be told. Opens nothing.
    public Optional<Draft> draft(Tx tx, Actor actor, SignalId signal) {
        return signals.again(tx, actor, signal)
                .filter(_ -> informings.find(tx, signal).isPresent())
                .flatMap(file -> file.subject().map(subject -> draft(tx, actor, file, subject)));
    }

    private Draft draft(Tx tx, Actor actor, SignalFile file, Subject subject) {
        LocalDate today = clock.today();
        boolean minor = subject.minorOn(today);
        Texts dutch = stationery.dutch();
        Optional<Municipality> home = team.municipalities(tx).stream()
                .filter(one -> file.signal().municipality().equals(Optional.of(one.id())))
                .findFirst();
        String place = home.map(one -> one.name().value()).orElse("");
        String contact = home.flatMap(Municipality::contactPoint)
                .map(ShortText::value)
                .orElseGet(() -> dutch.get("referral.person.contact", place));
        String who = minor ? "minor" : "adult";
        String text = dutch.get("referral.person." + who + ".text", place, contact)
                + "\n\n"
                + stationery.signed(tx, actor).value();
        String to = dutch.get(
                "referral.person." + who + ".addressee", subject.calledBy().value());
        return new Draft(minor, LongText.of(to), LongText.of(text));
    }

    /// The letter as it will leave.
    public Outcome<Outgoing, ReferralRefusal> compose(Actor actor, SignalId signal, LongText addressee, LongText text) {
        return transactor.read(actor, Purpose.HAND_OUT, tx -> {
            Optional<SignalFile> file = signals.again(tx, actor, signal);
            if (file.isEmpty()) {
                return Outcome.refused(Rule.NOT_FOUND);
            }
            if (!FollowUpDuties.has(actor)) {
                return Outcome.refused(Rule.NOT_ALLOWED);
            }
            if (informings.find(tx, signal).isEmpty()) {
                return Outcome.refused(Rule.NOBODY_TO_INFORM);
            }
            if (referrals.namesReporter(tx, signal, List.of(text.value()))) {
                return Outcome.refused(Rule.NAMES_REPORTER);
            }
            return Outcome.done(stationery.outgoing(
                    tx,
                    actor,
                    file.get(),
                    stationery.what(
                            "person",
                            stationery.words("referral.person.recipient"),
                            stationery.words("referral.person.basis")),
                    addressee,
                    List.of(new LetterPart.Prose(text))));
        });
    }
}
