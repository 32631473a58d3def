package nl.casustafel.exchange.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.casustafel.desk.Notice;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.ExchangeRefusal;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.bundle.Bundle;
import nl.casustafel.vault.bundle.BundleRefusal;
import org.jspecify.annotations.Nullable;

/// *Innemen*: a bundle is opened and shown, dossier by dossier somebody chooses, and only then it is taken in.
/// FX thread.
final class TakeModel {
    /// What a bundle can be at most, with what goes around it.
    private static final long LARGEST = Bundle.LARGEST + (16L << 20);

    final Work work;
    private final ExchangeActs acts;
    private final ExchangeDesk desk;
    private final ObservableList<Arrival> arrivals = FXCollections.observableArrayList();
    private final Map<UUID, Boolean> choices = new HashMap<>();
    private final ReadOnlyObjectWrapper<Bundle.@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final Runnable changed;

    /// @param changed after something was taken in
    TakeModel(ExchangeActs acts, ExchangeDesk desk, Runnable changed) {
        this.acts = acts;
        this.desk = desk;
        this.work = new Work(desk);
        this.changed = changed;
    }

    /// Asks for the file, opens it and compares.
    void choose() {
        desk.files().open("exchange.take.choose", List.of("age")).ifPresent(this::open);
    }

    /// The file is read before the keys are asked for: where it cannot be read, there are none to wipe.
    private void open(Path file) {
        if (!work.begin("exchange.take.opening")) {
            return;
        }
        forget();
        work.aside(() -> read(file), this::open, work::refuse);
    }

    private void open(byte[] file) {
        work.store(
                () -> acts.takeIn().letterbox(acts.actor()),
                letterbox -> work.aside(
                        () -> letterbox.open(file),
                        bundle -> work.store(
                                () -> acts.takeIn().look(acts.actor(), bundle),
                                found -> show(bundle, found),
                                work::refuse),
                        work::refuse),
                work::refuse);
    }

    private static Outcome<byte[], ExchangeRefusal> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                return Outcome.refused(new ExchangeRefusal.OfBundle(BundleRefusal.TOO_LARGE));
            }
            return Outcome.done(Files.readAllBytes(file));
        } catch (IOException _) {
            return Outcome.refused(ExchangeRefusal.Plain.FILE_UNREADABLE);
        }
    }

    private void show(Bundle.Opened bundle, List<Arrival> found) {
        for (Arrival arrival : found) {
            preset(arrival).ifPresent(take -> choices.put(arrival.dossier().value(), take));
        }
        opened.set(bundle);
        arrivals.setAll(found);
        work.end(null);
    }

    /// Only where both differ somebody must choose.
    private static Optional<Boolean> preset(Arrival arrival) {
        return switch (arrival.standing()) {
            case NEW, SAME, BACK -> Optional.of(true);
            case ELSEWHERE, AT_TABLE, OTHER_CASE -> Optional.of(false);
            case CONFLICT -> Optional.empty();
        };
    }

    /// Compares again what is open, for something was recalled or put on an agenda since. What was
    /// decided stays decided where it stands as before.
    void lookAgain() {
        Bundle.Opened bundle = opened.get();
        if (bundle == null || work.busy().get() != null) {
            return;
        }
        desk.background().store(() -> acts.takeIn().look(acts.actor(), bundle)).then(outcome -> {
            if (outcome instanceof Outcome.Done<List<Arrival>, ExchangeRefusal>(List<Arrival> found)
                    && bundle.equals(opened.get())) {
                lookAgain(found);
            }
        });
    }

    private void lookAgain(List<Arrival> found) {
        Map<UUID, Boolean> decided = Map.copyOf(choices);
        Map<UUID, Arrival.Standing> before = new HashMap<>();
        arrivals.forEach(one -> before.put(one.dossier().value(), one.standing()));
        choices.clear();
        for (Arrival now : found) {
            UUID id = now.dossier().value();
            boolean same = now.standing() == before.get(id);
            Optional<Boolean> choice = same ? Optional.ofNullable(decided.get(id)) : preset(now);
            choice.ifPresent(take -> choices.put(id, take));
        }
        arrivals.setAll(found);
    }

    /// Takes it, or leaves it aside.
    void decide(Arrival arrival, boolean take) {
        if (take && !arrival.standing().canBeTaken()) {
            work.tell(Notice.refused(
                    texts(), new ExchangeRefusal.Aside(arrival.dossier().number(), arrival.standing())));
            return;
        }
        choices.put(arrival.dossier().value(), take);
    }

    /// Key of what will become of it.
    String choice(Arrival arrival) {
        Boolean take = choices.get(arrival.dossier().value());
        if (take == null) {
            return "exchange.take.open";
        }
        return take ? "exchange.take.yes" : "exchange.take.no";
    }

    void takeIn() {
        Bundle.Opened bundle = opened.get();
        if (bundle == null || !work.begin("exchange.take.busy")) {
            return;
        }
        Map<UUID, Boolean> decided = Map.copyOf(choices);
        work.store(
                () -> acts.takeIn().handle(acts.actor(), bundle, decided),
                passage -> {
                    long taken = passage.items().stream()
                            .filter(item -> item.taken())
                            .count();
                    forget();
                    work.end(Notice.done(
                            texts(),
                            "exchange.take.done",
                            taken,
                            passage.with().name().value()));
                    changed.run();
                },
                work::refuse);
    }

    /// Puts it away without taking anything.
    void forget() {
        opened.set(null);
        arrivals.clear();
        choices.clear();
    }

    /// From whom, why and on which ground.
    String says() {
        Bundle.Opened bundle = opened.get();
        return bundle == null
                ? ""
                : texts().get(
                                "exchange.take.from",
                                bundle.sender().team().value(),
                                texts().dateTime(bundle.head().created()),
                                texts().code(bundle.head().reason().manner()),
                                visible(bundle.head().reason().purpose()),
                                visible(bundle.head().reason().legalBasis()));
    }

    /// Another program wrote it: signs that are not seen could turn around what is.
    private static String visible(ShortText written) {
        return written.value().replaceAll("\\p{Cf}", "");
    }

    private Texts texts() {
        return desk.texts();
    }

    ObservableList<Arrival> arrivals() {
        return arrivals;
    }

    ReadOnlyObjectProperty<Bundle.@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }
}
