import groovy.io.FileType

// What each of the four builds has to say about it.
def builds = new File(basedir, 'build.log').text.split('Scanning for projects')[1..-1]
assert builds.size() == 4
def told = builds.collect { build ->
    [build.contains('Found cached build'), build.contains('Skipping plugin execution (cached): cubegen:generate'),
     build =~ /\[INFO] \d+ files? read; / ? true : false, build.contains('[INFO] Up to date: ')]
}

// The first made the client, and the second took it from the cache, without the goal.
assert told[0] == [false, false, true, false]
assert told[1] == [true, true, false, false]
def files = { checkout, folder ->
    def found = [:]
    def root = new File(basedir, "$checkout/target/$folder")
    root.eachFileRecurse(FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString() }
    found
}
['generated-sources/cubegen', 'generated-resources/cubegen'].each {
    assert files('.', it).keySet().any { name -> name.endsWith('.cubegen-manifest') } : it
    assert files('second', it) == files('.', it) : it
}

// Then the goal ran there: it read no description, and took what it found for its own.
assert told[2] == [false, false, false, true]
assert new File(basedir, 'second/target/classes/com/acme/api/model/Pet.class').file

// An edit of a file that the description refers to is no match.
assert told[3] == [false, false, true, false]
assert new File(basedir, 'edited/target/generated-sources/cubegen/com/acme/api/model/Pet.java').text.contains('age')
