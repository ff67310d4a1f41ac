package io.github.cubegen.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which paths a client may have, so that it can be written below its folder on every file system. */
final class PathRules {

    /** In characters; leaves room for the folder within the 260 of Windows' {@code MAX_PATH}, and for any name in 255 bytes. */
    static final int MAX_LENGTH = 240;

    /** Devices on Windows in every folder, with any extension: learn.microsoft.com, "Naming Files, Paths, and Namespaces". */
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    private static final Set<String> NUMBERED_DEVICES = Set.of("COM", "LPT");
    private static final int NUMBERED_LENGTH = 4;

    private PathRules() {}

    /** @throws IllegalStateException if the path is not one that can be written everywhere below a folder */
    static void check(String path) {
        if (path.length() > MAX_LENGTH) {
            throw refused(path, "longer than " + MAX_LENGTH + " characters");
        }
        for (String name : path.split("/", -1)) {
            if (!isPortable(name)) {
                throw refused(path, "'" + name + "' is no portable file name");
            }
            if (isDevice(name)) {
                throw refused(path, "'" + name + "' is a device on Windows");
            }
        }
    }

    /** Letters and digits of ASCII, and some signs; dots only between them. No regular expression: each run asks for each file. */
    private static boolean isPortable(String name) {
        boolean afterDot = true;
        for (int i = 0; i < name.length(); i++) {
            char sign = name.charAt(i);
            boolean dot = sign == '.';
            if (dot ? afterDot : !isPortable(sign)) {
                return false;
            }
            afterDot = dot;
        }
        return !afterDot;
    }

    private static boolean isPortable(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || sign == '_'
                || sign == '$'
                || sign == '-';
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = fold(dot < 0 ? name : name.substring(0, dot));
        return DEVICES.contains(stem)
                || (stem.length() == NUMBERED_LENGTH
                        && Character.isDigit(stem.charAt(NUMBERED_LENGTH - 1))
                        && NUMBERED_DEVICES.contains(stem.substring(0, NUMBERED_LENGTH - 1)));
    }

    /** {@return whether {@link #check} accepts the path} */
    static boolean accepts(String path) {
        try {
            check(path);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /**
     * Refuses what would be one file on a file system that ignores case, and a file that would have to be a folder as well.
     *
     * @param paths each accepted by {@link #check}
     * @throws IllegalStateException naming both paths
     */
    static void checkTogether(Collection<String> paths) {
        Map<String, String> spellings = new HashMap<>();
        Map<String, String> files = new HashMap<>();
        for (String path : paths) {
            String other = files.put(fold(path), path);
            if (other != null) {
                throw refused(path, "the same file as " + other + " where case is ignored");
            }
            for (String folder : foldersOf(path)) {
                String spelling = spellings.putIfAbsent(fold(folder), folder);
                if (spelling != null && !spelling.equals(folder)) {
                    throw refused(path, "its folder is " + spelling + " where case is ignored");
                }
            }
        }
        for (String folder : spellings.keySet()) {
            String file = files.get(folder);
            if (file != null) {
                throw refused(file, "other files have it as their folder");
            }
        }
    }

    /** {@return every folder that a path is in, from the outermost to the innermost} */
    static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            folders.add(path.substring(0, end));
        }
        return folders;
    }

    private static String fold(String path) {
        return path.toUpperCase(Locale.ROOT);
    }

    private static IllegalStateException refused(String path, String why) {
        return new IllegalStateException("internal error: refused to write the file " + path + ": " + why);
    }
}
