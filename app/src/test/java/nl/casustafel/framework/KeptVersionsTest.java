package nl.casustafel.framework;

import static nl.casustafel.schema.Tables.FRAMEWORK_VERSION;
import static nl.casustafel.testkit.SignalMother.done;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.assessment.file.FrameworkFile;
import nl.casustafel.assessment.file.MappingFile;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.framework.store.JooqFrameworks;
import nl.casustafel.judgement.JudgementRefusal;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.testkit.JudgementMother;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is kept of settled versions, and that it stays as it is (framework 3.9).
class KeptVersionsTest {
    private static final Actor ACTOR = TestVault.actor(Role.values());

    private final TestVault vault = new TestVault();
    private JooqFrameworks frameworks = new JooqFrameworks();

    @BeforeEach
    void shipped() {
        keep();
    }

    private void keep() {
        vault.transactor().write(ACTOR, Purpose.SIGN_IN, tx -> {
            tx.audit(FrameworkAction.FRAMEWORK_SHIPPED, FrameworkId.fresh());
            new KeepShipped(frameworks, vault.clock).within(tx);
            return Outcome.<Boolean, Refusal>done(true);
        });
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void aNewStoreHoldsTheVersionOfTheProgramOnceAndByteForByte() {
        keep();
        List<SettledVersion> all = vault.read(frameworks::settled);
        assertEquals(1, all.size());
        assertEquals(SettledVersion.Origin.SHIPPED, all.getFirst().origin());
        byte[] kept = vault.read(tx -> Sql.of(tx)
                .select(FRAMEWORK_VERSION.CONTENT)
                .from(FRAMEWORK_VERSION)
                .fetchSingle(FRAMEWORK_VERSION.CONTENT));
        assertArrayEquals(ShippedFramework.bytes(), kept);
    }

    @Test
    void nobodyCanChangeOrRemoveASettledVersion_3_9() {
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor().write(ACTOR, Purpose.SIGN_IN, tx -> {
                    Sql.of(tx)
                            .update(FRAMEWORK_VERSION)
                            .set(FRAMEWORK_VERSION.VERSION_NAME, "1.0.1")
                            .execute();
                    return Outcome.<Boolean, Refusal>done(true);
                }));
        vault.reopen();
        assertThrows(
                IllegalStateException.class,
                () -> vault.transactor().write(ACTOR, Purpose.SIGN_IN, tx -> {
                    Sql.of(tx).deleteFrom(FRAMEWORK_VERSION).execute();
                    return Outcome.<Boolean, Refusal>done(true);
                }));
    }

    @Test
    void aVersionThatWasChangedPastTheDatabaseIsNotReadBy_3_9() {
        Framework reworded = named(ShippedFramework.read(), "1.0.0", "Ander kader");
        vault.tamper("update framework_version set content = X'" + hex(FrameworkFile.write(reworded)) + "'");
        frameworks = new JooqFrameworks();
        assertThrows(StoreFailed.class, () -> vault.read(frameworks::newest));
    }

    @Test
    void whatIsBegunIsRatedByTheNewestAndWhatRunsByItsOwnForThirtyDaysMore_3_9() {
        WeighingMother weigh = new WeighingMother(vault);
        JudgementMother mother = new JudgementMother(weigh, frameworks, ShippedFramework.read());
        var first = mother.laidOpen(weigh.admitted(), Map.of("A1", Level.CLEAR));
        Framework before = vault.read(frameworks::newest);
        FrameworkId newer = settle("2.0.0");
        assertEquals(before.version().hash(), mother.read(first).framework());
        assertEquals(newer, vault.read(frameworks::settled).getLast().id());
        mother.typedAll(first);
        vault.time.forward(Duration.ofDays(31));
        assertInstanceOf(
                JudgementRefusal.FrameworkReplaced.class,
                ((Outcome.Refused<?, ?>) mother.agree.handle(mother.holder(), first, mother.version(first))).refusal());
        var next = mother.begun(mother.read(first).caseFile());
        assertEquals(
                vault.read(frameworks::newest).version().hash(),
                mother.read(next).framework(),
                "one that cannot be finished does not stand in the way");
        assertEquals(
                Optional.of(before.version()),
                vault.read(tx -> frameworks.find(tx, before.version().hash())).map(Framework::version),
                "and is still read with its own words");
    }

    @Test
    void afterAMinorVersionNothingEnds_3_9() {
        Framework before = vault.read(frameworks::newest);
        settle("1.1.0");
        assertEquals(
                Optional.empty(),
                vault.read(tx -> frameworks.finishBy(tx, before.version().hash())));
    }

    @Test
    void overThreeVersionsWhatStayedTheSameIsStillCompared_3_9() {
        Framework first = vault.read(frameworks::newest);
        settle("2.0.0");
        settle("3.0.0");
        VersionMapping mapping = vault.read(tx -> frameworks.between(
                        tx,
                        first.version().hash(),
                        frameworks.newest(tx).version().hash()))
                .orElseThrow();
        assertEquals(VersionMapping.within(first).relations(), mapping.relations());
    }

    /// The same words under another number.
    private FrameworkId settle(String number) {
        SettledVersion last = vault.read(frameworks::settled).getLast();
        Framework before = vault.read(frameworks::newest);
        byte[] file =
                FrameworkFile.write(named(before, number, before.name().nl().value()));
        Framework after = done(FrameworkFile.read(file));
        FrameworkId id = FrameworkId.fresh();
        done(vault.transactor().write(ACTOR, Purpose.KEEP_STORE, tx -> {
            frameworks.add(
                    tx,
                    new SettledVersion(
                            id,
                            after.version(),
                            SettledVersion.Origin.OWN,
                            Optional.of(last.id()),
                            Optional.empty(),
                            Optional.empty(),
                            new SettledVersion.Kept(vault.clock.now(), Optional.empty(), Optional.empty())),
                    file,
                    Optional.of(MappingFile.write(VersionMapping.proposed(before, after))));
            tx.audit(FrameworkAction.FRAMEWORK_SHIPPED, id);
            return Outcome.<Boolean, Refusal>done(true);
        }));
        return id;
    }

    private static Framework named(Framework framework, String number, String name) {
        return new Framework(
                new Framework.Version(
                        framework.version().lineage(),
                        new VersionName(number),
                        framework.version().hash()),
                new nl.casustafel.assessment.Wording(
                        nl.casustafel.kernel.LongText.of(name), framework.name().en()),
                framework.notice(),
                framework.levels(),
                framework.domains(),
                framework.indicators(),
                framework.criteria(),
                framework.prompts(),
                framework.checklists(),
                framework.spoken());
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
