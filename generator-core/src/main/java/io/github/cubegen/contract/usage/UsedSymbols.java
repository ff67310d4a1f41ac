package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.JavaRule;
import io.github.cubegen.contract.Rule;
import io.github.cubegen.contract.source.JavaChange;
import io.github.cubegen.contract.usage.CallSite.How;
import io.github.cubegen.diagnostic.Diagnostic;
import io.github.cubegen.plan.CommonNames;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What compiled code uses of a client: asked for by the symbols of the client, or for a change of its Java. */
public final class UsedSymbols {

    private static final Set<Rule> OF_CLASS_HIERARCHY = Set.of(
            JavaRule.VARIANT_SET_CHANGED.rule(),
            JavaRule.SUPERTYPE_REMOVED.rule(),
            JavaRule.SUPERTYPE_ADDED.rule(),
            JavaRule.TYPE_REMOVED.rule());

    private final UseIndex index;
    private final ClientData data;
    private final List<Diagnostic> problems;

    UsedSymbols(UseIndex index, ClientData data, List<Diagnostic> problems) {
        this.index = index;
        this.data = data;
        this.problems = List.copyOf(problems);
    }

    /** {@return why the use is not known; empty if it is} */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** {@return where something of the new or old Java is used that has changed} */
    Set<CallSite> changed(JavaChange change) {
        Set<CallSite> found = new LinkedHashSet<>();
        for (String symbol : change.symbols()) {
            found.addAll(symbol(symbol, change.rule()));
        }
        return found;
    }

    private Set<CallSite> symbol(String symbol, Rule rule) {
        int hash = symbol.indexOf('#');
        if (hash >= 0 && rule.equals(JavaRule.CONSTANT_SET_CHANGED.rule())) {
            return type(symbol.substring(0, hash)); // the new constant is missing in switches
        }
        if (hash >= 0) {
            return member(symbol);
        }
        if (rule.equals(JavaRule.PROPERTY_ORDER_CHANGED.rule())) {
            Set<CallSite> found = new LinkedHashSet<>(constructed(symbol));
            found.addAll(index.patterns(symbol));
            found.addAll(index.reflections(symbol));
            return found;
        }
        Set<CallSite> found = new LinkedHashSet<>(type(symbol));
        if (OF_CLASS_HIERARCHY.contains(rule)) {
            data.subtypes(symbol).forEach(each -> found.addAll(type(each)));
            data.supertypes(symbol).forEach(each -> found.addAll(index.catches(each)));
        }
        return found;
    }

    /** {@return where a class is named, caught, or could be reached by its name} */
    Set<CallSite> type(String name) {
        Set<CallSite> found = new LinkedHashSet<>(index.of(name));
        found.addAll(index.reflections(name));
        return found;
    }

    Set<CallSite> constructed(String type) {
        return index.of(type + UseIndex.CONSTRUCTOR);
    }

    /** {@return where a member is named, in all forms that it has, or comes along with a whole object} */
    Set<CallSite> member(String symbol) {
        int hash = symbol.indexOf('#');
        String owner = symbol.substring(0, hash);
        String name = symbol.substring(hash + 1);
        Set<CallSite> found = new LinkedHashSet<>(index.of(symbol));
        found.addAll(index.reflections(owner));
        List<String> forms = data.formsOfModule(owner);
        for (String form : forms) {
            found.addAll(index.of(form + "#" + name));
            index.wholes(form).forEach(site -> found.add(site.as(How.NAMED))); // it is implemented
        }
        if (!forms.isEmpty()) {
            return found;
        }
        Set<String> related = new LinkedHashSet<>(data.supertypes(owner));
        related.addAll(data.subtypes(owner));
        related.forEach(each -> found.addAll(index.of(each + "#" + name)));
        String outer = outer(owner);
        if (data.isEnum(owner) || data.isEnum(outer)) {
            found.addAll(constants(data.isEnum(owner) ? owner : outer));
        } else if (data.isData(owner)) {
            found.addAll(index.wholes(owner));
        } else if (data.isData(outer)) { // the builder
            found.addAll(constructed(outer));
            found.addAll(index.wholes(outer));
        } else if (owner.endsWith("." + CommonNames.BUILDER)) { // of the client: all credentials
            found.addAll(index.of(owner + "#fromEnvironment"));
        }
        return found;
    }

    /** The constants of an enum by their names. */
    private Set<CallSite> constants(String type) {
        String known = type + "." + CommonNames.KNOWN;
        Set<CallSite> found = new LinkedHashSet<>(index.of(known + "#valueOf"));
        found.addAll(index.of(known + "#values"));
        index.wholes(type).stream().filter(site -> site.how() == How.REFLECTION).forEach(found::add);
        return found;
    }

    /** {@return where any of the members is used} */
    Set<CallSite> members(List<String> symbols) {
        Set<CallSite> found = new LinkedHashSet<>();
        symbols.forEach(symbol -> found.addAll(member(symbol)));
        return found;
    }

    static String outer(String nested) {
        int dot = nested.lastIndexOf('.');
        return dot < 0 ? nested : nested.substring(0, dot);
    }

    /** {@return the symbols that are members} */
    static List<String> onlyMembers(List<String> symbols) {
        List<String> members = new ArrayList<>();
        symbols.stream().filter(symbol -> symbol.indexOf('#') >= 0).forEach(members::add);
        return members;
    }
}
