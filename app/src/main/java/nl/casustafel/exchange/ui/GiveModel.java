package nl.casustafel.exchange.ui;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Choice;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.FormDraft;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.exchange.Away;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.ExchangeRefusal;
import nl.casustafel.exchange.Offer;
import nl.casustafel.exchange.Packed;
import nl.casustafel.exchange.Partner;
import nl.casustafel.exchange.Sending;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.ExportFailure;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ProvisionRefusal;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.Manner;

/// *Meegeven*: which dossiers, to whom, why and on which ground; then the file. FX thread.
final class GiveModel {
    final Choice<Partner> partner;
    final Choice<Manner> manner;
    final Field<ShortText> purpose = Field.line();
    final Field<ShortText> basis = Field.line();
    final Work work;
    private final ExchangeActs acts;
    private final ExchangeDesk desk;
    private final FormDraft draft;
    private final ObservableList<Offer> offers = FXCollections.observableArrayList();
    private final ObservableList<Offer> away = FXCollections.observableArrayList();
    private final Set<Dossier> chosen = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    GiveModel(ExchangeActs acts, ExchangeDesk desk) {
        this.acts = acts;
        this.desk = desk;
        this.work = new Work(desk);
        partner = new Choice<>(List.of(), one -> one.name().value());
        manner = new Choice<>(List.of(Manner.values()), one -> desk.texts().get(key(one)));
        draft = new FormDraft(desk.drafting(), "exchange-give")
                .with("purpose", purpose)
                .with("basis", basis)
                .with("manner", manner);
        draft.restore(() -> {});
    }

    private static String key(Manner manner) {
        return switch (manner) {
            case LENT -> "exchange.give.lend";
            case RETURNED -> "exchange.give.return";
            case HANDED_OVER -> "exchange.give.for-good";
        };
    }

    /// Reads anew; what was chosen stays chosen as far as it can still go.
    void reload() {
        desk.background().store(() -> acts.partners().all(acts.actor())).then(partner::offer);
        desk.background().store(() -> acts.send().offers(acts.actor())).then(found -> {
            away.setAll(found.stream().filter(one -> one.away().isPresent()).toList());
            offers.setAll(found.stream()
                    .filter(one -> one.away().isEmpty() && !one.atTable())
                    .toList());
            chosen.retainAll(offers.stream().map(Offer::dossier).toList());
            count.set(chosen.size());
        });
    }

    void flush() {
        draft.flush();
    }

    boolean isChosen(Offer offer) {
        return chosen.contains(offer.dossier());
    }

    void toggle(Offer offer) {
        if (!chosen.remove(offer.dossier())) {
            chosen.add(offer.dossier());
        }
        count.set(chosen.size());
    }

    /// Asks where to, and makes the file.
    void give() {
        boolean whole = Stream.of(partner.reveal(), manner.reveal(), purpose.reveal(), basis.reveal())
                .allMatch(Optional::isPresent);
        if (!whole || work.busy().get() != null) {
            return;
        }
        if (chosen.isEmpty()) {
            work.tell(Notice.refused(texts(), ExchangeRefusal.Plain.NOTHING_CHOSEN));
            return;
        }
        if (chosen.size() > Sending.MOST) {
            work.tell(Notice.refused(texts(), ExchangeRefusal.Plain.TOO_MANY));
            return;
        }
        Partner to = partner.reveal().orElseThrow();
        String name = texts().get("exchange.give.file", String.valueOf(to.card().letter()));
        desk.files().save("exchange.give.choose", name + ".age").ifPresent(target -> give(to, target));
    }

    private void give(Partner to, Path target) {
        Sending sending = new Sending(
                to.card().store(),
                chosen,
                new BundleHead.Reason(
                        manner.reveal().orElseThrow(),
                        purpose.reveal().orElseThrow(),
                        basis.reveal().orElseThrow()));
        Handover handover = new Handover(
                to.name(),
                sending.reason().purpose(),
                sending.reason().legalBasis(),
                Handover.Form.BUNDLE,
                sending.dossiers().stream()
                        .map(Dossier::number)
                        .sorted()
                        .map(number -> ShortText.of(number.text()))
                        .toList(),
                Optional.empty());
        work.begin("exchange.give.busy");
        work.store(
                () -> packed(handover, sending),
                packed -> work.aside(
                        () -> written(packed, handover, target),
                        ready -> work.store(
                                () -> acts.handOut().leave(acts.actor(), ready),
                                _ -> given(to, target),
                                refusal -> takeBack(packed, refusal)),
                        refusal -> takeBack(packed, refusal)),
                work::refuse);
    }

