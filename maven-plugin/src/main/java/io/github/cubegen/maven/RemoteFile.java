package io.github.cubegen.maven;

import io.github.cubegen.output.Reason;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * A description on a server, of an origin that the user allows and with the content that the user expects. It is fetched once for
 * each content, into a cache by its checksum, so that builds without a network work, and one checksum is one client.
 */
final class RemoteFile {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final String SHA256 = "[0-9a-f]{64}";

    private final Path cache;
    private final boolean offline;

    /**
     * @param cache the folder of fetched files
     * @param offline whether the network must not be used
     */
    RemoteFile(Path cache, boolean offline) {
        this.cache = cache;
        this.offline = offline;
    }

    /**
     * {@return the file with the content}
     *
     * @param sha256 in hexadecimal
     * @param origins scheme, host and port of the servers that may be asked, such as {@code https://api.example.com}
     */
    Path fetch(URI url, @Nullable String sha256, List<String> origins)
            throws MojoFailureException, MojoExecutionException {
        checkHost(url);
        String origin = origin(url);
        boolean isWeb = origin.startsWith("https://") || origin.startsWith("http://");
        if (!isWeb) {
            throw new MojoFailureException(
                    "The parameter spec: " + url
                            + " is no address of a web server, as <url> is; name a file as <spec>src/main/openapi/api.yaml</spec>");
        }
        List<String> allowed = new ArrayList<>();
        for (String each : origins) {
            allowed.add(allowed(each.strip()));
        }
        if (!allowed.contains(origin)) {
            throw new MojoFailureException("The parameter spec: " + url + " may not be fetched; allow its origin with"
                    + " <allowedOrigins><origin>" + origin + "</origin></allowedOrigins>, or name a file");
        }
        String expected = sha256 == null ? "" : sha256.strip().toLowerCase(Locale.ROOT);
        try {
            String missing = "has not been fetched yet";
            if (expected.matches(SHA256)) {
                Path known = place(url, expected);
                if (Files.isRegularFile(known)) {
                    if (Sha256.of(known).equals(expected)) {
                        return known;
                    }
                    missing = "was fetched, but " + known + " has been changed since";
                }
            } else if (!expected.isEmpty()) {
                throw new MojoFailureException(
                        "The block spec: the <sha256> " + sha256 + " is not 64 hexadecimal digits");
            }
            if (offline) {
                throw new MojoFailureException("The parameter spec: " + url + " " + missing
                        + ", and Maven is offline; build once without -o"
                        + (expected.isEmpty() ? ", which tells the <sha256> that the block lacks" : ""));
            }
            return store(url, expected, get(url));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The parameter spec: " + url + " can't be fetched: " + reason(e)
                            + "; name a file instead, or build again when the server answers",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("Interrupted while fetching " + url, e);
        }
    }

    /** Of an address with a password nothing is told. */
    private static void checkHost(URI url) throws MojoFailureException {
        String authority = url.getRawAuthority();
        // One that is not quite an authority, as with a second @, has no part that counts as user information.
        if (authority != null && authority.contains("@")) {
            throw new MojoFailureException(
                    "The parameter spec: the <url> has a user name or password, and credentials are"
                            + " not sent; name an address that is open, a file or an artifact");
        }
        if (authority != null && url.getHost() == null) {
            throw new MojoFailureException(
                    "The parameter spec: " + url + " has no host that can be asked; correct the <url>");
        }
    }

    /** By the classes of status codes of RFC 9110, section 15. */
    private static String remedy(int status) {
        return switch (status) {
            case 401, 403, 407 ->
                "it wants credentials, which are not sent: name an address that is open, a file or an artifact";
            case 404, 410 -> "nothing to read is there: correct the <url>";
            case 408, 429 -> "build again later, or name a file";
            default -> {
                if (status / 100 == 3) {
                    yield "redirects are not followed: name the address of the description itself";
                }
                yield status / 100 == 5 ? "build again later, or name a file" : "name another address, or a file";
            }
        };
    }

