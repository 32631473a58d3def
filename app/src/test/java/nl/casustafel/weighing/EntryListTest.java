package nl.casustafel.weighing;

import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.CheckAnswer;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.casefile.AdmitSignal;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.casefile.CaseRefusal;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The entry list of an admission, and why it is decided otherwise (framework 3.7, DEC-2).
class EntryListTest {
    private static final LongText WHY = LongText.of("Er was geen vergelijkbare casus.");

    private final TestVault vault = new TestVault();
    private final WeighingMother weigh = new WeighingMother(vault);

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void dec_2_anAdmissionAnswersAllTenWithWordsWhereTheyAreOwed() {
        WeighingId id = inLine();
        Refused.by("DEC-2", admit(id));
        weigh.rating
                .framework
                .checklists()
                .entry()
                .forEach(item -> answer(id, item, CheckAnswer.YES, Optional.empty()));
        assertEquals(
                List.of("IN1", "IN4", "IN5", "IN6"),
                entry(id).open(weigh.rating.framework.checklists().entry(), WeighingOutcome.ADMITTED).stream()
                        .map(CheckItem.Code::value)
                        .toList());
        Refused.by("DEC-2", admit(id));
        weigh.rating.entered(id);
        assertTrue(admit(id).isDone());
    }

    /// IN1, IN2, IN3, IN4, IN5, IN6, IN7, IN8, IN9, IN10: none of the ten can be left open, whichever it is.
    @Test
    void dec_2_eachOfTheTenIsAskedByItself() {
        List<CheckItem> asked = weigh.rating.framework.checklists().entry();
        assertEquals(
                List.of("IN1", "IN2", "IN3", "IN4", "IN5", "IN6", "IN7", "IN8", "IN9", "IN10"),
                asked.stream().map(item -> item.code().value()).toList());
        for (CheckItem left : asked) {
            WeighingId id = inLine();
            asked.stream()
                    .filter(item -> !item.equals(left))
                    .forEach(item -> answer(id, item, CheckAnswer.YES, Optional.of(WHY)));
            assertEquals(List.of(left.code()), entry(id).open(asked, WeighingOutcome.ADMITTED));
            Refused.by("DEC-2", admit(id));
        }
    }

    @Test
    void dec_2_whatIsNotYesNeedsWordsToo() {
        WeighingId id = inLine();
        weigh.rating.entered(id);
        answer(id, item("IN8"), CheckAnswer.NOT_ASSESSABLE, Optional.empty());
        Refused.by("DEC-2", admit(id));
        answer(id, item("IN8"), CheckAnswer.NOT_ASSESSABLE, Optional.of(WHY));
        assertTrue(admit(id).isDone(), "it decides nothing: what cannot be told stops nobody");
    }

    @Test
    void dec_2_anAdmissionOverANoIsReadAlongByOneOfTheThreeAfterTheLastAnswer() {
        WeighingId id = inLine();
        weigh.rating.entered(id);
        answer(id, item("IN2"), CheckAnswer.NO, Optional.of(WHY));
        Refused.by("DEC-2", admit(id));
        Refused.by("DEC-6", deviate(id, weigh.team.fileHolder));
        Refused.by("DEC-2", deviate(id, weigh.team.participant));
        done(deviate(id, weigh.team.prosecution));
        vault.time.forward(Duration.ofMinutes(1));
        answer(id, item("IN5"), CheckAnswer.NO, Optional.of(WHY));
        Refused.by("DEC-2", admit(id));
        done(deviate(id, weigh.team.prosecution));
        assertTrue(admit(id).isDone());
        assertEquals(WHY, entry(id).deviation().orElseThrow().reason());
    }

    @Test
    void dec_2_notAdmittedOverThreeTimesYesIsExplainedTooAndElseTheListIsNotAsked() {
        Decision.WithoutCase none = new Decision.Closed(WeighingOutcome.NOT_RADICALISATION, WHY, Optional.empty());
        WeighingId plain = notInLine();
        assertTrue(weigh.decide(plain, none).isDone(), "nothing was answered");
        WeighingId id = notInLine();
        List.of("IN1", "IN2", "IN3").forEach(code -> answer(id, item(code), CheckAnswer.YES, Optional.of(WHY)));
        Refused.by("DEC-2", weigh.decide(id, none));
        done(deviate(id, weigh.team.police));
        assertTrue(weigh.decide(id, none).isDone());
    }

    @Test
    void dec_2_onceDecidedNothingIsAnsweredAnyMore() {
        WeighingId id = inLine();
        weigh.rating.entered(id);
        done(admit(id));
        Outcome<EntryAnswer, WeighingRefusal> late = weigh.rating.entry.answer(
                weigh.recorder(), id, new AnswerEntry.Given(item("IN1").code(), CheckAnswer.NO, Optional.empty()));
        assertFalse(late.isDone());
        assertEquals(10, entry(id).answers().size());
    }

    private WeighingId inLine() {
        return graded(weigh.signed(Stand.IN_LINE, Stand.IN_LINE, Stand.IN_LINE));
    }

    private WeighingId notInLine() {
        return graded(weigh.signed(Stand.NOT_IN_LINE, Stand.NOT_IN_LINE, Stand.NOT_IN_LINE));
    }

    private WeighingId graded(WeighingId id) {
        weigh.rating.graded(weigh.weighing(id).signal());
        return id;
    }

    private Outcome<CaseId, CaseRefusal> admit(WeighingId id) {
        Decision.Admitted admitted = new Decision.Admitted(Strand.UNKNOWN, WHY);
        weigh.rating.answered(id, admitted);
        return weigh.admit
                .handle(
                        weigh.recorder(),
                        new AdmitSignal.Admission(id, weigh.version(id), admitted, List.of(weigh.probation())))
                .map(Optional::orElseThrow);
    }

    private Outcome<Deviation, WeighingRefusal> deviate(WeighingId id, TeamPerson reader) {
        return weigh.rating.entry.deviate(weigh.recorder(), id, WHY, WeighingMother.signature(reader));
    }

    private void answer(WeighingId id, CheckItem item, CheckAnswer answer, Optional<LongText> reason) {
        done(weigh.rating.entry.answer(weigh.recorder(), id, new AnswerEntry.Given(item.code(), answer, reason)));
    }

    private CheckItem item(String code) {
        return weigh.rating.framework.checklists().entry().stream()
                .filter(one -> one.code().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private EntryList entry(WeighingId id) {
        return vault.read(tx -> weigh.weighings.entry(tx, id));
    }
}
