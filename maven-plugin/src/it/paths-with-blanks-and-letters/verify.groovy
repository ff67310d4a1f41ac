def client = new File(basedir, 'target/Quellen f\u00fcr cubegen')
assert new File(client, 'com/acme/api/client/PetsApiClient.java').text.contains(' findPet(')
assert new File(basedir, 'target/classes/com/acme/api/model/Pet.class').file

def log = new File(basedir, 'build.log').getText('UTF-8')
assert (log =~ /\[INFO\] \d+ files in .*: \d+ written/).count == 1
assert log.count('[INFO] Up to date: ') == 1
