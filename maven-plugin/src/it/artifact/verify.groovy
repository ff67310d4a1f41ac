// Two clients in one project, each with a folder, a package and a description of its own.
assert new File(basedir, 'target/generated-sources/named/com/acme/named/runtime/JsonValue.java').file
assert new File(basedir, 'target/generated-sources/cubegen/com/acme/cube/runtime/JsonValue.java').file
assert new File(basedir, 'target/classes/com/acme/named/runtime/JsonValue.class').file
assert new File(basedir, 'target/classes/com/acme/cube/runtime/JsonValue.class').file

// Both are of the description with all of its files.
def descriptions = ['named', 'cube'].collect { new File(basedir, "target/classes/META-INF/cubegen/com.acme.${it}.json") }
assert descriptions[0].text == descriptions[1].text
def description = new groovy.json.JsonSlurper().parse(descriptions[0])
assert description.info.title == 'ConnectyCube Server API'
assert description.paths['/session'].post.operationId
