package nl.casustafel.referral;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.provision.Handover;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Tx;

/// What every letter of this room has in common: who sends it, its reference, and its line in the
/// register.
final class Stationery {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final TeamReads team;
    private final Texts dutch;
    private final CaseClock clock;

    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    Stationery(TeamReads team, Texts dutch, CaseClock clock) {
        this.team = team;
        this.dutch = dutch;
        this.clock = clock;
    }

    /// @param called what its file is called, after the number
    record What(ShortText title, ShortText called, ShortText recipient, ShortText legalBasis) {}

    /// @param kind start of the keys of its words
    What what(String kind, ShortText recipient, ShortText legalBasis) {
        return new What(
                words("referral." + kind + ".title"),
                words(kind.startsWith("sheet") ? "referral.file.sheet" : "referral.file.letter"),
                recipient,
                legalBasis);
    }

    Outgoing outgoing(Tx tx, Actor actor, SignalFile file, What what, LongText addressee, List<LetterPart> parts) {
        return outgoing(tx, actor, file.signal().number(), what, addressee, parts);
    }

    /// @param of the signal or case it is about
    Outgoing outgoing(Tx tx, Actor actor, DossierNumber of, What what, LongText addressee, List<LetterPart> parts) {
        return outgoing(tx, actor, ShortText.of(of.text()), what, addressee, parts);
    }

    /// @param number by which it is spoken of; never a name
    Outgoing outgoing(Tx tx, Actor actor, ShortText number, What what, LongText addressee, List<LetterPart> parts) {
        Letter letter = Letter.of(
                new Letter.Head(
                        sender(tx, actor),
                        words("referral.marking"),
                        number,
                        clock.today(),
                        team.settings(tx).practice()),
                addressee,
                what.title(),
                parts);
        Handover handover = new Handover(
                what.recipient(),
                what.title(),
                what.legalBasis(),
                Handover.Form.LETTER,
                List.of(number),
                Optional.empty());
        return new Outgoing(
                letter,
                handover,
                ShortText.of(number.value() + "-" + what.called().value() + ".pdf"));
    }

    /// Below the letter: who writes, with function and organisation.
    LongText signed(Tx tx, Actor actor) {
        return team.person(tx, actor.person())
                .map(person -> LongText.of(dutch.get(
                        "referral.letter.signed",
                        person.name().value(),
                        person.function().value(),
                        person.organisation().name().value())))
                .orElseGet(() -> LongText.of(sender(tx, actor).value()));
    }

    /// What these data are for, and that they are secret: below whatever goes to who takes part (W-A4, W-B10;
    /// WPGA art. 2(2), 17). Not below a letter to the reporter or the person.
    List<LetterPart> bound(Regime regime) {
        return List.of(
                new LetterPart.Heading(words("referral.bound")),
                new LetterPart.Prose(LongText.of(dutch.get("referral.bound." + regime.name()))));
    }

    /// As a letter writes it: *14 maart 2026*.
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    ShortText words(String key, Object... details) {
        return ShortText.of(dutch.get(key, details));
    }

    Texts dutch() {
        return dutch;
    }

    private ShortText sender(Tx tx, Actor actor) {
        return team.person(tx, actor.person())
                .map(TeamPerson::organisation)
                .map(organisation -> organisation.name())
                .orElseGet(() -> team.settings(tx).teamName());
    }
}
