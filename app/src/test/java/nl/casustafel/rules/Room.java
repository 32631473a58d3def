package nl.casustafel.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a class lives: a feature, and the room inside it (empty for the feature's root).
/// Counter-examples imitate rooms below `testkit.bad`, so they are read as if they stood in the house.
record Room(String feature, String inner) {
    /// Features from left to right: each may know what is left of it only.
    static final List<String> ORDER = List.of(
            "kernel",
            "texts",
            "calendar",
            "vault",
            "audit",
            "access",
            "team",
            "person",
            "attachment",
            "assessment",
            "framework",
            "signal",
            "weighing",
            "quality",
            "casefile",
            "dossier",
            "relation",
            "judgement",
            "domains",
            "identity",
            "plan",
            "closing",
            "meeting",
            "minutes",
            "letter",
            "provision",
            "excerpt",
            "referral",
            "exchange",
            "timeline",
            "retention",
            "backup",
            "search",
            "today",
            "practice");

    private static final String HOUSE = "nl.casustafel.";
    private static final String IMITATED = "nl.casustafel.testkit.bad.";
    private static final String SHARED_SCREENS = "assessment.ui";
    private static final Set<String> BESIDE = Set.of("desk", "paper", "shell");
    private static final Set<String> SPECIAL = Set.of(
            "vault.sql",
            "vault.export",
            "vault.h2",
            "vault.page",
            "vault.key",
            "vault.backup",
            "vault.bundle",
            "access.sql",
            "person.naming",
            "signal.mail",
            "assessment.file",
            "signal.list",
            "shell.entry");

    /// Empty for a class that is not ours.
    static Optional<Room> of(JavaClass type) {
        return ofPackage(type.getBaseComponentType().getPackageName());
    }

    static Optional<Room> ofPackage(String name) {
        String base = (name + ".").startsWith(IMITATED) ? IMITATED : HOUSE;
        if (!name.startsWith(base)) {
            return Optional.empty();
        }
        String place = name.substring(base.length());
        int dot = place.indexOf('.');
        return Optional.of(dot < 0 ? new Room(place, "") : new Room(place.substring(0, dot), place.substring(dot + 1)));
    }

    /// A class outside every known room is in nobody's order.
    boolean isKnown() {
        if (feature.equals("schema")) {
            return true;
        }
        if (BESIDE.contains(feature)) {
            return inner.isEmpty() || isSpecial();
        }
        return ORDER.contains(feature) && (isRoot() || isStore() || isUi() || isSpecial());
    }

    boolean isRoot() {
        return inner.isEmpty() && ORDER.contains(feature);
    }

    boolean isStore() {
        return inner.equals("store");
    }

    boolean isUi() {
        return inner.equals("ui");
    }

    boolean isSpecial() {
        return SPECIAL.contains(path());
    }

    boolean isShell() {
        return feature.equals("shell");
    }

    boolean isSchema() {
        return feature.equals("schema");
    }

    boolean is(String path) {
        return path().equals(path);
    }

    String path() {
        return inner.isEmpty() ? feature : feature + "." + inner;
    }

    /// The arrows of R1. Who may know a `store` is R3, which `ui` may know which is R6, and the schema is
    /// R4.
    boolean mayKnow(Room other) {
        if (equals(other) || isShell() || other.isSchema() || other.isStore() || other.isUi()) {
            return true;
        }
        if (BESIDE.contains(other.feature)) {
            return other.feature.equals("desk") && isUi();
        }
        return switch (feature) {
            case "desk" -> other.is("kernel") || other.is("texts");
            case "paper" -> other.is("kernel") || other.is("texts") || other.is("minutes") || other.is("letter");
            default -> other.isSpecial() ? mayKnowSpecial(other) : mayKnowRoot(other);
        };
    }

    /// Screens that others build with. They stand in a room `ui` like any, know no feature right of their own,
    /// and who may build with them is named here one by one (decision 39).
    boolean mayShow(Room screens) {
        return screens.is(SHARED_SCREENS) && (is("meeting.ui") || is("judgement.ui") || is("quality.ui"));
    }

    private boolean mayKnowRoot(Room root) {
        return (isUi() && !is(SHARED_SCREENS)) || ORDER.indexOf(root.feature) <= ORDER.indexOf(feature);
    }

    private boolean mayKnowSpecial(Room special) {
        return switch (special.path()) {
            case "vault.sql" -> isStore() || is("access.sql") || is("vault.h2");
            case "vault.page" -> is("vault.h2");
            case "vault.export" -> is("vault.h2") || is("vault.backup") || is("vault.bundle") || is("exchange.store");
            case "vault.h2" -> is("vault.backup");
            case "vault.key" -> is("vault.backup") || is("vault.bundle");
            case "vault.bundle" -> feature.equals("exchange") || is("practice") || is("retention.store");
            case "access.sql" -> isStore();
            case "person.naming" -> is("search") || is("signal.ui") || is("identity.ui");
            case "signal.mail" -> feature.equals("signal");
            case "signal.list" -> feature.equals("signal") || is("referral");
            case "assessment.file" -> feature.equals("assessment") || feature.equals("framework");
            default -> false;
        };
    }
}
