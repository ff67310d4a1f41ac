package io.github.cubegen.maven;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.transfer.MetadataNotFoundException;
import org.eclipse.aether.transfer.RepositoryOfflineException;
import org.eclipse.aether.version.Version;
import org.jspecify.annotations.Nullable;

/**
 * Finds the newest version of an artifact. That there is none is only said if every repository was asked: Maven takes one that does
 * not answer for one that has nothing, and only warns.
 *
 * @param repositories that are asked, beside the local one
 */
record ReleasedVersions(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {

    /**
     * A version.
     *
     * @param notice what is to be said of how it was found; mostly empty
     */
    record Newest(String version, String notice) {}

    private static final String NONE_YET = "; or give none as the baseline as long as there is no old version";

    /**
     * {@return the newest version that is known; null if no repository has one}
     *
     * @param artifact with a range in the place of its version
     * @param pattern of all of the version
     * @throws MojoFailureException if none was found, and a repository could not be asked
     */
    @Nullable
    Newest newest(Artifact artifact, Pattern pattern) throws MojoFailureException {
        VersionRangeResult result;
        try {
            result = system.resolveVersionRange(session, new VersionRangeRequest(artifact, repositories, "cubegen"));
        } catch (VersionRangeResolutionException e) {
            throw new MojoFailureException("The parameter baseline: " + e.getMessage(), e);
        }
        String newest = null;
        for (Version version : result.getVersions()) {
            if (pattern.matcher(version.toString()).matches()) {
                newest = version.toString(); // they come in ascending order
            }
        }
        List<Exception> unasked = result.getExceptions().stream()
                .filter(each -> !isNotThere(each))
                .toList();
        if (newest == null && !unasked.isEmpty()) {
            throw unasked(artifact, unasked);
        }
        return newest == null
                ? null
                : new Newest(
                        newest, unasked.isEmpty() ? "" : ", the newest of those that are known: " + messages(unasked));
    }

    private static String messages(List<Exception> reasons) {
        return reasons.stream().map(Exception::getMessage).collect(Collectors.joining("; "));
    }

    /** Whether a repository has said that it does not know the artifact. */
    private static boolean isNotThere(Exception told) {
        return told instanceof MetadataNotFoundException && !(told.getCause() instanceof RepositoryOfflineException);
    }

    private MojoFailureException unasked(Artifact artifact, List<Exception> reasons) {
        String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
        if (session.isOffline()) {
            return new MojoFailureException(
                    "The parameter baseline: Maven is offline, and the local repository does not say"
                            + " which versions of " + name + " there are: run once without -o" + NONE_YET);
        }
        return new MojoFailureException(
                "The parameter baseline: which versions of " + name + " there are could not be read: "
                        + messages(reasons)
                        + ". Run again when the repository answers, with -U if Maven still remembers that it did not;"
                        + " correct its <repository> in the POM or its <server> in the settings"
                        + NONE_YET,
                reasons.get(0));
    }
}
