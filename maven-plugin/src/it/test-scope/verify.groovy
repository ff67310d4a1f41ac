assert new File(basedir, 'target/generated-sources/cubegen/com/acme').list() == ['pets']
assert new File(basedir, 'target/generated-test-sources/cubegen/com/acme').list() == ['fake']
assert new File(basedir, 'target/test-classes/com/acme/fake/model/Pet.class').file
assert new File(basedir, 'target/test-classes/META-INF/cubegen/com.acme.fake.json').file

// Nothing that is for tests gets into the jar.
new java.util.zip.ZipFile(new File(basedir, 'target/test-scope-1.jar')).withCloseable { jar ->
    def names = jar.entries().collect { it.name }
    assert names.contains('com/acme/pets/model/Pet.class')
    assert names.contains('META-INF/cubegen/com.acme.pets.json')
    assert !names.any { it.contains('fake') }
}
