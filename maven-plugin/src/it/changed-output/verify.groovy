def log = new File(basedir, 'build.log').text
def told = log.readLines().collect { line ->
    def made = line =~ /^\[INFO\] \d+ files in .*: (\d+) written, \d+ unchanged, (\d+) removed/
    made ? [made[0][1], made[0][2]]*.toInteger() : line.startsWith('[INFO] Up to date: ') ? 'same' : null
}.findAll()
def all = told[0][0]
assert all > 50

// A file that is only newer is the same; one that is gone or was edited is put back, and no other is written.
assert told == [[all, 0], 'same', 'same', [1, 0], [1, 0], 'same']

// A file that somebody put there is never touched: the build fails, and says so.
def model = new File(basedir, 'target/generated-sources/cubegen/com/acme/api/model')
assert new File(model, 'Own.java').text == 'class Own {}'
assert !new File(model, 'Pet.java').text.contains('by hand')
assert log.contains('Own.java')
assert log.contains('[output-foreign-files]')
