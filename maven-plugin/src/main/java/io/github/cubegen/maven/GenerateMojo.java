package io.github.cubegen.maven;

import java.io.File;
import java.util.List;
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
import org.sonatype.plexus.build.incremental.BuildContext;

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
        configurator = BlockConfigurator.HINT,
        threadSafe = true)
public final class GenerateMojo extends AbstractMojo {

    /**
     * The OpenAPI description, version 2.0, 3.0 or 3.1, in YAML or JSON: a file, a file in a Maven artifact, or one on a server.
     * Files that it refers to must be in its folder or below, or in the same artifact.
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
     *
     * <spec>
     *   <url>https://api.acme.com/openapi.yaml</url>
     *   <sha256>9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08</sha256>
     * </spec>
     * }</pre>
     *
     * <p>An address needs its origin among <code>allowedOrigins</code>; it is fetched once, and has to be one file. An artifact of <code>&lt;type&gt;</code> <code>json</code>, <code>yaml</code> or <code>yml</code> is the description itself
     * and has no <code>&lt;path&gt;</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.spec")
    @Nullable
    SpecParameter spec;

    /**
     * The servers that a description may be fetched from, each as scheme, host and, if it is not the usual one, port. Nothing else is
     * ever asked, redirects included, and what comes has to have the checksum of the block <code>spec</code>.
     *
     * <p>Type: list. Default: none. Example:
     * <code>&lt;allowedOrigins&gt;&lt;origin&gt;https://api.acme.com&lt;/origin&gt;&lt;/allowedOrigins&gt;</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.allowedOrigins")
    @Nullable
    List<String> allowedOrigins;

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
     * <p>Type: folder. Default: <code>${project.build.directory}/generated-sources/cubegen</code>, for tests
     * <code>${project.build.directory}/generated-test-sources/cubegen</code>; required without a project.
     *
     * <pre>
     * &lt;output&gt;${project.build.directory}/generated-sources/acme&lt;/output&gt;
     * </pre>
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
     * A folder for stub mappings of WireMock, one for each operation of which the description has an example: what tests of your own
     * can run against. It becomes a folder of test resources, and belongs to Cubegen as a whole, as <code>output</code> does; see
     * <code>docs/client/testing.md</code>.
     *
     * <p>Type: folder. No default: without it there are no stubs.
     *
     * <pre>
     * &lt;stubs&gt;${project.build.directory}/generated-test-resources/stubs&lt;/stubs&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.stubs")
    @Nullable
    File stubs;

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
     * Writes nothing: the goal fails where what is in the output folder differs from what it would write, a file each. For clients
     * that are committed.
     *
     * <p>Type: boolean. Default: <code>false</code>. Example: <code>mvn -Dcubegen.check generate-sources</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.check", defaultValue = "false")
    boolean check;

    /**
     * The operations of the client: those that one of these entries names. A path may have <code>*</code> for any part of a
     * segment and <code>**</code> for any number of segments, an <code>operationId</code> may have <code>*</code> for any part.
     * What the description does not have is an error.
     *
     * <p>Type: block of lists <code>tags</code>, <code>paths</code> and <code>operations</code>. Default: every operation.
     *
     * <pre>{@code
     * <include>
     *   <tags><tag>users</tag></tags>
     *   <paths><path>/chat/**</path></paths>
     *   <operations><operation>listMeetings</operation></operations>
     * </include>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    FilterParameter include;

    /**
     * Operations that the client does not have, even if they are included; as in <code>include</code>. What the description does
     * not have is a warning.
     *
     * <p>Type: block. Default: none. Example: <code>&lt;exclude&gt;&lt;tags&gt;admin&lt;/tags&gt;&lt;/exclude&gt;</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    FilterParameter exclude;

    /**
     * Leaves out deprecated operations.
     *
     * <p>Type: boolean. Default: <code>false</code>. Example: <code>-Dcubegen.excludeDeprecated</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.excludeDeprecated", defaultValue = "false")
    boolean excludeDeprecated;

    /**
     * Leaves out models that no operation of the client and no webhook needs.
     *
     * <p>Type: boolean. Default: <code>true</code> if <code>include</code>, <code>exclude</code> or
     * <code>excludeDeprecated</code> is given, else <code>false</code>. Example: <code>-Dcubegen.pruneUnused=true</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.pruneUnused")
    @Nullable
    Boolean pruneUnused;

    /**
     * Other packages than those below the base package. Each has to be another one.
     *
     * <p>Type: block of names of Java packages. Default: <code>client</code>, <code>model</code>, <code>exception</code> and
     * <code>runtime</code> below <code>basePackage</code>.
     *
     * <pre>{@code
     * <packages>
     *   <model>com.acme.dto</model>
     * </packages>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    PackagesParameter packages;

    /**
     * Names and classes of your own: Java names by schema, by <code>operationId</code> and by tag; and classes of yours by schema,
     * for which nothing is generated then. Such a class has a static method <code>codec()</code> that gives a
     * <code>JsonCodec</code> of the client's runtime. A name that is no XML element can be given by an overlay with
     * <code>x-cubegen-name</code>.
     *
     * <p>Type: block of maps <code>schemas</code>, <code>operations</code>, <code>tags</code> and <code>types</code>. No default.
     *
     * <pre>{@code
     * <mappings>
     *   <schemas><UserDTO>User</UserDTO></schemas>
     *   <operations><usersGet>list</usersGet></operations>
     *   <tags><Users_v2>users</Users_v2></tags>
     *   <types><Money>com.acme.Money</Money></types>
     * </mappings>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    MappingsParameter mappings;

    /**
     * Makes the client part of the tests: its folder becomes a test source root, and the description a test resource.
     *
     * <p>Type: boolean. Default: <code>false</code>. Example: <code>&lt;testScope&gt;true&lt;/testScope&gt;</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.testScope", defaultValue = "false")
    boolean testScope;

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
    private final BuildContext ide;

    /**
     * Called by Maven.
     *
     * @param repositories Maven's way to artifacts
     * @param ide what is to know of changed files
     */
    @Inject
    public GenerateMojo(RepositorySystem repositories, BuildContext ide) {
        this.repositories = repositories;
        this.ide = ide;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: cubegen.skip is set");
            return;
        }
        MavenBuild build = new MavenBuild(session, project, execution, repositories, ide, getLog());
        GenerateParameters parameters = new GenerateParameters(
                spec,
                overlays,
                basePackage,
                output,
                include,
                exclude,
                excludeDeprecated,
                pruneUnused,
                packages,
                mappings,
                testScope,
                strict,
                check,
                mediaTypes,
                allowedOrigins,
                stubs);
        new Generation(build, parameters).run();
    }
}
