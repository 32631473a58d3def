package nl.casustafel.referral;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseReads;
import nl.casustafel.casefile.TakeOverCase;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.plan.PlanReads;
import nl.casustafel.plan.ReviewRow;
import nl.casustafel.provision.Handover;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The neutral case sheet (DEC-22): what whoever keeps the national system needs to have the case there
/// too. Numbers, days, phase and organisations; no facts, no weighing, no strand, and nobody by name
/// unless the actor says so. It claims no likeness with any system.
public final class ComposeCaseSheet {
    private final Transactor transactor;
    private final CaseReads cases;
    private final PlanReads plans;
    private final TeamReads team;
    private final Stationery stationery;
    private final CaseClock clock;

    /// What the actor wants of it.
    /// @param named whether it says who the case is about; otherwise the number has to do
    public record Wish(boolean named, ShortText recipient, ShortText legalBasis) {}

    public ComposeCaseSheet(
            Transactor transactor, CaseReads cases, PlanReads plans, TeamReads team, Texts dutch, CaseClock clock) {
        this.transactor = transactor;
        this.cases = cases;
        this.plans = plans;
        this.team = team;
        this.stationery = new Stationery(team, dutch, clock);
        this.clock = clock;
    }

    /// What stands on it, to be looked at. It opens nothing that is not open on the page of the case.
    public Outcome<Rows, ReferralRefusal> look(Actor actor, CaseId id, boolean named) {
        return transactor.read(
                actor, Purpose.HAND_OUT, tx -> found(tx, actor, id).map(file -> rows(tx, actor, file, named)));
    }

    public Outcome<Outgoing, ReferralRefusal> handle(Actor actor, CaseId id, Wish wish) {
        return transactor.read(
                actor, Purpose.HAND_OUT, tx -> found(tx, actor, id).map(file -> sheet(tx, actor, file, wish)));
    }

    private Outcome<CaseFile, ReferralRefusal> found(Tx tx, Actor actor, CaseId id) {
        if (!TakeOverCase.allowedTo(actor)) {
            return Outcome.refused(Rule.NOT_ALLOWED);
        }
        return cases.again(tx, actor, id)
                .map(Versioned::value)
                .<Outcome<CaseFile, ReferralRefusal>>map(Outcome::done)
                .orElse(Outcome.refused(Rule.NOT_FOUND));
    }

    private Outgoing sheet(Tx tx, Actor actor, CaseFile file, Wish wish) {
        List<LetterPart> parts = new ArrayList<>(List.of(
                new Prose(LongText.of(stationery.dutch().get("referral.sheet.case.lead"))),
                rows(tx, actor, file, wish.named()),
                new Prose(LongText.of(stationery.dutch().get("referral.sheet.case.foot")))));
        parts.addAll(stationery.bound(file.regime()));
        parts.add(new Prose(stationery.signed(tx, actor)));
        Outgoing letter = stationery.outgoing(
                tx,
                actor,
                file.number(),
                new Stationery.What(
                        stationery.words("referral.sheet.case.title"),
                        stationery.words("referral.file.case"),
                        wish.recipient(),
                        wish.legalBasis()),
                LongText.of(wish.recipient().value()),
                parts);
        Handover stated = letter.handover();
        return new Outgoing(
                letter.letter(),
                new Handover(
                        stated.recipient(),
                        stated.purpose(),
                        stated.legalBasis(),
                        Handover.Form.CASE_SHEET,
                        stated.items(),
                        Optional.empty()),
                letter.fileName());
    }

    private Rows rows(Tx tx, Actor actor, CaseFile file, boolean named) {
        List<Rows.Row> rows = new ArrayList<>();
        rows.add(row("number", file.number().text()));
        rows.add(row("external", file.external().map(number -> number.value()).orElse(said("external.none"))));
        if (named) {
            cases.subject(tx, actor, file.id()).ifPresent(subject -> {
                rows.add(row("who", subject.calledBy().value()));
                subject.bornOn().ifPresent(day -> rows.add(row("born", Stationery.day(day))));
            });
        }
        rows.add(row("municipality", municipality(tx, file.municipality())));
        rows.add(row("regime", stationery.dutch().code(file.regime())));
        rows.add(row(
                "decided",
                file.decidedBefore()
                        ? stationery.dutch().get("referral.sheet.case.before", Stationery.day(file.admittedOn()))
                        : Stationery.day(file.admittedOn())));
        rows.add(row("phase", stationery.dutch().code(file.phase())));
        rows.add(row("review", review(tx, actor, file.id()).map(Stationery::day).orElse(said("review.none"))));
        rows.add(row("participants", participants(tx, file)));
        return new Rows(rows);
    }

    private Rows.Row row(String name, String value) {
        return new Rows.Row(ShortText.of(said(name)), LongText.of(value));
    }

    private String said(String name) {
        return stationery.dutch().get("referral.sheet.case." + name);
    }

    private String municipality(Tx tx, Municipality.Key key) {
        return team.municipalities(tx).stream()
                .filter(one -> one.id().equals(key))
                .map(one -> one.name().value())
                .findFirst()
                .orElse("");
    }

    private Optional<LocalDate> review(Tx tx, Actor actor, CaseId id) {
        return plans.reviewsUntil(tx, actor, clock.today().plusYears(50)).stream()
                .filter(row -> row.caseFile().equals(id))
                .map(ReviewRow::reviewOn)
                .findFirst();
    }

    /// Organisations, each once; never who works there.
    private String participants(Tx tx, CaseFile file) {
        List<Organisation> known = team.organisations(tx);
        String names = file.participants().stream()
                .flatMap(one ->
                        known.stream().filter(organisation -> organisation.id().equals(one.organisation())))
                .map(organisation -> organisation.name().value())
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? said("participants.none") : names;
    }
}
