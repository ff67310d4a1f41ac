package io.github.cubegen.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads where the API is. */
final class ServerReader {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** {@return the servers of the document, a path item or an operation; none if it declares none} */
    List<Server> read(Fields holder) {
        List<Server> servers = new ArrayList<>();
        for (Fields.Entry entry : holder.elements("servers")) {
            Fields server = Fields.of(entry.pointer(), entry.node(), ObjectKind.SERVER, holder.findings());
            if (server != null) {
                servers.add(server(server));
            }
        }
        return servers;
    }

    private static Server server(Fields fields) {
        String url = fields.text("url");
        if (url == null) {
            fields.findings().error("missing-url", fields.pointer(), "A server needs a url; add it.");
        }
        List<ServerVariable> variables = new ArrayList<>();
        for (Fields.Entry entry : fields.entries("variables")) {
            Fields variable = Fields.of(entry.pointer(), entry.node(), ObjectKind.OTHER, fields.findings());
            if (variable != null) {
                variables.add(variable(entry.name(), variable));
            }
        }
        Server server = new Server(fields.pointer(), url == null ? "/" : url, fields.text("description"), variables);
        reportUndeclared(server, fields);
        return server;
    }

    private static ServerVariable variable(String name, Fields fields) {
        List<String> values = fields.texts("enum").stream()
                .map(value -> value.node().textValue())
                .toList();
        String defaultValue = fields.text("default");
        if (defaultValue == null) {
            defaultValue = values.isEmpty() ? "" : values.get(0);
            fields.findings()
                    .warning(
                            "missing-default",
                            fields.pointer(),
                            "A server variable needs a default; \"" + defaultValue + "\" is taken.");
        }
        return new ServerVariable(fields.pointer(), name, defaultValue, values, fields.text("description"));
    }

    private static void reportUndeclared(Server server, Fields fields) {
        Matcher matcher = VARIABLE.matcher(server.url());
        while (matcher.find()) {
            String name = matcher.group(1);
            if (server.variables().stream()
                    .noneMatch(variable -> variable.name().equals(name))) {
                fields.findings()
                        .warning(
                                Server.UNDECLARED_VARIABLE,
                                fields.pointer().child("url"),
                                "The variable " + name + " is not declared; declare it below variables.");
            }
        }
    }
}
