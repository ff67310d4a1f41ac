import io.github.cubegen.Cubegen;
import io.github.cubegen.GenerateRequest;
import io.github.cubegen.plan.GeneratorOptions;
import io.github.cubegen.plan.Mappings;
import io.github.cubegen.plan.Packages;
import io.github.cubegen.plan.Selection;
import io.github.cubegen.spec.Limits;
import io.github.cubegen.spec.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Generates one description several times in one process, each time into a new folder, and prints the seconds of each run; or asks as
 * often whether a client is up to date, which is all that the Maven goal does where nothing has changed.
 */
class CubegenRuns {
    public static void main(String[] arguments) {
        Path spec = Path.of(arguments[0]);
        Path output = Path.of(arguments[1]);
        boolean ask = arguments.length > 3 && arguments[3].equals("up-to-date");
        for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
            long start = System.nanoTime();
            boolean done = ask
                    ? Cubegen.upToDate(request(spec, output)).isPresent()
                    : Cubegen.generate(request(spec, output.resolve("run" + run))).client() != null;
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!done) {
                throw new IllegalStateException(ask ? "it was to be up to date" : "no client was generated");
            }
            System.out.println("seconds " + seconds);
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
