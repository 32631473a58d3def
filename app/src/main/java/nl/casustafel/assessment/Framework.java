package nl.casustafel.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One version of an assessment framework: what is rated, by which words, and what is asked. A version
/// never changes; what was rated by it is always read with it.
///
/// @param indicators in the order they are read
/// @param criteria which indicators stand under which criterion of the act (DEC-2), by the criterion's code
public record Framework(
        Version version,
        Wording name,
        Wording notice,
        Map<Level, Scale> levels,
        List<Domain> domains,
        List<Indicator> indicators,
        Map<Group, List<IndicatorCode>> criteria,
        List<Prompt> prompts,
        Checklists checklists,
        Spoken spoken) {
    /// Words of the file that are not read with an indicator.
    /// @param urgent what is asked before rating, and not rated
    public record Spoken(Map<Motive, Wording> strands, Map<Triage, Named> decisions, List<Urgent> urgent) {
        public Spoken {
            strands = Map.copyOf(strands);
            decisions = Map.copyOf(decisions);
            urgent = List.copyOf(urgent);
        }
    }

    /// Such as `SP1`.
    public record UrgentCode(String value) {
        public UrgentCode {
            if (!value.matches("SP[1-9][0-9]?")) {
                throw new IllegalArgumentException("code of length " + value.length());
            }
        }
    }

    public record Urgent(UrgentCode code, Wording question) {}

    /// Which version it is.
    /// @param lineage stays the same from version to version, e.g. `zvh-signalen`
    /// @param number e.g. `1.0.0`
    /// @param hash of the file it was read from, byte for byte
    public record Version(VersionName lineage, VersionName number, FrameworkHash hash) {}

    /// @param protection what the level is called in a domain of protection; empty where it is no place on
    /// the scale
    public record Scale(Named usual, Optional<Named> protection) {}

    public record Named(Wording name, Wording meaning) {}

    public record Domain(char code, Polarity polarity, Wording name) {}

    /// The three are never netted.
    public enum Polarity {
        CONCERN,
        /// Helps to understand, and is no concern by itself.
        CONTEXT,
        PROTECTION
    }

    /// The five criteria of WPGA art. 5(3), and what is shown apart.
    public enum Group {
        VIOLENCE,
        IDEAS,
        RELATIONS,
        IDENTIFICATION,
        SELF_RELIANCE,
        CONTEXT
    }

    public Framework {
        levels = Map.copyOf(levels);
        domains = List.copyOf(domains);
        indicators = List.copyOf(indicators);
        criteria = Map.copyOf(criteria);
        prompts = List.copyOf(prompts);
    }

    /// Those that the table rates.
    public List<Indicator> screen() {
        return indicators.stream().filter(Indicator::screen).toList();
    }

    public Optional<Indicator> indicator(IndicatorCode code) {
        return indicators.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public boolean has(IndicatorCode code) {
        return indicator(code).isPresent();
    }

    public Domain domain(IndicatorCode code) {
        return domains.stream()
                .filter(domain -> domain.code() == code.domain())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no domain of " + code));
    }

    /// What the level is called for this indicator.
    public Named named(Level level, IndicatorCode code) {
        return named(level, domain(code));
    }

    /// What the level is called in this domain.
    public Named named(Level level, Domain domain) {
        Scale scale = levels.get(level);
        if (scale == null) {
            throw new IllegalArgumentException(level.name());
        }
        return domain.polarity() == Polarity.PROTECTION ? scale.protection().orElse(scale.usual()) : scale.usual();
    }

    /// The prompts that ask, in their order.
    public List<Prompt> asked(Picture picture, Triage decision) {
        return prompts.stream()
                .filter(prompt -> prompt.fires(picture, decision))
                .toList();
    }

    @Override
    public String toString() {
        return "Framework[" + version.lineage().value() + " " + version.number().value() + "]";
    }
}
