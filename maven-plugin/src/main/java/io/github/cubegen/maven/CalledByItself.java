package io.github.cubegen.maven;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** What is different for a goal that is named on the command line, instead of being bound to a phase. */
final class CalledByItself {

    private CalledByItself() {}

    static boolean is(MojoExecution execution) {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    /** Of a build of several modules, Maven runs a goal that needs no project for one of them. */
    static void warnOfOtherModules(MojoExecution execution, MavenSession session, MavenProject project, Log log) {
        if (is(execution) && session.getProjects().size() > 1) {
            log.warn("A goal that is called by itself and needs no project runs once, here for " + project.getId()
                    + " and for none of the other modules of this build; bind it to a phase and run that, or call it in"
                    + " the folder of each module");
        }
    }
}
