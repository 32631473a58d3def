package nl.casustafel.shell;

import java.util.UUID;
import nl.casustafel.desk.Background;
import nl.casustafel.desk.Events;
import nl.casustafel.kernel.Actor;
import nl.casustafel.testkit.TestVault;
import nl.casustafel.testkit.WeighingMother;
import nl.casustafel.texts.Texts;
import nl.casustafel.timeline.FlagMoment;
import nl.casustafel.timeline.KeepCatalyst;
import nl.casustafel.timeline.ui.MomentDesk;
import nl.casustafel.timeline.ui.MomentScreens;
import nl.casustafel.timeline.ui.MomentSeat;

/// The timeline as the program puts it together, for tests of other rooms.
public final class TimelineWays {
    private TimelineWays() {}

    public static MomentScreens screens(
            TestVault vault, WeighingMother table, Actor actor, Texts texts, Background background, Events events) {
        Stores stores = new Stores(vault.clock, UUID::randomUUID);
        CaseMoments moments = new CaseMoments(stores, vault.clock, texts);
        return new MomentScreens(
                new MomentSeat(
                        actor,
                        vault.transactor(),
                        vault.clock,
                        moments,
                        stores.timeline,
                        new FlagMoment(vault.transactor(), stores.timeline, moments, table.proceed, vault.clock),
                        new KeepCatalyst(vault.transactor(), stores.timeline)),
                new MomentDesk(texts, background, events, _ -> {}));
    }
}
