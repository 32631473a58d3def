package nl.casustafel.shell;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.casustafel.access.sql.OnlyAtHome;
import nl.casustafel.audit.AuditCode;
import nl.casustafel.audit.AuditFilter;
import nl.casustafel.audit.ChainState;
import nl.casustafel.audit.OpeningCheck;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.framework.KeepShipped;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.Role;
import nl.casustafel.kernel.SignInName;
import nl.casustafel.provision.ExportFolder;
import nl.casustafel.provision.HandOut;
import nl.casustafel.team.SignatureProof;
import nl.casustafel.team.Signatures;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.vault.Drafts;
import nl.casustafel.vault.Room;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.key.AuditMac;
import nl.casustafel.vault.key.CodeHash;
import nl.casustafel.vault.key.Passphrase;
import nl.casustafel.vault.sql.SqlDrafts;

/// The store side of a session: the door, the log, the team, and how people sign. Built once when the
/// store opens.
public final class StoreRooms {
    /// More attempts than this in a row tell nothing more.
    private static final int FAILURES_NOTED = 50;

    private static final Actor NOBODY = new Actor(new PersonId(new UUID(0, 0)), Set.of());

    private final Opening opening;
    private final CaseClock clock;
    private final StoreDoor door;
    private final Room room;
    private final Transactor transactor;
    private final JooqAuditTrail audit;
    private final OpeningCheck check;
    private final Stores stores;
    private final JooqTeam team;
    private final Drafts drafts;
    private final ExportFolder leaving = new ExportFolder();
    private final Signatures signatures;
    private Actor here = NOBODY;

    /// @param background carries what the work pool finds to the store thread
    StoreRooms(Opening opening, SessionNeeds needs, Events events, Background background) {
        this.opening = opening;
        this.signatures = new Signatures(this::kept, person -> background.store(() -> noteWrong(person)));
        this.door = needs.door();
        this.audit = new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), door.machine());
        this.check = new OpeningCheck(audit);
        this.clock = needs.clock();
        this.room = opening.store().room(needs.space());
        this.transactor = opening.store().transactor(audit, events::publish, room, new OnlyAtHome());
        this.drafts = new SqlDrafts(needs.clock());
        this.stores = new Stores(needs.clock(), opening.store()::file);
        this.team = stores.team;
    }

    /// Finds who signed in and notes it in the log. In the practice environment that is the first file
    /// holder. Store thread.
    OpenSession.Start signIn() {
        return signIn(transactor.read(NOBODY, Purpose.SIGN_IN, this::whoIs));
    }

    /// Somebody of the team begins; in the practice environment without a passphrase. Store thread.
    OpenSession.Start signIn(TeamPerson person) {
        Actor actor = new Actor(person.id(), person.roles());
        Optional<OpenSession.LastTime> last = opening.who().flatMap(name -> lastTime(actor, name));
        here = actor;
        transactor.write(actor, Purpose.SIGN_IN, tx -> {
            int failed = last.map(OpenSession.LastTime::failed).orElse(0);
            IntStream.range(0, Math.min(failed, FAILURES_NOTED))
                    .forEach(_ -> tx.audit(AccountAction.SIGN_IN_FAILED, person.id()));
            if (opening.recovered()) {
                tx.audit(AccountAction.RECOVERY_USED, person.id());
            }
            new KeepShipped(stores.frameworks, clock).within(tx);
            tx.audit(AccountAction.SIGNED_IN, person.id());
            return Outcome.<PersonId, Refusal>done(person.id());
        });
        return new OpenSession.Start(actor, person, transactor.read(actor, Purpose.SIGN_IN, team::settings), last);
    }

    private Optional<OpenSession.LastTime> lastTime(Actor actor, SignInName name) {
        int failed = door.failuresBefore(name);
        AuditFilter signedIn = new AuditFilter(
                Optional.of(actor.person().value()),
                Optional.empty(),
                Optional.empty(),
                Set.of(new AuditCode(AccountAction.SIGNED_IN.name())),
                Set.of());
        return transactor.read(actor, Purpose.SIGN_IN, tx -> audit.find(tx, signedIn, 1)).stream()
                .findFirst()
                .map(line -> new OpenSession.LastTime(line.at(), failed));
    }

    /// Store thread.
    private PersonId noteWrong(PersonId person) {
        transactor.write(here, Purpose.SIGN_IN, tx -> {
            tx.audit(AccountAction.SIGNATURE_WRONG, person);
            return Outcome.<PersonId, Refusal>done(person);
        });
        return person;
    }

    private TeamPerson whoIs(Tx tx) {
        Optional<TeamPerson> found = opening.who().isPresent()
                ? team.bySignInName(tx, opening.who().get())
                : team.people(tx).stream()
                        .filter(person -> person.roles().contains(Role.FILE_HOLDER))
                        .findFirst();
        // A key without a person behind it was not made by us.
        return found.filter(TeamPerson::active).orElseThrow(() -> new StoreFailed(VaultFailure.DAMAGED, 3));
    }

    /// What is kept of somebody who signs in place. Store thread; the answer is asked on the work pool.
    private Signatures.Comparison kept(PersonId person) {
        return transactor.read(new Actor(person, Set.of()), Purpose.SIGN_IN, tx -> {
            Optional<CodeHash> code = team.codeHash(tx, person).map(CodeHash::new);
            Optional<SignInName> name = team.person(tx, person).flatMap(TeamPerson::signInName);
            return typed -> recognise(code, name, typed);
        });
    }

    /// A personal code is tried first; only what is long enough to be a passphrase costs a derivation.
    private Optional<SignatureProof.With> recognise(Optional<CodeHash> code, Optional<SignInName> name, char[] typed) {
        try (Passphrase secret = new Passphrase(typed)) {
            return code.filter(hash -> hash.verify(secret)).isPresent()
                    ? Optional.of(SignatureProof.With.PERSONAL_CODE)
                    : name.filter(own -> secret.length() >= 15 && door.recognises(own, secret))
                            .map(_ -> SignatureProof.With.PASSPHRASE);
        }
    }

    Room room() {
        return room;
    }

    Transactor transactor() {
        return transactor;
    }

    JooqAuditTrail audit() {
        return audit;
    }

    /// The check of the log in this session.
    OpeningCheck check() {
        return check;
    }

    /// Checks a bit more of the log, in the name of who signed in. Store thread; some tens of
    /// milliseconds.
    ChainState checkMore(Actor actor) {
        return transactor.read(actor, Purpose.KEEP_STORE, check::step);
    }

    HandOut handOut() {
        return new HandOut(transactor, stores.provisions, stores.minutes, leaving, check, clock);
    }

    JooqTeam team() {
        return team;
    }

    Stores stores() {
        return stores;
    }

    Drafts drafts() {
        return drafts;
    }

    /// The files on their way out.
    ExportFolder leaving() {
        return leaving;
    }

    Signatures signatures() {
        return signatures;
    }
}
