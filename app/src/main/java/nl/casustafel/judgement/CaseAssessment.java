package nl.casustafel.judgement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.casustafel.assessment.About;
import nl.casustafel.assessment.Assessed;
import nl.casustafel.assessment.DomainCounts;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.PersonalData;

/// The assessment of a case by one version of the framework, from blind ratings to a judgement in words.
/// Once agreed it never changes; whoever knows better assesses anew.
///
/// @param framework the version it is always read with
/// @param motive the letter the case had when it was begun (DEC-20)
public record CaseAssessment(
        AssessmentId id,
        CaseId caseFile,
        FrameworkHash framework,
        Motive motive,
        Begun begun,
        Content content,
        Optional<Agreed> agreed)
        implements PersonalData {
    public record Begun(Instant at, PersonId by) {}

    public record Agreed(LocalDate on, PersonId by) {}

    /// What the table typed so far.
    public record Content(
            SortedMap<IndicatorCode, TypedRating> ratings,
            SortedMap<Character, DomainPicture> pictures,
            Overall overall,
            SortedMap<Prompt.Code, PromptReply> replies)
            implements PersonalData {
        public Content {
            ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
            pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
            replies = Collections.unmodifiableSortedMap(new TreeMap<>(replies));
        }

        @Override
        public String toString() {
            return "Content[ratings=" + ratings.size() + "]";
        }
    }

    public enum Standing {
        RUNNING,
        VALID,
        /// Shown greyed out, and no ground for a decision.
        EXPIRED
    }

    public Standing standing(LocalDate today) {
        if (agreed.isEmpty()) {
            return Standing.RUNNING;
        }
        return content.overall().validUntil().isBefore(today) ? Standing.EXPIRED : Standing.VALID;
    }

    /// What its round of ratings is about.
    public About about() {
        return new About(id.value());
    }

    public Assessed assessed() {
        return new Assessed(
                motive,
                content.ratings().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().consensus())));
    }

    /// The indicators that are asked of this case, in the order of the framework.
    public List<Indicator> asked(Framework by) {
        return by.indicators().stream()
                .filter(indicator -> indicator.appliesTo(motive))
                .toList();
    }

    /// What stands beside the words of each domain.
    public List<DomainCounts> counts(Framework by) {
        return by.domains().stream()
                .map(domain -> DomainCounts.of(by, domain.code(), assessed()))
                .toList();
    }

    /// What drives the concern, or the protection, as the table typed it.
    public List<IndicatorCode> keyFactors(Framework.Domain domain) {
        return content.ratings().entrySet().stream()
                .filter(entry -> entry.getKey().domain() == domain.code())
                .filter(entry -> entry.getValue().isKeyFactor())
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String toString() {
        return "CaseAssessment[" + id.value() + "]";
    }
}
