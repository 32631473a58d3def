package nl.casustafel.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.casustafel.assessment.file.ShippedFramework;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.audit.store.JooqPrintedHeads;
import nl.casustafel.casefile.store.JooqCasePeople;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.minutes.CaseEnds;
import nl.casustafel.minutes.HeldAssessments;
import nl.casustafel.minutes.MinutesSource;
import nl.casustafel.minutes.PrintMinutes;
import nl.casustafel.paper.PdfMinutesPrinter;
import nl.casustafel.paper.Reread;
import nl.casustafel.practice.PracticeRooms;
import nl.casustafel.practice.PracticeStore;
import nl.casustafel.referral.store.JooqStatements;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.StoreKey;
import nl.casustafel.vault.key.WorkFactor;

/// Makes the practice environment: a store with a random key that exists in memory only, in the temporary
/// folder, which is emptied at the end and at every start (DEC-39).
final class PracticeDoor {
    private final ProgramFolder folder;
    private final CaseClock clock;

    PracticeDoor(ProgramFolder folder, CaseClock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// @param size 1, 10 or 100 times the team of one year
    Opening open(int size) {
        Path place = folder.temp().resolve("practice");
        try {
            if (Files.exists(place)) {
                ProgramFolder.empty(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StoreKey key = StoreKey.random();
        UUID identity = UUID.randomUUID();
        H2Store store = H2Store.create(new StoreFolder(place), StoreDoor.keysOf(key), identity, clock);
        // So that backups can be practised as well; what cannot be written is told when one is made.
        new KeySlots(folder.temp().resolve("practice-keys"), WorkFactor.PASSPHRASE).createWithoutAccount(identity, key);
        practiceBackups();
        return new Opening(store, key, Optional.empty()).keptAfter(opening -> filled(opening, size));
    }

    private void practiceBackups() {
        Path stick = folder.temp().resolve("practice-backups");
        try {
            Files.createDirectories(stick);
            ProgramFolder.empty(stick);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new BackupNotes(Optional.of(stick), Optional.empty())
                .write(folder.temp().resolve("practice-backup.properties"));
    }

    private Opening filled(Opening opening, int size) {
        JooqAuditTrail audit =
                new JooqAuditTrail((secret, content) -> new AuditMac(secret).of(content), Machine.name());
        Stores stores = new Stores(clock, opening.store()::file);
        PracticeRooms rooms = rooms(stores, audit);
        new PracticeStore(opening.store().transactor(audit, _ -> {}), rooms, clock).fill(size);
        return opening;
    }

    private static PracticeRooms rooms(Stores stores, JooqAuditTrail audit) {
        return new PracticeRooms(
                stores.team,
                TeamWiring::hashed,
                intake(stores),
                new PracticeRooms.Table(
                        stores.weighings,
                        stores.rounds,
                        new PracticeRooms.Rated(
                                stores.frameworks, stores.frameworks, stores.frameworkDrafts, ShippedFramework.read()),
                        stores.cases,
                        stores.ratifications,
                        stores.related,
                        stores.assessments,
                        stores.assessmentReads,
                        stores.plans,
                        stores.plans,
                        stores.measures,
                        stores.actions,
                        stores.meetings,
                        stores.meetingTypes),
                dossier(stores),
                new PracticeRooms.FollowUp(
                        stores.referrals, stores.informings, new JooqStatements(), stores.signalReads),
                papers(stores, audit),
                new PracticeRooms.Exchange(stores.exchanges, stores.dossiers),
                ending(stores),
                over(stores),
                new PracticeExercises(stores.exercises, stores.team));
    }

    private static PracticeRooms.Papers papers(Stores stores, JooqAuditTrail audit) {
        return new PracticeRooms.Papers(
                new MinutesSource(
                        stores.meetingReads,
                        stores.signalReads,
                        stores.weighings,
                        new MinutesSource.OfCases(
                                stores.cases,
                                stores.ratifications,
                                stores.plans,
                                stores.actions,
                                new HeldAssessments(stores.assessmentReads, stores.frameworks, stores.grounds),
                                new CaseEnds(stores.reviews, stores.endings, stores.closings))),
                stores.minutes,
                stores.minutes,
                new PrintMinutes(new PdfMinutesPrinter(), new Reread()),
                stores.provisions,
                stores.policeDecisions,
                new PracticeRooms.Log(audit, new JooqPrintedHeads()),
                Texts.load(Language.NL));
    }

    private static PracticeRooms.Over over(Stores stores) {
        return new PracticeRooms.Over(
                stores.endings, stores.endings, stores.closings, new JooqCasePeople(), stores.cases, stores.actions);
    }

    private static PracticeRooms.Ending ending(Stores stores) {
        return new PracticeRooms.Ending(
                stores.retention, stores.retention, stores.features, stores.terms, stores.terms);
    }

    private static PracticeRooms.Dossier dossier(Stores stores) {
        return new PracticeRooms.Dossier(
                stores.caseFacts,
                stores.grounds,
                new JooqCasePeople(),
                stores.looks,
                stores.documents,
                stores.timeline);
    }

    private static PracticeRooms.Intake intake(Stores stores) {
        return new PracticeRooms.Intake(
                stores.signals,
                stores.signalReads,
                stores.subjects,
                stores.answers,
                stores.attachments,
                stores.setAsides);
    }
}
