package nl.casustafel.exchange.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import nl.casustafel.audit.LogStanding;
import nl.casustafel.desk.Dialogs;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Notice;
import nl.casustafel.desk.Question;
import nl.casustafel.desk.Theme;
import nl.casustafel.desk.TypeSize;
import nl.casustafel.desk.testkit.KeptDrafts;
import nl.casustafel.desk.testkit.Robot;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.PartnerReads;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.minutes.store.JooqMinutes;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.provision.store.JooqProvisions;
import nl.casustafel.signal.FactKind;
import nl.casustafel.signal.NewFact;
import nl.casustafel.signal.Signal;
import nl.casustafel.testkit.Laptop;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.SignalMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.bundle.Manner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screen over two real stores, as somebody with a stick goes through it.
@OneAtATime
class ExchangeScreenTest {
    @TempDir
    private Path stick;

    private final Texts texts = Texts.strict(Language.NL);
    private final Laptop home = new Laptop('A');
    private final Laptop table = new Laptop('B');
    private final Desk atHome = new Desk(home);
    private final Desk atTable = new Desk(table);

    @AfterEach
    void close() {
        home.close();
        table.close();
    }

    @Test
    void twoTeamsCompareTheirWordsByTyping() {
        PartnersModel give = atHome.partners();
        give.showOwn();
        List<String> words = Objects.requireNonNull(give.own().get()).words();
        atHome.pointed.add(stick.resolve("kaart.txt"));
        give.saveOwn();

        PartnersModel hear = atTable.partners();
        atTable.pointed.add(stick.resolve("kaart.txt"));
        hear.chooseCard();
        hear.heard.typed().set("zomaar acht woorden die niet kloppen bij deze");
        hear.compare();
        assertEquals(Notice.Kind.REFUSED, kind(hear.work));
        assertNotNull(hear.read().get(), "it can be tried again");
        hear.heard.typed().set(String.join(", ", words).toUpperCase(Locale.ROOT));
        hear.compare();
        assertEquals(1, hear.partners().size());
        assertNull(hear.read().get());
    }

    @Test
    void aDossierGoesAndIsTakenIn() throws IOException {
        home.knows(table);
        table.knows(home);
        Signal signal = home.mother.signals.tested();
        GiveModel give = atHome.give();
        give.reload();
        give.give();
        assertTrue(give.partner.problem().get() != null, "what is missing is told at the field");
        fill(give);
        give.give();
        assertEquals(Notice.Kind.REFUSED, kind(give.work), "nothing was chosen");
        give.toggle(give.offers().getFirst());
        atHome.pointed.add(stick.resolve("a.age"));
        give.give();
        assertEquals(Notice.Kind.DONE, kind(give.work));
        assertEquals(1, give.away().size());
        assertEquals(
                1,
                home.vault
                        .read(tx -> new JooqProvisions().all(tx, TestVault.actor(Role.values())))
                        .size(),
                "W-F4: a line in the register");

        TakeModel take = atTable.take();
        Files.writeString(stick.resolve("b.age"), "something else");
        atTable.pointed.add(stick.resolve("b.age"));
        take.choose();
        assertEquals(Notice.Kind.REFUSED, kind(take.work));
        atTable.pointed.add(stick.resolve("a.age"));
        take.choose();
        assertTrue(take.says().contains("Team A"));
        assertEquals(Arrival.Standing.NEW, take.arrivals().getFirst().standing());
        take.takeIn();
        assertEquals(Notice.Kind.DONE, kind(take.work));
        assertTrue(take.arrivals().isEmpty());
        assertTrue(table.vault
                .read(tx -> table.mother.signals.signals.find(tx, table.holder(), signal.id()))
                .isPresent());
    }

    @Test
    void whereTheFileCannotBeWrittenNothingIsAway() {
        home.knows(table);
        home.mother.signals.tested();
        GiveModel give = atHome.give();
        give.reload();
        fill(give);
        give.toggle(give.offers().getFirst());
        atHome.pointed.add(stick.resolve("no").resolve("such").resolve("a.age"));
        give.give();
        assertEquals(Notice.Kind.REFUSED, kind(give.work));
        assertEquals(1, give.offers().size());
        assertTrue(give.away().isEmpty());
        assertTrue(give.work.busy().get() == null);
    }

