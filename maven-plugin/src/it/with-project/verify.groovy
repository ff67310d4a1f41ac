import groovy.io.FileType

def client = new File(basedir, 'target/generated-sources/cubegen')
def log = new File(basedir, 'build.log').text

// The sources are there, and were compiled together with the code that uses them.
def sources = []
client.eachFileRecurse(FileType.FILES) { sources << it }
assert sources.any { it.path.replace('\\', '/').endsWith('com/acme/api/runtime/JsonValue.java') }
assert new File(basedir, 'target/classes/com/acme/app/App.class').file
assert new File(basedir, 'target/classes/com/acme/api/runtime/JsonValue.class').file

// The description becomes part of the jar.
def description = new File(basedir, 'target/classes/META-INF/cubegen/com.acme.api.json')
assert new groovy.json.JsonSlurper().parse(description).info.title == 'Pets'

// The second build tells that it wrote nothing, and did not.
def summaries = (log =~ /\[INFO\] (\d+) files in .*: (\d+) written, (\d+) unchanged, (\d+) removed; [\d.]+ s/).collect()
assert summaries.size() == 2
assert summaries[0][1..4] == [summaries[0][1], summaries[0][1], '0', '0']
assert summaries[1][1..4] == [summaries[0][1], '0', summaries[0][1], '0']
assert sources.size() == (summaries[0][1] as int) + 1 : 'the manifest is the only other file'
def compiled = new File(basedir, 'target/classes/com/acme/app/App.class').lastModified()
sources.each { assert it.lastModified() <= compiled : "$it was rewritten" }

// Nothing is left beside the client.
assert new File(basedir, 'target/generated-sources').list().findAll { it.contains('cubegen') } == ['cubegen']
