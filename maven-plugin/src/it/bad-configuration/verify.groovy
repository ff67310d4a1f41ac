def log = new File(basedir, 'build.log').text

def messages = [
    'unknown-parameter': 'The plugin has no parameter basepackage; those that it has are basePackage, ',
    'unknown-key': 'artefactId',
    'missing-coordinates': 'The block spec lacks <version>, <path>: an artifact needs',
    'unresolved-property': 'The parameter spec is given, but empty;',
    'bad-package': "The parameter basePackage: base package 'com.acme.class' is no Java package",
    'unknown-artifact': 'The parameter spec: ',
    'foreign-files': "No client was generated: 1 error",
    'output-is-a-file': "No client was generated: 1 error",
    'output-is-the-project': "No client was generated: 1 error",
]
messages.each { module, message ->
    def failures = log.readLines().findAll {
        it.startsWith('[ERROR] Failed to execute goal') && it.contains("on project $module: ")
    }
    assert failures.size() == 1 : module
    assert failures[0].contains(message) : failures[0]
    assert !new File(basedir, "$module/target/generated-sources/cubegen").exists()
}

// What the user has is as it was, and the log says what to do about it.
assert new File(basedir, 'foreign-files/mine').list() == ['notes.txt']
assert log.contains('was not written by Cubegen: notes.txt; choose another folder, or empty this one [output-foreign-files]')
assert new File(basedir, 'output-is-a-file/pom.xml').text.contains('<output>pom.xml</output>')
assert log.contains('is a file; choose another one, or remove it [output-not-a-folder]')
assert new File(basedir, 'output-is-the-project').list() as Set == ['pom.xml'] as Set
assert log.contains('com.acme.nowhere:api:jar:1')
assert !log.contains('\tat ') : 'no stack trace for what the user can mend'
