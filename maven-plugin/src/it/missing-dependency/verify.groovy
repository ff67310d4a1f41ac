def log = new File(basedir, 'build.log').text.normalize()
def told = log.readLines().findAll { it =~ /The client needs .*, which/ }.collect { (it =~ /needs (.*?), which/)[0][1] }
assert told == [
    'com.fasterxml.jackson.core:jackson-core and org.jspecify:jspecify',
    // One is there,
    'org.jspecify:jspecify',
    // then both, one of them as a dependency of another, of which nothing is said; and then only for tests, where it is of no use.
    'com.fasterxml.jackson.core:jackson-core',
]
// The compiler would tell of what is too old by what it does not find.
assert log.contains("The client needs jackson-core 2.17 or newer, and the project has 2.16.2; raise the <version> in ${new File(basedir, 'pom.xml')}".toString())
assert log.contains("The client needs Java 17 or newer, and maven.compiler.release is 11; raise it in ${new File(basedir, 'pom.xml')}".toString())
assert log.count(' or newer, and ') == 2

assert log.contains('The client needs com.fasterxml.jackson.core:jackson-core, which the project has with the scope test only')

// What to paste.
def version = (new File(basedir, 'pom.xml').text =~ /<artifactId>jspecify<\/artifactId>\s*<version>(.*)<\/version>/)[0][1]
assert log.contains("""    <dependency>
      <groupId>org.jspecify</groupId>
      <artifactId>jspecify</artifactId>
      <version>$version</version>
    </dependency>
""".toString())
assert log.contains("add to the <dependencies> of ${new File(basedir, 'pom.xml')}:".toString())
