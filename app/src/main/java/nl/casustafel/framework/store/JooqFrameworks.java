package nl.casustafel.framework.store;

import static nl.casustafel.schema.Tables.FRAMEWORK_VERSION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.assessment.Frameworks;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.VersionMapping;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.assessment.file.FrameworkFile;
import nl.casustafel.assessment.file.MappingFile;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.FrameworkVersions;
import nl.casustafel.framework.SettledVersion;
import nl.casustafel.framework.Source;
import nl.casustafel.kernel.CaseClock;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Refusal;
import nl.casustafel.kernel.ShortText;
import nl.casustafel.schema.tables.records.FrameworkVersionRecord;
import nl.casustafel.vault.StoreFailed;
import nl.casustafel.vault.Tx;
import nl.casustafel.vault.VaultFailure;
import nl.casustafel.vault.sql.Sql;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/// Settled versions in their own table. The database lets nobody change or remove one; whoever did so
/// past the database is found when it is read, for the bytes are held against their hash. What was read
/// once is kept while the store is open: the same hash is the same content.
public final class JooqFrameworks implements Frameworks, FrameworkVersions {
    /// How long what was begun by a version can be finished after the meaning changed.
    private static final int DAYS_TO_FINISH = 30;

    private static final int WRONG_HASH = 11;
    private static final int WRONG_CONTENT = 12;

    private final Map<FrameworkHash, Framework> known = new ConcurrentHashMap<>();

    @Override
    public Framework newest(Tx tx) {
        return Sql.of(tx)
                .select(FRAMEWORK_VERSION.FILE_HASH)
                .from(FRAMEWORK_VERSION)
                .orderBy(FRAMEWORK_VERSION.SEQUENCE_NO.desc())
                .limit(1)
                .fetchOptional(FRAMEWORK_VERSION.FILE_HASH)
                .flatMap(hash -> find(tx, new FrameworkHash(hash)))
                .orElseThrow(() -> new IllegalStateException("a store without a framework"));
    }

    @Override
    public Optional<Framework> find(Tx tx, FrameworkHash hash) {
        Framework before = known.get(hash);
        return before == null
                ? row(tx, FRAMEWORK_VERSION.FILE_HASH.eq(hash.value())).map(this::content)
                : Optional.of(before);
    }

    @Override
    public Optional<Framework> framework(Tx tx, FrameworkId id) {
        return row(tx, FRAMEWORK_VERSION.ID.eq(id.value())).map(this::content);
    }

    @Override
    public List<Relation> mapping(Tx tx, FrameworkId id) {
        return row(tx, FRAMEWORK_VERSION.ID.eq(id.value()))
                .map(JooqFrameworks::relations)
                .orElse(List.of());
    }

    /// Back from the later one, a step at a time.
    @Override
    public Optional<VersionMapping> between(Tx tx, FrameworkHash before, FrameworkHash after) {
        if (before.equals(after)) {
            return find(tx, after).map(VersionMapping::within);
        }
        return row(tx, FRAMEWORK_VERSION.FILE_HASH.eq(after.value()))
                .flatMap(later -> Optional.ofNullable(later.getPredecessorId())
                        .flatMap(id -> row(tx, FRAMEWORK_VERSION.ID.eq(id)))
                        .flatMap(earlier -> between(tx, before, new FrameworkHash(earlier.getFileHash()))
                                .flatMap(up -> step(earlier, later).flatMap(up::then))));
    }

    private Optional<VersionMapping> step(FrameworkVersionRecord earlier, FrameworkVersionRecord later) {
        return done(VersionMapping.between(content(earlier), content(later), relations(later)));
    }

    @Override
    public Optional<LocalDate> finishBy(Tx tx, FrameworkHash hash) {
        List<SettledVersion> all = settled(tx);
        Optional<SettledVersion> own =
                all.stream().filter(one -> one.version().hash().equals(hash)).findFirst();
        return own.flatMap(one -> all.stream()
                .skip(all.indexOf(one) + 1L)
                .filter(later -> isOther(one.version(), later.version()))
                .findFirst()
                .map(later ->
                        later.kept().at().atZone(CaseClock.ZONE).toLocalDate().plusDays(DAYS_TO_FINISH)));
    }

    private static boolean isOther(Framework.Version one, Framework.Version later) {
        return !one.lineage().equals(later.lineage())
                || !VersionNumber.of(one.number())
                        .map(VersionNumber::major)
                        .equals(VersionNumber.of(later.number()).map(VersionNumber::major));
    }

    @Override
    public List<SettledVersion> settled(Tx tx) {
        return Sql.of(tx)
                .selectFrom(FRAMEWORK_VERSION)
                .orderBy(FRAMEWORK_VERSION.SEQUENCE_NO)
                .fetch(JooqFrameworks::version);
    }

