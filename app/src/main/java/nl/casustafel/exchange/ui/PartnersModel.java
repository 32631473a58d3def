package nl.casustafel.exchange.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Field;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.exchange.ExchangeRefusal;
import nl.casustafel.exchange.Partner;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.bundle.StoreCard;
import org.jspecify.annotations.Nullable;

/// *Laptops*: the card of this store, and the stores whose words were compared. FX thread.
final class PartnersModel {
    /// A card is a few hundred bytes.
    private static final long LARGEST = 4096;

    final Field<ShortText> heard = Field.line();
    final Work work;
    private final ExchangeActs acts;
    private final ExchangeDesk desk;
    private final ObservableList<Partner> partners = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable StoreCard> own = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable StoreCard> read = new ReadOnlyObjectWrapper<>();
    private final Runnable changed;

    PartnersModel(ExchangeActs acts, ExchangeDesk desk, Runnable changed) {
        this.acts = acts;
        this.desk = desk;
        this.work = new Work(desk);
        this.changed = changed;
    }

    void reload() {
        desk.background().store(() -> acts.partners().all(acts.actor())).then(partners::setAll);
    }

    /// Shows the words of this store; makes its keys the first time.
    void showOwn() {
        if (work.begin("exchange.own.busy")) {
            work.store(
                    () -> acts.compare().ownCard(acts.actor()),
                    card -> {
                        own.set(card);
                        work.end(null);
                    },
                    work::refuse);
        }
    }

    /// The card holds no secret; that it was made stands in the log.
    void saveOwn() {
        StoreCard card = own.get();
        if (card != null) {
            desk.files()
                    .save("exchange.own.choose", "casustafel-" + card.letter() + ".txt")
                    .ifPresent(target -> save(card, target));
        }
    }

    private void save(StoreCard card, Path target) {
        if (work.begin("exchange.own.busy")) {
            work.aside(
                    () -> write(card, target),
                    _ -> work.end(Notice.done(texts(), "exchange.own.saved", target.toString())),
                    work::refuse);
        }
    }

    private static Outcome<StoreCard, ExchangeRefusal> write(StoreCard card, Path target) {
        try {
            Files.write(target, card.encode(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            return Outcome.done(card);
        } catch (IOException _) {
            return Outcome.refused(ExchangeRefusal.Plain.FILE_UNWRITABLE);
        }
    }

    void chooseCard() {
        desk.files().open("exchange.card.choose", List.of("txt")).ifPresent(this::readCard);
    }

    private void readCard(Path file) {
        if (work.begin("exchange.card.busy")) {
            work.aside(
                    () -> readFile(file),
                    card -> {
                        read.set(card);
                        heard.clear();
                        work.end(null);
                    },
                    work::refuse);
        }
    }

    private Outcome<StoreCard, ExchangeRefusal> readFile(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Outcome.refused(ExchangeRefusal.Plain.CARD_UNREADABLE)
                    : acts.compare().read(Files.readAllBytes(file));
        } catch (IOException _) {
            return Outcome.refused(ExchangeRefusal.Plain.FILE_UNREADABLE);
        }
    }

    void compare() {
        StoreCard card = read.get();
        if (card == null || heard.reveal().isEmpty() || !work.begin("exchange.card.busy")) {
            return;
        }
        String words = heard.reveal().orElseThrow().value();
        work.store(
                () -> acts.compare().handle(acts.actor(), card, words),
                partner -> {
                    read.set(null);
                    heard.clear();
                    work.end(Notice.done(
                            texts(), "exchange.card.known", partner.name().value()));
                    reload();
                    changed.run();
                },
                work::refuse);
    }

    /// Puts a card away that was not compared.
    void dropCard() {
        read.set(null);
        heard.clear();
        work.tell(Notice.info(texts(), "exchange.card.dropped"));
    }

    void forget(Partner partner) {
        desk.dialogs()
                .ask(Question.about("exchange.forget", partner.name().value())
                        .graveAnswer("exchange.forget.do", () -> forgetNow(partner))
                        .orCancel());
    }

    private void forgetNow(Partner partner) {
        if (work.begin("exchange.own.busy")) {
            work.store(
                    () -> acts.compare().forget(acts.actor(), partner.card().store()),
                    _ -> {
                        work.end(Notice.done(
                                texts(), "exchange.forget.done", partner.name().value()));
                        reload();
                        changed.run();
                    },
                    work::refuse);
        }
    }

    private Texts texts() {
        return desk.texts();
    }

    ObservableList<Partner> partners() {
        return partners;
    }

    /// The card of this store, once it was asked for.
    ReadOnlyObjectProperty<@Nullable StoreCard> own() {
        return own.getReadOnlyProperty();
    }

    /// A card that was read and not compared yet.
    ReadOnlyObjectProperty<@Nullable StoreCard> read() {
        return read.getReadOnlyProperty();
    }
}
