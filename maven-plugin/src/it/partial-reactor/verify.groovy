assert new File(basedir, 'client/target/all/classes/com/acme/pets/model/Pet.class').file
['all', 'alone'].each { assert new File(basedir, "app/target/$it/classes/com/acme/app/App.class").file : it }
assert !new File(basedir, 'client/target/alone').exists()
assert !new File(basedir, 'unrelated/target').exists() : 'could not have been built'

// The description came first from a folder, then from a jar, which makes no difference.
def log = new File(basedir, 'build.log').text
assert (log =~ /\[INFO\] \d+ files in .*: \d+ written, 0 unchanged/).count == 1
assert log.count('[INFO] Up to date: ') == 1
assert !log.contains('The client needs ')
