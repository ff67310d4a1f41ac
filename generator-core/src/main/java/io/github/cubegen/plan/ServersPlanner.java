package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.Diagnostics;
import io.github.cubegen.diagnostic.JsonPointer;
import io.github.cubegen.model.ApiModel;
import io.github.cubegen.model.Operation;
import io.github.cubegen.model.Server;
import io.github.cubegen.model.ServerVariable;
import io.github.cubegen.plan.ServersPlan.Address;
import io.github.cubegen.plan.ServersPlan.Choice;
import io.github.cubegen.plan.ServersPlan.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans the class of servers, for descriptions whose addresses leave something to choose. */
final class ServersPlanner {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern HOST = Pattern.compile("(?:[^/]*:)?//([^/]*).*");

    /** Longer descriptions are sentences, not names. */
    private static final int MAX_WORDS = 3;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** First parts of host names that say nothing. */
    private static final Set<String> GENERIC = Set.of("", "api", "www");

    private final String basePackage;
    private final Diagnostics diagnostics;
    private final NameScope choiceNames;
    private final Map<List<String>, Choice> choices = new LinkedHashMap<>();

    ServersPlanner(String basePackage, Diagnostics diagnostics) {
        this.basePackage = basePackage;
        this.diagnostics = diagnostics;
        this.choiceNames = new NameScope(NameStyle.PASCAL, ReservedNames.types(), "Value", diagnostics);
    }

    /** {@return the servers; null if there is nothing to choose} */
    @Nullable
    ServersPlan plan(ApiModel model, List<Operation> operations, NameScope types) {
        List<Server> servers = choosable(model, operations);
        if (servers.isEmpty()) {
            return null;
        }
        String name = types.resolve(
                NameRequest.derived("servers", "Servers", null, model.info().pointer()));
        choiceNames.reserve(name);
        NameScope scope = new NameScope(NameStyle.CAMEL, ReservedNames.OPERATION, "server", diagnostics);
        Map<JsonPointer, String> methods = scope.resolve(servers.stream()
                .map(server -> NameRequest.derived(server.pointer(), text(server), null, server.pointer()))
                .toList());
        List<Address> addresses = servers.stream()
                .map(server -> address(server, methods.getOrDefault(server.pointer(), "")))
                .toList();
        return new ServersPlan(ClassRef.of(basePackage, name), List.copyOf(choices.values()), addresses);
    }

    /** One fixed address needs no class: it is the default. */
    private List<Server> choosable(ApiModel model, List<Operation> operations) {
        Map<String, Server> distinct = new LinkedHashMap<>();
        add(model.servers(), distinct);
        operations.forEach(operation -> add(operation.servers(), distinct));
        return List.copyOf(distinct.values());
    }

    private void add(List<Server> servers, Map<String, Server> distinct) {
        boolean several = servers.size() > 1;
        for (Server server : servers) {
            boolean rooted = server.url().startsWith("/") && server.url().length() > 1;
            boolean choosable = several || rooted || server.url().contains("{");
            if (choosable && (rooted || isAbsolute(server))) {
                distinct.putIfAbsent(server.url() + '\n' + server.defaultUrl(), server);
            } else if (choosable && !server.equals(servers.get(0))) {
                // The first is told where it is decided that calls go elsewhere.
                diagnostics.warning(
                        "server-without-host",
                        server.pointer(),
                        "the server '" + Text.visible(server.defaultUrl())
                                + "' is no absolute http(s) URL without user, query and fragment: it can't be chosen");
            }
        }
    }

    /** A variable without a default may stand for anything that makes an address. */
    private static boolean isAbsolute(Server server) {
        String filled = VARIABLE.matcher(server.defaultUrl()).replaceAll("1");
        return Addresses.isAbsolute(filled) || server.url().startsWith("{");
    }

    private static String text(Server server) {
        List<String> words = new ArrayList<>(
                server.description() == null
                        ? List.of()
                        : Words.of(server.description()).parts());
        if (!words.isEmpty() && ARTICLES.contains(words.get(0).toLowerCase(Locale.ROOT))) {
            words.remove(0);
        }
        if (!words.isEmpty() && words.size() <= MAX_WORDS) {
            return NameStyle.CAMEL.join(words);
        }
        Matcher host = HOST.matcher(server.url());
        if (!host.matches()) {
            return VARIABLE.matcher(server.url()).replaceAll("");
        }
        Matcher filled = HOST.matcher(server.defaultUrl());
        return Stream.of(host, filled)
                .filter(Matcher::matches)
                .flatMap(matcher -> Stream.of(matcher.group(1).split("[.:]", -1)))
                .filter(label -> !GENERIC.contains(label) && !label.contains("{"))
                .findFirst()
                .orElse("server");
    }

    private Address address(Server server, String method) {
        List<ServerVariable> used = used(server);
        NameScope scope = new NameScope(
                NameStyle.CAMEL, server.url().startsWith("/") ? Set.of("host") : Set.of(), "value", diagnostics);
        Map<String, String> names = scope.resolve(used.stream()
                .map(variable -> NameRequest.derived(variable.name(), variable.name(), null, variable.pointer()))
                .toList());
        List<Variable> variables = used.stream()
                .map(variable -> variable(variable, names.getOrDefault(variable.name(), ""), server))
                .toList();
        return new Address(
                method,
                server.url(),
                server.url().startsWith("/"),
                variables,
                Docs.text(server.description(), "The server at " + Text.code(server.url()) + "."),
                server.pointer());
    }

    /** {@return the variables in the address, also those that are not declared, in its order} */
    private static List<ServerVariable> used(Server server) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(server.url());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names.stream()
                .map(name -> server.variables().stream()
                        .filter(variable -> variable.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> new ServerVariable(server.pointer(), name, "", List.of(), null)))
                .toList();
    }

    private Variable variable(ServerVariable variable, String argument, Server server) {
        boolean declared = server.variables().contains(variable);
        boolean closed = variable.values().contains(variable.defaultValue());
        String otherwise = "what stands for " + Text.code("{" + variable.name() + "}");
        Doc doc = Docs.text(variable.description(), otherwise);
        if (!closed) {
            return new Variable(argument, variable.name(), null, declared ? variable.defaultValue() : null, doc);
        }
        List<String> key = new ArrayList<>(variable.values());
        key.add(variable.name());
        Choice choice = choices.computeIfAbsent(key, absent -> choice(variable));
        String constant = choice.values().stream()
                .filter(value -> value.literal().equals(variable.defaultValue()))
                .map(ConstantPlan::name)
                .findFirst()
                .orElseThrow();
        return new Variable(argument, variable.name(), choice.name(), constant, doc);
    }

    private Choice choice(ServerVariable variable) {
        String name =
                choiceNames.resolve(NameRequest.derived(variable.pointer(), variable.name(), null, variable.pointer()));
        NameScope scope = new NameScope(NameStyle.CONSTANT, Set.of(name), "EMPTY", diagnostics);
        Set<String> values = new LinkedHashSet<>(variable.values());
        Map<String, String> names = scope.resolve(values.stream()
                .map(value -> NameRequest.derived(value, value, null, variable.pointer()))
                .toList());
        List<ConstantPlan> constants = values.stream()
                .map(value -> new ConstantPlan(
                        names.getOrDefault(value, ""),
                        value,
                        Doc.of("The value " + Text.code(value) + "."),
                        variable.pointer()))
                .toList();
        return new Choice(
                name, Docs.text(variable.description(), "A value of " + Text.code(variable.name()) + "."), constants);
    }
}