    private static String reason(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException) {
                return "its host is not known here";
            }
        }
        if (e instanceof HttpTimeoutException) {
            return "there was no answer within " + TIMEOUT.toSeconds() + " seconds";
        }
        if (e instanceof ConnectException) {
            return "no server takes the connection";
        }
        return e.getMessage() == null ? "the connection was lost" : e.getMessage();
    }

    /** {@return the origin that an entry allows; whoever writes more than that wants to allow less, which can't be had} */
    private static String allowed(String entry) throws MojoFailureException {
        if (entry.contains("@")) {
            throw new MojoFailureException("The parameter allowedOrigins: an entry has a user name or password, and"
                    + " credentials are not sent; write scheme, host and port alone");
        }
        URI url;
        try {
            url = new URI(entry);
        } catch (URISyntaxException e) {
            throw new MojoFailureException(noOrigin(entry), e);
        }
        if (!String.valueOf(url.getScheme()).matches("(?i)https?") || url.getHost() == null) {
            throw new MojoFailureException(noOrigin(entry));
        }
        boolean more = url.getQuery() != null || url.getFragment() != null;
        if (more || !List.of("", "/").contains(url.getPath())) {
            throw new MojoFailureException("The parameter allowedOrigins: " + entry
                    + " is more than an origin, which is scheme, host and port; write " + origin(url)
                    + ", which allows all of that server");
        }
        return origin(url);
    }

    private static String noOrigin(String entry) {
        return "The parameter allowedOrigins: '" + entry
                + "' is no origin; write scheme, host and port, such as https://api.example.com";
    }

    private Path store(URI url, String expected, byte[] content) throws MojoFailureException, MojoExecutionException {
        String actual = Sha256.of(content);
        if (expected.isEmpty()) {
            throw new MojoFailureException(
                    "The block spec has a <url>, but no checksum of its content: what is there now" + " has <sha256>"
                            + actual + "</sha256>");
        }
        if (!actual.equals(expected)) {
            throw new MojoFailureException("The parameter spec: " + url + " has another content than is expected: its"
                    + " checksum is " + actual + ", and <sha256> is " + expected
                    + "; look what has changed, and change <sha256>");
        }
        Path file = place(url, expected);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Path part = Files.createTempFile(file.getParent(), "fetched", ".part");
            Files.write(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The parameter spec: what " + url + " has can't be kept in " + cache + ": " + Reason.of(e), e);
        }
    }

    /** Of the name, only whether it is JSON or YAML matters; nothing else of it is used. */
    private Path place(URI url, String hash) {
        boolean json = String.valueOf(url.getPath()).toLowerCase(Locale.ROOT).endsWith(".json");
        return cache.resolve(hash).resolve(json ? "api.json" : "api.yaml");
    }

    /** Follows no redirect: it could lead to an origin that is not allowed. */
    private static byte[] get(URI url) throws IOException, InterruptedException, MojoFailureException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        HttpRequest request = HttpRequest.newBuilder(url).timeout(TIMEOUT).build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        int most = (int) Limits.DEFAULT.fileBytes();
        try (InputStream body = response.body()) {
            if (response.statusCode() != OK) {
                throw new MojoFailureException("The parameter spec: " + url + " answers " + response.statusCode() + "; "
                        + remedy(response.statusCode()));
            }
            byte[] content = body.readNBytes(most + 1);
            if (content.length > most) {
                throw new MojoFailureException("The parameter spec: " + url + " has more than " + most + " bytes");
            }
            return content;
        }
    }

    /** {@return scheme, host and port; the port only if it is not the usual one} */
    static String origin(URI url) {
        String scheme = String.valueOf(url.getScheme()).toLowerCase(Locale.ROOT);
        String host = String.valueOf(url.getHost()).toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? 443 : 80;
        int port = url.getPort() == usual ? -1 : url.getPort();
        return scheme + "://" + host + (port < 0 ? "" : ":" + port);
    }
}
