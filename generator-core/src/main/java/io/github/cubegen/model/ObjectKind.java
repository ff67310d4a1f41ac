package io.github.cubegen.model;

/** The objects of a description. */
enum ObjectKind {
    DOCUMENT("the document"),
    INFO("the info object"),
    SERVER("a server"),
    TAG("a tag"),
    PATH_ITEM("a path item"),
    OPERATION("an operation"),
    PARAMETER("a parameter"),
    REQUEST_BODY("a request body"),
    CONTENT("a media type object"),
    ENCODING("an encoding"),
    RESPONSE("a response"),
    HEADER("a header"),
    SCHEMA("a schema"),
    DISCRIMINATOR("a discriminator"),
    SECURITY_SCHEME("a security scheme"),
    OTHER("an object");

    private final String text;

    ObjectKind(String text) {
        this.text = text;
    }

    /** {@return the kind with its article, for messages} */
    String text() {
        return text;
    }
}
