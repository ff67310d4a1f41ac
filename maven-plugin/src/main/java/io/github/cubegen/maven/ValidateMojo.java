package io.github.cubegen.maven;

import io.github.cubegen.ContractCheck;
import io.github.cubegen.LintOutcome;
import io.github.cubegen.LintRequest;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.diagnostic.Severity;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
 * Checks a description for everything that makes its client wrong or awkward, examples against their schemas among it. Fails
 * from a given severity on.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "validate",
        defaultPhase = LifecyclePhase.VALIDATE,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        configurator = BlockConfigurator.HINT,
        threadSafe = true)
public final class ValidateMojo extends AbstractMojo {

    /**
     * The OpenAPI description, as for the goal <code>generate</code>.
     *
     * <p>Type: file, or a block. Default: the description of the ConnectyCube Server API that comes with this plugin.
     *
     * <pre>{@code
     * <spec>src/main/openapi/api.yaml</spec>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.spec")
    @Nullable
    SpecParameter spec;

    /**
     * Overlays that change the description, as for the goal <code>generate</code>.
     *
     * <p>Type: list of files. No default.
     *
     * <pre>{@code
     * <overlays>
     *   <overlay>src/main/openapi/names.overlay.yaml</overlay>
     * </overlays>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.overlays")
    @Nullable
    List<String> overlays;

    /**
     * The servers that the description may be fetched from, as for the goal <code>generate</code>.
     *
     * <p>Type: list. Default: none.
     *
     * <pre>{@code
     * <allowedOrigins>
     *   <origin>https://api.example.com</origin>
     * </allowedOrigins>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.allowedOrigins")
    @Nullable
    List<String> allowedOrigins;

    /**
     * The package of the client, as for the goal <code>generate</code>.
     *
     * <p>Type: name of a Java package. Default: <code>client</code>.
     *
     * <pre>{@code
     * <basePackage>com.acme.api</basePackage>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.basePackage", defaultValue = "client")
    String basePackage = "client";

    /**
     * From which severity on the build fails: <code>error</code>, <code>warning</code> or <code>info</code>.
     *
     * <p>Type: text. Default: <code>error</code>.
     *
     * <pre>{@code
     * <failOn>warning</failOn>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.failOn", defaultValue = "error")
    String failOn = "error";

    /**
     * A list of findings that are accepted, in YAML: entries with <code>rule</code>, <code>pointer</code>, <code>owner</code>,
     * <code>reason</code> and, if it is for a while, <code>expires</code>. Entries that are not needed are told, those that have
     * expired are errors.
     *
     * <p>Type: file. No default.
     *
     * <pre>{@code
     * <accepted>src/main/openapi/accepted.yaml</accepted>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.accepted")
    @Nullable
    File accepted;

    /**
     * Does nothing at all.
     *
     * <p>Type: boolean. Default: <code>false</code>.
     *
     * <pre>{@code
     * <skip>true</skip>
     * }</pre>
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
    public ValidateMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: cubegen.skip is set");
            return;
        }
        new KnownParameters(execution).check(session, project, getLog());
        CalledByItself.warnOfOtherModules(execution, session, project, getLog());
        Severity least = severity();
        try (Description description = new SpecResolver(repositories, session, project).open(spec, allowedOrigins)) {
            SpecSource source = description.source().withOverlays(ContractParameters.files(overlays, project, session));
            LintOutcome outcome = ContractCheck.validate(new LintRequest(
                    source,
                    Limits.DEFAULT,
                    ContractParameters.options(basePackage),
                    accepted == null
                            ? null
                            : ProjectFolders.base(project, session).resolve(accepted.toPath()),
                    LocalDate.now(ZoneOffset.UTC)));
            tell(outcome, least);
        } catch (RuntimeException e) {
            throw Unexpected.told(e);
        }
    }

    private Severity severity() throws MojoFailureException {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(failOn))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException(
                        "The parameter failOn is '" + failOn + "'; it can be error, warning or info"));
    }

    private void tell(LintOutcome outcome, Severity least) throws MojoFailureException {
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            switch (diagnostic.severity()) {
                case ERROR -> getLog().error(diagnostic.toString());
                case WARNING -> getLog().warn(diagnostic.toString());
                case INFO -> getLog().info(diagnostic.toString());
            }
        }
        long count = outcome.count(least);
        int found = outcome.diagnostics().size();
        String summary = found + (found == 1 ? " finding, " : " findings, ") + outcome.accepted() + " accepted";
        if (count > 0) {
            throw new MojoFailureException("The description has " + count + (count == 1 ? " finding" : " findings")
                    + " of severity " + failOn + " or worse, told above (" + summary + ")");
        }
        getLog().info("The description is good: " + summary);
    }
}
