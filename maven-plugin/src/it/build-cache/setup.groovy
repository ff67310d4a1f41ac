// The cache is this build's own. A second checkout of the project shares it; in a third, the description has been edited, in a file
// that it refers to.
def config = new File(basedir, '.mvn/maven-build-cache-config.xml')
config.text = config.text.replace('LOCATION', new File(basedir, 'cache').path)
for (checkout in ['second', 'edited']) {
    for (file in ['pom.xml', '.mvn/maven-build-cache-config.xml', 'src/main/openapi/api.yaml', 'src/main/openapi/pet.yaml']) {
        def copy = new File(basedir, "$checkout/$file")
        copy.parentFile.mkdirs()
        copy.bytes = new File(basedir, file).bytes
    }
}
new File(basedir, 'edited/src/main/openapi/pet.yaml') << '  age:\n    type: integer\n'
return
