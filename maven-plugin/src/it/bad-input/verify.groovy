import groovy.io.FileType
import java.security.MessageDigest

def log = new File(basedir, 'build.log').text
def places = [
    'missing-file': 'bad.yaml',
    'yaml-syntax': 'bad.yaml:15:23',
    'unresolved-ref': 'bad.yaml:29:17',
    'unknown-version': 'bad.yaml:1:1',
    'duplicate-operation-id': 'bad.yaml:32:7',
    'undeclared-path-parameter': 'bad.yaml:12:5',
]
// What helps to mend it, beside the place.
def hints = [
    'missing-file': 'there is no such file',
    'yaml-syntax': 'not valid YAML: mapping values are not allowed here',
    'unresolved-ref': "'#/components/schemas/Pte' leads nowhere: there is no 'Pte'",
    'unknown-version': "the version '4.0.0' is not known: supported are OpenAPI 2.0, 3.0.x and 3.1.x",
    'duplicate-operation-id': 'GET /pets/{id} has the operationId getPet already; rename one of them.',
    'undeclared-path-parameter': 'The path has {part} without a parameter of that name; declare it, with in: path.',
]

places.each { module, place ->
    def folder = new File(basedir, module)

    // One diagnostic, with its place, and a short reason for the failure.
    def lines = log.readLines().findAll { it.contains(new File(folder, 'bad.yaml').path) }
    assert lines.size() == 1 : "$module: $lines"
    assert lines[0].startsWith("[ERROR] ${new File(folder, place).path}: error: ") : lines[0]
    assert lines[0].contains(hints[module]) : lines[0]
    assert lines[0].count('bad.yaml') == 1 : lines[0]
    assert lines[0] =~ /\[[a-z-]+]( at #\S*)?$/ : lines[0]

    // The client of the good description, byte for byte, and not written anew: its description was written after it.
    def client = new File(folder, 'target/generated-sources/cubegen')
    def owned = new File(client, '.cubegen-manifest').readLines().findAll { it =~ /^[0-9a-f]{64} / }.collectEntries { def (hash, size, path) = it.split(' '); [path, hash] }
    def present = [:]
    def written = new File(folder, 'target/generated-resources/cubegen/default/META-INF/cubegen/com.acme.api.json').lastModified()
    client.eachFileRecurse(FileType.FILES) {
        assert it.lastModified() <= written
        if (it.name != '.cubegen-manifest') {
            def hash = MessageDigest.getInstance('SHA-256').digest(it.bytes).encodeHex().toString()
            present[client.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = hash
        }
    }
    assert present == owned
    assert new File(folder, 'target/generated-sources').list() == ['cubegen']
}

assert log.count('No client was generated: 1 error, told above; what was there before is unchanged') >= places.size()
assert !log.contains('\tat ') : 'no stack trace for a bad description'
