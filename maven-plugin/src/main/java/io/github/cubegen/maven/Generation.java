package io.github.cubegen.maven;

import io.github.cubegen.Cubegen;
import io.github.cubegen.GenerateRequest;
import io.github.cubegen.GenerateResult;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.output.OutputResult;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.spec.Limits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** One run of the goal {@code generate}: from its parameters to a request, and from the result to the project and the log. */
final class Generation {

    private final MavenBuild build;
    private final GenerateParameters parameters;
    private final KnownParameters known;
    private final ProjectFolders folders;
    private final Report report;

    /**
     * What the parameters say.
     *
     * @param description is open until the client is made
     * @param request what to make of it
     */
    private record Configured(Description description, GenerateRequest request) implements AutoCloseable {

        @Override
        public void close() {
            description.close();
        }
    }

    Generation(MavenBuild build, GenerateParameters parameters) {
        this.build = build;
        this.parameters = parameters;
        this.known = new KnownParameters(build.execution());
        this.folders = new ProjectFolders(build.project(), build.session(), parameters.testScope());
        this.report = new Report(build.log(), () -> ConfigurationPlace.of(build.execution()), System.nanoTime());
    }

    void run() throws MojoExecutionException, MojoFailureException {
        try (Configured configured = configured()) {
            generate(configured.request());
        } catch (RuntimeException e) {
            throw Unexpected.told(e);
        }
    }

    private Configured configured() throws MojoExecutionException, MojoFailureException {
        known.check(build.session(), build.project(), build.log());
        try {
            return configure();
        } catch (MojoFailureException e) {
            throw ConfigurationPlace.told(build.execution(), e);
        }
    }

    private Configured configure() throws MojoExecutionException, MojoFailureException {
        Path client = folders.client(parameters.output());
        // Before anything that may end the run early: the compiler needs it all the same.
        folders.addSourceRoot(client);
        SpecParameter spec = spec();
        GeneratorOptions options = parameters.options();
        List<Path> overlays = overlays();
        Optional<EmbeddedDescription> embedded = folders.description(build.execution());
        embedded.ifPresent(each -> each.addTo(build.project(), parameters.testScope()));
        Path stubs = folders.stubs(parameters.stubs());
        folders.checkApart("output", client);
        if (stubs != null) {
            folders.checkApart("stubs", stubs);
        }
        CalledByItself.warnOfOtherModules(build.execution(), build.session(), build.project(), build.log());
        if (!CalledByItself.is(build.execution())) {
            // One that is called by itself may well do the work of an execution.
            List<DeclaredOutputs.Folder> written = new ArrayList<>();
            written.add(new DeclaredOutputs.Folder(DeclaredOutputs.OUTPUT, client));
            if (stubs != null) {
                written.add(new DeclaredOutputs.Folder(DeclaredOutputs.STUBS, stubs));
            }
            new DeclaredOutputs(
                            build.session().getProjects(),
                            build.session().getUserProperties(),
                            build::evaluated,
                            build.session().getRepositorySession().getData())
                    .check(
                            build.execution().getPlugin().getKey(),
                            build.project(),
                            build.execution().getExecutionId(),
                            written);
        }
        new ClaimedPlaces(build.execution(), build.session(), build.project())
                .claim(client, options.packages().all(), stubs);
        new RuntimeDependencies(build, parameters.testScope()).check();
        if (stubs != null) {
            folders.addStubs(stubs);
        }
        Description description = new SpecResolver(build.repositories(), build.session(), build.project())
                .open(spec, parameters.allowedOrigins());
        GenerateRequest plain = new GenerateRequest(
                        description.source().withOverlays(overlays), Limits.DEFAULT, options, client)
                .withStrict(parameters.strict())
                .withCheck(parameters.check());
        GenerateRequest described =
                embedded.map(each -> plain.withResources(each.folder())).orElse(plain);
        return new Configured(description, stubs == null ? described : described.withStubs(stubs));
    }

    private void generate(GenerateRequest request) throws MojoFailureException {
        Optional<OutputResult> upToDate = Cubegen.upToDate(request);
        if (upToDate.isPresent()) {
            report.summarize(upToDate.get(), request.output());
            return;
        }
        GenerateResult result = Cubegen.generate(request, report::tell);
        report.tell(result);
        if (parameters.spec() != null && parameters.spec().url != null && lacksFiles(result)) {
            build.log()
                    .info("The description is what " + parameters.spec().url
                            + " has: one at an address is a single file, so what it refers to has to be in it");
        }
        if (result.client() != null) {
            build.ide().refresh(request.output().toFile());
        }
        report.summarize(result, request.output());
    }

    private static boolean lacksFiles(GenerateResult result) {
        return result.diagnostics().stream()
                .map(Diagnostic::rule)
                .anyMatch(Set.of("missing-file", "ref-outside-folder")::contains);
    }

    private SpecParameter spec() throws MojoFailureException {
        SpecParameter spec = Objects.requireNonNullElseGet(parameters.spec(), SpecParameter::new);
        if (spec.isEmpty() && known.given().contains("spec")) {
            throw new MojoFailureException(
                    "The parameter spec is given, but empty; leave it out for the description of the"
                            + " ConnectyCube Server API, or name a file or an artifact");
        }
        return spec;
    }

    /** Whether a file that is named is there is for the reader of the description to tell. */
    private List<Path> overlays() throws MojoFailureException {
        List<String> names = Objects.requireNonNullElse(parameters.overlays(), List.of());
        boolean unresolved = parameters.overlays() == null && known.given().contains("overlays");
        if (unresolved || names.stream().anyMatch(name -> name == null || name.isBlank())) {
            throw new MojoFailureException(
                    "The parameter overlays is given, but has an entry that is empty; leave it out,"
                            + " or name a file");
        }
        Path base = ProjectFolders.base(build.project(), build.session());
        return names.stream().map(name -> base.resolve(name.strip())).toList();
    }
}
