package nl.casustafel.assessment;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.casustafel.kernel.Refusal;

/// Why a table does not say what became of every indicator.
public sealed interface MappingRefusal extends Refusal {
    Set<IndicatorCode> codes();

    /// Indicators of which it says nothing.
    record Missing(Set<IndicatorCode> codes) implements MappingRefusal {
        public Missing {
            codes = Set.copyOf(codes);
        }

        @Override
        public String textKey() {
            return "refusal.mapping.missing";
        }
    }

    /// Named twice, or in neither version.
    record Misnamed(Set<IndicatorCode> codes) implements MappingRefusal {
        public Misnamed {
            codes = Set.copyOf(codes);
        }

        @Override
        public String textKey() {
            return "refusal.mapping.misnamed";
        }
    }

    /// Called identical though words of the definition or of an anchor differ, or held to be the same
    /// though the lineage is another, or new though the lineage is not, or split or merged into one.
    record Unfit(Set<IndicatorCode> codes) implements MappingRefusal {
        public Unfit {
            codes = Set.copyOf(codes);
        }

        @Override
        public String textKey() {
            return "refusal.mapping.unfit";
        }
    }

    @Override
    default List<Object> details() {
        return List.of(new TreeSet<>(codes()).stream().map(IndicatorCode::value).collect(Collectors.joining(", ")));
    }
}
