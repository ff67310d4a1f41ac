package io.github.cubegen.emit;

import io.github.cubegen.plan.ClientPlan;
import io.github.cubegen.plan.EnumPlan;
import io.github.cubegen.plan.RecordPlan;
import io.github.cubegen.plan.TypePlan;
import io.github.cubegen.plan.UnionPlan;
import java.util.stream.Stream;

/**
 * The kinds of files that a client consists of, and who writes them. All files are written but the runtime, which is copied.
 */
public final class ClientEmitter {
    private final ClientPlan plan;
    private final EmitContext context;

    private ClientEmitter(ClientPlan plan) {
        this.plan = plan;
        this.context = EmitContext.of(plan);
    }

    /**
     * Writes a client. A file is made when the stream comes to it.
     *
     * @param plan what the client consists of
     * @return one file for each top-level type and each package, in the order of the plan; the same plan gives the same text
     */
    public static Stream<SourceFile> emit(ClientPlan plan) {
        return new ClientEmitter(plan).files();
    }

    private Stream<SourceFile> files() {
        return Stream.of(
                        clients(),
                        servers(),
                        headers(),
                        modules(),
                        params(),
                        outcomes(),
                        errors(),
                        webhooks(),
                        exceptions(),
                        types(),
                        packages())
                .flatMap(kind -> kind);
    }

    private Stream<SourceFile> clients() {
        return Stream.of(
                new RootClientEmitter(context).emit(plan.client(), plan.modules()),
                new AsyncRootClientEmitter(context).emit(plan.client(), plan.modules()));
    }

    private Stream<SourceFile> servers() {
        return Stream.ofNullable(plan.servers()).map(new ServersEmitter(context)::emit);
    }

    private Stream<SourceFile> headers() {
        return Stream.ofNullable(plan.headers()).map(new HeadersEmitter(context)::emit);
    }

    private Stream<SourceFile> modules() {
        return plan.modules().stream()
                .flatMap(module -> Stream.of(
                        new ModuleClientEmitter(context).emit(module),
                        new AsyncModuleClientEmitter(context).emit(module),
                        new CallsEmitter(context, plan.errors()).emit(module)));
    }

    private Stream<SourceFile> params() {
        return plan.params().stream().map(new ParamsEmitter(context)::emit);
    }

    private Stream<SourceFile> outcomes() {
        return plan.modules().stream()
                .flatMap(module -> module.operations().stream())
                .flatMap(operation -> Stream.ofNullable(operation.result().outcomes()))
                .map(new OutcomesEmitter(context)::emit);
    }

    private Stream<SourceFile> errors() {
        return plan.errorMaps().isEmpty()
                ? Stream.empty()
                : Stream.of(new ErrorsEmitter(context).emit(plan.errors(), plan.errorMaps()));
    }

    private Stream<SourceFile> webhooks() {
        return Stream.ofNullable(plan.webhooks()).map(new WebhooksEmitter(context)::emit);
    }

    private Stream<SourceFile> exceptions() {
        return plan.exceptions().stream().map(new ExceptionEmitter(context)::emit);
    }

    private Stream<SourceFile> types() {
        return plan.types().stream().flatMap(this::type);
    }

    /** Java 17 has no switch over sealed types; the cast of the last kind fails for one that is forgotten here. */
    private Stream<SourceFile> type(TypePlan type) {
        if (type instanceof RecordPlan record) {
            return Stream.of(
                    switch (record.shape()) {
                        case RECORD -> new RecordEmitter(context).emit(record);
                        case CLASS -> new ClassEmitter(context).emit(record);
                    });
        } else if (type instanceof EnumPlan open) {
            return Stream.of(new EnumEmitter(context).emit(open));
        }
        UnionPlan union = (UnionPlan) type;
        return Stream.of(new UnionEmitter(context).emit(union), new UnionCodecEmitter(context).emit(union));
    }

    private Stream<SourceFile> packages() {
        return plan.packages().stream().map(new PackageInfoEmitter()::emit);
    }
}
