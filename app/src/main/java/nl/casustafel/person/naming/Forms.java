package nl.casustafel.person.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Given names that stand for each other (`kees`, `cornelis`), from a list that comes with the program.
final class Forms {
    private final Map<String, Set<String>> others;

    private Forms(Map<String, Set<String>> others) {
        this.others = others;
    }

    static Forms read() {
        try (InputStream list = Forms.class.getResourceAsStream("forms.txt")) {
            if (list == null) {
                throw new IllegalStateException("forms.txt does not come with the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            Map<String, Set<String>> others = new HashMap<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                List<String> forms = List.of(line.split(" "));
                forms.forEach(form ->
                        others.computeIfAbsent(form, _ -> new TreeSet<>()).addAll(forms));
            });
            return new Forms(others);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The given one among them; none where the list does not know it.
    Set<String> of(String plain) {
        return others.getOrDefault(plain, Set.of());
    }
}
