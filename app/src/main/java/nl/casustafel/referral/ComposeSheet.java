package nl.casustafel.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.casustafel.casefile.Regime;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.letter.LetterPart;
import nl.casustafel.letter.LetterPart.Entries;
import nl.casustafel.letter.LetterPart.Heading;
import nl.casustafel.letter.LetterPart.Prose;
import nl.casustafel.letter.LetterPart.Rows;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalReads;
import nl.casustafel.team.TeamReads;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;

/// The hand-over sheet of a referral. It says who it is about, what is asked and the chosen facts, and never
/// who reported, whence a fact came or what the table said: to care and to another process it reads as a
/// notification on own data (DEC-9, W-D7, W-N4).
public final class ComposeSheet {
    private final Transactor transactor;
    private final SignalReads signals;
    private final Referrals referrals;
    private final Stationery stationery;

    public ComposeSheet(
            Transactor transactor,
            SignalReads signals,
            Referrals referrals,
            TeamReads team,
            Texts dutch,
            CaseClock clock) {
        this.transactor = transactor;
        this.signals = signals;
        this.referrals = referrals;
        this.stationery = new Stationery(team, dutch, clock);
    }

    public Outcome<Outgoing, ReferralRefusal> handle(Actor actor, Referral.Key id) {
        return transactor.read(actor, Purpose.HAND_OUT, tx -> {
            Optional<Referral> found = referrals.find(tx, id).map(Versioned::value);
            return found.flatMap(referral ->
                            signals.again(tx, actor, referral.signal()).map(file -> sheet(tx, actor, file, referral)))
                    .<Outcome<Outgoing, ReferralRefusal>>map(Outcome::done)
                    .orElse(Outcome.refused(Rule.NOT_FOUND));
        });
    }

    private Outgoing sheet(Tx tx, Actor actor, SignalFile file, Referral referral) {
        Referral.Terms terms = referral.terms();
        String kind = "sheet." + terms.route().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<LetterPart> parts = new ArrayList<>();
        parts.add(new Prose(LongText.of(stationery.dutch().get("referral." + kind + ".lead"))));
        parts.add(new Rows(rows(file, referral)));
        parts.add(new Heading(stationery.words("referral.sheet.asked")));
        parts.add(new Prose(terms.covering()));
        List<Entries.Entry> facts = facts(file, terms);
        if (!facts.isEmpty()) {
            parts.add(new Heading(stationery.words("referral.sheet.facts")));
            parts.add(new Entries(facts));
        }
        parts.add(new Heading(stationery.words("referral.sheet.conditions")));
        parts.add(new Prose(LongText.of(
                stationery.dutch().get("referral.sheet.conditions.text", Stationery.day(referral.answerDueOn())))));
        parts.addAll(stationery.bound(Regime.WPGA));
        parts.add(new Prose(stationery.signed(tx, actor)));
        LongText addressee = LongText.of(stationery
                .dutch()
                .get(
                        "referral.sheet.addressee",
                        terms.organisation().value(),
                        terms.contact().value()));
        return stationery.outgoing(
                tx, actor, file, stationery.what(kind, terms.organisation(), terms.legalBasis()), addressee, parts);
    }

    private List<Rows.Row> rows(SignalFile file, Referral referral) {
        Referral.Terms terms = referral.terms();
        List<Rows.Row> rows = new ArrayList<>();
        file.subject().ifPresent(subject -> {
            rows.add(row("referral.sheet.about", subject.calledBy()));
            subject.bornOn().ifPresent(day -> rows.add(row("referral.sheet.born", ShortText.of(Stationery.day(day)))));
        });
        rows.add(row("referral.sheet.basis", terms.legalBasis()));
        rows.add(row(
                "referral.sheet.assurance",
                stationery.words("referral.sheet.assurance." + terms.assurance().name())));
        rows.add(row("referral.sheet.answer", ShortText.of(Stationery.day(referral.answerDueOn()))));
        return rows;
    }

    private Rows.Row row(String key, ShortText value) {
        return new Rows.Row(stationery.words(key), LongText.of(value.value()));
    }

    private List<Entries.Entry> facts(SignalFile file, Referral.Terms terms) {
        Map<Fact.Key, Fact> known = file.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity()));
        return terms.facts().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(fact -> new Entries.Entry(about(fact), fact.text()))
                .toList();
    }

    private LongText about(Fact fact) {
        Texts dutch = stationery.dutch();
        return LongText.of(fact.observedOn()
                .map(day -> dutch.get("referral.sheet.fact.on", fact.kind(), Stationery.day(day)))
                .orElseGet(() -> dutch.code(fact.kind())));
    }
}
