package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtifactFinderTest {

    private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();

    @Test
    void namesTheVersionsThatThereAre() {
        assertRefused("correct <version>: there are 1.0, 1.1", "com.acme:api:jar:1.2", "1.0", "1.1");
    }

    @Test
    void saysThatOnlyTheTypeIsWrong() {
        assertRefused("but not as type yaml: correct <type> or <classifier>", "com.acme:api:yaml:1.1", "1.0", "1.1");
    }

    @Test
    void namesTheRepositoriesThatDoNotKnowIt() {
        assertRefused(
                "correct <groupId> and <artifactId>, install it, or add the <repository> that has it to the POM; asked were the"
                        + " local one, acme (https://repo.example.com/)",
                "com.acme:pai:jar:1.0");
    }

    @Test
    void saysHowToGetItWhileMavenIsOffline() {
        session.setOffline(true);
        assertRefused("build once without -o", "com.acme:api:jar:1.0", "1.0");
    }

    @Test
    void namesTheDescriptionsOfAnArtifactAndTheNearestFirst(@TempDir Path root) throws IOException {
        assertThat(ArtifactFinder.descriptions(root, "api.yaml")).isEqualTo("it has no YAML or JSON file at all");

        Files.createDirectories(root.resolve("openapi/parts"));
        Files.writeString(root.resolve("a.json"), "{}");
        Files.writeString(root.resolve("Api.class"), "");
        Files.writeString(root.resolve("openapi/api.yaml"), "{}");
        assertThat(ArtifactFinder.descriptions(root, "open-api/api.yaml")).isEqualTo("it has openapi/api.yaml, a.json");
    }

    @Test
    void saysThatAModuleOfThisBuildIsNotBuiltYet() {
        assertRefused("it is a module of this build that has not been built yet", "com.acme:module:jar:1.0");
    }

    private void assertRefused(String message, String artifact, String... versions) {
        RemoteRepository acme = new RemoteRepository.Builder("acme", "default", "https://repo.example.com/").build();
        Model pom = new Model();
        pom.setGroupId("com.acme");
        pom.setArtifactId("module");
        pom.setVersion("1.0");
        MavenProject module = new MavenProject(pom);
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> new ArtifactFinder("spec", system(versions), session, List.of(acme), List.of(module))
                        .find(new DefaultArtifact(artifact)))
                .withMessageContaining("The parameter spec: the artifact " + artifact + " was not found; ")
                .withMessageContaining(message);
    }

    private static RepositorySystem system(String... versions) {
        return (RepositorySystem) Proxy.newProxyInstance(
                RepositorySystem.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, args) -> {
                    if (method.getName().equals("resolveArtifact")) {
                        throw new ArtifactResolutionException(List.of(new ArtifactResult((ArtifactRequest) args[1])));
                    }
                    VersionRangeResult result = new VersionRangeResult((VersionRangeRequest) args[1]);
                    for (String version : versions) {
                        Version parsed = new GenericVersionScheme().parseVersion(version);
                        result.addVersion(parsed);
                    }
                    return result;
                });
    }
}
