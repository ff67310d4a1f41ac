import com.sun.net.httpserver.HttpServer

def asked = []
def server = HttpServer.create(new InetSocketAddress(InetAddress.loopbackAddress, 0), 0)
server.createContext('/') { exchange ->
    asked << [exchange.requestMethod, exchange.requestURI.toString(), exchange.requestHeaders.getFirst('CB-Token')]
    def body = ('{"limit":10,"skip":0,"total_entries":1,"items":[{"id":51941,"login":"Dacia",'
        + '"created_at":"2026-01-01T00:00:00Z","updated_at":"2026-01-01T00:00:00Z"}]}').bytes
    exchange.responseHeaders.add('Content-Type', 'application/json')
    exchange.sendResponseHeaders(200, body.length)
    exchange.responseBody.withCloseable { it.write(body) }
}
server.start()
try {
    // As exec:java runs it, which the page names.
    def pom = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml'))
    def classPath = [new File(basedir, 'target/classes').path] + pom.dependencies.dependency.collect {
        new File(localRepositoryPath, "${it.groupId.text().replace('.', '/')}/${it.artifactId}/${it.version}/${it.artifactId}-${it.version}.jar").path
    }
    assert classPath.size() == 3
    def mainClass = pom.build.plugins.plugin.find { it.artifactId == 'exec-maven-plugin' }.configuration.mainClass.text()
    def app = new ProcessBuilder(new File(System.getProperty('java.home'), 'bin/java').path, '-cp', classPath.join(File.pathSeparator), mainClass)
    app.environment().put('CONNECTY_CUBE_BASE_URI', "http://127.0.0.1:${server.address.port}".toString())
    app.environment().put('CONNECTY_CUBE_TOKEN', 'token of a session')
    def out = new StringBuilder(), err = new StringBuilder()
    app.start().waitForProcessOutput(out, err)
    assert [out.toString().trim(), err.toString()] == ['51941 Dacia', '']
} finally {
    server.stop(0)
}
assert asked == [['GET', '/users/v2?login=Dacia', 'token of a session']]

// Nothing on the page is outdated.
assert !new File(basedir, 'build.log').text.contains('uses or overrides a deprecated API')
