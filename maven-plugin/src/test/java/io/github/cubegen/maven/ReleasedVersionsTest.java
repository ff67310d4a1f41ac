package io.github.cubegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.net.ConnectException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.metadata.DefaultMetadata;
import org.eclipse.aether.metadata.Metadata;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.MetadataTransferException;
import org.eclipse.aether.transfer.RepositoryOfflineException;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReleasedVersionsTest {

    private static final RemoteRepository ACME =
            new RemoteRepository.Builder("acme", "default", "https://repo.example.com/").build();
    private static final Metadata METADATA =
            new DefaultMetadata("com.acme", "api", "maven-metadata.xml", Metadata.Nature.RELEASE);
    private final DefaultRepositorySystemSession session = new DefaultRepositorySystemSession();
    private final VersionRangeResult result = new VersionRangeResult(new VersionRangeRequest());

    @Test
    void isTheNewestThatMatches() throws Exception {
        versions("1.0", "1.1", "2.0-rc1");
        assertThat(newest("\\d+\\.\\d+")).isEqualTo(new ReleasedVersions.Newest("1.1", ""));
    }

    @Test
    void thereIsNoneYetWhereTheRepositoriesDoNotKnowTheArtifact() throws Exception {
        result.addException(unknown());
        assertThat(newest(".*")).isNull();
    }

    @Test
    void aRepositoryThatDoesNotAnswerIsNotOneThatHasNothing() throws Exception {
        result.addException(unknown());
        result.addException(refused());
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> newest(".*"))
                .withMessageContaining("which versions of com.acme:api there are could not be read")
                .withMessageContaining("acme (https://repo.example.com/): Connection refused")
                .withMessageContaining("Run again when the repository answers")
                .withMessageContaining("or give none as the baseline");

        versions("1.0-SNAPSHOT");
        assertThatExceptionOfType(MojoFailureException.class).isThrownBy(() -> newest("\\d+"));

        versions("1");
        assertThat(newest("\\d+")).satisfies(known -> {
            assertThat(known.version()).isEqualTo("1");
            assertThat(known.notice())
                    .startsWith(", the newest of those that are known: ")
                    .contains("Connection refused");
        });
    }

    @Test
    void offlineIsNotNoneYet() {
        session.setOffline(true);
        result.addException(offline());
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> newest(".*"))
                .withMessageContaining("Maven is offline")
                .withMessageContaining("run once without -o");
    }

    private static Exception unknown() {
        return new MetadataNotFoundException(METADATA, ACME);
    }

    private static Exception refused() {
        return new MetadataTransferException(METADATA, ACME, new ConnectException("Connection refused"));
    }

    private static Exception offline() {
        return new MetadataNotFoundException(
                METADATA, ACME, "not downloaded before", new RepositoryOfflineException(ACME));
    }

    private void versions(String... versions) throws InvalidVersionSpecificationException {
        for (String version : versions) {
            result.addVersion(new GenericVersionScheme().parseVersion(version));
        }
    }

    private ReleasedVersions.@Nullable Newest newest(String pattern) throws MojoFailureException {
        RepositorySystem system = (RepositorySystem) Proxy.newProxyInstance(
                RepositorySystem.class.getClassLoader(),
                new Class<?>[] {RepositorySystem.class},
                (proxy, method, args) -> result);
        return new ReleasedVersions(system, session, List.of(ACME))
                .newest(new DefaultArtifact("com.acme:api:(,)"), Pattern.compile(pattern));
    }
}
