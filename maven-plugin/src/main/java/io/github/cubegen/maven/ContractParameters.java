package io.github.cubegen.maven;

import io.github.cubegen.contract.Rules;
import io.github.cubegen.contract.Verdict;
import io.github.cubegen.contract.diff.Severities;
import io.github.cubegen.diagnostic.NearestName;
import io.github.cubegen.plan.GeneratorOptions;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that the goals of the contract checks share. */
final class ContractParameters {

    private ContractParameters() {}

    static GeneratorOptions options(String basePackage) throws MojoFailureException {
        List<String> problems = GeneratorOptions.problems(basePackage, null);
        if (!problems.isEmpty()) {
            throw new MojoFailureException("The parameter basePackage: " + String.join("; ", problems));
        }
        return new GeneratorOptions(basePackage, null);
    }

    static List<Path> files(@Nullable List<String> names, MavenProject project, MavenSession session) {
        Path base = ProjectFolders.base(project, session);
        return Objects.requireNonNullElse(names, List.<String>of()).stream()
                .map(name -> base.resolve(name.strip()))
                .toList();
    }

    static @Nullable Verdict threshold(String parameter, String text) throws MojoFailureException {
        if (text.equals("never")) {
            return null;
        }
        Optional<Verdict> verdict = verdict(text).filter(each -> each != Verdict.COMPATIBLE);
        return verdict.orElseThrow(() -> new MojoFailureException(
                "The parameter " + parameter + " is '" + text + "'; it can be potential, breaking or never"));
    }

    /** {@return what to tell of a rule that does not exist; null if all do} */
    static @Nullable String unknownRule(@Nullable Map<String, String> given) {
        Set<String> rules = new Rules().ids();
        return Objects.requireNonNullElse(given, Map.<String, String>of()).keySet().stream()
                .filter(rule -> !rules.contains(rule))
                .findFirst()
                .map(rule -> "The parameter severities: there is no rule '" + rule + "'"
                        + NearestName.of(rule, rules)
                                .map(nearest -> "; did you mean '" + nearest + "'?")
                                .orElse(".")
                        + " The rules are listed in docs/contract-rules.md.")
                .orElse(null);
    }

    static Severities severities(@Nullable Map<String, String> given) throws MojoFailureException {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Map.Entry<String, String> entry :
                Objects.requireNonNullElse(given, Map.<String, String>of()).entrySet()) {
            String rule = entry.getKey();
            String text = String.valueOf(entry.getValue());
            verdicts.put(
                    rule,
                    verdict(text)
                            .orElseThrow(() -> new MojoFailureException("The parameter severities: '" + text + "' for "
                                    + rule + " is no verdict; it can be compatible, potential or breaking")));
        }
        return new Severities(verdicts);
    }

    private static Optional<Verdict> verdict(String text) {
        return Arrays.stream(Verdict.values())
                .filter(each -> each.key().equals(text))
                .findFirst();
    }
}
