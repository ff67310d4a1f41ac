import groovy.io.FileType
import java.time.LocalDateTime
import java.util.zip.ZipFile

def folders = [basedir, new File(basedir, 'elsewhere/Ordner \u00e4')]
def jars = folders.collect { new File(it, 'target/reproducible-build-1.jar') }

// Both were made, each by its own build.
jars.each { assert it.file : it }
assert (new File(basedir, 'build.log').text =~ /\d+ files in .*: \d+ written, 0 unchanged, 0 removed/).count == 2

// They are the same, byte for byte, and hold the client and its description.
assert jars[0].bytes == jars[1].bytes
new ZipFile(jars[0]).withCloseable { jar ->
    def names = jar.entries().collect { it.name }
    assert names.containsAll(['com/acme/api/PetsClient.class', 'com/acme/api/model/Pet.class', 'META-INF/cubegen/com.acme.api.json'])
    assert jar.entries().collect { it.timeLocal }.toSet() == [LocalDateTime.parse('2026-03-01T10:20:30')].toSet()
}

// So are the sources, of which the classes keep but a part.
def sources = folders.collect { folder ->
    def files = [:]
    new File(folder, 'target/generated-sources/cubegen').eachFileRecurse(FileType.FILES) {
        files[new File(folder, 'target').toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString()
    }
    files
}
assert sources[0].size() > 50
assert sources[0] == sources[1]
