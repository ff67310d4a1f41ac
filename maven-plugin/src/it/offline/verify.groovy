def manifests = ['online', 'offline'].collect { new File(basedir, "target/$it/generated-sources/cubegen/.cubegen-manifest").text }
assert manifests[0] == manifests[1]
def runs = (new File(basedir, 'build.log').text =~ /\[INFO\] (\d+) files in .*: (\d+) written, 0 unchanged, 0 removed/).collect { it[1..2] }
assert runs.size() == 2
assert runs.every { it[0] == it[1] }
