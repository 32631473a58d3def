package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.CaseRoles;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Heading;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The statement of secrecy that an incidental third party signs before it takes part (W-B6, BGS art.
/// 2.21(2), WPGA art. 17). It says the number of the case and nothing of whom it is about.
public final class ComposeSecrecy {
    private static final String LINE = "……………………………………………………";

    private final Transactor transactor;
    private final CaseReads cases;
    private final Stationery stationery;

    /// Who signs, and until when that is for this case.
    public record Wish(ShortText organisation, Optional<ShortText> person, LocalDate until) {}

    public ComposeSecrecy(Transactor transactor, CaseReads cases, TeamReads team, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.stationery = new Stationery(team, dutch, clock);
    }

    public Outcome<Outgoing, ReferralRefusal> handle(Actor actor, CaseId id, Wish wish) {
        if (!CaseRoles.runs(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        return transactor.read(
                actor,
                Purpose.HAND_OUT,
                tx -> cases.again(tx, actor, id)
                        .map(Versioned::value)
                        .<Outcome<Outgoing, ReferralRefusal>>map(file -> Outcome.done(statement(tx, actor, file, wish)))
                        .orElse(Outcome.refused(Rule.NOT_FOUND)));
    }

    private Outgoing statement(Tx tx, Actor actor, CaseFile file, Wish wish) {
        List<LetterPart> parts = List.of(
                new Rows(List.of(
                        row("case", file.number().text()),
                        row("organisation", wish.organisation().value()),
                        row("until", Stationery.day(wish.until())))),
                new Prose(said(file.regime() == Regime.WGS ? "lead.wgs" : "lead.wpga")),
                new Heading(ShortText.of(said("heading").value())),
                new Prose(said("terms")),
                new Heading(ShortText.of(said("signing").value())),
                new Rows(List.of(
                        row("name", wish.person().map(ShortText::value).orElse(LINE)),
                        row("function", LINE),
                        row("place", LINE),
                        row("signature", LINE))));
        return stationery.outgoing(
                tx,
                actor,
                file.number(),
                new Stationery.What(
                        stationery.words("referral.secrecy.title"),
                        stationery.words("referral.file.secrecy"),
                        wish.organisation(),
                        stationery.words(
                                file.regime() == Regime.WGS
                                        ? "referral.secrecy.basis.wgs"
                                        : "referral.secrecy.basis.wpga")),
                LongText.of(wish.organisation().value()
                        + wish.person().map(name -> "\n" + name.value()).orElse("")),
                parts);
    }

    private Rows.Row row(String name, String value) {
        return new Rows.Row(ShortText.of(said(name).value()), LongText.of(value));
    }

    private LongText said(String name) {
        return LongText.of(stationery.dutch().get("referral.secrecy." + name));
    }
}
