package io.github.cubegen.contract.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Interpreter;

/**
 * Follows the objects of a client through one method, and tells where they go on to where they can't be followed: into a field, a
 * collection, a method of anything. From there on all that is in them counts as used.
 */
final class Escapes extends Interpreter<Held> {

    private static final Set<String> OF_OBJECTS = Set.of("toString", "equals", "hashCode", "getClass");

    /** They give what they are given. */
    private static final Set<String> PASSING = Set.of(
            "java/util/Objects.requireNonNull",
            "java/util/Objects.requireNonNullElse",
            "java/util/Objects.isNull",
            "java/util/Objects.nonNull",
            "java/util/Optional.of",
            "java/util/Optional.ofNullable",
            "java/util/List.of",
            "java/util/Set.of",
            "java/util/Arrays.asList",
            "java/util/Collections.singletonList",
            "java/util/stream/Stream.of",
            "java/util/concurrent/CompletableFuture.completedFuture");

    /** What they give comes from the function alone. */
    private static final Set<String> TRANSFORMING =
            Set.of("map", "mapToObj", "flatMap", "thenApply", "thenApplyAsync", "thenCompose", "thenComposeAsync");

    private final BasicInterpreter basics = new BasicInterpreter();
    private final ClientNames names;
    private final ClientData data;
    private final BiConsumer<String, AbstractInsnNode> escaped;
    private final BiConsumer<String, AbstractInsnNode> given;
    private final Type result;
    private final boolean lambda;

    /**
     * @param method its name
     * @param descriptor its descriptor
     * @param escaped takes the class of an object, and the instruction that lets it go
     * @param given the same for an object that goes to who calls the method
     */
    Escapes(
            ClientNames names,
            ClientData data,
            String method,
            String descriptor,
            BiConsumer<String, AbstractInsnNode> escaped,
            BiConsumer<String, AbstractInsnNode> given) {
        super(Opcodes.ASM9);
        this.names = names;
        this.data = data;
        this.escaped = escaped;
        this.given = given;
        this.result = Type.getReturnType(descriptor);
        this.lambda = method.startsWith("lambda$");
    }

    @Override
    public @Nullable Held newValue(@Nullable Type type) {
        BasicValue basic = basics.newValue(type);
        return basic == null ? null : new Held(basic, types(type), false, false);
    }

    private Set<String> types(@Nullable Type type) {
        if (type == null || type.getSort() < Type.ARRAY) {
            return Set.of();
        }
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        return element.getSort() == Type.OBJECT
                ? names.canonical(element.getInternalName())
                        .filter(data::isData)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of();
    }

    @Override
    public Held newOperation(AbstractInsnNode instruction) throws AnalyzerException {
        BasicValue basic = basics.newOperation(instruction);
        if (instruction instanceof FieldInsnNode field) {
            boolean constant = names.isOfClient(field.owner);
            return new Held(basic, types(Type.getType(field.desc)), constant, false);
        }
        if (instruction instanceof TypeInsnNode made) {
            return new Held(basic, types(Type.getObjectType(made.desc)), true, false);
        }
        return Held.nothing(basic);
    }

    @Override
    public Held copyOperation(AbstractInsnNode instruction, Held value) {
        return value;
    }

    @Override
    public Held unaryOperation(AbstractInsnNode instruction, Held value) throws AnalyzerException {
        BasicValue basic = basics.unaryOperation(instruction, value.basic());
        switch (instruction.getOpcode()) {
            case Opcodes.CHECKCAST -> {
                Set<String> types = types(Type.getObjectType(((TypeInsnNode) instruction).desc));
                return new Held(basic, types.isEmpty() ? value.types() : types, value.made(), value.function());
            }
            case Opcodes.GETFIELD -> {
                return new Held(basic, types(Type.getType(((FieldInsnNode) instruction).desc)), false, false);
            }
            case Opcodes.ANEWARRAY -> {
                // what is put into it comes from anywhere
                return new Held(basic, types(Type.getObjectType(((TypeInsnNode) instruction).desc)), false, false);
            }
            case Opcodes.PUTSTATIC -> escape(value, instruction);
            case Opcodes.ARETURN -> returned(value, instruction);
            default -> {}
        }
        return Held.nothing(basic == null ? BasicValue.UNINITIALIZED_VALUE : basic);
    }

    /** Who calls the method gets an object of that class, unless the method says less than that. */
    private void returned(Held value, AbstractInsnNode instruction) {
        if (!types(result).isEmpty()) {
            if (!lambda && !value.made()) {
                value.types().forEach(type -> given.accept(type, instruction));
            }
            return;
        }
        escape(value, instruction);
    }

    @Override
    public Held binaryOperation(AbstractInsnNode instruction, Held one, Held other) throws AnalyzerException {
        BasicValue basic = basics.binaryOperation(instruction, one.basic(), other.basic());
        if (instruction.getOpcode() == Opcodes.AALOAD) {
            return new Held(basic, one.types(), one.made(), one.function());
        }
        if (instruction.getOpcode() == Opcodes.PUTFIELD && !isCaptured((FieldInsnNode) instruction)) {
            escape(other, instruction);
        }
        return Held.nothing(basic == null ? BasicValue.UNINITIALIZED_VALUE : basic);
    }

