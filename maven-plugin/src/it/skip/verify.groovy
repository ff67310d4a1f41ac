assert new File(basedir, 'build.log').text.contains('[INFO] Skipped: cubegen.skip is set')
assert !new File(basedir, 'target').exists()