    @Override
    public void add(Tx tx, SettledVersion version, byte[] content, Optional<byte[]> mapping) {
        if (!FrameworkFile.hash(content).equals(version.version().hash())) {
            throw new IllegalArgumentException("bytes of another version");
        }
        int number = Sql.of(tx).fetchCount(FRAMEWORK_VERSION) + 1;
        Sql.of(tx)
                .insertInto(FRAMEWORK_VERSION)
                .set(FRAMEWORK_VERSION.ID, version.id().value())
                .set(FRAMEWORK_VERSION.LINEAGE, version.version().lineage().value())
                .set(FRAMEWORK_VERSION.VERSION_NAME, version.version().number().value())
                .set(FRAMEWORK_VERSION.FILE_HASH, version.version().hash().value())
                .set(FRAMEWORK_VERSION.CONTENT, content)
                .set(FRAMEWORK_VERSION.MAPPING, mapping.orElse(null))
                .set(
                        FRAMEWORK_VERSION.PREDECESSOR_ID,
                        version.predecessor().map(FrameworkId::value).orElse(null))
                .set(FRAMEWORK_VERSION.ORIGIN, version.origin().name())
                .set(decided(version))
                .set(source(version))
                .set(FRAMEWORK_VERSION.KEPT_AT, version.kept().at())
                .set(
                        FRAMEWORK_VERSION.KEPT_BY,
                        version.kept().by().map(PersonId::value).orElse(null))
                .set(
                        FRAMEWORK_VERSION.CONFIRMED_BY,
                        version.kept().confirmed().map(PersonId::value).orElse(null))
                .set(FRAMEWORK_VERSION.SEQUENCE_NO, number)
                .execute();
    }

    private static Map<Field<?>, Object> decided(SettledVersion version) {
        Map<Field<?>, Object> row = new HashMap<>();
        version.decided().ifPresent(one -> {
            row.put(FRAMEWORK_VERSION.DECIDED_ON, one.on());
            row.put(FRAMEWORK_VERSION.DECIDED_BY, one.by().name());
            row.put(FRAMEWORK_VERSION.DECISION_REFERENCE, one.reference().value());
        });
        return row;
    }

    private static Map<Field<?>, Object> source(SettledVersion version) {
        Map<Field<?>, Object> row = new HashMap<>();
        version.source().ifPresent(one -> {
            row.put(FRAMEWORK_VERSION.SOURCE_TEAM, one.signer().team().value());
            row.put(FRAMEWORK_VERSION.SOURCE_KEY, one.signer().key().value());
            row.put(FRAMEWORK_VERSION.SOURCE_HASH, one.file().value());
            one.decision().ifPresent(words -> row.put(FRAMEWORK_VERSION.SOURCE_DECISION, words.value()));
        });
        return row;
    }

    private static Optional<FrameworkVersionRecord> row(Tx tx, Condition which) {
        return Sql.of(tx).selectFrom(FRAMEWORK_VERSION).where(which).fetchOptional();
    }

    private static SettledVersion version(FrameworkVersionRecord row) {
        return new SettledVersion(
                new FrameworkId(row.getId()),
                new Framework.Version(
                        new VersionName(row.getLineage()),
                        new VersionName(row.getVersionName()),
                        new FrameworkHash(row.getFileHash())),
                SettledVersion.Origin.valueOf(row.getOrigin()),
                Optional.ofNullable(row.getPredecessorId()).map(FrameworkId::new),
                Optional.ofNullable(row.getDecidedOn())
                        .map(on -> new SettledVersion.Decided(
                                on,
                                SettledVersion.Body.valueOf(row.getDecidedBy()),
                                ShortText.of(row.getDecisionReference()))),
                Optional.ofNullable(row.getSourceTeam())
                        .map(team -> source(team, row.getSourceKey(), row.getSourceHash(), row.getSourceDecision())),
                new SettledVersion.Kept(
                        row.getKeptAt(),
                        Optional.ofNullable(row.getKeptBy()).map(PersonId::new),
                        Optional.ofNullable(row.getConfirmedBy()).map(PersonId::new)));
    }

    static Source source(String team, String key, String hash, @Nullable String decision) {
        return new Source(
                new Source.Signer(new ShortText(team), new Source.Key(key)),
                new FrameworkHash(hash),
                Optional.ofNullable(decision).map(LongText::of));
    }

    @Override
    public Files files(Tx tx, FrameworkId id) {
        FrameworkVersionRecord row =
                row(tx, FRAMEWORK_VERSION.ID.eq(id.value())).orElseThrow();
        return new Files(row.getContent(), Optional.ofNullable(row.getMapping()));
    }

    private Framework content(FrameworkVersionRecord row) {
        return switch (FrameworkFile.read(row.getContent())) {
            case Outcome.Done<Framework, FrameworkRefusal>(Framework framework) -> {
                if (!framework.version().equals(version(row).version())) {
                    throw new StoreFailed(VaultFailure.DAMAGED, WRONG_HASH);
                }
                known.put(framework.version().hash(), framework);
                yield framework;
            }
            case Outcome.Refused<Framework, FrameworkRefusal> _ ->
                throw new StoreFailed(VaultFailure.DAMAGED, WRONG_CONTENT);
        };
    }

    private static List<Relation> relations(FrameworkVersionRecord row) {
        return row.getMapping() == null
                ? List.of()
                : done(MappingFile.read(row.getMapping()))
                        .orElseThrow(() -> new StoreFailed(VaultFailure.DAMAGED, WRONG_CONTENT));
    }

    private static <T, R extends Refusal> Optional<T> done(Outcome<T, R> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, R>(T value) -> Optional.of(value);
            case Outcome.Refused<T, R> _ -> Optional.empty();
        };
    }
}
