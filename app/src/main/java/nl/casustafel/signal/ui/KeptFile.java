package nl.casustafel.signal.ui;

import nl.casustafel.desk.Tick;
import nl.casustafel.kernel.PersonalData;
import nl.casustafel.signal.mail.ReadAttachment;

/// A file of a mail, and whether it is kept with the signal.
record KeptFile(ReadAttachment file, Tick keep) implements PersonalData {
    static KeptFile of(ReadAttachment file) {
        Tick keep = new Tick();
        keep.ticked().set(file.content().size() > 0);
        return new KeptFile(file, keep);
    }

    @Override
    public String toString() {
        return "KeptFile[]";
    }
}
