// The same project in another folder, with a longer path that has blanks and letters beyond ASCII.
for (file in ['pom.xml', 'src/main/openapi/api.yaml']) {
    def copy = new File(basedir, "elsewhere/Ordner \u00e4/$file")
    copy.parentFile.mkdirs()
    copy.bytes = new File(basedir, file).bytes
}
