package nl.casustafel.meeting.store;

import nl.casustafel.meeting.Topic;

/// What is stored of what an item is about.
enum TopicKind {
    SIGNAL,
    CASE,
    OTHER;

    static TopicKind of(Topic topic) {
        return switch (topic) {
            case Topic.OfSignal _ -> SIGNAL;
            case Topic.OfCase _ -> CASE;
            case Topic.Other _ -> OTHER;
        };
    }
}
