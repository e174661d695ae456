# A pipeline that never ends, one that is put behind itself, a predicate turned round again and again, a future that waits for itself.
.class public Lt/Pipes;
.super Landroid/app/Activity;
.implements Ljava/util/function/Supplier;
.implements Ljava/util/function/Predicate;
.implements Ljava/util/function/Function;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public get()Ljava/lang/Object;
    .registers 1
    return-object p0
.end method

.method public test(Ljava/lang/Object;)Z
    .registers 3
    const/4 v0, 0x1
    return v0
.end method

.method public apply(Ljava/lang/Object;)Ljava/lang/Object;
    .registers 2
    return-object p1
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    invoke-static {p0}, Ljava/util/stream/Stream;->generate(Ljava/util/function/Supplier;)Ljava/util/stream/Stream;
    move-result-object v0
    invoke-interface {v0, p0}, Ljava/util/stream/Stream;->filter(Ljava/util/function/Predicate;)Ljava/util/stream/Stream;
    move-result-object v0
    invoke-interface {v0}, Ljava/util/stream/Stream;->count()J
    const/16 v2, 0x28
    :again
    invoke-static {v0, v0}, Ljava/util/stream/Stream;->concat(Ljava/util/stream/Stream;Ljava/util/stream/Stream;)Ljava/util/stream/Stream;
    move-result-object v0
    add-int/lit8 v2, v2, -0x1
    if-nez v2, :again
    invoke-interface {v0, p0}, Ljava/util/stream/Stream;->allMatch(Ljava/util/function/Predicate;)Z
    move-object v1, p0
    const/16 v2, 0x1000
    :round
    invoke-interface {v1}, Ljava/util/function/Predicate;->negate()Ljava/util/function/Predicate;
    move-result-object v1
    add-int/lit8 v2, v2, -0x1
    if-nez v2, :round
    invoke-interface {v1, p0}, Ljava/util/function/Predicate;->test(Ljava/lang/Object;)Z
    new-instance v0, Ljava/util/concurrent/CompletableFuture;
    invoke-direct {v0}, Ljava/util/concurrent/CompletableFuture;-><init>()V
    move-object v1, v0
    const/16 v2, 0x1000
    :stages
    invoke-virtual {v1, p0}, Ljava/util/concurrent/CompletableFuture;->thenApply(Ljava/util/function/Function;)Ljava/util/concurrent/CompletableFuture;
    move-result-object v1
    add-int/lit8 v2, v2, -0x1
    if-nez v2, :stages
    invoke-virtual {v0, v1}, Ljava/util/concurrent/CompletableFuture;->complete(Ljava/lang/Object;)Z
    invoke-static {}, Lx/Sdk;->pipes()V
    return-void
.end method
