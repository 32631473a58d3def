package nl.casustafel.shell.entry;

import java.util.function.Consumer;
import nl.casustafel.audit.store.JooqAuditTrail;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.shell.NewStore;
import nl.casustafel.shell.Opening;
import nl.casustafel.shell.StoreDoor;
import nl.casustafel.team.AddPerson;
import nl.casustafel.team.FirstTeam;
import nl.casustafel.team.GrantMandate;
import nl.casustafel.team.Mandate;
import nl.casustafel.team.SetUpTeam;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.team.TeamRefusal;
import nl.casustafel.team.TeamSettings;
import nl.casustafel.team.store.JooqTeam;
import nl.casustafel.team.ui.NewPerson;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.key.AuditMac;

/// Makes a store from all that the welcome asked, or leaves nothing. Takes a second per account; off the
/// FX thread.
final class CreateStore {
    /// The disk failed us; what was asked for is still on the screen, so it can be tried again.
    record NotMade(VaultFailure failure) implements Refusal {
        @Override
        public String textKey() {
            return failure.textKey();
        }
    }

    private final StoreDoor door;
    private final JooqTeam team = new JooqTeam();

    CreateStore(StoreDoor door) {
        this.door = door;
    }

    /// @param say gets the key of a sentence at every step
    Outcome<Opening, Refusal> make(NewTeam asked, Consumer<String> say) {
        try (NewStore store = door.begin()) {
            say.accept("entry.making.store");
            return plain(store.create(asked.first().signIn(), asked.first().passphrase()))
                    .then(open -> plain(write(asked, open)))
                    .then(_ -> giveKeys(asked, store, say))
                    .then(_ -> plain(store.installRecovery(asked.recovery())))
                    .map(_ -> {
                        say.accept("entry.making.open");
                        return store.finish();
                    });
        } catch (StoreFailed world) {
            return Outcome.refused(new NotMade(world.failure()));
        }
    }

    /// The team in one transaction.
    private Outcome<TeamSettings, TeamRefusal> write(NewTeam asked, Opening open) {
        JooqAuditTrail audit = new JooqAuditTrail((key, content) -> new AuditMac(key).of(content), door.machine());
        Transactor transactor = open.store().transactor(audit, _ -> {});
        TeamPerson first = asked.first().person().membership().person();
        Actor actor = new Actor(first.id(), first.roles());
        FirstTeam begun = new FirstTeam(
                asked.team().settings(),
                asked.team().municipalities(),
                asked.first().person().membership());
        return transactor.write(actor, Purpose.SET_UP_TEAM, tx -> {
            Outcome<TeamSettings, TeamRefusal> done = new SetUpTeam(transactor, team, door.clock()).within(tx, begun);
            for (NewAccount account : asked.others()) {
                done = done.then(
                        settings -> add(transactor, tx, actor, account.person()).map(_ -> settings));
            }
            for (NewAccount account : asked.accounts()) {
                done = done.then(settings ->
                        grant(transactor, tx, actor, account.person()).map(_ -> settings));
            }
            return done;
        });
    }

    private Outcome<TeamPerson, TeamRefusal> add(Transactor transactor, Tx tx, Actor actor, NewPerson person) {
        return new AddPerson(transactor, team, door.clock())
                .within(tx, actor, person.membership())
                .map(_ -> person.membership().person());
    }

    private Outcome<TeamPerson, TeamRefusal> grant(Transactor transactor, Tx tx, Actor actor, NewPerson person) {
        TeamPerson whom = person.membership().person();
        if (person.mandate().isEmpty()) {
            return Outcome.done(whom);
        }
        Mandate mandate = person.mandate().get();
        return new GrantMandate(transactor, team).within(tx, actor, mandate).map(_ -> whom);
    }

    private static Outcome<NewStore, Refusal> giveKeys(NewTeam asked, NewStore store, Consumer<String> say) {
        Outcome<NewStore, Refusal> done = Outcome.done(store);
        for (NewAccount account : asked.others()) {
            say.accept("entry.making.keys");
            done = done.then(made -> plain(made.addAccount(account.signIn(), account.passphrase()))
                    .map(_ -> made));
        }
        return done;
    }

    private static <T> Outcome<T, Refusal> plain(Outcome<T, ? extends Refusal> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, ? extends Refusal>(T value) -> Outcome.done(value);
            case Outcome.Refused<T, ? extends Refusal>(Refusal refusal) -> Outcome.refused(refusal);
        };
    }
}
