package nl.casustafel.retention;

import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.MINUTES_PDF;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.casefile.CaseFile;
import nl.casustafel.casefile.HoldGround;
import nl.casustafel.casefile.Processed;
import nl.casustafel.casefile.Processing;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.provision.Handover;
import nl.casustafel.retention.RetentionRefusal.Rule;
import nl.casustafel.retention.RetentionRefusal.Waits;
import nl.casustafel.schema.DefaultSchema;
import nl.casustafel.testkit.Refused;
import nl.casustafel.testkit.RetentionMother;
import nl.casustafel.testkit.RunningMother;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.testkit.WholeStore;
import nl.casustafel.vault.page.StoreFormat;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A case whose term has ended is destroyed, and nothing is left of it (T-C9, W-G1 to W-G6).
class DestroyCaseTest {
    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365 + 1);

    private final TestVault vault = new TestVault();

    @AfterEach
    void close() {
        vault.close();
    }

    /// A store with a case taken over, and nothing on the table.
    private final class Taken {
        final WeighingMother weigh = new WeighingMother(vault);
        final RunningMother running = new RunningMother(weigh);
        final RetentionMother mother = new RetentionMother(vault, weigh.team, weigh.signals);
        final CaseFile made = running.taken();

        KeptCase kept() {
            return vault.read(tx -> mother.terms.mine(tx, mother.holder(), made.id()))
                    .orElseThrow();
        }

        LegalHold hold(LocalDate review) {
            return done(mother.suspend.begin(mother.holder(), made.id(), entry(review)));
        }

        LegalHold.Entry entry(LocalDate review) {
            return new LegalHold.Entry(
                    HoldGround.STATUTORY_BAR, LongText.of("Archiefwet art. 5."), weigh.team.fileHolder.id(), review);
        }
    }

    @Test
    void twoPeopleDestroyItOnceItsTermHasEnded_T_C9() {
        Taken taken = new Taken();
        assertEquals(
                Outcome.refused(Rule.NOT_DUE), taken.mother.destroy(taken.made.id()), "nobody is asked years before");
        vault.time.forward(FIVE_YEARS.minusDays(30));
        assertEquals(
                Outcome.refused(new Waits(Obstacle.TERM_RUNS, taken.made.number())),
                taken.mother.destroy(taken.made.id()));
        vault.time.forward(Duration.ofDays(16));
        assertEquals(Outcome.refused(Rule.NOT_ALLOWED), by(taken, "participant"));
        Destruction made = done(taken.mother.destroy(taken.made.id()));
        assertEquals(List.of(new Destruction.OfCase(taken.made.number(), TermRule.LAST_PROCESSING)), made.lines());
        assertEquals(
                made.lines(),
                vault.read(tx -> taken.mother.retention.destructions(tx, taken.mother.holder()))
                        .getFirst()
                        .lines());
        assertTrue(vault.read(tx -> vault.audit.latest(tx, 9)).stream()
                .anyMatch(row -> row.action().value().equals("CASE_DESTROYED")
                        && row.object().equals(taken.made.id().value())));
        assertEquals(
                Set.of(Counted.ADMITTED),
                vault.read(tx -> taken.mother.retention.counters(tx, taken.mother.holder())).stream()
                        .map(counter -> counter.figure().what())
                        .collect(Collectors.toSet()),
                "DEC-18");
    }

    private Outcome<Destruction, RetentionRefusal> by(Taken taken, String who) {
        assertEquals("participant", who);
        return taken.mother.destroy(
                taken.weigh.team.participant,
                taken.weigh.team.coordinator,
                new Chosen(Set.of(), Set.of(taken.made.id())));
    }

    @Test
    void whatIsDoneWithItMovesTheTermAndOpeningItDoesNot_W_G2() {
        Taken taken = new Taken();
        LocalDate first = vault.clock.today();
        assertEquals(List.of(new Processed(first, Processing.TAKEN_OVER)), beforeDocument(taken));
        vault.time.forward(Duration.ofDays(10));
        vault.read(tx -> taken.running.cases.open(tx, taken.mother.holder(), taken.made.id()));
        taken.hold(vault.clock.today().plusMonths(1));
        assertEquals(first.plusYears(5), taken.kept().term().until(), "neither reading nor a hold is processing");
        taken.weigh.proceed.handle(taken.mother.holder(), taken.made.id());
        assertEquals(first.plusDays(10).plusYears(5), taken.kept().term().until());
        assertEquals(
                new Processed(first.plusDays(10), Processing.ADDED_OR_ALTERED),
                taken.kept().moves().getFirst());
        vault.time.forward(Duration.ofDays(3));
        vault.transactor().write(taken.mother.holder(), Purpose.RUN_CASE, tx -> {
            taken.weigh.proceed.discussed(tx, taken.made.id());
            return Outcome.<Integer, Refusal>done(1);
        });
        assertEquals(
                new Processed(first.plusDays(13), Processing.DISCUSSED),
                taken.kept().moves().getFirst());
        assertEquals(
                taken.kept().moves(),
                vault.read(tx -> taken.running.cases.processed(tx, taken.mother.holder(), taken.made.id())));
    }

    /// The old decision was added on the day it was taken over.
    private static List<Processed> beforeDocument(Taken taken) {
        return taken.kept().moves().stream()
                .filter(move -> move.kind() == Processing.TAKEN_OVER)
                .toList();
    }

    @Test
    void whatIsSuspendedIsNotDestroyedUntilThatEnds_W_G1() {
        Taken taken = new Taken();
        vault.time.forward(FIVE_YEARS.minusDays(10));
        LegalHold hold = taken.hold(vault.clock.today().plusMonths(6));
        assertEquals(
                Outcome.refused(new Waits(Obstacle.HELD, taken.made.number())), taken.mother.destroy(taken.made.id()));
        Refused.by("W-G1", taken.mother.destroy(taken.made.id()));
        assertEquals(
                List.of(new WhatIsDue.Review(
                        taken.made.number(), vault.clock.today().plusMonths(6))),
                vault.read(tx -> taken.mother.list.reviews(
                        tx, taken.mother.holder(), vault.clock.today().plusMonths(6))));
        LocalDate next = vault.clock.today().plusMonths(9);
        assertEquals(
                next,
                done(taken.mother.suspend.review(taken.mother.holder(), hold.id(), 1, next))
                        .entry()
                        .reviewOn());
        assertEquals(
                Outcome.refused(TermRefusal.CHANGED_MEANWHILE),
                taken.mother.suspend.end(taken.mother.holder(), hold.id(), 1, LongText.of("Klaar.")));
        done(taken.mother.suspend.end(taken.mother.holder(), hold.id(), 2, LongText.of("De zaak is ingetrokken.")));
        assertEquals(
                Outcome.refused(TermRefusal.ENDED_ALREADY),
                taken.mother.suspend.end(taken.mother.holder(), hold.id(), 3, LongText.of("Nog eens.")));
        done(taken.mother.destroy(taken.made.id()));
    }

    @Test
    void whoMaySuspendAndForHowLong_W_G1() {
        Taken taken = new Taken();
        LocalDate today = vault.clock.today();
        var suspend = taken.mother.suspend;
        assertEquals(
                Outcome.refused(TermRefusal.NOT_ALLOWED),
                suspend.begin(
                        TeamMother.as(taken.weigh.team.coordinator),
                        taken.made.id(),
                        taken.entry(today.plusMonths(1))));
        assertEquals(
                Outcome.refused(TermRefusal.UNKNOWN),
                suspend.begin(
                        TeamMother.as(taken.weigh.team.otherFileHolder),
                        taken.made.id(),
                        taken.entry(today.plusMonths(1))),
                "DEC-5");
        assertEquals(
                Outcome.refused(TermRefusal.REVIEW_DATE),
                suspend.begin(taken.mother.holder(), taken.made.id(), taken.entry(today.plusMonths(13))));
        LegalHold.Entry nobody = new LegalHold.Entry(
                HoldGround.LEGAL_CLAIM, LongText.of("Beroep."), taken.weigh.team.participant.id(), today.plusMonths(1));
        assertEquals(
                Outcome.refused(TermRefusal.OWNER_GONE),
                suspend.begin(taken.mother.holder(), taken.made.id(), nobody),
                "whoever is reminded must be able to end it");
    }

    @Test
    void everyRowOfItIsGone_W_G6() {
        OneCase one = new OneCase(vault);
        vault.time.forward(FIVE_YEARS);
        closeActions();
        RetentionMother mother = one.reopened();
        Set<String> before = withRows();
        Destruction made = done(mother.destroy(one.caseFile));
        Set<String> after = withRows();
        after.removeAll(NothingLeftTest.STAYS.keySet());
        assertEquals(Set.of("minutes_part", "minutes_pdf"), after, "the cover, and that there was a file (1.9)");
        assertEquals(
                1,
                vault.<Integer>read(tx -> Sql.of(tx).fetchCount(MINUTES_PART)).intValue());
        assertEquals(
                0,
                vault.<Integer>read(tx -> Sql.of(tx).fetchCount(MINUTES_PDF, MINUTES_PDF.CONTENT.isNotNull()))
                        .intValue());
        before.removeAll(NothingLeftTest.STAYS.keySet());
        assertEquals(Set.of(), empty(before), "the test looks at something");
        assertEquals(
                Set.of(),
                WholeStore.of(vault).entrySet().stream()
                        .filter(table -> table.getValue().contains(OneCase.MARK))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(Handover.Form.FILE, Handover.Form.BUNDLE),
                made.recalls().stream().map(Recall::form).toList());
        assertEquals(
                "Politie Noorderstrand", made.recalls().getFirst().recipient().value());
        done(mother.askBack.handle(mother.holder(), made.id(), 1));
        Refused.by("T-S9", mother.askBack.handle(mother.holder(), made.id(), 1));
    }

    /// What had no row to be destroyed, and has none in [NothingLeftTest] either.
    private static Set<String> empty(Set<String> before) {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(OneCase::name)
                .filter(table -> !NothingLeftTest.STAYS.containsKey(table)
                        && !NothingLeftTest.HELD.contains(table)
                        && !before.contains(table))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void closeActions() {
        vault.tamper("update action_item set state = 'DONE', closed_on = date '2026-01-05'");
    }

    private Set<String> withRows() {
        return WholeStore.of(vault).entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noWordOfItIsLeftInTheFileNorInABackupThatComesBack_W_G6() throws GeneralSecurityException {
        OneCase one = new OneCase(vault);
        closeActions();
        byte[] backup = vault.bytes();
        assertTrue(words(backup) > 20, words(backup) + ": the test looks at something");
        vault.time.forward(FIVE_YEARS);
        done(one.reopened().destroy(one.caseFile));
        assertEquals(0, words(vault.bytes()));
        vault.putBack(backup);
        RetentionMother back = one.reopened();
        assertTrue(one.kept(back).isPresent(), "it came back");
        for (int time = 0; time < 2; time++) {
            back.again.handle(vault.transactor(), TestVault.actor(), Set.of(one.caseFile.value(), one.signal.value()));
        }
        assertEquals(Optional.empty(), one.kept(back));
        assertEquals(
                1,
                vault.read(tx -> back.retention.counters(tx, back.holder())).stream()
                        .filter(counter -> counter.figure().what() == Counted.ADMITTED)
                        .mapToInt(Counter::counted)
                        .sum(),
                "with its signal it counts once");
        assertEquals(0, words(vault.bytes()));
        assertFalse(vault.store().holdsRemains());
    }

    private static int words(byte[] file) throws GeneralSecurityException {
        byte[] key = new byte[32];
        Arrays.fill(key, (byte) 1);
        String content = new String(new StoreFormat(file, key).content(), StandardCharsets.ISO_8859_1);
        return content.split(OneCase.MARK, -1).length - 1;
    }
}
