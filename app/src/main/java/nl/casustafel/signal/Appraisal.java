package nl.casustafel.signal;

import java.util.Optional;

/// How far a fact can be built on. Asked only where a fact is cited or its signal is to be admitted
/// (DEC-4), each on a step of its own, so that one does not colour the other (framework 3.2).
public record Appraisal(
        Optional<SourceGrade> source, Optional<ContentGrade> content, Optional<Sensitivity> special) {
    public static final Appraisal NONE = new Appraisal(Optional.empty(), Optional.empty(), Optional.empty());

    /// Whether nothing is left to say.
    public boolean complete() {
        return source.isPresent() && content.isPresent() && special.isPresent();
    }

    @Override
    public String toString() {
        return "Appraisal[complete=" + complete() + "]";
    }
}
