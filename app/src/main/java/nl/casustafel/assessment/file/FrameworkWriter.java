package nl.casustafel.assessment.file;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.casustafel.assessment.CheckItem;
import nl.casustafel.assessment.Framework;
import nl.casustafel.assessment.Framework.Named;
import nl.casustafel.assessment.Indicator;
import nl.casustafel.assessment.IndicatorCode;
import nl.casustafel.assessment.Level;
import nl.casustafel.assessment.Motive;
import nl.casustafel.assessment.Prompt;
import nl.casustafel.assessment.Wording;
import nl.casustafel.kernel.LongText;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a framework in format 1, keys in the order of `docs/framework-format.md`.
final class FrameworkWriter {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private FrameworkWriter() {}

    static byte[] write(Framework framework) {
        ObjectNode whole = MAPPER.createObjectNode();
        whole.put("format", 1);
        whole.put("framework", framework.version().lineage().value());
        whole.put("version", framework.version().number().value());
        wording(whole, "name", framework.name());
        wording(whole, "notice", framework.notice());
        levels(framework, whole);
        new TreeMap<>(framework.spoken().strands())
                .forEach((strand, name) -> wording(entry(whole, "strands", strand.name()), "name", name));
        framework.domains().forEach(domain -> {
            ObjectNode node = entry(whole, "domains", String.valueOf(domain.code()));
            node.put("polarity", domain.polarity().name());
            wording(node, "name", domain.name());
        });
        for (Framework.Group group : Framework.Group.values()) {
            List<IndicatorCode> under = framework.criteria().getOrDefault(group, List.of());
            codes(entry(whole, "criteria", group.name()), "indicators", under);
        }
        framework
                .indicators()
                .forEach(one -> indicator(entry(whole, "indicators", one.code().value()), one));
        ArrayNode urgent = whole.withArray("urgentCheck");
        framework.spoken().urgent().forEach(one -> {
            ObjectNode node = urgent.addObject();
            node.put("code", one.code().value());
            wording(node, "question", one.question());
        });
        new TreeMap<>(framework.spoken().decisions()).forEach((decision, named) -> {
            ObjectNode node = entry(whole, "decisions", decision.name());
            wording(node, "name", named.name());
            wording(node, "explains", named.meaning());
        });
        ArrayNode prompts = whole.withArray("prompts");
        framework.prompts().forEach(prompt -> prompt(prompts.addObject(), prompt));
        checklist(whole, "entryChecklist", framework.checklists().entry());
        checklist(whole, "exitChecklist", framework.checklists().exit());
        return (MAPPER.writeValueAsString(whole) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void checklist(ObjectNode whole, String key, List<CheckItem> items) {
        ArrayNode list = whole.withArray(key);
        items.forEach(item -> {
            ObjectNode node = list.addObject().put("code", item.code().value());
            wording(node, "name", item.name());
            wording(node, "asks", item.asks());
            node.put("reasonAlways", item.reasonAlways());
        });
    }

    private static void levels(Framework framework, ObjectNode whole) {
        Map<Level, Framework.Scale> levels = new TreeMap<>(framework.levels());
        levels.forEach((level, scale) -> named(entry(whole, "levels", level.code()), scale.usual()));
        levels.forEach((level, scale) ->
                scale.protection().ifPresent(named -> named(entry(whole, "protectionLevels", level.code()), named)));
    }

    private static void named(ObjectNode node, Named named) {
        wording(node, "name", named.name());
        wording(node, "meaning", named.meaning());
    }

    private static void indicator(ObjectNode node, Indicator one) {
        node.put("lineage", one.lineage().value());
        node.put("domain", String.valueOf(one.code().domain()));
        node.put("nature", one.nature().name());
        constants(node, "strands", one.motives());
        one.explained().onlyBecause().ifPresent(because -> wording(node, "strandsBecause", because));
        node.put("screen", one.screen());
        wording(node, "name", one.name());
        wording(node, "definition", one.explained().definition());
        ArrayNode anchors = node.putArray("anchors");
        one.explained().anchors().forEach(anchor -> wording(anchors.addObject(), anchor));
        wording(node, "doesNotCount", one.explained().doesNotCount());
        ObjectNode illustrations = node.putObject("illustrations");
        new TreeMap<Motive, LongText>(one.illustrations())
                .forEach((strand, text) -> illustrations.put(strand.name(), text.value()));
        one.explained().note().ifPresent(note -> wording(node, "note", note));
    }

    private static void prompt(ObjectNode node, Prompt prompt) {
        node.put("code", prompt.code().value());
        wording(node, "asks", prompt.asks());
        node.put("secondReader", prompt.secondReader());
        constants(node, "decisions", prompt.decisions());
        ArrayNode clauses = node.putArray("clauses");
        prompt.clauses().forEach(clause -> ClauseWriter.write(clauses.addObject(), clause));
    }

    private static ObjectNode entry(ObjectNode whole, String list, String code) {
        return whole.withArray(list).addObject().put("code", code);
    }

    private static void wording(ObjectNode node, String key, Wording wording) {
        wording(node.putObject(key), wording);
    }

    private static void wording(ObjectNode node, Wording wording) {
        node.put("nl", wording.nl().value());
        node.put("en", wording.en().value());
    }

    static void codes(ObjectNode node, String key, Collection<IndicatorCode> codes) {
        texts(node, key, codes.stream().map(IndicatorCode::value));
    }

    static <E extends Enum<E>> void constants(ObjectNode node, String key, Collection<E> constants) {
        SortedSet<E> sorted = new TreeSet<>(constants);
        texts(node, key, sorted.stream().map(Enum::name));
    }

    static void texts(ObjectNode node, String key, Stream<String> texts) {
        ArrayNode array = node.putArray(key);
        texts.forEach(array::add);
    }
}
