package io.github.cubegen.maven;

import io.github.cubegen.Version;
import io.github.cubegen.output.OutputException;
import io.github.cubegen.output.OutputFile;
import io.github.cubegen.output.OutputWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;

/**
 * The description of a client on its way into the jar, <code>META-INF/cubegen/&lt;basePackage&gt;.json</code>. Each execution has
 * a resource folder of its own, so that none removes what another wrote, and the folder of an execution that is gone goes into
 * no jar.
 */
final class EmbeddedDescription {

    private static final String PLACE = "META-INF/cubegen/";

    private final Path folder;
    private final String file;

    /** @param folders where the folders of all executions are */
    EmbeddedDescription(Path folders, String execution, String basePackage) {
        this.folder = folders.resolve(URLEncoder.encode(execution, StandardCharsets.UTF_8));
        this.file = PLACE + basePackage + ".json";
    }

    /** Makes the description, and nothing else of its folder, part of the jar. */
    void addTo(MavenProject project) {
        if (project.getResources().stream().noneMatch(each -> folder.toString().equals(each.getDirectory()))) {
            Resource resource = new Resource();
            resource.setDirectory(folder.toString());
            resource.addInclude(PLACE + "*.json");
            project.addResource(resource);
        }
    }

    /** Writes the description unless it is there already, and removes what this execution wrote under another name. */
    void write(String text) throws MojoExecutionException {
        try {
            new OutputWriter(Version.current()).write(folder, Stream.of(new OutputFile(file, text)));
        } catch (OutputException e) {
            throw new MojoExecutionException("Could not write the description: " + e.getMessage(), e);
        }
    }
}
