package io.github.cubegen.contract.usage;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/** What the JDK links at run time: functions, texts that are put together, switches over patterns. */
final class Bootstraps {

    private static final String FUNCTION = "java/lang/invoke/LambdaMetafactory";
    private static final String SWITCH = "java/lang/runtime/SwitchBootstraps";
    private static final String TEXT = "java/lang/invoke/StringConcatFactory";

    private Bootstraps() {}

    /** {@return whether it makes a function of a lambda or method reference} */
    static boolean isFunction(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(FUNCTION);
    }

    /** {@return the method that the function runs} */
    static Handle body(InvokeDynamicInsnNode call) {
        return (Handle) call.bsmArgs[1];
    }

    /** {@return the type of the function with its type arguments, as a method} */
    static Type instantiated(InvokeDynamicInsnNode call) {
        return (Type) call.bsmArgs[2];
    }

    static boolean isSwitch(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(SWITCH);
    }

    /** {@return whether it is a switch over the constants of an enum, whose labels are texts} */
    static boolean isEnumSwitch(InvokeDynamicInsnNode call) {
        return isSwitch(call) && call.bsm.getName().equals("enumSwitch");
    }

    static boolean isText(InvokeDynamicInsnNode call) {
        return call.bsm.getOwner().equals(TEXT);
    }
}
