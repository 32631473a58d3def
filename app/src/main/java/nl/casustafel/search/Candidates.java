package nl.casustafel.search;

import java.util.List;

/// Who may be meant by what was typed so far.
/// @param tooMany more have this one name than help anybody: a second name or a date of birth is needed
public record Candidates(List<Candidate> shown, boolean tooMany) {
    static final Candidates NONE = new Candidates(List.of(), false);
    static final Candidates TOO_MANY = new Candidates(List.of(), true);

    public Candidates {
        shown = List.copyOf(shown);
    }
}
