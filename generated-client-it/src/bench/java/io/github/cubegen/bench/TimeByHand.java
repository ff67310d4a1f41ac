package io.github.cubegen.bench;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Date-times as the API writes them, out of the parser's characters and into bytes, without a text between; others by the JDK. */
final class TimeByHand {
    private static final String SECONDS = "dddd-dd-ddTdd:dd:ddZ";
    private static final String MILLIS = "dddd-dd-ddTdd:dd:dd.dddZ";
    private static final int NANOS_OF_MILLI = 1_000_000;
    private static final int MAX_YEAR = 9999;

    private TimeByHand() {}

    static OffsetDateTime read(JsonParser in) throws IOException {
        char[] text = in.getTextCharacters();
        int start = in.getTextOffset();
        int length = in.getTextLength();
        boolean millis = length == MILLIS.length();
        if (!hasForm(text, start, length, millis ? MILLIS : SECONDS)) {
            return OffsetDateTime.parse(in.getText());
        }
        return OffsetDateTime.of(
                100 * two(text, start) + two(text, start + 2),
                two(text, start + 5),
                two(text, start + 8),
                two(text, start + 11),
                two(text, start + 14),
                two(text, start + 17),
                millis ? NANOS_OF_MILLI * (100 * (text[start + 20] - '0') + two(text, start + 21)) : 0,
                ZoneOffset.UTC);
    }

    static void write(JsonGenerator out, OffsetDateTime time) throws IOException {
        int year = time.getYear();
        int nano = time.getNano();
        if (!time.getOffset().equals(ZoneOffset.UTC) || year < 0 || year > MAX_YEAR || nano % NANOS_OF_MILLI != 0) {
            out.writeString(time.toString());
            return;
        }
        byte[] text = new byte[MILLIS.length()];
        two(text, 0, year / 100, (byte) 0);
        two(text, 2, year % 100, (byte) '-');
        two(text, 5, time.getMonthValue(), (byte) '-');
        two(text, 8, time.getDayOfMonth(), (byte) 'T');
        two(text, 11, time.getHour(), (byte) ':');
        two(text, 14, time.getMinute(), (byte) ':');
        two(text, 17, time.getSecond(), (byte) 'Z');
        if (nano == 0) {
            out.writeRawUTF8String(text, 0, SECONDS.length());
            return;
        }
        int millis = nano / NANOS_OF_MILLI;
        text[19] = '.';
        text[20] = (byte) ('0' + millis / 100);
        two(text, 21, millis % 100, (byte) 'Z');
        out.writeRawUTF8String(text, 0, MILLIS.length());
    }

    private static boolean hasForm(char[] text, int start, int length, String form) {
        if (length != form.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char wanted = form.charAt(i);
            char found = text[start + i];
            if (wanted == 'd' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int two(char[] text, int at) {
        return 10 * (text[at] - '0') + text[at + 1] - '0';
    }

    /** Writes two digits, and what follows them. */
    private static void two(byte[] text, int at, int number, byte next) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
        text[at + 2] = next;
    }
}
