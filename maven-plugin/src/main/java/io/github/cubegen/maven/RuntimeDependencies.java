package io.github.cubegen.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.InputLocation;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Tells of what a client needs and the project does not have, with what to paste into the POM: the compiler would only say that a
 * package does not exist.
 */
final class RuntimeDependencies {

    private static final String RESOURCE = "dependencies.properties";

    /** What the compiler sees of the dependencies, beside those without a scope. */
    private static final Set<String> COMPILED_WITH = Set.of("compile", "provided", "system");

    /** The first that has all that the runtime of the client calls. */
    private static final int JACKSON_MINOR = 17;

    private static final int JAVA = 17;

    private static final String JACKSON = "com.fasterxml.jackson.core:jackson-core";

    private static final Pattern VERSION = Pattern.compile("([0-9]{1,4})\\.([0-9]{1,4})");

    private final MavenBuild build;
    private final boolean testScope;

    /** @param testScope whether the client is for tests, which see every dependency */
    RuntimeDependencies(MavenBuild build, boolean testScope) {
        this.build = build;
        this.testScope = testScope;
    }

    void check() {
        MavenProject project = build.project();
        if (project.getFile() == null || "pom".equals(project.getPackaging())) {
            return;
        }
        Properties versions = versions();
        warnOfOldJackson();
        warnOfOldRelease();
        Set<String> missing = new TreeSet<>(versions.stringPropertyNames());
        seen().forEach(each -> missing.remove(each.getGroupId() + ":" + each.getArtifactId()));
        if (!missing.isEmpty() && !removeTransitive(missing)) {
            return;
        }
        Map<String, String> elsewhere = elsewhere(missing);
        elsewhere.forEach((name, scope) -> build.log()
                .warn("The client needs " + name + ", which the project has with the scope " + scope
                        + " only, which the compiler does not see; remove the <scope> in " + project.getFile()));
        missing.removeAll(elsewhere.keySet());
        if (!missing.isEmpty()) {
            build.log()
                    .warn("The client needs " + String.join(" and ", missing)
                            + ", which the project does not have; add to the <dependencies> of "
                            + project.getFile() + ":\n"
                            + missing.stream()
                                    .map(name -> snippet(name, versions.getProperty(name, "")))
                                    .collect(Collectors.joining("\n")));
        }
    }

    /** What is too old shows only where the client is compiled, and there by what is missing in it. */
    private void warnOfOldJackson() {
        for (Dependency each : seen()) {
            Matcher version = VERSION.matcher(String.valueOf(each.getVersion()));
            if ((each.getGroupId() + ":" + each.getArtifactId()).equals(JACKSON)
                    && version.lookingAt()
                    && Integer.parseInt(version.group(1)) <= 2
                    && Integer.parseInt(version.group(2)) < JACKSON_MINOR) {
                build.log()
                        .warn("The client needs jackson-core 2." + JACKSON_MINOR + " or newer, and the project has "
                                + each.getVersion() + "; raise the <version> in "
                                + pom(each));
            }
        }
    }

    /** {@return the POM that has the version of a dependency, which may be that of a parent} */
    private Object pom(Dependency dependency) {
        InputLocation place = dependency.getLocation("version");
        return place == null || place.getSource() == null || place.getSource().getLocation() == null
                ? build.project().getFile()
                : ConfigurationPlace.file(place);
    }

    /** A release that the compiler's plugin has in its configuration is not looked at. */
    private void warnOfOldRelease() {
        Stream.of(testScope ? "maven.compiler.testRelease" : "", "maven.compiler.release", "maven.compiler.source")
                .filter(name -> !property(name).isEmpty())
                .findFirst()
                .filter(name -> isOld(property(name)))
                .ifPresent(name -> build.log()
                        .warn("The client needs Java " + JAVA + " or newer, and " + name + " is " + property(name)
                                + "; raise it in " + build.project().getFile()));
    }

    private String property(String name) {
        String ofUser = build.session().getUserProperties().getProperty(name);
        return (ofUser == null ? build.project().getProperties().getProperty(name, "") : ofUser).strip();
    }

    private static boolean isOld(String release) {
        String number = release.startsWith("1.") ? release.substring(2) : release;
        return number.matches("[0-9]{1,2}") && Integer.parseInt(number) < JAVA;
    }

    /** {@return scope by name of those that the project has, and the compiler does not see} */
    private Map<String, String> elsewhere(Set<String> missing) {
        Map<String, String> scopes = new TreeMap<>();
        for (Dependency each : build.project().getDependencies()) {
            String name = each.getGroupId() + ":" + each.getArtifactId();
            if (missing.contains(name)) {
                scopes.put(name, each.getScope());
            }
        }
        return scopes;
    }

    private List<Dependency> seen() {
        return build.project().getDependencies().stream()
                .filter(each -> testScope || each.getScope() == null || COMPILED_WITH.contains(each.getScope()))
                .toList();
    }

    /**
     * Asks for the dependencies of dependencies, which costs time, and so only if those of the project do not suffice.
     *
     * @return whether they are known
     */
    private boolean removeTransitive(Set<String> missing) {
        MavenProject project = build.project();
        ArtifactTypeRegistry types = build.session().getRepositorySession().getArtifactTypeRegistry();
        CollectRequest request = new CollectRequest();
        request.setRepositories(project.getRemoteProjectRepositories());
        seen().forEach(each -> request.addDependency(RepositoryUtils.toDependency(each, types)));
        if (project.getDependencyManagement() != null) {
            project.getDependencyManagement()
                    .getDependencies()
                    .forEach(each -> request.addManagedDependency(RepositoryUtils.toDependency(each, types)));
        }
        try {
            DependencyNode root = build.repositories()
                    .collectDependencies(build.session().getRepositorySession(), request)
                    .getRoot();
            Deque<DependencyNode> open = new ArrayDeque<>(root.getChildren());
            while (!open.isEmpty()) {
                DependencyNode node = open.pop();
                Artifact artifact = node.getArtifact();
                missing.remove(artifact.getGroupId() + ":" + artifact.getArtifactId());
                open.addAll(node.getChildren());
            }
            return true;
        } catch (DependencyCollectionException e) {
            // Maven itself will tell of it, if the build comes to where it matters.
            build.log().debug("The dependencies are not known yet: " + e.getMessage());
            return false;
        }
    }

    private static String snippet(String name, String version) {
        int colon = name.indexOf(':');
        return "    <dependency>\n      <groupId>" + name.substring(0, colon) + "</groupId>\n      <artifactId>"
                + name.substring(colon + 1) + "</artifactId>\n      <version>" + version
                + "</version>\n    </dependency>";
    }

    private static Properties versions() {
        try (InputStream in = RuntimeDependencies.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("internal error: the resource " + RESOURCE + " is missing");
            }
            Properties versions = new Properties();
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
