package nl.casustafel.testkit.bad.casefile;

import de.siegmar.fastcsv.reader.CsvRecord;
import nl.casustafel.testkit.bad.Breaks;

@Breaks("R5")
record ReadsLists(CsvRecord row) {}
