def client = new File(basedir, 'target/generated-sources/cubegen')
def names = []
client.eachFileRecurse(groovy.io.FileType.FILES) { names << it.name }
assert names.containsAll(['Pet.java', 'PetsClient.java', 'JsonValue.java'])
assert !names.any { it.contains('Owner') }
assert new File(client, 'com/acme').list() == ['second']

// Of the description, too, the last name only is left.
def descriptions = []
new File(basedir, 'target/generated-resources').eachFileRecurse(groovy.io.FileType.FILES) { descriptions << it.name }
assert descriptions.sort() == ['.cubegen-manifest', 'com.acme.second.json']

def runs = (new File(basedir, 'build.log').text =~ /(\d+) files in .*: (\d+) written, (\d+) unchanged, (\d+) removed;/)
        .collect { it[1..4]*.toInteger() }
assert runs.size() == 3
def (first, second, third) = runs
assert first == [first[0], first[0], 0, 0]
// Owner, OwnersClient, AsyncOwnersClient, OwnersCalls, ListOwnersParams; and both root clients had a method for them.
assert second[3] == 5 && second[0] == first[0] - 5
assert second[1] + second[2] == second[0] && second[2] > 50
assert third == [second[0], second[0], 0, second[0]]

// The project lacks what a client needs, and is told what to paste.
def log = new File(basedir, 'build.log').text.normalize()
assert log.contains("[WARNING] The client needs com.fasterxml.jackson.core:jackson-core and org.jspecify:jspecify, which the project does not have; add to the <dependencies> of ${new File(basedir, 'pom.xml')}:\n".toString())
assert log =~ /<groupId>com\.fasterxml\.jackson\.core<\/groupId>\n +<artifactId>jackson-core<\/artifactId>\n +<version>[0-9.]+<\/version>/
