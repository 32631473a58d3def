package nl.casustafel.retention.store;

import static nl.casustafel.schema.Tables.CASE_FILE;
import static nl.casustafel.schema.Tables.EXCHANGE_BUNDLE;
import static nl.casustafel.schema.Tables.EXCHANGE_ITEM;
import static nl.casustafel.schema.Tables.MINUTES_PART;
import static nl.casustafel.schema.Tables.PROVISION;
import static nl.casustafel.schema.Tables.PROVISION_FAILURE;
import static nl.casustafel.schema.Tables.SIGNAL;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.casustafel.exchange.Passage;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.provision.Handover;
import nl.casustafel.provision.ItemRanges;
import nl.casustafel.retention.Recall;
import nl.casustafel.signal.DossierNumber;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.sql.Sql;
import org.jooq.DSLContext;

/// Every copy that left of what goes: by its number in the register, as a sheet of minutes, or in a bundle.
/// What did not get its name did not leave.
record LeftBefore(DSLContext sql, Set<UUID> going) {
    /// Parts of the log and figures hold nothing of a dossier.
    private static final Set<String> WITHOUT =
            Set.of(Handover.Form.LOG_TABLE.name(), Handover.Form.FRAMEWORK_FIGURES.name(), Handover.Form.BUNDLE.name());

    static List<Recall> of(Tx tx, Set<UUID> going) {
        LeftBefore left = new LeftBefore(Sql.of(tx), going);
        List<Recall> all = new ArrayList<>(left.handedOut());
        all.addAll(left.bundles());
        all.sort(Comparator.comparing(Recall::leftAt));
        List<Recall> numbered = new ArrayList<>();
        for (Recall one : all) {
            numbered.add(new Recall(numbered.size() + 1, one.recipient(), one.leftAt(), one.form(), one.asked()));
        }
        return numbered;
    }

    private List<Recall> handedOut() {
        Set<DossierNumber> numbers = numbers();
        Set<UUID> minutes = sql.select(MINUTES_PART.MINUTES_VERSION_ID)
                .from(MINUTES_PART)
                .where(MINUTES_PART.AGENDA_ITEM_ID.in(going))
                .fetchSet(MINUTES_PART.MINUTES_VERSION_ID);
        return sql
                .selectFrom(PROVISION)
                .where(PROVISION.FORM.notIn(WITHOUT))
                .and(PROVISION.ID.notIn(
                        sql.select(PROVISION_FAILURE.PROVISION_ID).from(PROVISION_FAILURE)))
                .fetch()
                .stream()
                .filter(row -> minutes.contains(row.getMinutesVersionId()) || names(row.getItems(), numbers))
                .map(row -> new Recall(
                        0,
                        ShortText.of(row.getRecipient()),
                        row.getAt(),
                        Handover.Form.valueOf(row.getForm()),
                        Optional.empty()))
                .toList();
    }

    private List<Recall> bundles() {
        return sql.selectDistinct(EXCHANGE_BUNDLE.ID, EXCHANGE_BUNDLE.PARTNER_NAME, EXCHANGE_BUNDLE.AT)
                .from(EXCHANGE_BUNDLE)
                .join(EXCHANGE_ITEM)
                .on(EXCHANGE_ITEM.BUNDLE_ID.eq(EXCHANGE_BUNDLE.ID))
                .and(EXCHANGE_ITEM.WAY.eq(EXCHANGE_BUNDLE.WAY))
                .where(EXCHANGE_BUNDLE.WAY.eq(Passage.Way.OUT.name()), EXCHANGE_ITEM.DOSSIER_ID.in(going))
                .fetch(row -> new Recall(
                        0, ShortText.of(row.value2()), row.value3(), Handover.Form.BUNDLE, Optional.empty()));
    }

    private Set<DossierNumber> numbers() {
        Set<String> texts = new HashSet<>(sql.select(SIGNAL.NUMBER)
                .from(SIGNAL)
                .where(SIGNAL.ID.in(going))
                .fetchSet(SIGNAL.NUMBER));
        texts.addAll(sql.select(CASE_FILE.NUMBER)
                .from(CASE_FILE)
                .where(CASE_FILE.ID.in(going))
                .fetchSet(CASE_FILE.NUMBER));
        Set<DossierNumber> numbers = new HashSet<>();
        texts.forEach(text -> numbers.add(DossierNumber.parse(text).orThrow()));
        return numbers;
    }

    private static boolean names(String items, Set<DossierNumber> numbers) {
        return Arrays.stream(items.split("\n")).anyMatch(item -> ItemRanges.names(ShortText.of(item), numbers));
    }
}
