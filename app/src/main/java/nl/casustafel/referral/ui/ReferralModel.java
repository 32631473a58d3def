package nl.casustafel.referral.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.casustafel.calendar.WorkingDays;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.referral.Assurance;
import nl.casustafel.referral.Outgoing;
import nl.casustafel.referral.PrepareReferral;
import nl.casustafel.referral.Referral;
import nl.casustafel.referral.ReferralRefusal;
import nl.casustafel.referral.ReferralRefusal.Rule;
import nl.casustafel.referral.ReferralRoute;
import nl.casustafel.referral.ReferralState;
import nl.casustafel.signal.Fact;
import nl.casustafel.signal.SignalFile;
import nl.casustafel.signal.SignalId;
import nl.casustafel.texts.DateReading;
import nl.casustafel.texts.DateReading.Lean;
import nl.casustafel.vault.Tx;
import org.jspecify.annotations.Nullable;

/// *Doorgeleiden*: to whom, on which ground, what goes along; then its sheet leaves and it is sent. FX
/// thread.
final class ReferralModel {
    final Choice<ReferralRoute> route;
    final Choice<Assurance> assurance;
    final Field<ShortText> organisation = Field.line();
    final Field<ShortText> contact = Field.line();
    final Field<ShortText> basis = Field.line();
    final Field<LongText> covering = Field.paragraphs();
    final Field<LocalDate> answerDue;
    final Leaving leaving;
    private final ReferralWork work;
    private final SignalId signal;
    private final FormDraft draft;
    private final ReadOnlyObjectWrapper<@Nullable Along> along = new ReadOnlyObjectWrapper<>();
    private Map<ReferralRoute, List<Fact>> allowed = Map.of();
    private int known;

    /// The facts that may go along on the chosen route, and how many stay.
    record Along(Map<Fact, Tick> facts, int staying) {}

    ReferralModel(ReferralWork work, SignalId signal) {
        this.work = work;
        this.signal = signal;
        this.route = Choice.of(ReferralRoute.class, work.texts());
        this.assurance = new Choice<>(List.of(), work.texts()::code);
        this.answerDue = Field.date(new DateReading(work.seat().clock(), Lean.AHEAD), work.texts());
        this.leaving = new Leaving(work);
        this.draft = new FormDraft(work.desk().drafting(), "referral-" + signal.value())
                .with("route", route)
                .with("organisation", organisation)
                .with("contact", contact)
                .with("basis", basis)
                .with("covering", covering);
        route.chosen().addListener((_, _, now) -> offer(now));
    }

    ReadOnlyObjectProperty<@Nullable Along> along() {
        return along.getReadOnlyProperty();
    }

    void load() {
        work.read(
                tx -> work.acts()
                        .reads()
                        .signals()
                        .again(tx, work.actor(), signal)
                        .map(file -> read(tx, file)),
                read -> read.ifPresentOrElse(this::show, () -> leaving.refuse(Rule.NOT_FOUND)));
    }

    private record Begin(
            Map<ReferralRoute, List<Fact>> allowed,
            int known,
            Optional<ReferralRoute> ahead,
            Optional<Referral> prepared) {}

    private Begin read(Tx tx, SignalFile file) {
        Map<ReferralRoute, List<Fact>> facts = new LinkedHashMap<>();
        for (ReferralRoute one : ReferralRoute.values()) {
            facts.put(one, work.acts().routes().takeAlong().of(tx, work.actor(), file, one));
        }
        Optional<Referral> prepared = work.acts().reads().followUps().of(tx, work.actor(), signal).stream()
                .map(Versioned::value)
                .filter(one -> one.state() == ReferralState.PREPARED)
                .findFirst();
        return new Begin(
                facts, file.facts().size(), work.acts().reads().followUps().ahead(tx, work.actor(), signal), prepared);
    }

    private void show(Begin begin) {
        allowed = begin.allowed();
        known = begin.known();
        answerDue.show(WorkingDays.after(work.seat().clock().today(), PrepareReferral.ANSWER_WITHIN));
        begin.prepared().map(one -> one.terms().route()).or(begin::ahead).ifPresent(route::show);
        begin.prepared().ifPresent(this::show);
        draft.restore(() -> {});
    }

    private void show(Referral prepared) {
        Referral.Terms terms = prepared.terms();
        organisation.show(terms.organisation());
        contact.show(terms.contact());
        basis.show(terms.legalBasis());
        covering.show(terms.covering());
        assurance.show(terms.assurance());
        answerDue.show(prepared.answerDueOn());
        Optional.ofNullable(along.get())
                .ifPresent(shown -> shown.facts()
                        .forEach((fact, tick) -> tick.show(terms.facts().contains(fact.id()))));
    }

    private void offer(@Nullable ReferralRoute chosen) {
        assurance.clear();
        assurance.offer(chosen == null ? List.of() : Assurance.forRoute(chosen));
        List<Fact> facts = chosen == null ? List.of() : allowed.getOrDefault(chosen, List.of());
        Map<Fact, Tick> ticks = new LinkedHashMap<>();
        facts.forEach(fact -> ticks.put(fact, new Tick()));
        along.set(new Along(ticks, known - facts.size()));
    }

    /// Writes it down, lets its sheet leave, and sends it.
    void send() {
        boolean whole = Stream.of(
                        route.reveal(),
                        organisation.reveal(),
                        contact.reveal(),
                        assurance.reveal(),
                        basis.reveal(),
                        covering.reveal(),
                        answerDue.reveal())
                .allMatch(Optional::isPresent);
        if (!whole) {
            return;
        }
        Referral.Terms terms = new Referral.Terms(
                route.reveal().orElseThrow(),
                organisation.reveal().orElseThrow(),
                contact.reveal().orElseThrow(),
                assurance.reveal().orElseThrow(),
                basis.reveal().orElseThrow(),
                covering.reveal().orElseThrow(),
                ticked());
        LocalDate due = answerDue.reveal().orElseThrow();
        Referral.Key[] prepared = new Referral.Key[1];
        leaving.start(() -> composed(terms, due, prepared), () -> sent(prepared[0]));
    }

    private Outcome<Outgoing, ReferralRefusal> composed(Referral.Terms terms, LocalDate due, Referral.Key[] prepared) {
        return work.acts()
                .routes()
                .prepare()
                .handle(work.actor(), signal, terms, due)
                .then(referral -> {
                    prepared[0] = referral.id();
                    return work.acts().routes().sheet().handle(work.actor(), referral.id());
                });
    }

    private void sent(Referral.Key referral) {
        work.store(
                () -> work.acts().routes().send().sent(work.actor(), referral),
                _ -> {
                    draft.drop();
                    work.desk().navigator().back();
                },
                leaving::refuse,
                () -> {});
    }

    private List<Fact.Key> ticked() {
        return Optional.ofNullable(along.get()).stream()
                .flatMap(shown -> shown.facts().entrySet().stream())
                .filter(entry -> entry.getValue().isTicked())
                .map(entry -> entry.getKey().id())
                .toList();
    }

    void flush() {
        draft.flush();
    }

    void cancel() {
        draft.drop();
        work.desk().navigator().back();
    }
}
