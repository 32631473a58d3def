package nl.casustafel.provision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Parsed;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.signal.DossierNumber;

/// Numbers of dossiers as the register names them: those that follow each other as one,
/// `2026-A-001 - 2026-A-017`, so that a long list has room there and every number of it stands in it.
public final class ItemRanges {
    private ItemRanges() {}

    /// Refused where the register has no room to name them all.
    /// @param numbers each a dossier's, at least one
    public static Outcome<List<ShortText>, ProvisionRefusal> of(List<ShortText> numbers) {
        List<DossierNumber> sorted = numbers.stream()
                .map(number -> DossierNumber.parse(number.value()))
                .map(Parsed::orThrow)
                .sorted()
                .distinct()
                .toList();
        List<ShortText> items = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !follows(sorted.get(i - 1), sorted.get(i))) {
                items.add(item(sorted.get(from), sorted.get(i - 1)));
                from = i;
            }
        }
        return Handover.hasRoomFor(items) ? Outcome.done(items) : Outcome.refused(HandOutRefusal.TOO_MANY_ITEMS);
    }

    /// Whether an item of the register is, or has within its range, one of these numbers.
    public static boolean names(ShortText item, Set<DossierNumber> numbers) {
        List<DossierNumber> ends = Arrays.stream(item.value().split(" - ", 2))
                .map(DossierNumber::parse)
                .flatMap(parsed -> switch (parsed) {
                    case Parsed.Valid<DossierNumber>(DossierNumber number) -> Stream.of(number);
                    case Parsed.Invalid<DossierNumber> _ -> Stream.empty();
                })
                .toList();
        if (ends.isEmpty()) {
            return false;
        }
        DossierNumber first = ends.getFirst();
        DossierNumber last = ends.getLast();
        return numbers.stream()
                .anyMatch(one -> one.year() == first.year()
                        && one.storeLetter() == first.storeLetter()
                        && one.sequence() >= first.sequence()
                        && one.sequence() <= last.sequence());
    }

    private static boolean follows(DossierNumber one, DossierNumber next) {
        return one.year() == next.year()
                && one.storeLetter() == next.storeLetter()
                && one.sequence() + 1 == next.sequence();
    }

    private static ShortText item(DossierNumber first, DossierNumber last) {
        return ShortText.of(first.equals(last) ? first.text() : first.text() + " - " + last.text());
    }
}
