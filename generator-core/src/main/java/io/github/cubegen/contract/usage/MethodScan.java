package io.github.cubegen.contract.usage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LocalVariableNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;

/** Finds what one method uses of a client: first what its instructions name, then where its objects go. */
final class MethodScan {

    /** Methods of objects that tell all that is in them. */
    private static final Set<String> TELLING =
            Set.of("toString", "equals", "hashCode", "codec", "toBuilder", "getClass");

    private static final Set<String> LOOKUPS = Set.of(
            "java/lang/Class.forName",
            "java/lang/Class.getMethod",
            "java/lang/Class.getMethods",
            "java/lang/Class.getDeclaredMethod",
            "java/lang/Class.getDeclaredMethods",
            "java/lang/ClassLoader.loadClass",
            "java/lang/invoke/MethodHandles$Lookup.findClass",
            "java/util/ServiceLoader.load");

    /** Record patterns fail with it. */
    private static final String PATTERN_FAILS = "java/lang/MatchException";

    private final ClassScan type;
    private final ClientNames names;
    private final ClientData data;
    private final UseIndex index;
    private final String owner;
    private final MethodNode method;
    private final int[] lines;
    /** The records whose accessors are called, each with its first place. */
    private final Map<String, CallSite> accessed = new LinkedHashMap<>();

    private boolean patterns;
    private boolean touched;

    MethodScan(ClassScan type, ClientNames names, ClientData data, UseIndex index, String owner, MethodNode method) {
        this.type = type;
        this.names = names;
        this.data = data;
        this.index = index;
        this.owner = owner;
        this.method = method;
        this.lines = lines(method);
    }

