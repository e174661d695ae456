# Threads that are each told to run the other.
.class public Lt/Threads;
.super Landroid/app/Activity;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Activity;-><init>()V
    return-void
.end method

.method public onCreate(Landroid/os/Bundle;)V
    .registers 8
    new-instance v0, Ljava/lang/Thread;
    invoke-direct {v0, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    new-instance v1, Ljava/lang/Thread;
    invoke-direct {v1, v0}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-direct {v0, v1}, Ljava/lang/Thread;-><init>(Ljava/lang/Runnable;)V
    invoke-virtual {v0}, Ljava/lang/Thread;->start()V
    invoke-virtual {v1}, Ljava/lang/Thread;->start()V
    invoke-static {}, Lx/Sdk;->threads()V
    return-void
.end method
