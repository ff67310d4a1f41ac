package io.github.cubegen.maven;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * The description of a client on its way into the jar. Each execution has a resource folder of its own, so that none removes what
 * another wrote, and the folder of an execution that is gone goes into no jar.
 *
 * @param folder the resource folder
 */
record EmbeddedDescription(Path folder) {

    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    /** @param folders where the folders of all executions are */
    static EmbeddedDescription of(Path folders, String execution) {
        return new EmbeddedDescription(folders.resolve(folder(execution)));
    }

    /**
     * {@return a name without signs that a file system refuses, which is no step to another folder, and not that of another execution
     * where upper and lower case are one}
     */
    private static String folder(String execution) {
        StringBuilder name = new StringBuilder();
        for (byte each : execution.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '-' || each == '_';
            name.append(plain ? Character.toString(each) : "%" + HexFormat.of().toHexDigits(each));
        }
        // A folder can't have the name of a device on Windows.
        return DEVICE.matcher(name).matches()
                ? "%" + HexFormat.of().toHexDigits((byte) name.charAt(0)) + name.substring(1)
                : name.toString();
    }

    /** Makes the description, and nothing else of its folder, part of the jar. */
    void addTo(MavenProject project, boolean testScope) {
        List<Resource> present = testScope ? project.getTestResources() : project.getResources();
        if (present.stream().noneMatch(each -> folder.toString().equals(each.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(folder.toString());
            resource.addInclude("META-INF/cubegen/*.json");
            if (testScope) {
                project.addTestResource(resource);
            } else {
                project.addResource(resource);
            }
        }
    }
}
