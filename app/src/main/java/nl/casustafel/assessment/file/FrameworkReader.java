package nl.casustafel.assessment.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Checklists;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Domain;
import nl.casustafel.assessment.Framework.Group;
import nl.casustafel.assessment.Framework.Named;
import nl.casustafel.assessment.Framework.Polarity;
import nl.casustafel.assessment.Framework.Scale;
import nl.casustafel.assessment.FrameworkCheck;
import nl.casustafel.assessment.FrameworkHash;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Triage;
import nl.casustafel.assessment.VersionName;
import nl.casustafel.assessment.Wording;
import nl.casustafel.kernel.LongText;

/// Reads the parts of a framework and holds each to its form: four anchors, what does not count,
/// illustrations of three strands, and nothing that points to what is not there.
final class FrameworkReader {
    private static final int ANCHORS = 4;

    private final Part whole;
    private final FrameworkHash hash;
    private final Set<IndicatorCode> known = new LinkedHashSet<>();
    private final Set<Character> domains = new HashSet<>();

    FrameworkReader(Part whole, FrameworkHash hash) {
        this.whole = whole;
        this.hash = hash;
    }

    Framework read() throws Wrong {
        Framework.Version version = new Framework.Version(name("framework"), name("version"), hash);
        List<Domain> ordered = whole.list("domains", this::domain);
        List<Indicator> indicators = whole.list("indicators", this::indicator);
        if (indicators.isEmpty() || FrameworkCheck.tooManyRestricted(indicators)) {
            throw new Wrong("indicators");
        }
        Framework framework = new Framework(
                version,
                whole.wording("name"),
                whole.wording("notice"),
                levels(),
                ordered,
                indicators,
                criteria(),
                prompts(),
                new Checklists(checklist("entryChecklist", true), checklist("exitChecklist", false)));
        // Words the screens take from elsewhere are still held to their form.
        whole.list("strands", part -> named(part, Motive.class));
        whole.list("decisions", FrameworkReader::decision);
        whole.list("urgentCheck", FrameworkReader::question);
        whole.end();
        return framework;
    }

    private List<CheckItem> checklist(String key, boolean entry) throws Wrong {
        Set<CheckItem.Code> seen = new HashSet<>();
        return whole.list(key, part -> {
            CheckItem item = new CheckItem(
                    checkCode(part), part.wording("name"), part.wording("asks"), part.flag("reasonAlways"));
            if (item.code().isEntry() != entry || !seen.add(item.code())) {
                throw new Wrong(part.at("code"));
            }
            return item;
        });
    }

    private static CheckItem.Code checkCode(Part part) throws Wrong {
        try {
            return new CheckItem.Code(part.text("code"));
        } catch (IllegalArgumentException _) {
            throw new Wrong(part.at("code"));
        }
    }

    private VersionName name(String key) throws Wrong {
        try {
            return new VersionName(whole.text(key));
        } catch (IllegalArgumentException _) {
            throw new Wrong(key);
        }
    }

