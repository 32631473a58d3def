package nl.casustafel.testkit.bad.casefile;

import nl.casustafel.testkit.bad.Breaks;
import org.jsoup.nodes.Document;

@Breaks("R5")
record ReadsWebPages(Document page) {}
