assert new File(basedir, 'build.log').text.contains('[INFO] Skipped: cubegen.skip is set')
// Maven 4 leaves a POM in target, whatever runs.
assert !(new File(basedir, 'target').list() ?: []).any { !it.startsWith('consumer-') }
