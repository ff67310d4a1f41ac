package io.github.cubegen.it;

import io.github.cubegen.it.connectycube.model.EventCreate;
import io.github.cubegen.it.connectycube.model.EventCreateNotificationType;
import io.github.cubegen.it.connectycube.model.EventRecipients;
import io.github.cubegen.it.connectycube.model.MessageCreate;
import io.github.cubegen.it.connectycube.model.PushEnvironment;

/** Bodies of requests for tests that are about something else. */
final class Bodies {
    private Bodies() {}

    static MessageCreate message() {
        return MessageCreate.builder().recipientId(1).message("Hi").build();
    }

    static EventCreate event() {
        return EventCreate.builder()
                .notificationType(EventCreateNotificationType.PUSH)
                .environment(PushEnvironment.DEVELOPMENT)
                .message("eyJtZXNzYWdlIjoiSGkifQ==")
                .user(EventRecipients.builder().ids("1").build())
                .build();
    }
}