    private Outcome<Packed, Refusal> packed(Handover handover, Sending sending) {
        return switch (acts.handOut().permit(acts.actor(), handover)) {
            case Outcome.Refused<Handover, ProvisionRefusal>(ProvisionRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<Handover, ProvisionRefusal> _ ->
                switch (acts.send().pack(acts.actor(), sending)) {
                    case Outcome.Done<Packed, ExchangeRefusal>(Packed packed) -> Outcome.done(packed);
                    case Outcome.Refused<Packed, ExchangeRefusal>(ExchangeRefusal refusal) -> Outcome.refused(refusal);
                };
        };
    }

    private Outcome<HandOut.Ready, Refusal> written(Packed packed, Handover handover, Path target) {
        return switch (packed.seal()) {
            case Outcome.Refused<byte[], ExchangeRefusal>(ExchangeRefusal refusal) -> Outcome.refused(refusal);
            case Outcome.Done<byte[], ExchangeRefusal>(byte[] file) ->
                switch (acts.handOut().write(handover, file, target)) {
                    case Outcome.Done<HandOut.Ready, ProvisionRefusal>(HandOut.Ready ready) -> Outcome.done(ready);
                    case Outcome.Refused<HandOut.Ready, ProvisionRefusal>(ProvisionRefusal refusal) ->
                        Outcome.refused(refusal);
                };
        };
    }

    /// Nothing left: the dossiers are worked on here as before. Where that is not certain, they are not.
    private void takeBack(Packed packed, Refusal refusal) {
        if (refusal == ExportFailure.MAYBE_THERE) {
            work.refuse(ExchangeRefusal.Plain.MAYBE_LEFT);
            reload();
            return;
        }
        desk.background()
                .store(() -> {
                    acts.send().takeBack(acts.actor(), packed);
                    return packed;
                })
                .otherwise(() -> work.end(null))
                .then(_ -> {
                    work.refuse(refusal);
                    reload();
                });
    }

    private void given(Partner to, Path target) {
        work.end(Notice.done(texts(), "exchange.give.done", to.name().value(), target.toString()));
        chosen.clear();
        purpose.clear();
        basis.clear();
        draft.drop();
        reload();
    }

    /// Asks first: it may have arrived after all.
    void recall(Offer offer) {
        String number = offer.dossier().number().text();
        String key = switch (offer.away().orElseThrow().manner()) {
            case LENT -> "exchange.recall";
            case RETURNED -> "exchange.recall-returned";
            case HANDED_OVER -> "exchange.recall-for-good";
        };
        desk.dialogs()
                .ask(Question.about(key, number)
                        .graveAnswer("exchange.recall.do", () -> recallNow(offer))
                        .orCancel());
    }

    private void recallNow(Offer offer) {
        if (work.begin("exchange.recall.busy")) {
            work.store(
                    () -> acts.recall().handle(acts.actor(), offer.dossier().value()),
                    dossier -> {
                        work.end(Notice.done(
                                texts(),
                                "exchange.recall.done",
                                dossier.number().text()));
                        reload();
                    },
                    work::refuse);
        }
    }

    /// Where it is, and since when.
    String where(Offer offer) {
        Away at = offer.away().orElseThrow();
        return texts().get(
                        "exchange.away.at",
                        at.partner().value(),
                        texts().code(at.manner()),
                        texts().dateTime(at.since()));
    }

    private Texts texts() {
        return desk.texts();
    }

    /// What can go now.
    ObservableList<Offer> offers() {
        return offers;
    }

    /// What another store works on.
    ObservableList<Offer> away() {
        return away;
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }
}
