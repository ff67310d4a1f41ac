def version = (new File(basedir, 'pom.xml').text =~ /<artifactId>cubegen-maven-plugin<\/artifactId>\s*<version>(.*)<\/version>/)[0][1]
def folder = new File(localRepositoryPath, "io/github/cubegen/cubegen-maven-plugin/$version")
def parser = new groovy.xml.XmlSlurper()
new java.util.zip.ZipFile(new File(folder, "cubegen-maven-plugin-${version}.jar")).withCloseable { jar ->
    def read = { parser.parse(jar.getInputStream(jar.getEntry(it))) }
    def parsed = 0
    def mojos = read('META-INF/maven/plugin.xml').mojos.mojo
    assert mojos*.goal*.text().sort() == ['diff', 'generate', 'help', 'validate']
    mojos.each { mojo ->
        assert mojo.threadSafe.text() == 'true'
        assert mojo.requiresProject.text() == 'false'
        assert mojo.requiresDependencyResolution.text() in ['', 'none']
        mojo.parameters.parameter.findAll { it.editable.text() == 'true' }.each {
            assert !it.description.text().empty : "${mojo.goal} ${it.name}"
            assert mojo.goal.text() == 'help' || !it.since.text().empty : "${mojo.goal} ${it.name}"
            // An example in XML can be pasted as it stands.
            def lines = it.description.text().readLines()
            def examples = lines.findAll { line -> line.startsWith('<') }
            examples.addAll(lines.collectMany { line -> (line =~ /Example: (<.*>)/).collect { found -> found[1] } })
            parser.parseText("<x>${examples.join('\n')}</x>")
            parsed += examples.size()
        }
    }
    assert parsed > 20
    assert mojos.find { it.goal.text() == 'generate' }.phase.text() == 'generate-sources'

    // An IDE knows what to do with each goal that can be bound to a phase.
    def mappings = read('META-INF/m2e/lifecycle-mapping-metadata.xml').pluginExecutions.pluginExecution
    def actions = [:]
    mappings.each { mapping -> mapping.pluginExecutionFilter.goals.goal.each { actions[it.text()] = mapping.action.children()[0] } }
    assert actions.keySet().sort() == ['diff', 'generate', 'validate']
    assert actions.generate.name() == 'execute'
    assert actions.generate.runOnIncremental.text() == 'true'
    assert actions.generate.runOnConfiguration.text() == 'true'
    assert actions.validate.name() == 'ignore' && actions.diff.name() == 'ignore'
}
assert new File(basedir, 'build.log').text.contains('cubegen:generate')
