import io.github.cubegen.Cubegen;
import io.github.cubegen.GenerateRequest;
import io.github.cubegen.GenerateResult;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.plan.Mappings;
import io.github.cubegen.plan.Packages;
import io.github.cubegen.plan.Selection;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Generates one description several times in one process, each time into a new folder, and prints the seconds of each run. */
class CubegenRuns {
    public static void main(String[] arguments) {
        Path spec = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
            long start = System.nanoTime();
            GenerateResult result = Cubegen.generate(request(spec, output.resolve("run" + run)));
            if (result.client() == null) {
                throw new IllegalStateException(result.diagnostics().toString());
            }
            System.out.println("seconds " + (System.nanoTime() - start) / 1e9);
        }
    }

    private static GenerateRequest request(Path spec, Path output) {
        Selection.Filter all = new Selection.Filter(List.of(), List.of(), List.of());
        GeneratorOptions options = new GeneratorOptions(
                Packages.below("bench.client"),
                null,
                List.of(),
                new Selection(all, all, false, null),
                new Mappings(Map.of(), Map.of(), Map.of(), Map.of()));
        return new GenerateRequest(SpecSource.of(spec), Limits.DEFAULT, options, output);
    }
}
