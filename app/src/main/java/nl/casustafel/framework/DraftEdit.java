package nl.casustafel.framework;

import java.util.List;
import java.util.Set;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Clause;
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
    /// Other words at a place that belongs to no indicator.
    record Worded(WordPlace place, Wording words) implements DraftEdit {}

    /// The indicator of this code reads so from now on. Code and lineage stay.
    record Reworded(Indicator indicator) implements DraftEdit {}

    /// @param under at least one criterion of the act
    record Added(Indicator indicator, Set<Group> under) implements DraftEdit {
        public Added {
            under = Set.copyOf(under);
        }
    }

    record Withdrawn(IndicatorCode code) implements DraftEdit {}

    /// A domain there was not. Its letter must be free, and mean no other polarity in the version before.
    record DomainAdded(Framework.Domain domain) implements DraftEdit {}

    /// A domain in which no indicator is left.
    record DomainRemoved(char code) implements DraftEdit {}

    /// The indicator stands in another domain of the same polarity and gets a code there. Its lineage stays, so
    /// that levels of before can be laid beside it.
    record Moved(IndicatorCode code, char to) implements DraftEdit {}

    /// When a prompt asks, and whether somebody reads its answer along.
    ///
    /// @param decisions with which it asks; none for every one
    /// @param clauses all of them must hold; at least one
    record AskedWhen(Prompt.Code code, boolean secondReader, Set<Triage> decisions, List<Clause> clauses)
            implements DraftEdit {
        public AskedWhen {
            decisions = Set.copyOf(decisions);
            clauses = List.copyOf(clauses);
        }
    }

    /// A question of the list with which a case begins or ends: new at the end of it, or in the place of the
    /// one of its code.
    record Listed(CheckItem item) implements DraftEdit {}

    /// The question is not asked any more.
    record Unlisted(CheckItem.Code code) implements DraftEdit {}

    /// What became of the indicators these relations name; the others keep theirs.
    record Mapped(List<Relation> relations) implements DraftEdit {
        public Mapped {
            relations = List.copyOf(relations);
        }
    }
}
