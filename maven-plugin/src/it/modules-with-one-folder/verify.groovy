def log = new File(basedir, 'build.log').text
def shared = new File(basedir, 'shared')

def refused = "The executions default of com.acme:one and default of com.acme:two have the same place for their clients, the folder $shared"
assert log.count('[INFO] BUILD FAILURE') == 2
assert log.contains("$refused; give each of them an <output> of its own")
assert log.count(refused) >= 2

assert new File(shared, 'com/acme/two/model/Pet.java').file
assert !new File(shared, 'com/acme/one').exists()

assert new File(basedir, 'target/generated-sources/cubegen/com/acme/alone/model/Pet.java').file
def once = '[WARNING] A goal that is called by itself and needs no project runs once, here for com.acme:modules-with-one-folder:pom:1 and for none of the other modules of this build; '
assert log.count(once) == 3
