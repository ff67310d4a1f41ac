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

/** Asks several times in one process whether a client is up to date, and prints the seconds of each answer. */
class UpToDateRuns {
    public static void main(String[] arguments) {
        Selection.Filter all = new Selection.Filter(List.of(), List.of(), List.of());
        for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
            // The whole of what the Maven goal does where nothing has changed, but for Maven's own part.
            long start = System.nanoTime();
            GeneratorOptions options = new GeneratorOptions(
                    Packages.below("bench.client"),
                    null,
                    List.of(),
                    new Selection(all, all, false, null),
                    new Mappings(Map.of(), Map.of(), Map.of(), Map.of()));
            GenerateRequest request = new GenerateRequest(
                    SpecSource.of(Path.of(arguments[0])), Limits.DEFAULT, options, Path.of(arguments[1]));
            boolean upToDate = Cubegen.upToDate(request).isPresent();
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!upToDate) {
                throw new IllegalStateException("it was to be up to date");
            }
            System.out.println("seconds " + seconds);
        }
    }
}
