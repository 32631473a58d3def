package nl.casustafel.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.attachment.KeepAttachment;
import nl.casustafel.attachment.MediaType;
import nl.casustafel.attachment.store.JooqAttachments;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.team.FirstTeam;
import nl.casustafel.team.Membership;
import nl.casustafel.team.Municipality;
import nl.casustafel.team.Organisation;
import nl.casustafel.team.OrganisationKind;
import nl.casustafel.team.SetUpTeam;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.testkit.TeamMother;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.h2.H2Store;
import nl.casustafel.vault.h2.StoreFolder;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.KeySlots;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.key.StoreKey;
import nl.casustafel.vault.key.WorkFactor;

/// A store of a given size with one account under the real work factor, and how long unlocking it takes: the
/// derivation of the key, and apart from it the opening of the store. Before each time memory is tidied:
/// every derivation leaves 256 MiB, and in a growing heap a later one waits for fresh memory.
final class UnlockTimes {
    static final SignInName NAME = SignInName.of("femke");
    static final String PASSPHRASE = "koffie rivier lantaarn zeven";

    private static final int FILE = 10_000_000;

    /// In nanoseconds, a pair for each round.
    record Times(long[] derivation, long[] opening) {}

    private final ProgramFolder program;
    private final CaseClock clock;

    UnlockTimes(ProgramFolder program, CaseClock clock) {
        this.program = program;
        this.clock = clock;
    }

    /// @param files how many attachments of 10 MB
    void fill(int files) {
        StoreDoor door = new StoreDoor(program, WorkFactor.PASSPHRASE, clock);
        try (NewStore fresh = door.begin();
                Passphrase secret = new Passphrase(PASSPHRASE.toCharArray())) {
            done(fresh.create(NAME, secret));
            try (Opening made = fresh.finish()) {
                JooqAuditTrail audit = new JooqAuditTrail((key, text) -> new AuditMac(key).of(text), "bench");
                Transactor transactor = made.store().transactor(audit, _ -> {});
                FirstTeam team = team();
                done(new SetUpTeam(transactor, new JooqTeam(), clock).handle(team));
                TeamPerson first = team.first().person();
                attach(transactor, new Actor(first.id(), first.roles()), files);
            }
        }
    }

    private void attach(Transactor transactor, Actor actor, int files) {
        KeepAttachment keep = new KeepAttachment(new JooqAttachments(clock));
        Random random = new Random(files);
        for (int i = 0; i < files; i++) {
            byte[] content = new byte[FILE];
            random.nextBytes(content);
            ShortText name = ShortText.of("bijlage " + i + ".pdf");
            done(transactor.write(
                    actor,
                    Purpose.REGISTER_SIGNAL,
                    tx -> keep.within(tx, actor, UUID.randomUUID(), name, MediaType.UNKNOWN, content)));
        }
    }

    Times measure(int rounds) {
        KeySlots slots = new KeySlots(program.keys(), WorkFactor.PASSPHRASE);
        UUID identity = done(slots.store());
        Times times = new Times(new long[rounds], new long[rounds]);
        for (int i = 0; i < rounds; i++) {
            System.gc();
            long begin = System.nanoTime();
            try (Passphrase secret = new Passphrase(PASSPHRASE.toCharArray());
                    StoreKey key = done(slots.unlock(NAME, secret))) {
                long derived = System.nanoTime();
                H2Store store = H2Store.open(new StoreFolder(program.store()), StoreDoor.keysOf(key), identity, clock);
                times.opening[i] = System.nanoTime() - derived;
                times.derivation[i] = derived - begin;
                store.close();
            }
        }
        return times;
    }

    /// The database file.
    Path file() {
        return new StoreFolder(program.store()).databaseFile();
    }

    private static FirstTeam team() {
        Municipality town = new Municipality(
                Municipality.Key.fresh(), ShortText.of("Duinrode"), ShortText.of("M. Zeegers"), Optional.empty());
        Organisation executive = new Organisation(
                Organisation.Key.fresh(),
                OrganisationKind.MUNICIPAL_EXECUTIVE,
                ShortText.of("Gemeente Duinrode"),
                Optional.of(town.id()));
        TeamPerson femke = new TeamPerson(
                PersonId.fresh(),
                ShortText.of("Femke de Boer"),
                ShortText.of("dossierhouder"),
                executive,
                Set.of(Role.FILE_HOLDER),
                Optional.of(NAME),
                false,
                Optional.of(LocalDate.of(2025, 2, 3)),
                Optional.empty(),
                true);
        return new FirstTeam(TeamMother.SETTINGS, List.of(town), new Membership(femke, Set.of(town.id())));
    }

    private static <T, R extends Refusal> T done(Outcome<T, R> outcome) {
        if (outcome instanceof Outcome.Done<T, R>(T value)) {
            return value;
        }
        throw new IllegalStateException("refused");
    }
}
