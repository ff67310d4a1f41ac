def log = new File(basedir, 'build.log').text.normalize()

assert new File(basedir, 'out/com/acme/api/runtime/JsonValue.java').file
assert new File(basedir, 'out/com/acme/api/PetsClient.java').file
assert new File(basedir, 'cube/com/acme/cube/ConnectyCubeClient.java').file
assert new File(basedir, 'cube/com/acme/cube/runtime/JsonValue.java').file

// Overlays are separated by commas, and apply in their order.
assert new File(basedir, 'more/com/acme/more/client/PetsApiClient.java').text.contains(' findPet(')
assert new File(basedir, 'more/com/acme/more/model/Cat.java').file

assert log.contains('The folder of the client is not set, and without a project there is no default: give -Dcubegen.output=out')
assert log.contains('[WARNING] The property cubegen.department has no effect; those that have one are cubegen.accepted, cubegen.acceptedChanges, cubegen.allowedOrigins, cubegen.basePackage, cubegen.baseline, cubegen.check, cubegen.classes, cubegen.excludeDeprecated, cubegen.failOn, cubegen.failOnSource, cubegen.failOnWire, cubegen.failOnlyOnUsed, cubegen.mediaTypes, cubegen.output, cubegen.overlays, cubegen.previousReport, cubegen.pruneUnused, cubegen.reports, cubegen.skip, cubegen.spec, cubegen.strict, cubegen.stubs, cubegen.testClasses, cubegen.testScope\n')
// What is nearly a name of ours would otherwise give another client than was meant.
assert log.contains('The property cubegen.speck has no effect; did you mean \'cubegen.spec\'?')
assert !new File(basedir, 'out/com/acme/cube').exists()
assert log.contains('The package of the client is not set: give <basePackage>com.acme.api</basePackage>')
assert log.contains('-Dcubegen.basePackage=com.acme.api on the command line')
assert !log.contains('\tat ') : 'no stack trace for what the user can mend'

// What is a warning is an error where that is asked for, with its place.
assert log.contains("[WARNING] ${new File(basedir, 'warning.yaml')}:5:".toString())
assert log.contains("[ERROR] ${new File(basedir, 'warning.yaml')}:5:".toString())
assert new File(basedir, 'lenient/com/acme/api/runtime/JsonValue.java').file

// The help tells every parameter.
['spec', 'overlays', 'basePackage', 'output', 'strict', 'skip'].each { assert log.contains("User property: cubegen.$it") : it }

// Nothing else is written.
assert basedir.list().sort() - ['.mvn', 'build.log', 'invoker.properties', 'verify.groovy'] == ['api.yaml', 'cats.yaml', 'cube', 'lenient', 'more', 'names.yaml', 'out', 'overlays.properties', 'warning.yaml']
