package io.github.cubegen.maven;

import io.github.cubegen.Cubegen;
import io.github.cubegen.GenerateRequest;
import io.github.cubegen.GenerateResult;
import io.github.cubegen.output.OutputResult;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Generates a typed Java client from an OpenAPI description, adds its folder to the source roots of the project, and puts the
 * description into the jar as <code>META-INF/cubegen/&lt;basePackage&gt;.json</code>. Works without a project as well.
 *
 * <p>The client needs <code>com.fasterxml.jackson.core:jackson-core</code> and <code>org.jspecify:jspecify</code> among the
 * dependencies of the project, and Java 17.
 *
 * <p>If nothing has changed, no file is touched. If the description is wrong, every problem is told with file, line and column, the
 * goal fails, and the client that was there stays as it was.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "generate",
        defaultPhase = LifecyclePhase.GENERATE_SOURCES,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /**
     * The OpenAPI description, version 2.0, 3.0 or 3.1, in YAML or JSON: a file, or a file in a Maven artifact. Files that it
     * refers to must be in its folder or below, or in the same artifact.
     *
     * <p>Type: file, or a block. Default: the description of the ConnectyCube Server API that comes with this plugin.
     *
     * <pre>{@code
     * <spec>src/main/openapi/api.yaml</spec>
     *
     * <spec>
     *   <groupId>com.acme</groupId>
     *   <artifactId>acme-api</artifactId>
     *   <version>1.2.0</version>
     *   <path>openapi/api.yaml</path>
     * </spec>
     * }</pre>
     *
     * <p>An artifact of <code>&lt;type&gt;</code> <code>json</code>, <code>yaml</code> or <code>yml</code> is the description itself
     * and has no <code>&lt;path&gt;</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.spec")
    @Nullable
    SpecParameter spec;

    /**
     * OpenAPI overlays, version 1.0, that change the description before anything else is done with it, applied in this order: they
     * add, change and remove operations and schemas without touching the files of the description. Their targets address the
     * description as one document; see <code>docs/overlays.md</code>.
     *
     * <p>Type: list of files; on the command line separated by commas. No default.
     *
     * <pre>{@code
     * <overlays>
     *   <overlay>src/main/openapi/cars.overlay.yaml</overlay>
     * </overlays>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.overlays")
    @Nullable
    List<String> overlays;

    /**
     * The package of the client; models, errors and the runtime are in packages below it. Always required, so that no two clients
     * meet in one package by accident.
     *
     * <p>Type: name of a Java package, ASCII, of at most 120 characters. No default.
     *
     * <pre>{@code
     * <basePackage>com.acme.api</basePackage>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.basePackage")
    @Nullable
    String basePackage;

    /**
     * The source folder of the client. It belongs to Cubegen as a whole: it must not exist, be empty, or have been written by
     * Cubegen before.
     *
     * <p>Type: folder. Default: <code>${project.build.directory}/generated-sources/cubegen</code>; required without a project.
     *
     * <pre>{@code
     * <output>${project.build.directory}/generated-sources/acme</output>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.output")
    @Nullable
    File output;

    /**
     * Which media type to use where a body or an answer has several: the first of these that it has. Where it has none of them, JSON
     * comes before forms, text and bytes.
     *
     * <p>Type: list of media types, or ranges of them; on the command line separated by commas. No default.
     *
     * <pre>{@code
     * <mediaTypes>
     *   <mediaType>application/xml</mediaType>
     *   <mediaType>text/*</mediaType>
     * </mediaTypes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.mediaTypes")
    @Nullable
    List<String> mediaTypes;

    /**
     * Takes each warning for an error: the goal fails where something of the description can't be generated as it is written, or is
     * only probably what its author meant.
     *
     * <p>Type: boolean. Default: <code>false</code>. Example: <code>mvn -Dcubegen.strict compile</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.strict", defaultValue = "false")
    boolean strict;

    /**
     * Does nothing at all, not even add the source root.
     *
     * <p>Type: boolean. Default: <code>false</code>. Example: <code>mvn -Dcubegen.skip compile</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.skip", defaultValue = "false")
    boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    private final RepositorySystem repositories;

    /** @param repositories Maven's way to artifacts */
    @Inject
    public GenerateMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: cubegen.skip is set");
            return;
        }
        long start = System.nanoTime();
        KnownParameters parameters = new KnownParameters(execution);
        parameters.check(session, getLog());
        ProjectFolders folders = new ProjectFolders(project, session);
        Path client = folders.client(output);
        folders.addSourceRoot(client);
        if (spec != null && spec.isEmpty() && parameters.given().contains("spec")) {
            throw new MojoFailureException(
                    "The parameter spec is given, but empty; leave it out for the description of the"
                            + " ConnectyCube Server API, or name a file or an artifact");
        }
        GeneratorOptions options = options();
        List<Path> changes = overlays(parameters);
        Optional<EmbeddedDescription> embedded = folders.description(execution);
        embedded.ifPresent(each -> each.addTo(project));
        new ClaimedPlaces(execution, session, project).claim(client, options.basePackage());
        try (Description description = new SpecResolver(repositories, session, project).open(spec)) {
            SpecSource source = description.source().withOverlays(changes);
            GenerateRequest plain = new GenerateRequest(source, Limits.DEFAULT, options, client).withStrict(strict);
            GenerateRequest request =
                    embedded.map(each -> plain.withResources(each.folder())).orElse(plain);
            Report report = new Report(getLog(), start);
            Optional<OutputResult> upToDate = Cubegen.upToDate(request);
            if (upToDate.isPresent()) {
                report.summarize(upToDate.get(), client);
                return;
            }
            GenerateResult result = Cubegen.generate(request);
            report.tell(result);
            report.summarize(result, client);
        } catch (RuntimeException e) {
            throw new MojoExecutionException("Internal error of Cubegen, please report it: " + e, e);
        }
    }

    /** Whether a file that is named is there is for the reader of the description to tell. */
    private List<Path> overlays(KnownParameters parameters) throws MojoFailureException {
        List<String> names = Objects.requireNonNullElse(overlays, List.of());
        boolean unresolved = overlays == null && parameters.given().contains("overlays");
        if (unresolved || names.stream().anyMatch(name -> name == null || name.isBlank())) {
            throw new MojoFailureException(
                    "The parameter overlays is given, but has an entry that is empty; leave it out,"
                            + " or name a file");
        }
        Path base = ProjectFolders.base(project, session);
        return names.stream().map(name -> base.resolve(name.strip())).toList();
    }

    private GeneratorOptions options() throws MojoFailureException {
        if (basePackage == null || basePackage.isBlank()) {
            throw new MojoFailureException("The package of the client is not set: give"
                    + " <basePackage>com.acme.api</basePackage> in the configuration of the plugin,"
                    + " or -Dcubegen.basePackage=com.acme.api on the command line");
        }
        List<String> problems = GeneratorOptions.problems(basePackage, null);
        if (!problems.isEmpty()) {
            throw new MojoFailureException("The parameter basePackage: " + String.join("; ", problems));
        }
        List<String> preferred = new ArrayList<>();
        for (String type : Objects.requireNonNullElse(mediaTypes, List.<String>of())) {
            if (type == null || !GeneratorOptions.isMediaType(type.strip())) {
                throw new MojoFailureException("The parameter mediaTypes: '" + (type == null ? "" : type)
                        + "' is no media type; one is as in application/xml or text/*");
            }
            preferred.add(type.strip());
        }
        return new GeneratorOptions(basePackage, null, preferred);
    }
}
