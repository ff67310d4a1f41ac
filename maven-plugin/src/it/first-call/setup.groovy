// What docs/maven.md tells to put into an empty folder.
def page = new File(basedir, '../../../../docs/maven.md').text
def section = page.substring(page.indexOf('## From an empty folder to a first call'), page.indexOf('## A description of your own'))
def block = { language ->
    def blocks = section.split("```$language\n")
    assert blocks.size() == 2 : language
    blocks[1].split('```')[0]
}
new File(basedir, 'pom.xml').text = block('xml')
def source = new File(basedir, 'src/main/java/com/acme/app/App.java')
source.parentFile.mkdirs()
source.text = block('java')
return
