def client = new File(basedir, 'target/generated-sources/cubegen')
assert new File(client, 'com/acme/second/runtime/JsonValue.java').file
assert new File(client, 'com/acme').list() == ['second']

def summaries = (new File(basedir, 'build.log').text =~ /(\d+) written, 0 unchanged, (\d+) removed;/).collect()
assert summaries*.getAt(1).unique().size() == 1
assert summaries*.getAt(2) == ['0', summaries[0][1]]
