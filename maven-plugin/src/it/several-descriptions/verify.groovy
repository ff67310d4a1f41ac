def sources = new File(basedir, 'target/generated-sources')
assert sources.list().sort() == ['parcels', 'pets']
assert new File(sources, 'pets/com/acme/pets/model/Pet.java').text.contains('Long age')
assert new File(sources, 'parcels/com/acme/parcels/model/Parcel.java').file

// Each has its description, too.
['pets', 'parcels'].each { name ->
    assert new File(basedir, "target/generated-resources/cubegen/$name/META-INF/cubegen/com.acme.${name}.json").file
}

// In the second build, the one that did not change has nothing to do.
def told = new File(basedir, 'build.log').readLines().collect { line ->
    def made = line =~ /^\[INFO\] \d+ files in .*[\/\\](pets|parcels): ([1-9]\d*) written/
    def same = line =~ /^\[INFO\] Up to date: \d+ files in .*[\/\\](pets|parcels);/
    made ? "wrote ${made[0][1]}".toString() : same ? "kept ${same[0][1]}".toString() : null
}.findAll()
assert told == ['wrote pets', 'wrote parcels', 'wrote pets', 'kept parcels']
