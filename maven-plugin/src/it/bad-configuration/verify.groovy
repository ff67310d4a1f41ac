def log = new File(basedir, 'build.log').text

def messages = [
    'unknown-parameter': 'The plugin has no parameter basepackage; did you mean \'basePackage\'?; those that it has are accepted, acceptedChanges, allowedOrigins, basePackage, baseline, check, classes, exclude, excludeDeprecated, failOn, failOnSource, failOnWire, failOnlyOnUsed, include, mappings, mediaTypes, output, overlays, packages, previousReport, pruneUnused, reports, severities, skip, spec, strict, stubs, testClasses, testScope ',
    'unknown-key': "the block <spec> has no key <artefactId>; did you mean 'artifactId'?; correct it or remove it: the keys are artifactId, classifier, file, groupId, path, sha256, type, url, version",
    'wrong-boolean': "the parameter <strict> is true or false, and not 'yes'",
    'text-for-a-block': "the block <packages> has elements, and not the text 'com.acme.api'; they are client, exception, model, runtime",
    'parameter-of-another-goal': 'The execution default has the parameter failOnWire, which is one of diff, and runs only generate; remove it, or move it to an execution of diff',
    'missing-coordinates': 'The block spec lacks <version>, <path>: an artifact needs',
    'path-in-a-file': 'The block spec has the <path> api.json, but an artifact of the <type> json is the description itself;',
    'no-such-path': 'The parameter spec: the artifact io.github.cubegen:connectycube-spec:jar:',
    'unresolved-property': 'The parameter spec is given, but empty;',
    'empty-overlay': 'The parameter overlays is given, but has an entry that is empty;',
    'nothing-included': 'The parameter include is given, but has nothing in it',
    'bad-mapping': "The parameters packages and mappings: package 'com.acme.api' is given to two kinds of classes; give each its own; 'class', for the operation 'getPet', can't be the name of a Java method",
    'unknown-tag': 'No client was generated: 1 error',
    'foreign-origin': 'The parameter spec: https://api.example.com/a.yaml may not be fetched; allow its origin with <allowedOrigins><origin>https://api.example.com</origin></allowedOrigins>, or name a file',
    'bad-package': "The parameter basePackage: base package 'com.acme.class' is no Java package",
    'unknown-artifact': 'The parameter spec: ',
    'version-range': 'The block spec has the <version> [1,2), which is another one tomorrow; name one version',
    'path-out-of-the-artifact': 'The block spec has the <path> ../api.yaml; write it as it stands in the artifact',
    'address-as-a-file': 'The parameter spec: https://api.example.com/a.yaml is an address and no file; give it as <spec><url>',
    'stubs-among-descriptions': 'The parameter stubs names ',
    'foreign-files': "No client was generated: 1 error",
    'output-is-a-file': "No client was generated: 1 error",
    'output-below-a-file': "No client was generated: 1 error",
    'output-is-the-project': "No client was generated: 1 error",
    'one-folder-for-two': 'The executions default and another have the same place for their clients, the folder ',
    'one-package-for-two': 'The executions default and another have the same place for their clients, the package com.acme.one;',
]
messages.each { module, message ->
    def failures = log.readLines().findAll {
        it.startsWith('[ERROR] Failed to execute goal') && it.contains("on project $module: ")
    }
    assert failures.size() == 1 : module
    assert failures[0].contains(message) : failures[0]
    assert new File(basedir, "$module/target/generated-sources/cubegen").exists() == (module == 'one-package-for-two')
}

// What Maven itself reads into the parameters has its place in the POM, too.
['unknown-key', 'wrong-boolean', 'text-for-a-block'].each { module ->
    assert log =~ /on project ${module}: .*${module}.pom\.xml:\d+:\d+: the /
}

assert new File(basedir, 'one-package-for-two/target/generated-sources').list() == ['cubegen']

// What the user has is as it was, and the log says what to do about it.
assert new File(basedir, 'foreign-files/mine').list() == ['notes.txt']
assert log.contains('so nothing in it counts as written by Cubegen: notes.txt; choose another folder, or empty this one [output-foreign-files]')
assert new File(basedir, 'output-is-a-file/pom.xml').text.contains('<output>pom.xml</output>')
assert log.contains('is a file; choose another one, or remove it [output-not-a-folder]')
def inTheWay = new File(basedir, 'output-below-a-file/pom.xml')
assert inTheWay.text.contains('<output>pom.xml/client</output>')
assert log.contains(": $inTheWay.path is in the way, and is no folder; remove it, or choose another folder; what was there before is intact [output-not-writable]")
// Maven 4 leaves a POM in target, whatever runs.
def project = new File(basedir, 'output-is-the-project')
assert (project.list() as Set) - 'target' == ['pom.xml'] as Set
assert !(new File(project, 'target').list() ?: []).any { !it.startsWith('consumer-') }
assert log =~ /\[ERROR\] \S+unknown-tag.pom\.xml:\d+:\d+: error: the description has no tag 'pet', which is to be included; did you mean 'pets'\? \[unknown-name\]/
assert log.contains('com.acme.nowhere:api:jar:1')
assert !log.contains('\tat ') : 'no stack trace for what the user can mend'
