package nl.casustafel.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Transactor;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;

/// Marks once more, in a store that came back from a backup and before anybody sees it, what went to
/// another store after the backup was made: otherwise two teams would write (DEC-22). What came back
/// since is marked too; somebody recalls it, or takes it in again. Doing it twice changes nothing more.
public final class GoneAgain {
    private static final ShortText WHY = ShortText.of("Meegegeven na de teruggezette reservekopie");
    private static final ShortText BASIS = ShortText.of("Zie het register van toen");

    private final Exchanges exchanges;
    private final CaseClock clock;

    public GoneAgain(Exchanges exchanges, CaseClock clock) {
        this.exchanges = exchanges;
        this.clock = clock;
    }

    public void handle(Transactor transactor, Actor actor, List<Gone> all) {
        List<List<Gone>> missing = transactor.read(actor, Purpose.EXCHANGE, tx -> missing(tx, all));
        if (!missing.isEmpty()) {
            transactor.write(actor, Purpose.EXCHANGE, tx -> {
                missing.forEach(bundle -> again(tx, actor, bundle));
                return Outcome.<Integer, Refusal>done(missing.size());
            });
        }
    }

    /// By bundle: those that this store never heard of, with what it has of them.
    private List<List<Gone>> missing(Tx tx, List<Gone> all) {
        Map<UUID, List<Gone>> bundles = all.stream()
                .filter(gone -> !exchanges.went(tx, gone.bundle()))
                .filter(gone -> exchanges.dossier(tx, gone.dossier()).isPresent())
                .filter(gone -> exchanges.away(tx, gone.dossier()).isEmpty())
                .collect(Collectors.groupingBy(Gone::bundle, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(bundles.values());
    }

    private void again(Tx tx, Actor actor, List<Gone> bundle) {
        List<Dossier> here = bundle.stream()
                .map(gone -> exchanges.dossier(tx, gone.dossier()))
                .flatMap(Optional::stream)
                .filter(dossier -> exchanges.away(tx, dossier.value()).isEmpty())
                .toList();
        Gone went = bundle.getFirst();
        ShortText name = exchanges
                .partner(tx, went.partner())
                .map(Partner::name)
                .orElseGet(() -> ShortText.of("een ander team"));
        exchanges.add(
                tx,
                new Passage(
                        went.bundle(),
                        Passage.Way.OUT,
                        new Passage.Counterpart(went.partner(), name),
                        clock.now(),
                        actor.person(),
                        new BundleHead.Reason(went.manner(), WHY, BASIS),
                        here.stream().map(one -> new Passage.Item(one, true)).toList()));
        for (Dossier dossier : here) {
            exchanges.setAway(
                    tx, dossier.value(), new Away(went.bundle(), went.partner(), name, went.manner(), clock.now()));
            tx.audit(ExchangeAction.DOSSIER_AWAY_AGAIN, dossier);
        }
    }
}
