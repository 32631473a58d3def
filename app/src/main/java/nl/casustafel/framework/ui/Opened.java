package nl.casustafel.framework.ui;

import java.util.List;
import java.util.Optional;
import nl.casustafel.assessment.Finding;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Relation;
import nl.casustafel.framework.CheckDraft;
import nl.casustafel.framework.Difference;
import nl.casustafel.framework.FrameworkDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.Keeping;
import nl.casustafel.framework.LetPass;
import nl.casustafel.framework.SettledVersion;
import nl.casustafel.kernel.PersonId;
import nl.casustafel.kernel.Versioned;
import nl.casustafel.team.TeamPerson;
import nl.casustafel.vault.Tx;

/// A version with all its screen shows.
///
/// @param before its predecessor; empty for a first version
/// @param draft while it is in the making
/// @param settled once it was settled
record Opened(
        Framework content,
        Optional<Framework> before,
        List<Relation> mapping,
        Optional<Versioned<FrameworkDraft>> draft,
        Optional<SettledVersion> settled,
        Checked checked,
        List<TeamPerson> people) {
    /// @param reasons what people said of listed words
    record Checked(List<Finding> findings, List<LetPass> reasons) {}

    static Optional<Opened> read(FrameworkWork work, Tx tx, FrameworkId id) {
        Keeping keeping = work.acts().keeping();
        List<TeamPerson> people = work.acts().team().everyone(tx);
        List<LetPass> reasons = keeping.drafts().letPass(tx, id);
        Optional<Versioned<FrameworkDraft>> draft = keeping.drafts().draft(tx, id);
        if (draft.isPresent()) {
            FrameworkDraft value = draft.get().value();
            return Optional.of(new Opened(
                    value.content(),
                    keeping.versions().framework(tx, value.predecessor()),
                    value.mapping(),
                    draft,
                    Optional.empty(),
                    new Checked(work.acts().check().findings(value.content()), reasons),
                    people));
        }
        Optional<SettledVersion> settled = keeping.versions().settled(tx).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        return settled.flatMap(version -> keeping.versions()
                .framework(tx, id)
                .map(content -> new Opened(
                        content,
                        version.predecessor().flatMap(one -> keeping.versions().framework(tx, one)),
                        keeping.versions().mapping(tx, id),
                        Optional.empty(),
                        settled,
                        new Checked(work.acts().check().findings(content), reasons),
                        people)));
    }

    boolean isConcept() {
        return draft.filter(one -> one.value().state() == FrameworkDraft.State.CONCEPT)
                .isPresent();
    }

    List<Difference> differences() {
        return before.map(one -> Difference.of(one, content)).orElseGet(() -> Difference.none(content));
    }

    /// What has to be done about one indicator before the version can be settled.
    long unmended(IndicatorCode code) {
        return checked.findings().stream()
                .filter(one -> FindingWords.indicator(one).equals(Optional.of(code)))
                .filter(one -> !mended(one))
                .count();
    }

    boolean mended(Finding finding) {
        return CheckDraft.isMended(content, finding, checked.reasons());
    }

    String name(PersonId id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(person -> person.name().value())
                .orElse("");
    }
}
