package nl.casustafel.assessment.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.casustafel.assessment.FrameworkRefusal;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.LevelMap;
import nl.casustafel.assessment.Relation;
import nl.casustafel.assessment.RelationKind;
import nl.casustafel.kernel.Outcome;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What became of each indicator from one version to the next, as a file: JSON of format 1, described in
/// `docs/framework-format.md`. Whether it fits two versions, [nl.casustafel.assessment.VersionMapping] says.
public final class MappingFile {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private MappingFile() {}

    public static byte[] write(List<Relation> relations) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("format", 1);
        ArrayNode list = whole.putArray("relations");
        relations.forEach(one -> {
            ObjectNode node = list.addObject().put("relation", one.kind().name());
            FrameworkWriter.codes(node, "before", one.before());
            FrameworkWriter.codes(node, "after", one.after());
            if (one instanceof Relation.Alike alike) {
                FrameworkWriter.texts(
                        node, "levels", alike.levels().to().stream().map(Level::code));
            }
        });
        return (MAPPER.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    public static Outcome<List<Relation>, FrameworkRefusal> read(byte[] file) {
        if (file.length > FrameworkFile.LARGEST) {
            return Outcome.refused(FrameworkRefusal.Plain.TOO_LARGE);
        }
        try {
            Part whole = new Part(FrameworkFile.tree(file), "");
            if (whole.number("format") > 1) {
                return Outcome.refused(FrameworkRefusal.Plain.NEWER);
            }
            List<Relation> relations = whole.list("relations", MappingFile::relation);
            whole.end();
            return Outcome.done(relations);
        } catch (JacksonException _) {
            return Outcome.refused(FrameworkRefusal.Plain.UNREADABLE);
        } catch (Wrong wrong) {
            return Outcome.refused(new FrameworkRefusal.Wrong(wrong.where()));
        }
    }

    private static Relation relation(Part part) throws Wrong {
        List<IndicatorCode> before = codes(part, "before");
        List<IndicatorCode> after = codes(part, "after");
        return switch (part.constant("relation", RelationKind.class)) {
            case IDENTICAL -> new Relation.Identical(one(part, before), one(part, after));
            case ALIKE -> new Relation.Alike(one(part, before), one(part, after), levels(part));
            case CHANGED -> new Relation.Changed(one(part, before), one(part, after));
            case SPLIT -> new Relation.Split(one(part, before), after);
            case MERGED -> new Relation.Merged(before, one(part, after));
            case ADDED -> new Relation.Added(one(part, after));
            case DROPPED -> new Relation.Dropped(one(part, before));
        };
    }

    private static IndicatorCode one(Part part, List<IndicatorCode> codes) throws Wrong {
        if (codes.size() != 1) {
            throw new Wrong(part.at("relation"));
        }
        return codes.getFirst();
    }

    private static LevelMap levels(Part part) throws Wrong {
        List<Level> to = new ArrayList<>();
        for (String written : part.texts("levels")) {
            to.add(Level.of(written).orElseThrow(() -> new Wrong(part.at("levels"))));
        }
        if (!LevelMap.isTotalAndMonotone(to)) {
            throw new Wrong(part.at("levels"));
        }
        return new LevelMap(to);
    }

    private static List<IndicatorCode> codes(Part part, String key) throws Wrong {
        List<IndicatorCode> codes = new ArrayList<>();
        for (String written : part.texts(key)) {
            codes.add(FrameworkReader.code(written, part.at(key)));
        }
        return codes;
    }
}
