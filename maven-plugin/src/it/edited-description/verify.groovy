def model = { new File(basedir, "target/classes/com/acme/api/model/$it") }

// What the new description does not have is gone, as source and as class.
assert model('Gadget.class').file
assert model('').list().findAll { it.startsWith('Toy') } == []
assert new File(basedir, 'target/generated-sources/cubegen/com/acme/api/model').list().findAll { it.startsWith('Toy') } == []

// What depends on it was compiled again: it asks for the method by its type.
assert new String(model('Pet.class').bytes, 'ISO-8859-1').contains('Lcom/acme/api/model/Gadget;')
assert new String(new File(basedir, 'target/classes/com/acme/app/App.class').bytes, 'ISO-8859-1').contains('Lcom/acme/api/model/Gadget;')

// Few files were written, and none by the third build.
def log = new File(basedir, 'build.log').text
def runs = (log =~ /\[INFO\] \d+ files in .*: (\d+) written, (\d+) unchanged, (\d+) removed/).collect { it[1..3]*.toInteger() }
assert runs.size() == 2
assert runs[1][0] < 5 && runs[1][1] > 50 && runs[1][2] == 1
assert log.count('[INFO] Up to date: ') == 1
