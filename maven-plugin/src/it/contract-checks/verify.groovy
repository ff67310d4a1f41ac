import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def lines = log.readLines()
def report = { module -> new JsonSlurper().parse(new File(basedir, "$module/target/cubegen/diff.json")) }
def text = { module -> new File(basedir, "$module/target/cubegen/diff.txt").text }

// Which modules pass, as the summary of the reactor says.
def passing = ['compatible', 'never-fails', 'no-baseline-yet', 'no-release-yet', 'released-spec', 'good', 'accepted', 'accepted-changes']
def failing = ['breaking', 'missing-baseline', 'unreachable-repository', 'broken-baseline', 'different-api', 'unknown-rule', 'wrong-threshold', 'bad-example', 'expired', 'expired-change']
passing.each { module -> assert lines.any { it =~ /^\[INFO] $module .*SUCCESS/ } : module }
failing.each { module -> assert lines.any { it =~ /^\[INFO] $module .*FAILURE/ } : module }

// Compatible changes are told, and pass.
assert report('compatible').status == 'passed'
assert report('compatible').findings.every { it.wire == 'compatible' && it.source == 'compatible' }
assert report('compatible').findings*.rule == ['resp-prop-optional-added']

// Breaking ones fail, each with both verdicts, both places and the Java that it changes.
def breaking = report('breaking')
assert breaking.status == 'failed'
assert breaking.verdict == [wire: 'breaking', source: 'breaking']
def age = breaking.findings.find { it.subject == 'Pet.age' }
assert age.rule == 'resp-format-widened' && age.from == 'int32' && age.to == 'int64'
assert age.before.file.endsWith('old.yaml') && age.before.line == 24
assert age.after.file.endsWith('breaking.yaml') && age.after.line == 23
assert age.usedBy == ['GET /pets/{id}']
assert age.java.any { it.symbols.contains('client.model.Pet#age') && it.from == 'java.lang.Integer' && it.to == 'java.lang.Long' }
def nickname = breaking.findings.find { it.subject == 'Pet.nickname' }
assert nickname.wire == 'potential' && nickname.source == 'breaking'
assert text('breaking').startsWith('failed: wire breaking, source breaking')
assert lines.any { it =~ /^\[ERROR] .*breaking\.yaml:23:\d+: wire breaking, source breaking: Pet\.age: .*\[resp-format-widened]/ }
assert log.contains('The new version breaks its users: wire breaking, source breaking')
assert lines.any { it =~ /^\[WARNING] .*breaking\.yaml:23:\d+: wire breaking/ } : 'what fails no build is no error'
assert report('never-fails').findings.size() == breaking.findings.size()

// The report is written in every form, whatever came of it.
['breaking', 'compatible', 'no-baseline-yet', 'missing-baseline', 'broken-baseline', 'different-api'].each { module ->
    ['diff.txt', 'diff.md', 'diff.html', 'diff.json', 'diff.sarif', 'diff-junit.xml'].each { name ->
        assert new File(basedir, "$module/target/cubegen/$name").length() > 0 : "$module $name"
    }
}
def cases = new groovy.xml.XmlSlurper().parse(new File(basedir, 'breaking/target/cubegen/diff-junit.xml')).testcase
assert cases.size() == breaking.findings.size() && cases.any { it.failure.size() == 1 }
assert breaking.semver.due == 'major'

// What is accepted stays in the report and does not count, until its time is over.
def accepted = report('accepted-changes')
assert accepted.status == 'passed'
assert accepted.findings.findAll { it.accepted }*.subject as Set == ['Pet.age', 'Pet.nickname'] as Set
assert accepted.findings.find { it.subject == 'Pet.nickname' }.accepted == [owner: 'pets-team', reason: 'nobody reads it', expires: '2999-12-31']
assert accepted.exceptions*.rule == ['accepted-unused']
assert lines.any { it =~ /^\[WARNING] .*accepted-changes\.yaml:\d+:\d+: warning: There is no finding op-removed at #\/paths\/~1toys\/get/ }
assert report('expired-change').status == 'expired'
assert lines.any { it =~ /^\[ERROR] .*expired-change\.yaml:\d+:\d+: error: The finding resp-prop-optional-removed was accepted until 2026-01-31 by pets-team/ }
assert log.contains('What was accepted for a while is accepted no longer, as told above')

// Each finding that a client notices says what to do.
assert age.remedies*.caller.any { it.startsWith('Take the new client before the server changes') }
assert age.before.snippet && age.after.snippet

// Without an old version there is nothing to fail for.
assert report('no-baseline-yet').status == 'no-baseline'
assert report('no-release-yet').status == 'no-baseline'
assert log.contains('Nothing was compared: there is no old version yet (baseline none)')
assert log.contains('no released version of com.acme:never-released is in the range (,): there is nothing to compare with yet')

// A released description is found by its version.
assert report('released-spec').status == 'passed'
assert report('released-spec').findings == []
assert report('released-spec').before.source.startsWith('artifact io.github.cubegen:connectycube-spec:json:bundled:')

// Bad input has a message of its own, and a report.
[
    'missing-baseline': ['baseline-not-found', 'The parameter baseline: there is no file '],
    'unreachable-repository': ['baseline-not-found', 'which versions of com.acme:never-answered there are could not be read: '],
    'broken-baseline': ['bad-input', 'this is no OpenAPI description'],
    'different-api': ['different-api', 'have no operation in common: they describe different APIs'],
    'unknown-rule': ['unknown-rule', "there is no rule 'resp-enum-addded'; did you mean 'resp-enum-added'?"],
    'wrong-threshold': ['bad-parameter', "The parameter failOnWire is 'always'; it can be potential, breaking or never"],
].each { module, expected ->
    def (status, message) = expected
    assert report(module).status == status : module
    assert text(module).contains(message) : module
    assert log.contains(message) : module
}

// Examples are checked; what is accepted is left out, until it expires.
assert lines.any { it =~ /^\[WARNING] .*bad-example\.yaml:23:\d+: warning: The example is no value of its schema .*\[example-mismatch]/ }
assert log.contains('The description has 1 finding of severity warning or worse')
assert lines.any { it =~ /^\[WARNING] .*accepted\.yaml:\d+:\d+: warning: There is no finding missing-success .*\[accepted-unused]/ }
assert lines.any { it =~ /^\[ERROR] .*expired\.yaml:\d+:\d+: error: The finding example-mismatch was accepted until 2026-01-31 by pets-team/ }
assert !log.contains('Internal error')
assert !log.contains('\tat ')
