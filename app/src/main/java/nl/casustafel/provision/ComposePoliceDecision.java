package nl.casustafel.provision;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.letter.Letter;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// A decision on police data on paper (W-F3): what it says, and that the police takes and keeps it.
public final class ComposePoliceDecision {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Transactor transactor;
    private final DecisionReads decisions;
    private final TeamReads team;
    private final Texts dutch;
    private final CaseClock clock;

    /// @param dutch the words of documents, which are Dutch always (DEC-26)
    public ComposePoliceDecision(
            Transactor transactor, DecisionReads decisions, TeamReads team, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.decisions = decisions;
        this.team = team;
        this.dutch = dutch;
        this.clock = clock;
    }

    public Outcome<RegisterPaper, ProvisionRefusal> handle(Actor actor, PoliceDecision.Key id) {
        return transactor.read(
                actor,
                Purpose.HAND_OUT,
                tx -> decisions.decisions(tx, actor).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .<Outcome<RegisterPaper, ProvisionRefusal>>map(one -> Outcome.done(paper(tx, one)))
                        .orElse(Outcome.refused(DecisionRefusal.UNKNOWN)));
    }

    private RegisterPaper paper(Tx tx, PoliceDecision one) {
        ShortText reference = one.taken().reference();
        ShortText title =
                words("provision.decision.title", one.partnership().name().value());
        Letter letter = Letter.of(
                new Letter.Head(
                        team.settings(tx).teamName(),
                        words("provision.paper.marking"),
                        reference,
                        clock.today(),
                        team.settings(tx).practice()),
                LongText.of(one.partnership().name().value()),
                title,
                List.of(
                        new Prose(LongText.of(dutch.get("provision.decision.paper"))),
                        new Rows(rows(one)),
                        new Prose(LongText.of(dutch.get("provision.decision.paper.keep")))));
        Handover handover = new Handover(
                one.partnership().name(),
                words("provision.decision.paper.purpose"),
                words("provision.decision.paper.basis"),
                Handover.Form.POLICE_DECISION,
                List.of(reference),
                Optional.empty());
        return new RegisterPaper(
                letter,
                handover,
                ShortText.of("besluit-politiegegevens-" + one.taken().on() + ".pdf"));
    }

    private List<Rows.Row> rows(PoliceDecision one) {
        return List.of(
                row("provision.decision.partnership", one.partnership().name().value()),
                row("provision.decision.regime", dutch.code(one.partnership().regime())),
                row("provision.decision.purpose", one.partnership().purpose().value()),
                row("provision.decision.interest", one.content().interest().value()),
                row("provision.decision.data", one.content().data().value()),
                row("provision.decision.conditions", one.content().conditions().value()),
                row("provision.decision.receivers", one.content().receivers().value()),
                row("provision.decision.by", one.taken().by().value()),
                row("provision.decision.on", DAY.format(one.taken().on())),
                row("provision.decision.reference", one.taken().reference().value()));
    }

    private Rows.Row row(String key, String value) {
        return new Rows.Row(words(key), LongText.of(value));
    }

    private ShortText words(String key, Object... details) {
        return ShortText.of(dutch.get(key, details));
    }
}
