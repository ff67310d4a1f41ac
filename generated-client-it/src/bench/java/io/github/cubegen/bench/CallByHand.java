package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Map;

/** The rejection of a call by hand, with an object that may have any members. */
final class CallByHand implements HandCodec<Databind.CallRejection> {
    static final CallByHand CODEC = new CallByHand();

    private static final SerializedString RECIPIENT_ID = new SerializedString("recipientId");
    private static final SerializedString SESSION_ID = new SerializedString("sessionID");
    private static final SerializedString PLATFORM = new SerializedString("platform");
    private static final SerializedString USER_INFO = new SerializedString("userInfo");

    private CallByHand() {}

    @Override
    public Databind.CallRejection read(JsonParser in) throws IOException {
        long recipientId = 0;
        String sessionId = null;
        String platform = null;
        Map<String, Object> userInfo = null;
        for (String field = in.nextFieldName(); field != null; field = in.nextFieldName()) {
            if (in.nextToken() == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "recipientId" -> recipientId = in.getLongValue();
                case "sessionID" -> sessionId = in.getText();
                case "platform" -> platform = in.getText();
                case "userInfo" -> userInfo = AnyByHand.object(in);
                default -> in.skipChildren();
            }
        }
        return new Databind.CallRejection(recipientId, ByHand.required(sessionId), ByHand.required(platform), userInfo);
    }

    @Override
    public void write(JsonGenerator out, Databind.CallRejection value) throws IOException {
        out.writeStartObject();
        ByHand.number(out, RECIPIENT_ID, value.recipientId());
        ByHand.text(out, SESSION_ID, value.sessionId());
        ByHand.text(out, PLATFORM, value.platform());
        if (value.userInfo() != null) {
            out.writeFieldName(USER_INFO);
            out.writeStartObject();
            AnyByHand.members(out, value.userInfo());
            out.writeEndObject();
        }
        out.writeEndObject();
    }
}
