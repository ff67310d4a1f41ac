import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def lines = log.readLines()
def report = { module -> new JsonSlurper().parse(new File(basedir, "$module/target/cubegen/diff.json")) }
def text = { module -> new File(basedir, "$module/target/cubegen/diff.txt").text }
def nickname = { module -> report(module).findings.find { it.subject == 'Pet.nickname' } }

// Which modules pass, as the summary of the reactor says. The parent has no code: it uses nothing.
['used-changes', 'does-not-use'].each { module -> assert lines.any { it =~ /^\[INFO] $module .*SUCCESS/ } : module }
['uses', 'uses-in-tests', 'not-compiled', 'wrong-package', 'broken-class'].each { module ->
    assert lines.any { it =~ /^\[INFO] $module .*FAILURE/ } : module
}

// The same change is told of both; the one that uses it fails, with its line.
assert report('uses').status == 'failed'
def site = nickname('uses').usage.sites[0]
assert site.class == 'com.acme.app.App' && site.method == 'name' && site.line == 11 && site.scope == 'main' && site.how == 'named'
assert new File(site.file).isFile()
assert log.contains('at com.acme.app.App.name(App.java:11)')
assert report('does-not-use').status == 'passed'
assert nickname('does-not-use').source == 'breaking'
assert nickname('does-not-use').usage == [wire: false, source: false, sites: [], more: 0]
assert text('does-not-use').contains('not used by the code that was read')

// Tests are code, too, and told apart.
assert nickname('uses-in-tests').usage.sites*.scope == ['test']

// What can't be read is an error with a remedy, and a report.
assert report('not-compiled').status == 'bad-input'
assert text('not-compiled').contains('compile the code first')
assert report('wrong-package').status == 'bad-input'
assert text('wrong-package').contains('mentions the client (com.acme.other.PetsClient)')
assert report('broken-class').status == 'unreadable-classes'
assert text('broken-class').contains('Broken.class')
assert !log.contains('Internal error')
