package io.github.cubegen.plan;

import io.github.cubegen.diagnostic.JsonPointer;
import org.jspecify.annotations.Nullable;

/**
 * An exception for an error status.
 *
 * @param name its class
 * @param statuses the statuses it stands for
 * @param error what {@code error()} returns (null if the body can't be read) and the constructor takes; null if there is
 *     no {@code error()}
 * @param declaresError whether the class has the field and accessor itself; otherwise, with an {@code error}, its parent has
 * @param parent the superclass if that is generated too; null for the runtime's {@code ApiException}
 * @param extended whether another exception extends it: only then the class is not final
 * @param doc its documentation
 * @param pointer the response that documents it first
 */
public record ExceptionPlan(
        ClassRef name,
        Statuses statuses,
        @Nullable Value error,
        boolean declaresError,
        @Nullable ClassRef parent,
        boolean extended,
        Doc doc,
        JsonPointer pointer) {}
