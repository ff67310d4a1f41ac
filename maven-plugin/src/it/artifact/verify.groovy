// Three clients in one project, each with a folder and a package of its own: of the description in several files, of the
// bundled one, and of none named.
def folders = [named: 'named', bundled: 'bundled', cube: 'cubegen']
def sources = folders.collectEntries { name, folder ->
    def found = [:]
    def root = new File(basedir, "target/generated-sources/$folder")
    new File(root, "com/acme/$name").eachFileRecurse(groovy.io.FileType.FILES) {
        def path = new File(root, "com/acme/$name").toPath().relativize(it.toPath()).toString().replace('\\', '/')
        found[path] = it.text.replace("com.acme.$name", 'com.acme')
    }
    [name, found]
}
sources.each { name, found ->
    ['ConnectyCubeClient', 'client/AuthClient', 'client/UsersClient', 'model/User', 'runtime/JsonValue'].each {
        assert found.containsKey("${it}.java".toString())
        assert new File(basedir, "target/classes/com/acme/$name/${it}.class").file
    }
}

// Each execution owns a folder for its description; what says so stays out of the jar.
def resources = new File(basedir, 'target/generated-resources/cubegen')
folders.keySet().each { name ->
    def owned = []
    resources.eachFileRecurse(groovy.io.FileType.FILES) { if (it.name == "com.acme.${name}.json".toString()) owned << it }
    assert owned.size() == 1
    assert new File(owned[0].parentFile, '..').canonicalFile.list() == ['cubegen']
}
assert resources.list().size() == folders.size()
assert !new File(basedir, 'target/classes/.cubegen-manifest').exists()

// It is one description, so it is one client.
assert sources.named == sources.cube
assert sources.bundled == sources.cube
def descriptions = folders.keySet().collect { new File(basedir, "target/classes/META-INF/cubegen/com.acme.${it}.json").text }
assert descriptions.unique(false).size() == 1
def description = new groovy.json.JsonSlurper().parseText(descriptions[0])
assert description.info.title == 'ConnectyCube Server API'
assert description.paths['/session'].post.operationId
