import java.nio.file.Path;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** As {@code CubegenRuns}, with OpenAPI Generator. */
class PeerRuns {
    public static void main(String[] arguments) {
        Path output = Path.of(arguments[1]);
        for (int run = 0; run < Integer.parseInt(arguments[2]); run++) {
            long start = System.nanoTime();
            CodegenConfigurator configurator = new CodegenConfigurator()
                    .setGeneratorName("java")
                    .setLibrary("native")
                    .setInputSpec(arguments[0])
                    .setValidateSpec(false)
                    .setOutputDir(output.resolve("run" + run).toString());
            new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
            System.out.println("seconds " + (System.nanoTime() - start) / 1e9);
        }
    }
}
