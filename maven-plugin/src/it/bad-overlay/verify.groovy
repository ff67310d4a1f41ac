import groovy.io.FileType

def log = new File(basedir, 'build.log').text
def told = { String level, String place, String text ->
    def lines = log.readLines().findAll { it.startsWith("[$level] ${new File(basedir, place).path}: ") }
    assert lines.size() == 1 : place
    assert lines[0].contains(text) : lines[0]
}

// Each mistake at its place in the overlay; a target at the character.
told('ERROR', 'bad.yaml:4:21', "error: '\$.paths./pets.get' is no JSONPath: '/' does not fit here")
told('ERROR', 'bad.yaml:7:5', "error: Overlay 1.0 has no field 'updates' here; did you mean 'update'?")
told('ERROR', 'lost.yaml:6:15', "error: '#/components/schemas/Owner' leads nowhere: there is no 'Owner'")
told('WARNING', 'lost.yaml:7:5', "warning: the target selects nothing: #/paths has no '/owners' [overlay-no-match]")
told('ERROR', 'missing.yaml', 'error: there is no such file [missing-file]')
assert log.count('what was there before is unchanged') >= 3

// The client of the good overlay, not written anew: its description was written after it.
def client = new File(basedir, 'target/generated-sources/cubegen')
def written = new File(basedir, 'target/generated-resources/cubegen/default/META-INF/cubegen/com.acme.api.json').lastModified()
def files = 0
client.eachFileRecurse(FileType.FILES) {
    assert it.lastModified() <= written
    files++
}
assert files > 10
assert new File(client, 'com/acme/api/client/PetsApiClient.java').text.contains(' findPet(')
assert new File(basedir, 'target/generated-sources').list() == ['cubegen']
assert !log.contains('\tat ') : 'no stack trace for a bad overlay'
