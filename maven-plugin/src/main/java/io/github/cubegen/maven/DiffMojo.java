package io.github.cubegen.maven;

import io.github.cubegen.ContractCheck;
import io.github.cubegen.DiffOutcome;
import io.github.cubegen.DiffRequest;
import io.github.cubegen.contract.accepted.AcceptedList;
import io.github.cubegen.contract.diff.Thresholds;
import io.github.cubegen.contract.report.DiffReport.Status;
import io.github.cubegen.contract.report.Settings;
import io.github.cubegen.output.Reason;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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
 * Compares the description with an older version of it and says what breaks: on the wire, for old clients that talk to the new
 * server; and in the source, for code that is compiled against the new client. Fails from a given verdict on.
 *
 * <p>Writes <code>diff.txt</code>, <code>diff.md</code>, <code>diff.html</code>, <code>diff.json</code>, <code>diff.sarif</code> and
 * <code>diff-junit.xml</code>, also if it fails or a description can't be read.
 *
 * @since 0.1.0
 */
@Mojo(
        name = "diff",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.NONE,
        requiresProject = false,
        configurator = BlockConfigurator.HINT,
        threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    /**
     * The new version: an OpenAPI description, as for the goal <code>generate</code>.
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
     * Overlays that change the new version, as for the goal <code>generate</code>.
     *
     * <p>Type: list of files. No default.
     *
     * <pre>{@code
     * <overlays><overlay>src/main/openapi/names.overlay.yaml</overlay></overlays>
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
     * <allowedOrigins><origin>https://api.example.com</origin></allowedOrigins>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.allowedOrigins")
    @Nullable
    List<String> allowedOrigins;

    /**
     * The old version: a file; <code>git:revision:path</code>, for which the commit is taken where the revision and the checked-out
     * one parted; an artifact with a range of versions, of which the newest is taken; or <code>none</code> as long as there is no
     * old version.
     *
     * <p>Type: file, text or a block. Required.
     *
     * <pre>{@code
     * <baseline>git:origin/main:src/main/openapi/api.yaml</baseline>
     *
     * <baseline>
     *   <groupId>com.acme</groupId>
     *   <artifactId>acme-client</artifactId>
     *   <version>(,2.0)</version>
     *   <pattern>\d+\.\d+\.\d+</pattern>
     * </baseline>
     * }</pre>
     *
     * <p>Without <code>&lt;path&gt;</code> the description of an artifact is that below <code>META-INF/cubegen</code>, which a client of
     * Cubegen carries. Without <code>&lt;pattern&gt;</code> snapshots are left out.
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.baseline")
    @Nullable
    BaselineParameter baseline;

    /**
     * The package of the client, as for the goal <code>generate</code>: it shows in the names of the report.
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
     * From which verdict on the wire the build fails: <code>potential</code>, <code>breaking</code> or <code>never</code>.
     *
     * <p>Type: text. Default: <code>breaking</code>.
     *
     * <pre>{@code
     * <failOnWire>potential</failOnWire>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.failOnWire", defaultValue = "breaking")
    String failOnWire = "breaking";

    /**
     * From which verdict in the source the build fails: <code>potential</code>, <code>breaking</code> or <code>never</code>.
     *
     * <p>Type: text. Default: <code>breaking</code>.
     *
     * <pre>{@code
     * <failOnSource>never</failOnSource>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.failOnSource", defaultValue = "breaking")
    String failOnSource = "breaking";

    /**
     * Fails only for what the compiled code uses: that of the module, with its tests, and that of <code>classes</code> and
     * <code>testClasses</code>. What can't be known, as with reflection, counts as used.
     *
     * <p>Type: boolean. Default: <code>false</code>.
     *
     * <pre>{@code
     * <failOnlyOnUsed>true</failOnlyOnUsed>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.failOnlyOnUsed", defaultValue = "false")
    boolean failOnlyOnUsed;

    /**
     * Further compiled code that uses the client, beside that of the module: folders of classes, or jars. The report says which
     * changes touch it, and where.
     *
     * <p>Type: list of files. Default: none.
     *
     * <pre>{@code
     * <classes><class>../app/target/classes</class></classes>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.classes")
    @Nullable
    List<String> classes;

    /**
     * Further compiled tests of code that uses the client, beside those of the module: folders of classes, or jars.
     *
     * <p>Type: list of files. Default: none.
     *
     * <pre>{@code
     * <testClasses><class>../app/target/test-classes</class></testClasses>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.testClasses")
    @Nullable
    List<String> testClasses;

    /**
     * Verdicts of single rules other than those of the tables in <code>docs/contract.md</code>: <code>compatible</code>,
     * <code>potential</code> or <code>breaking</code> by the id of the rule.
     *
     * <p>Type: map. No default.
     *
     * <pre>{@code
     * <severities>
     *   <resp-enum-added>potential</resp-enum-added>
     * </severities>
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> severities;

    /**
     * A list of changes that are accepted, in YAML: entries with <code>rule</code> and <code>pointer</code> (in the old or the new
     * description), or with a <code>fingerprint</code>, with <code>owner</code>, <code>reason</code> and, if they end,
     * <code>expires</code>. They stay in the reports and don't count. An entry that accepts nothing is told; one that has expired fails the build.
     *
     * <p>Type: file. Default: none.
     *
     * <pre>{@code
     * - rule: resp-prop-required-removed
     *   pointer: /components/schemas/Pet/properties/nickname
     *   owner: team-pets
     *   reason: nobody reads it, as the logs show
     *   expires: 2027-01-31
     * }</pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.acceptedChanges")
    @Nullable
    File acceptedChanges;

    /**
     * The <code>diff.json</code> of an earlier run: the reports say what is new, known and fixed since. A file that is not there yet is
     * told, and everything counts as new.
     *
     * <p>Type: file. Default: none.
     *
     * <pre>
     * &lt;previousReport&gt;${project.basedir}/diff-of-main.json&lt;/previousReport&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.previousReport")
    @Nullable
    File previousReport;

    /**
     * The folder of the reports.
     *
     * <p>Type: folder. Default: <code>${project.build.directory}/cubegen</code>; without a project the folder <code>cubegen</code>.
     *
     * <pre>
     * &lt;reports&gt;${project.build.directory}/contract&lt;/reports&gt;
     * </pre>
     *
     * @since 0.1.0
     */
    @Parameter(property = "cubegen.reports")
    @Nullable
    File reports;

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
    public DiffMojo(RepositorySystem repositories) {
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
        DiffReports writer = DiffReports.of(getLog(), project, session, reports);
        Settings settings = settings(writer);
        try (Baseline old = baseline(writer);
                Description now = new SpecResolver(repositories, session, project).open(spec, allowedOrigins)) {
            GeneratorOptions options = ContractParameters.options(basePackage);
            String source = now.source().file().toString();
            SpecSource description = now.source().withOverlays(ContractParameters.files(overlays, project, session));
            Description before = old.description();
            if (before == null) {
                writer.noBaseline(old.found(), source, ContractCheck.errors(description, Limits.DEFAULT, options));
                return;
            }
            ConsumerParameters consumer = ConsumerParameters.of(classes, testClasses, failOnlyOnUsed, project, session);
            DiffOutcome outcome = ContractCheck.diff(new DiffRequest(
                    before.source(),
                    description,
                    Limits.DEFAULT,
                    options,
                    settings.severities(),
                    consumer.classes(),
                    acceptedChanges == null ? null : acceptedChanges.toPath(),
                    previousReport == null ? null : previousReport.toPath(),
                    LocalDate.now(ZoneOffset.UTC)));
            String notice = null;
            if (!consumer.asked() && !outcome.classes().isEmpty()) {
                notice = "Which changes touch the code of this module is not known: "
                        + outcome.classes().get(0).message();
                outcome = outcome.withoutClasses();
            }
            writer.write(
                    outcome.report(old.found(), source, settings, notice).named(old.names()), settings.thresholds());
        } catch (IOException e) {
            throw new MojoExecutionException("Could not read or write: " + Reason.of(e), e);
        } catch (RuntimeException e) {
            throw Unexpected.told(e);
        }
    }

    /** A parameter that can't have its value is told in the report, too, with a status of its own. */
    private Settings settings(DiffReports writer) throws MojoExecutionException, MojoFailureException {
        String unknown = ContractParameters.unknownRule(severities);
        if (unknown != null) {
            told(writer, Status.UNKNOWN_RULE, AcceptedList.UNKNOWN_RULE, unknown);
            throw new MojoFailureException(unknown);
        }
        try {
            ContractParameters.options(basePackage);
            Thresholds thresholds = new Thresholds(
                    ContractParameters.threshold("failOnWire", failOnWire),
                    ContractParameters.threshold("failOnSource", failOnSource),
                    failOnlyOnUsed);
            return new Settings(thresholds, ContractParameters.severities(severities));
        } catch (MojoFailureException e) {
            told(writer, Status.BAD_PARAMETER, "bad-parameter", e.getMessage());
            throw e;
        }
    }

    private static void told(DiffReports writer, Status status, String rule, @Nullable String message)
            throws MojoExecutionException {
        try {
            writer.badInput(status, rule, message);
        } catch (IOException e) {
            throw new MojoExecutionException("Could not write: " + Reason.of(e), e);
        }
    }

    /** A baseline that can't be found is told in the report, too. */
    private Baseline baseline(DiffReports writer) throws IOException, MojoFailureException {
        try {
            return new BaselineResolver(repositories, session, project, getLog()).open(baseline, basePackage);
        } catch (MojoFailureException e) {
            writer.badInput(Status.BASELINE_NOT_FOUND, "bad-baseline", e.getMessage());
            throw e;
        }
    }
}
