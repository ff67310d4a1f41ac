package io.github.cubegen.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A generator that is measured.
 *
 * @param name as the page shows it
 * @param jar its program
 * @param runs the program that runs it several times in one process
 * @param arguments what its command line gets before the description and the output
 * @param input the option of the description
 * @param output the option of the output folder
 * @param sources where the Java sources are in the output folder
 */
record Generator(
        String name, Path jar, Path runs, List<String> arguments, String input, String output, String sources) {
    static Generator cubegen(Setting setting) {
        return new Generator(
                "Cubegen",
                setting.cubegen(),
                setting.launch().resolve("CubegenRuns.java"),
                List.of("generate", "--base-package", "bench.client"),
                "--spec",
                "--output",
                "");
    }

    static Generator peer(Setting setting) {
        return new Generator(
                "OpenAPI Generator",
                setting.peer(),
                setting.launch().resolve("PeerRuns.java"),
                List.of("generate", "-g", "java", "--library", "native", "--skip-validate-spec"),
                "-i",
                "-o",
                "src/main/java");
    }

    /** Without tests and documents of each model and interface, which it writes by default, and we don't. */
    static Generator peerSourcesOnly(Setting setting) {
        Generator peer = peer(setting);
        List<String> arguments = new ArrayList<>(peer.arguments);
        arguments.addAll(List.of("--global-property", "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        return new Generator(
                peer.name + " sources only",
                peer.jar,
                peer.runs,
                List.copyOf(arguments),
                peer.input,
                peer.output,
                peer.sources);
    }

    List<String> command(Description description, Path folder) {
        List<String> command = new ArrayList<>(List.of(Setting.java(), "-jar", jar.toString()));
        command.addAll(arguments);
        command.addAll(List.of(input, description.file().toString(), output, folder.toString()));
        return command;
    }

    List<String> runs(Description description, Path folder, int runs) {
        return List.of(
                Setting.java(),
                "-cp",
                jar.toString(),
                this.runs.toString(),
                description.file().toString(),
                folder.toString(),
                Integer.toString(runs));
    }
}
