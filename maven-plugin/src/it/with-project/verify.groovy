import groovy.io.FileType

def client = new File(basedir, 'target/generated-sources/cubegen')
def log = new File(basedir, 'build.log').text

// The sources are there, and were compiled together with the code that uses them.
def sources = []
client.eachFileRecurse(FileType.FILES) { sources << it }
assert sources.any { it.path.replace('\\', '/').endsWith('com/acme/api/runtime/JsonValue.java') }
assert new File(basedir, 'target/classes/com/acme/app/App.class').file
assert new File(basedir, 'target/classes/com/acme/api/runtime/JsonValue.class').file

// The client works, with the two dependencies of this project and nothing else.
def jar = new File(basedir, 'target/with-project-1.jar')
def classPath = [jar.path]
(new File(basedir, 'pom.xml').text =~ /<groupId>(.*)<\/groupId>\s*<artifactId>(jackson-core|jspecify)<\/artifactId>\s*<version>(.*)<\/version>/).each { all, group, name, version ->
    classPath << new File(localRepositoryPath, "${group.replace('.', '/')}/$name/$version/$name-${version}.jar").path
}
assert classPath.size() == 3
def java = new File(System.getProperty('java.home'), 'bin/java').path
def app = [java, '-cp', classPath.join(File.pathSeparator), 'com.acme.app.App'].execute()
def out = new StringBuilder(), err = new StringBuilder()
app.waitForProcessOutput(out, err)
assert [out.toString().trim(), err.toString()] == ['pet 7 is Rex', '']

// The description is in the jar.
new java.util.zip.ZipFile(jar).withCloseable {
    def description = it.getInputStream(it.getEntry('META-INF/cubegen/com.acme.api.json'))
    assert new groovy.json.JsonSlurper().parse(description).info.title == 'Pets'
}

// The second build tells that there is nothing to do, and did nothing; it compiled the client all the same.
def summaries = (log =~ /\[INFO\] (\d+) files in .*: (\d+) written, (\d+) unchanged, (\d+) removed; [\d.]+ s/).collect()
assert summaries.size() == 1
assert summaries[0][1..4] == [summaries[0][1], summaries[0][1], '0', '0']
def upToDate = (log =~ /\[INFO\] Up to date: (\d+) files in (.*); [\d.]+ s/).collect()
assert upToDate.size() == 1
assert upToDate[0][1..2] == [summaries[0][1], client.path]
assert new File(basedir, 'target/classes/com/acme/api/runtime/JsonValue.class').lastModified() < jar.lastModified()
assert sources.size() == (summaries[0][1] as int) + 1 : 'the manifest is the only other file'
new File(basedir, 'target/generated-resources').eachFileRecurse(FileType.FILES) { sources << it }
sources.each { assert it.lastModified() < jar.lastModified() : "$it was rewritten" }

// Who wants to know is told which files were read; it is the first build that asks.
assert log.readLines().findAll { it.contains('[DEBUG] Read ') }*.replaceAll('.*Read ', '') == [new File(basedir, 'src/main/openapi/api.yaml').path]

// Nothing is left beside the client.
assert new File(basedir, 'target/generated-sources').list().findAll { it.contains('cubegen') } == ['cubegen']

// Progress is told by counts; nothing is said to be missing.
assert log =~ /\[INFO\] 1 file read; [\d.]+ s/
assert log =~ /\[INFO\] \d+ operations? and \d+ schemas? found; [\d.]+ s/
assert !log.contains('The client needs ')
