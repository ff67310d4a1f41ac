def client = new File(basedir, 'target/generated-sources/cubegen/com/acme/api')
def log = new File(basedir, 'build.log').text

// What the first overlay adds is there, under the name that the second gives it, and what that removes is not.
def pets = new File(client, 'client/PetsApiClient.java').text
assert pets.contains('Owner findOwner(String id)')
assert !pets.contains('getOwner')
assert !pets.contains('getPet')
assert new File(client, 'model/Owner.java').text.contains('Pet pet')

// The description of the client is the changed one.
def description = new File(basedir, 'target/generated-resources/cubegen/default/META-INF/cubegen/com.acme.api.json')
assert new groovy.json.JsonSlurper().parse(description).paths.keySet() == ['/owners/{id}'] as Set
assert !log.contains('[overlay-')
