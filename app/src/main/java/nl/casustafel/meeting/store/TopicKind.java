package nl.casustafel.meeting.store;

import nl.casustafel.meeting.Topic;

/// What is stored of what an item is about.
enum TopicKind {
    SIGNAL,
    CASE,
    CONFIRMING,
    SET_ASIDE,
    APPROVING,
    DESTROYING,
    OTHER;

    static TopicKind of(Topic topic) {
        return switch (topic) {
            case Topic.OfSignal _ -> SIGNAL;
            case Topic.OfCase _ -> CASE;
            case Topic.Confirming _ -> CONFIRMING;
            case Topic.SetAside _ -> SET_ASIDE;
            case Topic.Approving _ -> APPROVING;
            case Topic.Destroying _ -> DESTROYING;
            case Topic.Other _ -> OTHER;
        };
    }
}
