package io.github.cubegen.maven;

import io.github.cubegen.maven.GitCommand.Output;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Takes a description out of a git revision: the file and those beside and below it that a {@code $ref} may lead to. A
 * branch stands for the commit where it and the checked-out one parted (the merge base).
 */
final class GitBaseline {

    /** What {@code git merge-base} ends with if there is none; anything else is a failure. */
    private static final int NO_COMMON_COMMIT = 1;

    private static final int MOST_FILES = 5_000;
    private static final long MOST_BYTES = 200L * 1024 * 1024;

    /** As many digits of a commit as are clear in any repository. */
    private static final int SHORT = 12;

    private final GitCommand git;
    private final Log log;

    /** @param folder within the work tree */
    GitBaseline(Path folder, Log log) {
        this.git = new GitCommand(folder);
        this.log = log;
    }

    /**
     * Opens the description of a revision.
     *
     * @param name {@code git:revision:path}, the path from the root of the repository
     */
    Baseline open(String name) throws IOException, MojoFailureException {
        String[] parts = name.split(":", 3);
        if (parts.length != 3 || parts[1].isBlank() || parts[2].isBlank()) {
            throw new MojoFailureException("The parameter baseline: '" + name
                    + "' names no revision and path; write git:origin/main:path/from/the/root/api.yaml");
        }
        String revision = parts[1];
        String path = parts[2];
        if (revision.startsWith("-") || path.startsWith("-")) {
            throw new MojoFailureException("The parameter baseline: neither a revision nor a path begins with '-'");
        }
        if (!canBeDescription(path)) {
            throw new MojoFailureException("The parameter baseline: " + path
                    + " is no description: the name of one ends in .yaml, .yml or .json");
        }
        Start start = start(revision);
        String commit = start.commit();
        int slash = path.lastIndexOf('/');
        String below = slash < 0 ? "" : path.substring(0, slash + 1);
        List<String> files = files(commit, below);
        if (!files.contains(path)) {
            throw new MojoFailureException("The parameter baseline: the revision " + revision + " (" + commit
                    + ") has no file " + path + "; the path begins at the root of the repository");
        }
        Path copy = Files.createTempDirectory("cubegen-baseline");
        try {
            copy(commit, files, copy);
        } catch (IOException | MojoFailureException e) {
            delete(copy);
            throw e;
        }
        Description description = Description.of(copy.resolve(path));
        String inCopy = copy + copy.getFileSystem().getSeparator();
        String inGit = "git:" + commit.substring(0, SHORT) + ":";
        return new Baseline(
                description,
                "git " + revision + " (" + commit + "), " + path + start.notice(),
                text -> text.replace(inCopy, inGit),
                () -> delete(copy));
    }

    /**
     * From where changes count.
     *
     * @param notice what is to be said of it; mostly empty
     */
    private record Start(String commit, String notice) {}

    /** The merge base, so that what the branch got since does not look like changes of ours. */
    private Start start(String revision) throws IOException, MojoFailureException {
        String commit = tip(revision);
        Output base = git.run(List.of("merge-base", commit, "HEAD"));
        if (base.status() == 0) {
            return new Start(base.text().strip(), "");
        }
        if (base.status() != NO_COMMON_COMMIT) {
            throw new MojoFailureException("The parameter baseline: where " + revision
                    + " and the checked-out commit parted can't be found" + base.reason()
                    + "; check out a commit, and see that git merge-base " + revision + " HEAD works here");
        }
        if (git.run(List.of("rev-parse", "--is-shallow-repository"))
                .text()
                .strip()
                .equals("true")) {
            throw new MojoFailureException(
                    "The parameter baseline: where " + revision + " and the checked-out commit parted"
                            + " is not known (no merge base), because the clone is shallow; fetch more: git fetch --unshallow,"
                            + " fetch-depth: 0 of actions/checkout, GIT_DEPTH: 0 of GitLab");
        }
        log.warn("The revision " + revision
                + " and the checked-out commit have no history in common (no merge base), so that"
                + " the newest commit of " + revision
                + " is taken: what it got by itself looks like changes of this one");
        return new Start(commit, ", its newest commit, as there is no merge base");
    }

    private String tip(String revision) throws IOException, MojoFailureException {
        Output exact = git.run(List.of("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"));
        if (exact.status() != 0) {
            throw new MojoFailureException("The parameter baseline: git knows no revision " + revision + " in "
                    + git.folder() + exact.reason() + "; in a shallow clone fetch it first");
        }
        return exact.text().strip();
    }

    private List<String> files(String commit, String below) throws IOException, MojoFailureException {
        List<String> command = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--name-only", "--full-tree", commit));
        if (!below.isEmpty()) {
            command.add("--");
            command.add(below);
        }
        Output listed = git.run(command);
        if (listed.status() != 0) {
            throw new MojoFailureException("The parameter baseline: git can't list " + commit + listed.reason());
        }
        List<String> files = Stream.of(listed.text().split("\0", -1))
                .filter(GitBaseline::canBeDescription)
                .toList();
        if (files.size() > MOST_FILES) {
            throw new MojoFailureException("The parameter baseline: more than " + MOST_FILES
                    + " YAML and JSON files are beside or below the description; move it to a folder of its own");
        }
        return files;
    }

    private static boolean canBeDescription(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml") || lower.endsWith(".json");
    }

    private void copy(String commit, List<String> files, Path target) throws IOException, MojoFailureException {
        Process contents = git.start(List.of("cat-file", "--batch"));
        try (InputStream in = new BufferedInputStream(contents.getInputStream());
                var out = contents.getOutputStream()) {
            long bytes = 0;
            for (String file : files) {
                if (file.indexOf('\n') >= 0) {
                    continue; // no $ref names such a file
                }
                out.write((commit + ":" + file + "\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                String[] header = line(in).split(" ", -1);
                if (header.length != 3 || !header[1].equals("blob")) {
                    throw new MojoFailureException("The parameter baseline: git has no content of " + file);
                }
                long size = Long.parseLong(header[2]);
                bytes += size;
                if (bytes > MOST_BYTES) {
                    throw new MojoFailureException("The parameter baseline: more than " + MOST_BYTES
                            + " bytes are beside or below the description; move it to a folder of its own");
                }
                Path place = target.resolve(file).normalize();
                if (!place.startsWith(target)) {
                    throw new MojoFailureException("The parameter baseline: git names a file outside: " + file);
                }
                Files.createDirectories(place.getParent());
                Files.write(place, in.readNBytes((int) size));
                in.skipNBytes(1);
            }
        } finally {
            contents.destroy();
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
