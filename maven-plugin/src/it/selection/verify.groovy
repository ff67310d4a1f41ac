def client = new File(basedir, 'target/generated-test-sources/cubegen')

// What is included is there, under the names that were asked for, and is compiled for tests only.
assert new File(client, 'com/acme/api/client/PetsApiClient.java').file
assert new File(client, 'com/acme/dto/Animal.java').text.contains('import com.acme.own.Money;')
assert new File(basedir, 'target/test-classes/com/acme/dto/Animal.class').file
assert new File(basedir, 'target/test-classes/META-INF/cubegen/com.acme.api.json').file
assert !new File(basedir, 'target/classes').exists()

// What is not included is not there, nor is what only that needs, nor what the user has.
def names = []
client.eachFileRecurse(groovy.io.FileType.FILES) { names << it.name }
assert !names.any { it =~ /Toy|Money/ }
assert new File(client, 'com/acme').list().sort() == ['api', 'dto']
