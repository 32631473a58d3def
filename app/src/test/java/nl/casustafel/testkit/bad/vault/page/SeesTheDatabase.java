package nl.casustafel.testkit.bad.vault.page;

import nl.casustafel.testkit.bad.Breaks;
import org.h2.mvstore.MVStore;

@Breaks("R5")
record SeesTheDatabase(MVStore store) {}
