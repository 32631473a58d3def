package nl.casustafel.assessment.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// As much of JSON Schema 2020-12 as the schema of a framework uses. A word it does not know is an error, so
/// that nothing in the schema goes unheard.
final class JsonSchema {
    private static final Set<String> SAYS_NOTHING = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode whole;

    JsonSchema(JsonNode whole) {
        this.whole = whole;
    }

    /// The places that do not keep to it.
    List<String> wrongIn(JsonNode document) {
        List<String> wrong = new ArrayList<>();
        look(whole, document, "", wrong);
        return wrong;
    }

    private void look(JsonNode rules, JsonNode node, String where, List<String> wrong) {
        rules.properties().stream()
                .filter(rule -> !SAYS_NOTHING.contains(rule.getKey()))
                .filter(rule -> !holds(rule.getKey(), rule.getValue(), rules, node, where, wrong))
                .forEach(rule -> wrong.add(where + " " + rule.getKey()));
    }

    private boolean holds(String word, JsonNode rule, JsonNode rules, JsonNode node, String where, List<String> wrong) {
        return switch (word) {
            case "$ref" -> {
                look(whole.at(rule.stringValue().substring(1)), node, where, wrong);
                yield true;
            }
            case "oneOf" -> rule.valueStream().filter(one -> fits(one, node)).count() == 1;
            case "type" -> isOf(rule.stringValue(), node);
            case "const" -> rule.equals(node);
            case "enum" -> rule.valueStream().anyMatch(node::equals);
            case "pattern" -> !node.isString() || Pattern.matches(rule.stringValue(), node.stringValue());
            case "minLength" -> !node.isString() || node.stringValue().length() >= rule.intValue();
            case "minimum" -> !node.isNumber() || node.intValue() >= rule.intValue();
            case "maximum" -> !node.isNumber() || node.intValue() <= rule.intValue();
            case "minItems" -> !node.isArray() || node.size() >= rule.intValue();
            case "maxItems" -> !node.isArray() || node.size() <= rule.intValue();
            case "uniqueItems" ->
                !node.isArray() || new HashSet<>(node.valueStream().toList()).size() == node.size();
            case "required" -> !node.isObject() || rule.valueStream().allMatch(key -> node.has(key.stringValue()));
            case "additionalProperties" ->
                rules.path("properties").propertyNames().containsAll(node.propertyNames());
            case "properties" -> {
                rule.properties().stream()
                        .filter(one -> node.has(one.getKey()))
                        .forEach(
                                one -> look(one.getValue(), node.get(one.getKey()), where + "/" + one.getKey(), wrong));
                yield true;
            }
            case "items" -> {
                for (int i = 0; i < node.size(); i++) {
                    look(rule, node.get(i), where + "/" + i, wrong);
                }
                yield true;
            }
            default -> throw new IllegalArgumentException("unknown word " + word);
        };
    }

    private boolean fits(JsonNode rules, JsonNode node) {
        List<String> wrong = new ArrayList<>();
        look(rules, node, "", wrong);
        return wrong.isEmpty();
    }

    private static boolean isOf(String type, JsonNode node) {
        return switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isString();
            case "boolean" -> node.isBoolean();
            case "integer" -> node.isIntegralNumber();
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }
}
