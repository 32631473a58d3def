package nl.casustafel.practice;

import static nl.casustafel.practice.LargeTransactions.value;
import static nl.casustafel.practice.PracticeTeam.as;

import java.util.ArrayList;
import java.util.List;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.VersionNumber;
import nl.casustafel.assessment.Wording;
import nl.casustafel.framework.BeginDraft;
import nl.casustafel.framework.CheckDraft;
import nl.casustafel.framework.DraftEdit;
import nl.casustafel.framework.EditDraft;
import nl.casustafel.framework.FrameworkId;
import nl.casustafel.framework.KeepShipped;
import nl.casustafel.framework.Keeping;
import nl.casustafel.kernel.Actor;
import nl.casustafel.kernel.LongText;
import nl.casustafel.kernel.Outcome;
import nl.casustafel.kernel.Purpose;
import nl.casustafel.kernel.Refusal;

/// The framework of the practice team: the version of the program, and one in the making with a single
/// anchor changed, in which the check finds one of each kind.
final class PracticeFramework {
    private static final LongText ANCHOR =
            LongText.of("Is dag en nacht vol van dat onrecht, ook in de moskee of op het werk.");
    private static final LongText ENGLISH =
            LongText.of("Is full of that injustice day and night, in the mosque or at work, too.");

    private final Setting setting;
    private final PracticeRooms.Rated rated;

    PracticeFramework(Setting setting) {
        this.setting = setting;
        this.rated = setting.rooms().table().rated();
    }

    /// Before anything is rated.
    void inUse() {
        KeepShipped keep = new KeepShipped(rated.versions(), setting.clock());
        setting.transactor().write(as(setting.team().fileHolder), Purpose.PRACTICE, tx -> {
            keep.within(tx);
            return Outcome.<Boolean, Refusal>done(true);
        });
    }

    void inTheMaking() {
        Actor keeper = as(setting.team().qualityKeeper);
        Keeping keeping = new Keeping(rated.versions(), rated.drafts());
        FrameworkId id = value(new BeginDraft(setting.transactor(), keeping, setting.clock())
                .handle(keeper, VersionNumber.ChangeSize.MAJOR));
        EditDraft edit = new EditDraft(setting.transactor(), keeping, new CheckDraft(), setting.clock());
        value(edit.change(
                keeper,
                id,
                1,
                new DraftEdit.Reworded(changed(rated.shipped().indicators().getFirst()))));
    }

    private static Indicator changed(Indicator one) {
        List<Wording> anchors = new ArrayList<>(one.explained().anchors());
        anchors.set(Level.MARKED.place(), new Wording(ANCHOR, ENGLISH));
        return new Indicator(
                one.code(),
                one.lineage(),
                one.nature(),
                one.motives(),
                one.screen(),
                one.name(),
                new Indicator.Explained(
                        one.explained().definition(),
                        anchors,
                        one.explained().doesNotCount(),
                        one.explained().note(),
                        one.explained().onlyBecause()),
                one.illustrations());
    }
}
