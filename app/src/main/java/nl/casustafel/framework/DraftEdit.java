package nl.casustafel.framework;

import java.util.List;
import java.util.Set;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.Wording;

/// One change to a version in the making.
public sealed interface DraftEdit {
    record Head(Wording name, Wording notice) implements DraftEdit {}

    /// The indicator of this code reads so from now on. Code and lineage stay.
    record Reworded(Indicator indicator) implements DraftEdit {}

    /// @param under at least one criterion of the act
    record Added(Indicator indicator, Set<Group> under) implements DraftEdit {
        public Added {
            under = Set.copyOf(under);
        }
    }

    record Withdrawn(IndicatorCode code) implements DraftEdit {}

    record Asks(Prompt.Code code, Wording asks) implements DraftEdit {}

    record Decided(Triage decision, Framework.Named named) implements DraftEdit {}

    /// What became of the indicators these relations name; the others keep theirs.
    record Mapped(List<Relation> relations) implements DraftEdit {
        public Mapped {
            relations = List.copyOf(relations);
        }
    }
}
