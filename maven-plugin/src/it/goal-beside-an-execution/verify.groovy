def log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/generated-sources/cubegen/com/acme/api/model/Pet.java').file
assert log.count('BUILD SUCCESS') == 3
assert !log.contains('have the same place')