    /** A local class keeps the variables that it uses in fields of its own. */
    private boolean isCaptured(FieldInsnNode field) {
        return field.name.startsWith("val$") && !types(Type.getType(field.desc)).isEmpty();
    }

    @Override
    public Held ternaryOperation(AbstractInsnNode instruction, Held array, Held index, Held value) {
        if (!array.types().containsAll(value.types())) {
            escape(value, instruction);
        }
        return Held.nothing(BasicValue.UNINITIALIZED_VALUE);
    }

    @Override
    public @Nullable Held naryOperation(AbstractInsnNode instruction, List<? extends Held> values)
            throws AnalyzerException {
        if (instruction instanceof MethodInsnNode call) {
            BasicValue basic = basics.newValue(Type.getReturnType(call.desc));
            return call(call, values, basic == null ? BasicValue.UNINITIALIZED_VALUE : basic);
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            BasicValue basic = basics.newValue(Type.getReturnType(dynamic.desc));
            return dynamic(dynamic, values, basic == null ? BasicValue.UNINITIALIZED_VALUE : basic);
        }
        return Held.nothing(BasicValue.REFERENCE_VALUE); // an array of arrays, still empty
    }

    private Held call(MethodInsnNode call, List<? extends Held> values, BasicValue basic) {
        int first = call.getOpcode() == Opcodes.INVOKESTATIC ? 0 : 1;
        String owner = names.canonical(call.owner).orElse(null);
        if (owner != null) {
            values.stream()
                    .skip(first)
                    .filter(value -> !value.made() && !value.function())
                    .forEach(value -> escape(value, call));
            return given(owner, call.name, Type.getReturnType(call.desc), basic);
        }
        boolean passing = PASSING.contains(call.owner + "." + call.name);
        Type[] parameters = Type.getArgumentTypes(call.desc);
        Set<String> types = new HashSet<>(types(Type.getReturnType(call.desc)));
        boolean made = passing;
        for (int i = 0; i < values.size(); i++) {
            Held value = values.get(i);
            if (i < first) {
                if (!TRANSFORMING.contains(call.name)) {
                    types.addAll(value.types());
                }
                if (OF_OBJECTS.contains(call.name)) {
                    escape(value, call);
                }
            } else if (passing || value.function()) {
                types.addAll(value.types());
                made &= value.made();
            } else if (types(parameters[i - first]).isEmpty()) {
                escape(value, call);
            }
        }
        return isReference(Type.getReturnType(call.desc)) ? new Held(basic, types, made, false) : Held.nothing(basic);
    }

    private Held given(String owner, String method, Type type, BasicValue basic) {
        Set<String> types = new HashSet<>(types(type));
        types.addAll(data.given(owner, method));
        boolean made = method.equals("build") || method.equals("of");
        return new Held(basic, types, made, false);
    }

    private static boolean isReference(Type type) {
        return type.getSort() >= Type.ARRAY;
    }

    private Held dynamic(InvokeDynamicInsnNode call, List<? extends Held> values, BasicValue basic) {
        if (Bootstraps.isSwitch(call)) {
            return Held.nothing(basic);
        }
        if (!Bootstraps.isFunction(call)) {
            values.forEach(value -> escape(value, call));
            return Held.nothing(basic);
        }
        Handle body = Bootstraps.body(call);
        Type[] captured = Type.getArgumentTypes(call.desc);
        Set<String> types = new HashSet<>(types(Bootstraps.instantiated(call).getReturnType()));
        String owner = names.canonical(body.getOwner()).orElse(null);
        if (owner != null) {
            types.addAll(data.given(owner, body.getName()));
        }
        for (int i = 0; i < values.size(); i++) {
            if (types(captured[i]).isEmpty() && owner == null) {
                escape(values.get(i), call);
            }
        }
        if (owner != null) { // the client takes what the function is called with, as it does in a call
            types(Type.getArgumentTypes(body.getDesc())).forEach(type -> escaped.accept(type, call));
        }
        if (owner == null && !PASSING.contains(body.getOwner() + "." + body.getName())) {
            Set<String> taken = types(Type.getArgumentTypes(body.getDesc()));
            for (String type : types(Bootstraps.instantiated(call).getArgumentTypes())) {
                if (!taken.contains(type)) {
                    escaped.accept(type, call);
                }
            }
        }
        return new Held(basic, types, false, true);
    }

    private Set<String> types(Type[] all) {
        Set<String> types = new HashSet<>();
        for (Type type : all) {
            types.addAll(types(type));
        }
        return types;
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, Held value, Held expected) {
        // told by unaryOperation, which comes for the same instruction
    }

    @Override
    public Held merge(Held one, Held other) {
        return one.or(other, basics.merge(one.basic(), other.basic()));
    }

    private void escape(Held value, AbstractInsnNode instruction) {
        value.types().forEach(type -> escaped.accept(type, instruction));
    }
}