    private static int[] lines(MethodNode method) {
        int[] lines = new int[method.instructions.size()];
        int line = firstLine(method);
        int at = 0;
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LineNumberNode node) {
                line = node.line;
            }
            lines[at++] = line;
        }
        return lines;
    }

    private static int firstLine(MethodNode method) {
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LineNumberNode node) {
                return node.line;
            }
        }
        return 0;
    }

    private CallSite at(AbstractInsnNode instruction) {
        return type.site(method.name, lines[method.instructions.indexOf(instruction)]);
    }

    void scan() {
        CallSite head = head();
        type.types(Type.getMethodType(method.desc), head);
        type.signature(method.signature, head);
        method.exceptions.forEach(each -> type.internal(each, head));
        type.annotations(head, method.visibleAnnotations, method.invisibleAnnotations);
        type.annotations(head, method.visibleTypeAnnotations, method.invisibleTypeAnnotations);
        Stream.of(method.visibleParameterAnnotations, method.invisibleParameterAnnotations)
                .filter(Objects::nonNull)
                .forEach(lists -> type.annotations(head, lists));
        for (AbstractInsnNode instruction : method.instructions) {
            instruction(instruction);
        }
        method.tryCatchBlocks.forEach(this::caught);
        if (method.localVariables != null) {
            method.localVariables.forEach(this::local);
        }
        if (patterns) {
            accessed.forEach(index::pattern);
        }
        if (touched || names(method.desc)) {
            follow();
        }
    }

    private CallSite head() {
        return type.site(method.name, lines.length == 0 ? 0 : lines[0]);
    }

    private boolean names(String descriptor) {
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            Type element = argument.getSort() == Type.ARRAY ? argument.getElementType() : argument;
            if (element.getSort() == Type.OBJECT && names.isOfClient(element.getInternalName())) {
                return true;
            }
        }
        return false;
    }

    private void instruction(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            patterns |= call.owner.equals(PATTERN_FAILS);
            if (LOOKUPS.contains(call.owner + "." + call.name)) {
                type.reflects();
            }
            CallSite at = at(call);
            index.called(call.name + call.desc);
            member(call.owner, call.name, at);
            type.types(Type.getMethodType(call.desc), at);
            touched |= names(call.desc) || names.isOfClient(call.owner);
        } else if (instruction instanceof FieldInsnNode field) {
            CallSite at = at(field);
            member(field.owner, field.name, at);
            type.types(Type.getType(field.desc), at);
        } else if (instruction instanceof TypeInsnNode mention) {
            type.internal(mention.desc, at(mention));
            touched |= names.isOfClient(mention.desc);
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            type.types(Type.getType(array.desc), at(array));
        } else if (instruction instanceof LdcInsnNode constant) {
            constant(constant.cst, at(constant));
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            dynamic(dynamic);
        }
    }

    private void member(String internal, String name, CallSite at) {
        String canonical = names.canonical(internal).orElse(null);
        if (canonical == null) {
            return;
        }
        index.type(canonical, at);
        // javac asks for the values of an enum to number the cases of a switch
        if (type.isSwitchMap() && name.equals("values")) {
            return;
        }
        index.member(canonical, name, at);
        if (data.isData(canonical)) {
            accessed.putIfAbsent(canonical, at);
            if (TELLING.contains(name) && !data.isEnum(canonical)) {
                index.whole(canonical, at);
            }
        }
    }

    private void dynamic(InvokeDynamicInsnNode call) {
        CallSite at = at(call);
        type.types(Type.getMethodType(call.desc), at);
        touched = true;
        if (Bootstraps.isEnumSwitch(call)) {
            Type selector = Type.getArgumentTypes(call.desc)[0];
            for (Object label : call.bsmArgs) {
                if (label instanceof String constant) {
                    member(selector.getInternalName(), constant, at);
                } else {
                    constant(label, at);
                }
            }
        } else if (Bootstraps.isText(call)) {
            for (Object part : call.bsmArgs) {
                if (part instanceof String recipe) {
                    for (String text : recipe.split("[\u0001\u0002]", -1)) {
                        type.text(text, at);
                    }
                }
            }
        } else {
            for (Object argument : call.bsmArgs) {
                linked(argument, at);
            }
        }
    }

    /** What a call is linked with names a class without having it as an object. */
    private void linked(Object argument, CallSite at) {
        if (argument instanceof Type mention) {
            type.types(mention, at);
        } else {
            constant(argument, at);
        }
    }

    private void constant(Object constant, CallSite at) {
        if (constant instanceof Type mention) {
            if (mention.getSort() == Type.METHOD) {
                type.types(mention, at);
            } else {
                type.classConstant(mention, at);
            }
        } else if (constant instanceof Handle handle) {
            index.called(handle.getName() + handle.getDesc());
            member(handle.getOwner(), handle.getName(), at);
            if (handle.getDesc().startsWith("(")) {
                type.types(Type.getMethodType(handle.getDesc()), at);
            }
        } else if (constant instanceof ConstantDynamic dynamic) {
            described(dynamic, at);
        } else if (constant instanceof String text) {
            type.text(text, at);
        }
    }

    /** A label of a switch over patterns: the constant of an enum as the name of its class and its own. */
    private void described(ConstantDynamic constant, CallSite at) {
        type.types(Type.getType(constant.getDescriptor()), at);
        String ownerName = null;
        for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
            Object argument = constant.getBootstrapMethodArgument(i);
            if (argument instanceof ConstantDynamic nested && nested.getBootstrapMethodArgumentCount() > 0) {
                Object last = nested.getBootstrapMethodArgument(nested.getBootstrapMethodArgumentCount() - 1);
                ownerName = last instanceof String text ? text : ownerName;
            }
            if (argument instanceof String text && ownerName != null) {
                member(ownerName.replace('.', '/'), text, at);
            }
            if (!(argument instanceof String)) {
                linkedOrNested(argument, at);
            }
        }
    }

    private void linkedOrNested(Object argument, CallSite at) {
        if (argument instanceof ConstantDynamic nested) {
            described(nested, at);
        } else {
            linked(argument, at);
        }
    }

    private void caught(TryCatchBlockNode block) {
        if (block.type != null) {
            CallSite at = at(block.handler);
            AbstractInsnNode next = block.handler;
            while (next != null && !(next instanceof LineNumberNode) && next.getOpcode() < 0) {
                next = next.getNext();
            }
            CallSite place = next == null ? at : at(next);
            names.canonical(block.type).ifPresent(name -> {
                index.type(name, place);
                index.caught(name, place);
            });
            touched |= names.isOfClient(block.type);
        }
    }

    /** The table of local variables has types that no instruction has. */
    private void local(LocalVariableNode variable) {
        CallSite at = at(variable.start);
        type.types(Type.getType(variable.desc), at);
        type.signature(variable.signature, at);
    }

    private void follow() {
        Set<String> told = new HashSet<>();
        Escapes escapes = new Escapes(
                names,
                data,
                method.name,
                method.desc,
                (type, instruction) -> told(told, "escapes", type, instruction, index::whole),
                (type, instruction) -> told(
                        told,
                        "returned",
                        type,
                        instruction,
                        (each, site) -> index.returned(method.name + method.desc, each, site)));
        try {
            new Analyzer<>(escapes).analyze(owner, method);
        } catch (AnalyzerException | IndexOutOfBoundsException e) {
            // code that no compiler of Java has made: nothing is known of it
            mentioned().forEach(each -> index.whole(each, head()));
        }
    }

    /** The analyzer comes to an instruction as often as it learns more of what it works on. */
    private void told(
            Set<String> told,
            String how,
            String escaped,
            AbstractInsnNode instruction,
            BiConsumer<String, CallSite> consumer) {
        CallSite site = at(instruction);
        if (told.add(how + " " + escaped + " " + site.line())) {
            consumer.accept(escaped, site);
        }
    }

    private Set<String> mentioned() {
        Set<String> mentioned = new HashSet<>();
        for (AbstractInsnNode instruction : method.instructions) {
            String descriptor = instruction instanceof MethodInsnNode call
                    ? call.desc
                    : instruction instanceof InvokeDynamicInsnNode dynamic ? dynamic.desc : null;
            if (descriptor != null) {
                Type function = Type.getMethodType(descriptor);
                List<Type> all = new ArrayList<>(List.of(function.getArgumentTypes()));
                all.add(function.getReturnType());
                all.stream()
                        .filter(each -> each.getSort() == Type.OBJECT)
                        .flatMap(each -> names.canonical(each.getInternalName()).stream())
                        .filter(data::isData)
                        .forEach(mentioned::add);
            }
            if (instruction instanceof MethodInsnNode call) {
                names.canonical(call.owner).ifPresent(each -> mentioned.addAll(data.given(each, call.name)));
            }
        }
        return mentioned;
    }
}
