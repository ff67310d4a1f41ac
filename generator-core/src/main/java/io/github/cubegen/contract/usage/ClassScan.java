package io.github.cubegen.contract.usage;

import io.github.cubegen.contract.usage.CallSite.How;
import io.github.cubegen.contract.usage.CallSite.Scope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.RecordComponentNode;

/** Finds what one class uses of a client. */
final class ClassScan {

    private static final String SWITCH_MAP = "$SwitchMap$";

    private final ClientNames names;
    private final ClientData data;
    private final UseIndex index;
    private final ClassNode node;
    private final Scope scope;
    private final String type;
    private final String file;
    private final boolean switchMap;
    /** Texts that are packages of the client, until it is known whether the class looks up classes by name. */
    private final Map<String, CallSite> packages = new HashMap<>();
    /** The classes of clients as objects, which serve for much else than for reflection. */
    private final Map<String, CallSite> clients = new HashMap<>();

    private boolean reflective;

    /** @param path the place of a source file, by that below the packages */
    ClassScan(
            ClientNames names,
            ClientData data,
            UseIndex index,
            ClassNode node,
            Scope scope,
            UnaryOperator<String> path) {
        this.names = names;
        this.data = data;
        this.index = index;
        this.node = node;
        this.scope = scope;
        this.switchMap = node.fields.stream().anyMatch(field -> field.name.startsWith(SWITCH_MAP));
        String name = switchMap && node.outerClass != null ? node.outerClass : node.name;
        this.type = name.replace('/', '.');
        String folder = node.name.substring(0, node.name.lastIndexOf('/') + 1);
        this.file = path.apply(folder + (node.sourceFile == null ? simple(node.name) + ".java" : node.sourceFile));
    }

    private static String simple(String internal) {
        String name = internal.substring(internal.lastIndexOf('/') + 1);
        int nested = name.indexOf('$', 1);
        return nested < 0 ? name : name.substring(0, nested);
    }

    void scan() {
        CallSite here = site("", 0);
        Stream.concat(Stream.ofNullable(node.superName), node.interfaces.stream())
                .forEach(each -> extended(each, here));
        signature(node.signature, here);
        annotations(here, node.visibleAnnotations, node.invisibleAnnotations);
        annotations(here, node.visibleTypeAnnotations, node.invisibleTypeAnnotations);
        if (node.recordComponents != null) {
            for (RecordComponentNode component : node.recordComponents) {
                CallSite at = site(component.name, 0);
                annotations(at, component.visibleAnnotations, component.invisibleAnnotations);
            }
        }
        for (FieldNode field : node.fields) {
            CallSite at = site(field.name, 0);
            types(Type.getType(field.desc), at);
            signature(field.signature, at);
            annotations(at, field.visibleAnnotations, field.invisibleAnnotations);
        }
        for (MethodNode method : node.methods) {
            new MethodScan(this, names, data, index, node.name, method).scan();
        }
        if (reflective) {
            packages.forEach(index::reflectivePackage);
            clients.forEach((name, at) -> {
                index.reflective(name, at);
                names.packagesOfRoot(name).forEach(each -> index.reflectivePackage(each + ".", at));
            });
        }
    }

    /** Who implements the interface of a module has to have all of its operations; a subclass has all that it extends. */
    private void extended(String internal, CallSite at) {
        names.canonical(internal).ifPresent(name -> {
            index.type(name, at);
            index.whole(name, at);
        });
    }

    boolean isSwitchMap() {
        return switchMap;
    }

    void reflects() {
        reflective = true;
    }

    /** {@return a place in a method; the body of a lambda is a part of the method that it stands in} */
    CallSite site(String method, int line) {
        String name = method;
        if (name.startsWith("lambda$")) {
            int end = name.lastIndexOf('$');
            name = end > "lambda$".length() ? name.substring("lambda$".length(), end) : name;
        }
        if (name.equals("new") || name.equals("static")) {
            name = name.equals("new") ? "<init>" : "<clinit>";
        }
        return new CallSite(type, switchMap ? "" : name, file, line, scope, How.NAMED);
    }

    void internal(String name, CallSite at) {
        types(Type.getObjectType(name), at);
    }

    void types(Type type, CallSite at) {
        switch (type.getSort()) {
            case Type.ARRAY -> types(type.getElementType(), at);
            case Type.OBJECT -> names.canonical(type.getInternalName()).ifPresent(name -> index.type(name, at));
            case Type.METHOD -> {
                types(type.getReturnType(), at);
                for (Type argument : type.getArgumentTypes()) {
                    types(argument, at);
                }
            }
            default -> {}
        }
    }

    void signature(@Nullable String signature, CallSite at) {
        if (signature == null) {
            return;
        }
        new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
            private String name = "";

            @Override
            public void visitClassType(String internal) {
                name = internal;
                internal(name, at);
            }

            @Override
            public void visitInnerClassType(String inner) {
                name = name + "$" + inner;
                internal(name, at);
            }
        });
    }

    @SafeVarargs
    final void annotations(CallSite at, @Nullable List<? extends AnnotationNode>... lists) {
        for (List<? extends AnnotationNode> list : lists) {
            if (list != null) {
                list.forEach(annotation -> annotation(annotation, at));
            }
        }
    }

    private void annotation(AnnotationNode annotation, CallSite at) {
        types(Type.getType(annotation.desc), at);
        if (annotation.values != null) {
            new ArrayList<>(annotation.values).forEach(value -> annotationValue(value, at));
        }
    }

    /** A constant of an enum is written as its type and its name. */
    void annotationValue(@Nullable Object value, CallSite at) {
        if (value instanceof Type constant) {
            classConstant(constant, at);
        } else if (value instanceof AnnotationNode nested) {
            annotation(nested, at);
        } else if (value instanceof List<?> list) {
            list.forEach(each -> annotationValue(each, at));
        } else if (value instanceof String[] constant && constant.length == 2) {
            Type owner = Type.getType(constant[0]);
            types(owner, at);
            names.canonical(owner.getInternalName()).ifPresent(name -> index.member(name, constant[1], at));
        } else if (value instanceof String text) {
            text(text, at);
        }
    }

    /** Who has the class of data can do all by reflection; that of a client is but a key for many. */
    void classConstant(Type constant, CallSite at) {
        types(constant, at);
        Type element = constant.getSort() == Type.ARRAY ? constant.getElementType() : constant;
        if (element.getSort() == Type.OBJECT) {
            names.canonical(element.getInternalName()).ifPresent(name -> {
                String outer = UsedSymbols.outer(name);
                if (data.isData(name)) {
                    index.reflective(name, at);
                } else if (data.isData(outer)) { // the constants that are known, or a builder
                    index.reflective(outer, at);
                } else {
                    clients.putIfAbsent(name, at);
                }
            });
        }
    }

    /** The name of a class, or of a package as a part of such names, may serve to look them up. */
    void text(String text, CallSite at) {
        if (text.indexOf('.') < 0 && text.indexOf('/') < 0) {
            return;
        }
        String dotted = text.replace('/', '.');
        if (names.isPackage(dotted)) {
            packages.putIfAbsent(dotted.endsWith(".") ? dotted : dotted + ".", at);
        } else {
            names.canonical(dotted.replace('.', '/')).ifPresent(name -> index.reflective(name, at));
        }
    }
}
