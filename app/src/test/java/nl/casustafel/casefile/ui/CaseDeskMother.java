package nl.casustafel.casefile.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.casustafel.attachment.AttachmentId;
import nl.casustafel.casefile.CaseId;
import nl.casustafel.desk.Events;
import nl.casustafel.desk.FileChoice;
import nl.casustafel.desk.Inline;
import nl.casustafel.desk.Navigator;
import nl.casustafel.desk.Place;
import nl.casustafel.texts.Language;
import nl.casustafel.texts.Texts;

/// What the screens of cases need, without windows of the system.
public final class CaseDeskMother {
    /// A screen of another room.
    record Elsewhere(String what) implements Place {}

    private CaseDeskMother() {}

    public static CaseDesk desk(Events events, Navigator navigator) {
        return desk(events, navigator, Optional.empty());
    }

    /// @param chosen what the chooser of files answers
    static CaseDesk desk(Events events, Navigator navigator, Optional<Path> chosen) {
        return new CaseDesk(
                Texts.strict(Language.NL), new Inline(), events, navigator, new Chooser(chosen), new Elsewheres());
    }

    private record Chooser(Optional<Path> chosen) implements FileChoice {
        @Override
        public Optional<Path> open(String titleKey, List<String> kinds) {
            return chosen;
        }

        @Override
        public Optional<Path> save(String titleKey, String suggested) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String titleKey) {
            return Optional.empty();
        }
    }

    private record Elsewheres() implements CaseWays {
        @Override
        public Place takeOver() {
            return new Elsewhere("takeOver");
        }

        @Override
        public Place takeOverList() {
            return new Elsewhere("takeOverList");
        }

        @Override
        public Place file(CaseId id, AttachmentId file) {
            return new Elsewhere("file");
        }

        @Override
        public Place sheet(CaseId id) {
            return new Elsewhere("sheet");
        }
    }
}
