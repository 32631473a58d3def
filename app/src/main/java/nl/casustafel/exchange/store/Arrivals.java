package nl.casustafel.exchange.store;

import static nl.casustafel.schema.Tables.SUBJECT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.casustafel.exchange.Arrival;
import nl.casustafel.exchange.Arrival.Standing;
import nl.casustafel.exchange.Away;
import nl.casustafel.exchange.Difference;
import nl.casustafel.exchange.Dossier;
import nl.casustafel.exchange.Exchanges;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.bundle.BundleHead;
import nl.casustafel.vault.bundle.Manner;
import nl.casustafel.vault.sql.Sql;

/// What came in a bundle, laid beside what is here.
///
/// @param names of municipalities, by their ids here
record Arrivals(
        Exchanges exchanges, BundleHead head, Load incoming, SortedMap<String, byte[]> files, Map<UUID, String> names) {
    Arrival of(Tx tx, Dossier dossier, Load here) {
        boolean isHere = !here.signals(dossier.value()).isEmpty();
        List<Difference> differences = new ArrayList<>();
        for (Leg leg : Route.LEGS) {
            if (isHere && files.containsKey(RowFile.name(leg.table()))) {
                new Comparison(leg, part(tx, leg, dossier.value()), names)
                        .add(here.rows(dossier.value(), leg), incoming.rows(dossier.value(), leg), differences);
            }
        }
        return new Arrival(dossier, calledBy(dossier), standing(tx, dossier, isHere, differences), differences);
    }

    private Difference.Part part(Tx tx, Leg leg, UUID dossier) {
        boolean shared = leg.part() == Difference.Part.SUBJECT
                && incoming.rows(dossier, leg).values().stream()
                        .anyMatch(row -> SharedSubject.is(Sql.of(tx), row.get(SUBJECT.ID), incoming.own(dossier)));
        return shared ? Difference.Part.SHARED_SUBJECT : leg.part();
    }

    private Standing standing(Tx tx, Dossier dossier, boolean isHere, List<Difference> differences) {
        if (!isHere) {
            return Standing.NEW;
        }
        List<Away> away = Stream.concat(Stream.of(dossier.value()), incoming.signals(dossier.value()).stream())
                .flatMap(id -> exchanges.away(tx, id).stream())
                .toList();
        if (!away.isEmpty()) {
            Optional<UUID> loan = Loans.read(files).of(dossier.value());
            return away.stream().allMatch(one -> endsWith(one, loan)) ? Standing.BACK : Standing.ELSEWHERE;
        }
        return differences.isEmpty() ? Standing.SAME : Standing.CONFLICT;
    }

    /// A loan ends with what was lent by it. What is theirs, given for good or brought back, comes
    /// again as they give it, unless it was on its way before.
    private boolean endsWith(Away away, Optional<UUID> loan) {
        if (!away.partnerId().equals(head.sender())) {
            return false;
        }
        return away.manner() == Manner.LENT
                ? loan.filter(away.bundle()::equals).isPresent()
                : head.reason().manner() != Manner.RETURNED && head.created().isAfter(away.since());
    }

    private Optional<ShortText> calledBy(Dossier dossier) {
        return incoming.rows(dossier.value(), Route.SUBJECTS).values().stream()
                .findFirst()
                .map(row -> row.get(SUBJECT.NAME) == null ? row.get(SUBJECT.DESCRIPTION) : row.get(SUBJECT.NAME))
                .map(ShortText::of);
    }
}
