package nl.casustafel.assessment;

import java.util.List;

/// What became of an indicator from one version of a framework to the next (framework 3.9).
public sealed interface Relation {
    /// IDENTIEK: the same words of definition and anchors.
    record Identical(IndicatorCode was, IndicatorCode is) implements Relation {
        @Override
        public List<IndicatorCode> before() {
            return List.of(was);
        }

        @Override
        public List<IndicatorCode> after() {
            return List.of(is);
        }
    }

    /// VERGELIJKBAAR: other words, and known which level became which. Shown with "≈".
    record Alike(IndicatorCode was, IndicatorCode is, LevelMap levels) implements Relation {
        @Override
        public List<IndicatorCode> before() {
            return List.of(was);
        }

        @Override
        public List<IndicatorCode> after() {
            return List.of(is);
        }
    }

    /// GEWIJZIGD: it asks something else now.
    record Changed(IndicatorCode was, IndicatorCode is) implements Relation {
        @Override
        public List<IndicatorCode> before() {
            return List.of(was);
        }

        @Override
        public List<IndicatorCode> after() {
            return List.of(is);
        }
    }

    /// GESPLITST.
    record Split(IndicatorCode was, List<IndicatorCode> after) implements Relation {
        public Split {
            after = List.copyOf(after);
        }

        @Override
        public List<IndicatorCode> before() {
            return List.of(was);
        }
    }

    /// SAMENGEVOEGD.
    record Merged(List<IndicatorCode> before, IndicatorCode is) implements Relation {
        public Merged {
            before = List.copyOf(before);
        }

        @Override
        public List<IndicatorCode> after() {
            return List.of(is);
        }
    }

    /// NIEUW.
    record Added(IndicatorCode is) implements Relation {
        @Override
        public List<IndicatorCode> before() {
            return List.of();
        }

        @Override
        public List<IndicatorCode> after() {
            return List.of(is);
        }
    }

    /// VERVALLEN.
    record Dropped(IndicatorCode was) implements Relation {
        @Override
        public List<IndicatorCode> before() {
            return List.of(was);
        }

        @Override
        public List<IndicatorCode> after() {
            return List.of();
        }
    }

    /// By the codes of the older version.
    List<IndicatorCode> before();

    /// By the codes of the newer version.
    List<IndicatorCode> after();

    default RelationKind kind() {
        return switch (this) {
            case Identical _ -> RelationKind.IDENTICAL;
            case Alike _ -> RelationKind.ALIKE;
            case Changed _ -> RelationKind.CHANGED;
            case Split _ -> RelationKind.SPLIT;
            case Merged _ -> RelationKind.MERGED;
            case Added _ -> RelationKind.ADDED;
            case Dropped _ -> RelationKind.DROPPED;
        };
    }

    /// Whether a level of the older can be laid beside one of the newer.
    default boolean comparable() {
        return this instanceof Identical || this instanceof Alike;
    }
}