    @Test
    void recallingIsAskedFirst() {
        home.knows(table);
        Signal signal = home.mother.signals.tested();
        home.lends(table, Manner.LENT, signal.id().value());
        GiveModel give = atHome.give();
        give.reload();
        give.recall(give.away().getFirst());
        assertFalse(atHome.asked.isEmpty());
        assertEquals(1, give.away().size(), "not before somebody said so");
        atHome.asked.remove().answers().getFirst().act().run();
        assertTrue(give.away().isEmpty());
    }

    /// A bundle that differs on both sides, in light and in dark with big type: pictures to be looked at.
    @Test
    void showsBothSidesBesideEachOther() throws IOException {
        home.knows(table);
        table.knows(home);
        Signal signal = home.mother.signals.tested();
        table.takes(home.lends(table, Manner.LENT, signal.id().value()));
        SignalMother.done(home.recall.handle(home.holder(), signal.id().value()));
        for (Laptop laptop : List.of(home, table)) {
            String words = laptop == home ? "Thuis: moeder belde." : "Aan tafel: school zag hem weer.";
            SignalMother.done(laptop.mother.signals.addFact.handle(
                    laptop.holder(),
                    signal.id(),
                    new NewFact(FactKind.HEARD, LongText.of(words), Optional.empty(), ShortText.of("Strandcollege"))));
        }
        Files.write(
                stick.resolve("back.age"),
                table.lends(home, Manner.RETURNED, signal.id().value()));
        Robot robot = Robot.start();
        for (Robot.Look look : List.of(
                new Robot.Look(Theme.LIGHT, TypeSize.NORMAL, 1126, 700),
                new Robot.Look(Theme.DARK, TypeSize.TABLE, 1126, 700))) {
            TakeModel take = atHome.take();
            robot.show(() -> new VBox(new TakeView(take, texts).node()), look);
            atHome.pointed.add(stick.resolve("back.age"));
            robot.on(() -> {
                take.choose();
                return true;
            });
            robot.focus("#exchange-arrivals").press("Home");
            assertEquals(
                    2,
                    robot.on(() -> robot.find("#exchange-sides", TableView.class)
                            .getItems()
                            .size()));
            robot.picture(Path.of("target", "pictures", "exchange-take-" + look.theme() + ".png"));
        }
    }

    private void fill(GiveModel give) {
        give.partner.chosen().set(give.partner.options().getFirst());
        give.manner.chosen().set(Manner.LENT);
        give.purpose.typed().set("Weging aan tafel");
        give.basis.typed().set("WPGA art. 6, eerste lid");
    }

    private static Notice.Kind kind(Work work) {
        return Objects.requireNonNull(work.notice().get()).kind();
    }

    /// One laptop's window, without the window.
    private final class Desk implements FileChoice, Dialogs {
        final Deque<Path> pointed = new ArrayDeque<>();
        final Deque<Question> asked = new ArrayDeque<>();
        private final ExchangeActs acts;
        private final ExchangeDesk desk =
                new ExchangeDesk(texts, new Inline(), new Events(Runnable::run), this, this, new KeptDrafts());

        Desk(Laptop laptop) {
            acts = new ExchangeActs(
                    laptop.holder(),
                    new PartnerReads(laptop.vault.transactor(), laptop.exchanges),
                    laptop.compare,
                    laptop.send,
                    laptop.takeIn,
                    laptop.recall,
                    new HandOut(
                            laptop.vault.transactor(),
                            new JooqProvisions(),
                            new JooqMinutes(),
                            new ExportFolder(),
                            LogStanding.CHECKED,
                            laptop.vault.clock));
        }

        GiveModel give() {
            return new GiveModel(acts, desk);
        }

        TakeModel take() {
            return new TakeModel(acts, desk, () -> {});
        }

        PartnersModel partners() {
            return new PartnersModel(acts, desk, () -> {});
        }

        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return Optional.ofNullable(pointed.poll());
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.ofNullable(pointed.poll());
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }

        @Override
        public void ask(Question question) {
            asked.add(question);
        }
    }
}