    private Map<Level, Scale> levels() throws Wrong {
        Map<Level, Named> usual = scale("levels");
        Map<Level, Named> protection = scale("protectionLevels");
        Map<Level, Scale> levels = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Named named = usual.get(level);
            if (named == null || level.isKnown() != protection.containsKey(level)) {
                throw new Wrong("levels");
            }
            levels.put(level, new Scale(named, Optional.ofNullable(protection.get(level))));
        }
        return levels;
    }

    private Map<Level, Named> scale(String key) throws Wrong {
        Map<Level, Named> found = new EnumMap<>(Level.class);
        whole.list(key, part -> {
            Level level = Level.of(part.text("code")).orElseThrow(() -> new Wrong(part.at("code")));
            if (found.put(level, new Named(part.wording("name"), part.wording("meaning"))) != null) {
                throw new Wrong(part.at("code"));
            }
            return level;
        });
        return found;
    }

    private Domain domain(Part part) throws Wrong {
        String code = part.text("code");
        if (!code.matches("[A-Z]") || !domains.add(code.charAt(0))) {
            throw new Wrong(part.at("code"));
        }
        return new Domain(code.charAt(0), part.constant("polarity", Polarity.class), part.wording("name"));
    }

    private Indicator indicator(Part part) throws Wrong {
        IndicatorCode code = code(part.text("code"), part.at("code"));
        if (!part.text("domain").equals(String.valueOf(code.domain()))
                || !domains.contains(code.domain())
                || !known.add(code)) {
            throw new Wrong(part.at("code"));
        }
        Set<Motive> motives = part.constants("strands", Motive.class);
        List<Wording> anchors = part.list("anchors", Part::wording);
        if (anchors.size() != ANCHORS) {
            throw new Wrong(part.at("anchors"));
        }
        return new Indicator(
                code,
                part.words("lineage"),
                part.constant("nature", Indicator.Nature.class),
                motives,
                part.flag("screen"),
                part.wording("name"),
                new Indicator.Explained(
                        part.wording("definition"),
                        anchors,
                        part.wording("doesNotCount"),
                        part.wordingIfThere("note"),
                        part.wordingIfThere("strandsBecause")),
                illustrations(part, motives));
    }

    private static Map<Motive, LongText> illustrations(Part indicator, Set<Motive> motives) throws Wrong {
        Part part = indicator.part("illustrations");
        Map<Motive, LongText> all = new EnumMap<>(Motive.class);
        for (String key : part.keys()) {
            all.put(Part.constant(key, Motive.class, part.at(key)), part.words(key));
        }
        if (all.size() < FrameworkCheck.illustrationsWanted(motives)) {
            throw new Wrong(indicator.at("illustrations"));
        }
        return all;
    }

    private Map<Group, List<IndicatorCode>> criteria() throws Wrong {
        Map<Group, List<IndicatorCode>> all = new EnumMap<>(Group.class);
        whole.list("criteria", part -> {
            Group group = part.constant("code", Group.class);
            if (all.put(group, List.copyOf(codes(part, "indicators"))) != null) {
                throw new Wrong(part.at("code"));
            }
            return group;
        });
        Set<IndicatorCode> grouped = new HashSet<>();
        all.values().forEach(grouped::addAll);
        if (all.size() != Group.values().length || !grouped.equals(known)) {
            throw new Wrong("criteria");
        }
        return all;
    }

    private List<Prompt> prompts() throws Wrong {
        Set<Prompt.Code> seen = new HashSet<>();
        return whole.list("prompts", part -> {
            Prompt.Code code = promptCode(part);
            if (!seen.add(code)) {
                throw new Wrong(part.at("code"));
            }
            return new Prompt(
                    code,
                    part.wording("asks"),
                    part.flag("secondReader"),
                    part.constants("decisions", Triage.class),
                    part.list("clauses", clause -> new ClauseReader(clause, this).read()));
        });
    }

    private static Prompt.Code promptCode(Part part) throws Wrong {
        try {
            return new Prompt.Code(part.text("code"));
        } catch (IllegalArgumentException _) {
            throw new Wrong(part.at("code"));
        }
    }

    /// Codes of indicators that are there, at least one, none twice.
    Set<IndicatorCode> codes(Part part, String key) throws Wrong {
        Set<IndicatorCode> all = new LinkedHashSet<>();
        for (String written : part.texts(key)) {
            IndicatorCode code = code(written, part.at(key));
            if (!known.contains(code) || !all.add(code)) {
                throw new Wrong(part.at(key));
            }
        }
        if (all.isEmpty()) {
            throw new Wrong(part.at(key));
        }
        return all;
    }

    /// Codes of domains that are there.
    Set<Character> domains(Part part, String key) throws Wrong {
        Set<Character> all = new HashSet<>();
        for (String written : new ArrayList<>(part.texts(key))) {
            if (written.length() != 1 || !domains.contains(written.charAt(0))) {
                throw new Wrong(part.at(key));
            }
            all.add(written.charAt(0));
        }
        return all;
    }

    private static IndicatorCode code(String written, String where) throws Wrong {
        try {
            return new IndicatorCode(written);
        } catch (IllegalArgumentException _) {
            throw new Wrong(where);
        }
    }

    private static <E extends Enum<E>> E named(Part part, Class<E> type) throws Wrong {
        part.wording("name");
        return part.constant("code", type);
    }

    private static Triage decision(Part part) throws Wrong {
        part.wording("explains");
        return named(part, Triage.class);
    }

    private static String question(Part part) throws Wrong {
        part.wording("question");
        return part.text("code");
    }
}
