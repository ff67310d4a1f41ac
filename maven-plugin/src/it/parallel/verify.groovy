def log = new File(basedir, 'build.log').text
def modules = ['Modul eins \u00e4': 'one', 'two': 'two', 'three': 'three']

// Each module has both clients of its own, beside each other, also where the path has blanks and letters beyond ASCII.
modules.each { folder, name ->
    def sources = new File(basedir, "$folder/target/generated-sources")
    assert sources.list().sort() == ['cube', 'cubegen'] : folder
    assert new File(sources, "cubegen/com/acme/$name/PetsClient.java").file : folder
    assert new File(sources, 'cube/com/acme/cube/ConnectyCubeClient.java').file : folder
}

// All of them are the same, though they were made at the same time.
def hashes = modules.keySet().collect { new File(basedir, "$it/target/generated-sources/cube/.cubegen-manifest").text }
assert hashes.toSet().size() == 1

// Of both executions, a part of the reactor had nothing to do.
assert log.count('[INFO] Up to date: ') == 4
assert (log =~ /\d+ files in .*: \d+ written, 0 unchanged, 0 removed/).count == 8 : 'the parent has its own'
