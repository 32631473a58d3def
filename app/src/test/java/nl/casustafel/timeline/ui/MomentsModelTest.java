package nl.casustafel.timeline.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.Inline;
import nl.casustafel.kernel.Id;
import nl.casustafel.kernel.LongText;
import nl.casustafel.signal.Fact;
import nl.casustafel.testkit.OneAtATime;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.FlagMoment;
import nl.casustafel.timeline.KeepCatalyst;
import nl.casustafel.timeline.Moment;
import nl.casustafel.timeline.MomentKind;
import nl.casustafel.timeline.Moments;
import nl.casustafel.timeline.store.JooqTimeline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OneAtATime
class MomentsModelTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    private final TestVault vault = new TestVault();
    private final WeighingMother table = new WeighingMother(vault);
    private final CaseId caseFile = table.admitted();
    private final JooqTimeline store = new JooqTimeline();
    private final List<Id> opened = new ArrayList<>();
    private final Events events = new Events(Runnable::run);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void theLatestStandsFirstAndKindsAreSwitchedOff() {
        MomentsModel model = model();
        assertEquals(
                List.of(DAY.plusDays(9), DAY),
                model.rows().stream().map(Moment::on).toList());
        model.kind(MomentKind.PHASE).ticked().set(false);
        assertEquals(
                List.of(MomentKind.FACT),
                model.rows().stream().map(Moment::kind).toList());
    }

    @Test
    void opensWhatAMomentIsKnownFrom() {
        MomentsModel model = model();
        model.open(model.rows().getFirst());
        assertEquals(List.of(caseFile), opened);
    }

    @Test
    void marksForTheMinutesAndTakesItBack() {
        MomentsModel model = model();
        model.turnFlag();
        model.select(model.rows().getLast());
        model.turnFlag();
        assertTrue(model.flagged(model.rows().getLast()));
        assertEquals(model.rows().getLast(), model.selected().get(), "stays where it was");
        model.turnFlag();
        assertFalse(model.flagged(model.rows().getLast()));
    }

    @Test
    void aCatalystIsAddedAndTakenOff() {
        MomentsModel model = model();
        model.addCatalyst();
        assertNotNull(model.catalyst.problem().get());
        model.catalyst.typed().set("Onrust");
        model.from.typed().set("1-3-2026");
        model.addCatalyst();
        assertEquals("", model.catalyst.typed().get());
        assertEquals(1, vault.read(store::all).size());
        model.load();
        Moment moment = model.rows().stream()
                .filter(one -> one.kind() == MomentKind.CATALYST)
                .findFirst()
                .orElseThrow();
        model.select(moment);
        model.dropCatalyst();
        assertEquals(0, vault.read(store::all).size());
    }

    @ParameterizedTest
    @CsvSource({"DAYS,2026-03-02,2026-03-09", "MONTHS,2026-03-01,2026-04-01", "YEARS,2026-01-01,2027-01-01"})
    void theDrawingHasItsMarks(Scale scale, LocalDate mark, LocalDate next) {
        assertEquals(mark, scale.mark(DAY));
        assertEquals(next, scale.next(mark));
    }

    private MomentsModel model() {
        Moment fact = Moment.of(DAY, MomentKind.FACT, LongText.of("Was er weer."), Fact.Key.fresh());
        Moment phase = Moment.of(DAY.plusDays(9), MomentKind.PHASE, LongText.of("in analyse"), caseFile);
        Moments moments = (tx, _, _) -> {
            List<Moment> all = new ArrayList<>(List.of(fact, phase));
            store.all(tx)
                    .forEach(one -> all.add(Moment.of(
                            one.from(),
                            MomentKind.CATALYST,
                            LongText.of(one.name().value()),
                            one.id())));
            return all;
        };
        MomentsModel model = new MomentsModel(
                caseFile,
                new MomentSeat(
                        table.recorder(),
                        vault.transactor(),
                        vault.clock,
                        moments,
                        store,
                        new FlagMoment(vault.transactor(), store, moments, table.proceed, vault.clock),
                        new KeepCatalyst(vault.transactor(), store)),
                new MomentDesk(Texts.strict(Language.NL), new Inline(), events, opened::add));
        model.load();
        return model;
    }
}
