package io.github.cubegen.maven;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.jspecify.annotations.Nullable;

/** Finds the description that the parameter {@code spec} names. */
final class SpecResolver {

    static final String DEFAULT = "openapi/connectycube/connectycube.yaml";

    /** Artifacts of these types are descriptions, not archives with one. */
    private static final Set<String> DESCRIPTION_TYPES = Set.of("json", "yaml", "yml");

    private final RepositorySystem repositories;
    private final MavenSession session;
    private final MavenProject project;

    SpecResolver(RepositorySystem repositories, MavenSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /**
     * Whether a file that is named is there is for the reader of the description to tell.
     *
     * @param spec what names it; null or empty for the one that comes with the plugin
     * @param origins the servers that may be asked; null for none
     */
    Description open(@Nullable SpecParameter spec, @Nullable List<String> origins)
            throws MojoExecutionException, MojoFailureException {
        try {
            if (spec == null || spec.isEmpty()) {
                return bundled();
            }
            checkOneOf(spec);
            if (spec.url != null) {
                Path cache = Path.of(session.getLocalRepository().getBasedir(), ".cache", "cubegen");
                return Description.of(
                        new RemoteFile(cache, session.isOffline()).fetch(spec.url, spec.sha256, given(origins)));
            }
            if (spec.file != null) {
                return Description.of(file(spec.file));
            }
            return artifact(spec);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The parameter spec: the artifact with the description can't be opened: " + e.getMessage(), e);
        }
    }

    /** {@return the entries, an empty one as the empty text, which is no origin} */
    private static List<String> given(@Nullable List<String> origins) {
        return Stream.ofNullable(origins)
                .flatMap(List::stream)
                .map(origin -> Objects.requireNonNullElse(origin, ""))
                .toList();
    }

    private static void checkOneOf(SpecParameter spec) throws MojoFailureException {
        List<String> given = new ArrayList<>();
        if (spec.file != null) {
            given.add("a file, " + spec.file);
        }
        if (spec.url != null) {
            given.add("an address");
        }
        if (!spec.coordinates().isEmpty()) {
            given.add("an artifact with " + String.join(", ", spec.coordinates()));
        }
        if (given.size() > 1) {
            throw new MojoFailureException(
                    "The parameter spec names " + String.join(", and ", given) + ": give one of them");
        }
        if (spec.sha256 != null && spec.url == null) {
            throw new MojoFailureException("The block spec has a <sha256>, but no <url>, for which alone it is");
        }
    }

    private Path file(String name) throws MojoFailureException {
        if (name.matches("(?i)https?:.*")) {
            throw new MojoFailureException("The parameter spec: " + (name.contains("@") ? "what is given" : name)
                    + " is an address and no file; give it as <spec><url>…</url><sha256>…</sha256></spec>, and its origin as one"
                    + " of <allowedOrigins>");
        }
        if (name.contains("${")) {
            throw new MojoFailureException("The parameter spec: " + name + " has a property that has no value; set it");
        }
        Path file = ProjectFolders.base(project, session).resolve(name);
        if (File.separatorChar == '/' && name.contains("\\") && Files.notExists(file)) {
            throw new MojoFailureException("The parameter spec: there is no file " + name
                    + "; write / between the names of folders, which every system takes");
        }
        return file;
    }

    private static Description bundled() throws IOException, MojoExecutionException {
        URL resource = SpecResolver.class.getClassLoader().getResource(DEFAULT);
        if (resource == null) {
            throw new MojoExecutionException(
                    "The description of the ConnectyCube Server API is not on the plugin's class"
                            + " path: the artifact io.github.cubegen:connectycube-spec was excluded from its dependencies");
        }
        try {
            // jar:file:/…/connectycube-spec.jar!/openapi/…, or file:/…/target/classes/openapi/… within a build of
            // Cubegen
            String address = resource.toURI().toString();
            String root = address.substring(0, address.length() - DEFAULT.length());
            String place =
                    root.startsWith("jar:") ? root.substring("jar:".length(), root.length() - "!/".length()) : root;
            return Description.in(Path.of(new URI(place)), DEFAULT);
        } catch (URISyntaxException e) {
            throw new MojoExecutionException("Could not open " + resource, e);
        }
    }

    private Description artifact(SpecParameter spec) throws IOException, MojoFailureException {
        List<String> missing = new ArrayList<>();
        String groupId = required("groupId", spec.groupId, missing);
        String artifactId = required("artifactId", spec.artifactId, missing);
        String version = required("version", spec.version, missing);
        String extension = spec.type == null ? "jar" : spec.type;
        boolean isDescription = DESCRIPTION_TYPES.contains(extension);
        String path = isDescription ? "" : required("path", spec.path, missing).replaceFirst("^/+", "");
        if (!missing.isEmpty()) {
            throw new MojoFailureException("The block spec lacks " + String.join(", ", missing)
                    + ": an artifact needs <groupId>, <artifactId>, <version> and <path>, the description's place in it;"
                    + " a file is just its name");
        }
        if (isDescription && spec.path != null) {
            throw new MojoFailureException("The block spec has the <path> " + spec.path
                    + ", but an artifact of the <type> " + extension + " is the description itself; leave <path> out");
        }
        if (version.matches("[\\[(].*|LATEST|RELEASE")) {
            throw new MojoFailureException(
                    "The block spec has the <version> " + version
                            + ", which is another one tomorrow; name one version, so that the build makes the same client again");
        }
        if (Arrays.stream(path.split("/")).anyMatch(name -> name.equals(".") || name.equals(".."))) {
            throw new MojoFailureException("The block spec has the <path> " + path
                    + "; write it as it stands in the artifact, from its root and without . and ..");
        }
        String classifier = spec.classifier == null ? "" : spec.classifier;
        Artifact artifact = new DefaultArtifact(groupId, artifactId, classifier, extension, version);
        Path file = new ArtifactFinder(
                        "spec",
                        repositories,
                        session.getRepositorySession(),
                        project.getRemoteProjectRepositories(),
                        session.getProjects())
                .find(artifact);
        return isDescription ? Description.of(file) : within(artifact, file, path);
    }

    /** Tells of a wrong path here, because only here the artifact that lacks it is known by its name. */
    private static Description within(Artifact artifact, Path file, String path)
            throws IOException, MojoFailureException {
        Description description = Description.in(file, path);
        if (description.exists()) {
            return description;
        }
        try (description) {
            throw new MojoFailureException(
                    "The parameter spec: the artifact " + artifact + " has no file " + path + "; correct <path>: "
                            + ArtifactFinder.descriptions(description.source().folder(), path));
        }
    }

    private static String required(String name, @Nullable String value, List<String> missing) {
        if (value == null || value.isBlank()) {
            missing.add("<" + name + ">");
            return "";
        }
        return value;
    }
}
